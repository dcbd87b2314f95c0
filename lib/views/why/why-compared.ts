import type { WhyJoint } from '@/lib/figures/why/why'
import type { WhyAccountRecord } from '@/lib/figures/why/why-record'
import type { WhyTerms } from './why-terms'

/** What a count was compared with and did not take, a sentence each. */
export function comparedWith({ count, streams }: WhyAccountRecord, terms: WhyTerms): string[] {
  if (count === null) return []
  const { t } = terms.words
  const own = streams.find(({ role }) => role === 'own')?.head
  const most = own === undefined || own.lastDay === '' ? null : own.high
  return [
    ...(most !== null && most < count.parts
      ? [
          t('why.compared.conflict', {
            parts: terms.amount(count.parts, null),
            figure: terms.amount(most, null),
          }),
        ]
      : []),
    ...count.joints.filter(({ taken }) => !taken).map((joint) => jointSentence(joint, terms)),
    ...(count.moreJoints > 0 ? [t('why.compared.more', { count: count.moreJoints })] : []),
  ]
}

function jointSentence({ area, figure, value, against }: WhyJoint, terms: WhyTerms): string {
  const { t } = terms.words
  const places = terms.area(area)
  if (figure === null) return t('why.compared.jointNothing', { places })
  return t('why.compared.joint', {
    places,
    figure: terms.amount(figure.value, figure.mark),
    others: value === figure.value ? 'no' : 'yes',
    value: terms.amount(value, null),
    against: terms.amount(against, null),
  })
}
