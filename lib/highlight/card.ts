/** The card at a mark: why, when it would be fine, whose standard, and how to mute it. */
import { cardStyle } from './card-style';
import { type CardLine, cardLines, type Translate } from './card-text';
import { createSheet } from './create-sheet';
import type { Mark } from './marks';
import { type Box, placeCard } from './place-card';

/** What a reader can mute from a card. */
export type CardMute =
  | { readonly list: 'mutedWordings' | 'mutedRules'; readonly value: string }
  | { readonly list: 'mutedSites' };

/** What a card needs from outside; `mute` and `undo` resolve with whether the choice was stored. */
export interface CardActions {
  readonly t: Translate;
  readonly mute: (mute: CardMute) => Promise<boolean>;
  readonly undo: (mute: CardMute) => Promise<boolean>;
  /** Called when the reader closes the card, or leaves it by Tab. */
  readonly close: () => void;
}

/** An open card. */
export interface Card {
  /** Moves focus into it. */
  focus(): void;
  /** Moves it beside `words`, whose place has changed. */
  move(words: Box): void;
  /** Whether window coordinates lie on it. */
  holds(x: number, y: number): boolean;
  /** Whether `target`, as an event outside the shadow root names it, is the card. */
  isTarget(target: EventTarget | null): boolean;
  /** Takes it off the page. */
  remove(): void;
}

/** What is shown: marks, the one that was asked for first, and the closest sentence for a claim. */
export interface CardContent {
  readonly marks: readonly Mark[];
  readonly evidenceOf: (mark: Mark) => string | null;
}

const mostSections = 3;

/** Opens a card beside `words`. Its host hangs on the document only until `remove`, so that the page is itself again afterwards. */
export function openCard(document: Document, words: Box, content: CardContent, actions: CardActions): Card {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const card = createElement(document, 'div', 'card');
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', actions.t('cardLabel'));
  card.tabIndex = -1;
  fill(card, content, actions);
  adoptCardStyle(document, shadow);
  shadow.append(card);
  card.addEventListener('keydown', (event) => onKey(event, card, shadow, actions.close));
  document.documentElement.append(host);
  toTopLayer(host);
  const move = (beside: Box): void => {
    const view = document.documentElement;
    // Measured without the limit of the place before.
    card.style.maxHeight = '';
    const { left, top, height } = placeCard(
      beside,
      { width: card.offsetWidth, height: card.offsetHeight },
      { width: view.clientWidth, height: document.defaultView?.innerHeight ?? view.clientHeight },
    );
    card.style.left = `${left}px`;
    card.style.top = `${top}px`;
    card.style.maxHeight = `${height}px`;
  };
  move(words);
  return {
    focus: () => card.focus({ preventScroll: true }),
    move,
    holds: (x, y) => {
      const box = card.getBoundingClientRect();
      return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
    },
    isTarget: (target) => target === host,
    remove: () => host.remove(),
  };
}

function fill(card: HTMLElement, { marks, evidenceOf }: CardContent, actions: CardActions): void {
  const { ownerDocument: document } = card;
  const { t } = actions;
  const close = button(document, '×', actions.close);
  close.className = 'close';
  close.setAttribute('aria-label', t('close'));
  const sections = marks.slice(0, mostSections).map((mark) => {
    const section = document.createElement('section');
    section.append(...cardLines(mark, evidenceOf(mark), t).map((line) => lineElement(document, line)));
    if (mark.kind === 'wording') {
      const { text, ruleId, title } = mark.finding;
      section.append(
        muteRow(document, actions, [
          {
            mute: { list: 'mutedWordings', value: text },
            name: t('muteWording'),
            done: t('mutedWording', [text]),
          },
          { mute: { list: 'mutedRules', value: ruleId }, name: t('muteRule'), done: t('mutedRule', [title]) },
          { mute: { list: 'mutedSites' }, name: t('muteSite'), done: t('mutedSite') },
        ]),
      );
    }
    return section;
  });
  card.replaceChildren(close, ...sections);
}

interface MuteChoice {
  readonly mute: CardMute;
  readonly name: string;
  readonly done: string;
}

/** A row of mute buttons, which turns into what was muted and a way back. */
function muteRow(document: Document, actions: CardActions, choices: readonly MuteChoice[]): HTMLElement {
  const row = createElement(document, 'div', 'row');
  const say = (text: string, ...after: HTMLElement[]): void => {
    const note = createElement(document, 'span', 'small', text);
    note.setAttribute('role', 'status');
    row.replaceChildren(note, ...after);
    after[0]?.focus();
  };
  const offer = (): void =>
    row.replaceChildren(
      ...choices.map(({ mute, name, done }) =>
        button(document, name, async () => {
          if (!(await actions.mute(mute))) return say(actions.t('notSaved'));
          const undo = button(document, actions.t('undo'), async () => {
            if (!(await actions.undo(mute))) return say(actions.t('notSaved'));
            offer();
            row.querySelector('button')?.focus();
          });
          say(done, undo);
        }),
      ),
    );
  offer();
  return row;
}

/** Escape closes; Tab goes round, because the card is not part of the page's own order. */
function onKey(event: KeyboardEvent, card: HTMLElement, shadow: ShadowRoot, close: () => void): void {
  // The page's own shortcuts must not act on keys that are meant for the card.
  event.stopPropagation();
  if (event.key === 'Escape') {
    event.preventDefault();
    close();
    return;
  }
  if (event.key !== 'Tab') return;
  const stops = [...card.querySelectorAll('button')];
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  const isAtEdge = shadow.activeElement === edge || (event.shiftKey && shadow.activeElement === card);
  if (!isAtEdge) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
}

function lineElement(document: Document, { kind, label, text }: CardLine): HTMLElement {
  const line = createElement(document, 'p', kind);
  if (label) line.append(createElement(document, 'span', 'label', `${label} `));
  line.append(text);
  return line;
}

function button(document: Document, name: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = name;
  made.addEventListener('click', onClick);
  return made;
}

function createElement(document: Document, tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function adoptCardStyle(document: Document, shadow: ShadowRoot): void {
  try {
    shadow.adoptedStyleSheets = [createSheet(shadow, cardStyle)];
  } catch {
    const style = document.createElement('style');
    style.textContent = cardStyle;
    shadow.append(style);
  }
}

/** Above everything the page shows, even its own dialogs; browsers without popovers get the highest layer of the page. */
function toTopLayer(host: HTMLElement): void {
  if (typeof host.showPopover !== 'function') return;
  host.popover = 'manual';
  host.showPopover();
}
