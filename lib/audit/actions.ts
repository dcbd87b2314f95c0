/** What the subject of an entry is: the key of one of these, or nothing in particular. */
export type SubjectKind =
  | 'claim'
  | 'country'
  | 'draft'
  | 'import'
  | 'invitation'
  | 'metric'
  | 'organisation'
  | 'person'
  | 'place'
  | 'report'
  | 'setting'
  | 'source'
  | 'template'
  | 'nothing'

/** Every kind of entry that is written, with what its subject is. A test holds this list to the code, and the sentences to this list. */
export const AUDIT_ACTIONS = {
  'audit.begin': 'nothing',
  'audit.broken': 'nothing',
  'audit.state': 'nothing',
  'country.add': 'country',
  'country.set': 'country',
  'curves.wholes': 'nothing',
  'draft.assign': 'draft',
  'draft.discard': 'draft',
  'draft.fix': 'draft',
  'draft.handOver': 'draft',
  'draft.publish': 'draft',
  'draft.remark': 'draft',
  'draft.return': 'draft',
  'draft.send': 'draft',
  'event.note': 'country',
  'event.remove': 'country',
  'document.keep': 'nothing',
  'import.draft': 'import',
  'import.publish': 'import',
  'import.return': 'import',
  'import.send': 'import',
  'invitation.accept': 'invitation',
  'invitation.make': 'invitation',
  'invitation.withdraw': 'invitation',
  'metric.add': 'metric',
  'metric.arrange': 'metric',
  'metric.group.label': 'metric',
  'metric.groups': 'metric',
  'metric.remove': 'metric',
  'metric.texts': 'metric',
  'organisation.add': 'organisation',
  'organisation.merge': 'organisation',
  'organisation.remove': 'organisation',
  'organisation.rename': 'organisation',
  'organisation.standing': 'organisation',
  'organisation.unmerge': 'organisation',
  'person.add': 'person',
  'person.change': 'person',
  'person.language': 'person',
  'person.letters': 'person',
  'person.password': 'person',
  'person.reset-link': 'person',
  'person.reset-link-end': 'person',
  'person.second-factor': 'person',
  'person.second-factor-begin': 'person',
  'person.service': 'person',
  'place.add': 'place',
  'place.gazetteer': 'nothing',
  'place.merge': 'place',
  'place.move': 'place',
  'place.refile': 'place',
  'place.remove': 'place',
  'place.rename': 'place',
  'place.unmerge': 'place',
  'proposal.accept': 'nothing',
  'proposal.join': 'nothing',
  'proposal.make': 'nothing',
  'proposal.refuse': 'nothing',
  'record.rebuild': 'nothing',
  'reference.add': 'nothing',
  'report.import': 'report',
  'report.publish': 'report',
  'ruling.make': 'claim',
  'setting.change': 'setting',
  'sign-in.end': 'person',
  'sign-in.oidc': 'person',
  'sign-in.password': 'person',
  'sign-in.recovery-code': 'person',
  'sign-in.refused': 'person',
  'sign-in.second-factor': 'person',
  'sign-out': 'person',
  'source.add': 'nothing',
  'source.dismiss': 'source',
  'source.edit': 'source',
  'source.enter': 'source',
  'source.fold': 'source',
  'source.reopen': 'source',
  'source.send': 'source',
  'source.set': 'nothing',
  'source.take': 'source',
  'source.use': 'source',
  'template.change': 'template',
  'template.make': 'template',
  'template.restore': 'template',
  'template.retire': 'template',
} as const satisfies Record<string, SubjectKind>

export type AuditAction = keyof typeof AUDIT_ACTIONS

export const isAuditAction = (action: string): action is AuditAction => Object.hasOwn(AUDIT_ACTIONS, action)

/** How the actions begin that a list of entries can be filtered by, in the order in which they are offered. */
export const ACTION_GROUPS = [
  'report.',
  'draft.',
  'ruling.',
  'import.',
  'source.',
  'proposal.',
  'template.',
  'place.',
  'organisation.',
  'metric.',
  'country.',
  'event.',
  'setting.',
  'person.',
  'invitation.',
  'sign-',
  'reference.',
  'curves.',
  'record.',
  'audit.',
] as const

export type ActionGroup = (typeof ACTION_GROUPS)[number]
