/** The browser's side panel, by whichever interface it has. */

/** What browsers open their side panel by; Firefox calls it a sidebar, and has none on Android. */
export interface PanelInterfaces {
  readonly sidePanel?: { open(options: { readonly windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the side panel of a window. Works within a click or a key only; rejects elsewhere. */
export type PanelOpener = (windowId: number) => Promise<void>;

/** Returns what opens the side panel, or null where there is none. */
export function panelOpener({ sidePanel, sidebarAction }: PanelInterfaces): PanelOpener | null {
  if (sidePanel) return (windowId) => sidePanel.open({ windowId });
  return sidebarAction ? () => sidebarAction.open() : null;
}
