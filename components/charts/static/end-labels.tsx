import { foot } from '@/lib/charts/axes'
import type { StepLine } from '@/lib/charts/step/step-chart'

/** Beside the ends of lines: letters where there is little room, names where there is more. */
export function EndLabels({
  lines,
  height,
  room,
}: {
  lines: readonly StepLine[]
  height: number
  room: string
}) {
  return (
    <svg className={`plot shrink-0 overflow-visible ${room}`} height={height + foot} aria-hidden="true">
      {lines.map((line) => (
        <EndLabel key={line.key} line={line} />
      ))}
    </svg>
  )
}

/** The room that labels take: none on a phone where one line needs no letter. */
export function endRoom(lines: readonly { letter: string }[]): string {
  const letters = lines.length > 1 && lines.some(({ letter }) => letter !== '')
  return `sm:w-44 ${letters ? 'w-6' : 'w-0'}`
}

function EndLabel({ line }: { line: StepLine }) {
  const { y, text, hints } = line.label
  return (
    <g className={`tone-${line.tone}`}>
      <text x="6" y={y + 13} className="label font-semibold sm:hidden">
        {line.letter}
      </text>
      <g className="hidden sm:block">
        <line x1="4" x2="12" y1={y + 8} y2={y + 8} stroke="currentColor" strokeWidth="2" />
        <text y={y + 13} className="label">
          {text.map((part, at) => (
            <tspan key={part} x="18" dy={at === 0 ? 0 : 16}>
              {part}
            </tspan>
          ))}
        </text>
        {hints.map((hint, at) => (
          <text key={hint} x="18" y={y + 13 + 16 * (text.length + at)}>
            {hint}
          </text>
        ))}
      </g>
    </g>
  )
}
