import { z } from 'zod'
import { text } from '../fields'
import { claimItem } from './claim'
import { metricItem, organisationItem, placeItem, reportItem } from './vocabulary'

/** What a change says of. `reread` is no thing: what an address gave may be other than it was. */
export const changeTypes = ['metric', 'organisation', 'place', 'report', 'claim', 'reread'] as const

export type ChangeType = (typeof changeTypes)[number]

export const changeItem = z
  .object({
    cursor: text('Where to go on behind this change.'),
    at: text('When it was made: an instant in UTC.'),
    change: z
      .enum(['publication', 'ruling', 'merge', 'name', 'vocabulary', 'setting', 'rebuild', 'beginning'])
      .meta({ description: 'What was done.' }),
    type: z.enum(changeTypes).meta({ description: 'What it was done to.' }),
    key: text(
      'The public key of the thing: `report_id`, `claim_id`, `code` or `key`. Of `reread` what stands behind the question mark of `claims` and `curves`: blank for all of them.',
    ),
    state: z
      .enum(['stands', 'superseded', 'withdrawn', 'merged', 'removed', 'reread'])
      .meta({ description: 'How the thing stands now: all but `stands` and `reread` are tombstones.' }),
    item: z
      .union([claimItem, reportItem, placeItem, organisationItem, metricItem])
      .nullable()
      .meta({ description: 'The thing as it stands now; null where it is gone, and of `reread`.' }),
  })
  .meta({ id: 'Change', description: 'That a thing on record was changed.' })

export type ChangeItem = z.infer<typeof changeItem>
