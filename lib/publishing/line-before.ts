/** A row before, as problems name it: by its line, or as an earlier one where that is not at hand. */
export const lineBefore = (line: number): { where: 'line' | 'earlier'; line: number } => ({
  where: line > 0 ? 'line' : 'earlier',
  line: Math.max(0, line),
})
