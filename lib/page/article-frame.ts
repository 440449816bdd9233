/** Finds the frame of the same site that fills a page, where the page itself holds no text. */

// A smaller frame is a player, a map or an advertisement.
const leastShare = 0.4;

/** Returns the document of the frame that covers most of the window and may be entered, or null where none covers much of it. */
export function frameDocument(view: Window): Document | null {
  let best: Document | null = null;
  let most = view.innerWidth * view.innerHeight * leastShare;
  for (const frame of view.document.querySelectorAll('iframe')) {
    const { width, height } = frame.getBoundingClientRect();
    const area = width * height;
    if (area < most) continue;
    const inside = documentOf(frame);
    if (!inside) continue;
    best = inside;
    most = area;
  }
  return best;
}

/** A frame of another site gives null, or throws. */
function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
