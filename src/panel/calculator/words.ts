export const calculation = 'Calculation';
export const copyResult = 'Copy result';
export const copiedResult = 'Copied the result';
export const copyChart = 'Copy chart';
export const copiedChart = 'Copied the chart as a picture';
export const reset = 'Reset';
export const between = (min: number, max: number) =>
  `Enter a number from ${min.toLocaleString('en-US')} to ${max.toLocaleString('en-US')}.`;
export const notANumber = 'Enter a number.';
export const asTable = 'Show as a table';
/** What a screen reader says about the chart. */
export const chartName = (name: string) => `${name}. The table below has the same numbers.`;
export const howCalculated = 'How it’s calculated';
export const figures = 'Figures from the card';
export const figuresHint = 'If you have a better number, such as a quote, enter it.';
export const yourNumber = (label: string) => `Your number for: ${label}`;
export const yours = 'Yours';
export const ownNumber = 'Your own number';
