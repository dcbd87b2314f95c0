'use client'
import { ReasonFields, type ReasonTexts } from './reason-fields'

/** An open finding of a figure, and what was answered to it so far. */
export interface AskedAnswer {
  figure: string
  check: string
  /** What the check is called and what it found. */
  name: string
  sentence: string
  /** To the figures that it names. */
  links: readonly { text: string; href: string }[]
  reason: string
  note: string
}

/** The names of the fields that answer a finding. */
const answerField = (kind: 'reason' | 'note', figure: string, check: string) => `${kind}-${check}-${figure}`

/** What a check found, and why the figure is published all the same. */
export function AnswerFields({
  texts,
  asked: { figure, check, name, sentence, links, reason, note },
  values,
}: {
  texts: ReasonTexts & { reason: string; note: string }
  asked: AskedAnswer
  values: Readonly<Record<string, string>>
}) {
  return (
    <fieldset data-check={check} className="mt-3 border-s-2 border-doubt ps-3 text-sm">
      <legend className="font-semibold text-doubt">{name}</legend>
      <p>{sentence}</p>
      <p className="flex flex-wrap gap-x-4">
        {links
          .filter(({ href }) => !href.startsWith('#'))
          .map(({ text, href }) => (
            <a key={href} href={href}>
              {text}
            </a>
          ))}
      </p>
      <div className="mt-2 grid max-w-2xl gap-3 sm:grid-cols-2">
        <ReasonFields
          texts={texts}
          reason={{ name: answerField('reason', figure, check), label: texts.reason, value: reason }}
          note={{ name: answerField('note', figure, check), label: texts.note, value: note }}
          values={values}
        />
      </div>
    </fieldset>
  )
}
