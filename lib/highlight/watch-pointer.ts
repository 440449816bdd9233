/** Tells hovering, clicking and tapping on marks from everything else a pointer does on a page. */
import type { Hit } from './hit-test';

/** What the watch asks and tells. */
export interface PointerActions {
  /** The mark at window coordinates, or null. */
  readonly hit: (x: number, y: number, target: Node) => Hit | null;
  /** Whether an open card is at window coordinates. */
  readonly isOnCard: (x: number, y: number) => boolean;
  /** Whether an event's target is the card. */
  readonly isCard: (target: EventTarget | null) => boolean;
  readonly open: (hit: Hit, by: 'hover' | 'click') => void;
  /** The pointer rested away from mark and card. */
  readonly leave: () => void;
  /** A click or Escape elsewhere. */
  readonly dismiss: () => void;
}

// Long enough that a pointer which only passes opens nothing; long enough to travel from the mark to its card.
const restBeforeOpen = 350;
const restBeforeLeave = 350;

const controls =
  'a[href],area[href],button,input,select,textarea,label,summary,video,audio,[role=button],[role=link],[contenteditable=""],[contenteditable=true]';

/** Listens on `view` until `signal` is aborted. Nothing the page does with its pointer is prevented. */
export function watchPointer(view: Window, actions: PointerActions, signal: AbortSignal): void {
  let frame = 0;
  let openTimer: ReturnType<typeof setTimeout> | undefined;
  let leaveTimer: ReturnType<typeof setTimeout> | undefined;
  let over: Hit['placed'] | null = null;

  const look = (event: PointerEvent): void => {
    const { clientX: x, clientY: y } = event;
    const target = targetOf(event);
    if (actions.isCard(target) || actions.isOnCard(x, y)) {
      clearTimeout(leaveTimer);
      clearTimeout(openTimer);
      return;
    }
    const hit = isNode(target) ? actions.hit(x, y, target) : null;
    if (hit?.placed === over) return;
    over = hit?.placed ?? null;
    clearTimeout(openTimer);
    clearTimeout(leaveTimer);
    if (hit) openTimer = setTimeout(() => actions.open(hit, 'hover'), restBeforeOpen);
    else leaveTimer = setTimeout(actions.leave, restBeforeLeave);
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
    view.cancelAnimationFrame(frame);
    frame = view.requestAnimationFrame(() => look(event));
  };
  const onClick = (event: MouseEvent): void => {
    const target = targetOf(event);
    if (!isNode(target) || actions.isCard(target)) return;
    const hit =
      isPlainClick(event) && !isControl(target) ? actions.hit(event.clientX, event.clientY, target) : null;
    clearTimeout(openTimer);
    if (hit && view.getSelection()?.isCollapsed !== false) actions.open(hit, 'click');
    else actions.dismiss();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') actions.dismiss();
  };

  // Capturing, so that a page which stops its events does not stop the card.
  const options = { signal, capture: true, passive: true };
  view.addEventListener('pointermove', onMove, options);
  view.addEventListener('click', onClick, options);
  view.addEventListener('keydown', onKey, options);
  signal.addEventListener('abort', () => {
    clearTimeout(openTimer);
    clearTimeout(leaveTimer);
    view.cancelAnimationFrame(frame);
  });
}

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/** The innermost target that can be told: what lies in an open shadow root, not its host. */
const targetOf = (event: Event): EventTarget | null => event.composedPath()[0] ?? event.target;

const isNode = (target: EventTarget | null): target is Node => target !== null && 'nodeType' in target;

const isControl = (target: Node): boolean =>
  target.nodeType === 1 && (target as Element).closest(controls) !== null;
