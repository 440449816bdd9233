/** A box to tick, with its name and a line about it. */
import type { VNode } from 'preact';

/** The box. */
export function Switch({
  name,
  about,
  isOn,
  onSwitch,
}: {
  readonly name: string;
  readonly about?: string;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}): VNode {
  return (
    <label class="switch">
      <input type="checkbox" checked={isOn} onChange={(event) => onSwitch(event.currentTarget.checked)} />
      <span>
        {name}
        {about && <span class="soft about">{about}</span>}
      </span>
    </label>
  );
}
