/** A field for a JSON file. */
import type { VNode } from 'preact';

/** The field; `choose` gets each file that is chosen. */
export function FileField({
  label,
  choose,
}: {
  readonly label: string;
  readonly choose: (file: File) => void;
}): VNode {
  return (
    <label>
      {label}{' '}
      <input
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) choose(file);
          // So that the same file can be chosen again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
