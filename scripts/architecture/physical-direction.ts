const classes =
  /(?<=[\s"'`:])-?(?:(?:ml|mr|pl|pr|left|right|scroll-m[lr]|scroll-p[lr])-(?!to-)[\w.[\]%/-]+|(?:border-[lr]|rounded-(?:[lr]|[tb][lr]))(?:-[\w.[\]/-]+)?|(?:text|float|clear)-(?:left|right))(?=[\s"'`])/
const properties =
  /\b(?:margin|padding|border)-(?:left|right)\b|\b(?:margin|padding|border)(?:Left|Right)\b|(?<![-\w])(?:left|right):\s*-?[\d'"]|\btext(?:-align|Align): ?['"]?(?:left|right)\b/

/** The first class or property of a line that says left or right, where start or end would turn with the script. */
export function physicalDirection(line: string): string | null {
  return (classes.exec(line) ?? properties.exec(line))?.[0] ?? null
}
