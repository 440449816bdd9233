/** Proves that the side panel is opened by what the browser has. */
import { expect, it, vi } from 'vitest';
import { panelOpener } from '@/lib/popup/panel-opener';

it('opens the panel of the window where the browser has one', async () => {
  const open = vi.fn(async () => undefined);
  await panelOpener({ sidePanel: { open } })?.(7);
  expect(open).toHaveBeenCalledWith({ windowId: 7 });
});

it('opens the sidebar where that is what the browser has', async () => {
  const open = vi.fn(async () => undefined);
  await panelOpener({ sidebarAction: { open } })?.(7);
  expect(open).toHaveBeenCalledOnce();
});

it('is nothing where the browser has neither', () => {
  expect(panelOpener({})).toBeNull();
});
