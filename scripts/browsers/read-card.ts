/** Reads the card; sent into a page's document by the drivers, which alone can open a closed shadow root. */
import type { Card } from '@/scripts/browsers/driver';

/** Returns what the card in `root` shows, or null when it is not laid out, or `root` is another element's, such as a field's. */
export function readCard(root: ShadowRoot): Card | null {
  if (!root.querySelector('[role=dialog]')) return null;
  // Inside, because this function travels alone.
  // biome-ignore lint/performance/useDomNodeTextContent: only what is laid out counts.
  const laidOut = (element: HTMLElement) => element.innerText;
  const parts = [...root.children].filter((child) => child.localName !== 'style') as HTMLElement[];
  const boxes = parts.map((part) => part.getBoundingClientRect()).filter((box) => box.width && box.height);
  if (!boxes.length) return null;
  const x = Math.min(...boxes.map((box) => box.left));
  const y = Math.min(...boxes.map((box) => box.top));
  return {
    text: parts.map(laidOut).join('\n').trim(),
    buttons: [...root.querySelectorAll('button')].map((button) => {
      const box = button.getBoundingClientRect();
      return {
        name: (button.getAttribute('aria-label') ?? laidOut(button)).trim(),
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
      };
    }),
    box: {
      x,
      y,
      width: Math.max(...boxes.map((box) => box.right)) - x,
      height: Math.max(...boxes.map((box) => box.bottom)) - y,
    },
  };
}
