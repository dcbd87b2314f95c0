import type { EventMark } from '@/lib/charts/step/event-marks'

/** Days that editors marked, with what they say where there is room; on a phone the mark alone, which is read like any day. */
export function EventMarks({ events }: { events: readonly EventMark[] }) {
  return (
    <>
      {events.map(({ day, text, x, y, label }) => (
        <g key={`${day} ${text}`} className="event" data-kind="event" data-day={day}>
          <circle cx={x} cy={y} r="4">
            <title>{text}</title>
          </circle>
          <text
            x={x}
            y={label.y}
            dx={label.anchor === 'end' ? -8 : 8}
            textAnchor={label.anchor}
            className="label hidden sm:block"
          >
            {text}
          </text>
        </g>
      ))}
    </>
  )
}
