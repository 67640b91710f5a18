interface Choice {
  readonly label: string;
  readonly value: string | undefined;
  /** What there is to choose from: each with what is read for it. */
  readonly of: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string) => void;
}

/** A choice of one of several, with its label beside it. */
export function Choice({ label, value, of, onChoose }: Choice) {
  return (
    <label class="choice">
      {label}{' '}
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {of.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
