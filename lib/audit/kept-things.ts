import type { SqlValue } from '@/lib/db/connection'

/**
 * What entries of the audit vouch for, row by row: each thing of the record by its table, with the tables whose rows are a part
 * of it. What follows from these (curves, words to find by) is compared by `npm run rebuild`; what is not of the record yet
 * (drafts), or lets somebody in for a while (sign-ins, one-time codes), no entry vouches for. A test holds this list to the models.
 */
export const THINGS = {
  Person: {
    key: 'id',
    label: 'email',
    columns: [
      'name',
      'email',
      'emailVerified',
      'image',
      'role',
      'countries',
      'language',
      'disabled',
      'twoFactorEnabled',
    ],
    parts: [
      {
        table: 'Credential',
        of: 'userId',
        key: 'id',
        columns: ['accountId', 'providerId', 'password', 'accessToken', 'refreshToken', 'idToken', 'scope'],
      },
      { table: 'SecondFactor', of: 'userId', key: 'id', columns: ['secret', 'verified'] },
    ],
  },
  Invitation: {
    key: 'id',
    label: 'email',
    columns: [
      'tokenHash',
      'email',
      'role',
      'countries',
      'by',
      'createdAt',
      'expiresAt',
      'acceptedBy',
      'withdrawn',
    ],
    parts: [],
  },
  Setting: {
    key: 'key',
    label: 'key',
    columns: ['value', 'since'],
    hasHistory: true,
    later: { since: '' },
    parts: [],
  },
  Operation: { key: 'id', label: 'id', columns: ['operatorId', 'countryId'], parts: [] },
  Area: {
    key: 'id',
    label: 'key',
    columns: ['key'],
    parts: [{ table: 'AreaPlace', of: 'areaId', key: 'placeId', columns: [] }],
  },
  Stream: {
    key: 'id',
    label: 'id',
    columns: [
      'operationId',
      'metricKey',
      'part',
      'areaId',
      'countedInId',
      'filedOperationId',
      'filedAreaId',
      'twin',
    ],
    parts: [],
  },
  Report: {
    key: 'id',
    label: 'key',
    columns: [
      'key',
      'title',
      'publisherId',
      'saidById',
      'filedPublisherId',
      'filedSaidById',
      'grade',
      'language',
      'url',
      'archiveUrl',
      'published',
      'accessed',
      'entered',
      'since',
    ],
    hasHistory: true,
    later: { since: '' },
    parts: [{ table: 'ReportCountry', of: 'reportId', key: 'countryId', columns: ['published'] }],
  },
  Claim: {
    key: 'id',
    label: 'key',
    columns: [
      'key',
      'reportId',
      'streamId',
      'verb',
      'basis',
      'fromDay',
      'fromPrecision',
      'toDay',
      'toPrecision',
      'qualifier',
      'amount',
      'amountTo',
      'unit',
      'low',
      'value',
      'high',
      'words',
      'note',
      'entered',
      'supersedesId',
      'ended',
      'endedAt',
      'endedReason',
      'endedNote',
    ],
    parts: [
      {
        table: 'Ruling',
        of: 'claimId',
        key: 'id',
        columns: ['ruling', 'reason', 'note', 'by', 'at'],
      },
      { table: 'CheckAnswer', of: 'claimId', key: 'check', columns: ['reason', 'note', 'by', 'at'] },
    ],
  },
  Place: {
    key: 'id',
    label: 'code',
    columns: [
      'code',
      'kind',
      'parentId',
      'countryId',
      'pcode',
      'iso3',
      'lat',
      'lon',
      'population',
      'areaM2',
      'mergedIntoId',
      'filedParentId',
      'since',
    ],
    hasHistory: true,
    later: { since: '' },
    parts: [
      {
        table: 'PlaceName',
        of: 'placeId',
        key: 'id',
        columns: ['language', 'name', 'alias', 'folded', 'mergedFromId'],
      },
      { table: 'PlaceCode', of: 'placeId', key: 'code', columns: [] },
    ],
  },
  Organisation: {
    key: 'id',
    label: 'key',
    columns: ['key', 'standing', 'standingNote', 'mergedIntoId', 'since'],
    hasHistory: true,
    later: { since: '' },
    parts: [
      {
        table: 'OrganisationName',
        of: 'organisationId',
        key: 'id',
        columns: ['language', 'name', 'alias', 'folded', 'mergedFromId'],
      },
    ],
  },
  Metric: {
    key: 'key',
    label: 'key',
    columns: [
      'position',
      'baseUnit',
      'displayUnit',
      'enteredUnits',
      'whole',
      'unece',
      'imasNote',
      'parts',
      'since',
      'kind',
      'operators',
      'people',
      'countedTwice',
      'shown',
    ],
    hasHistory: true,
    later: { since: '', kind: 'flow', operators: 'add', people: false, countedTwice: false, shown: 'always' },
    parts: [{ table: 'MetricText', of: 'metricKey', key: 'language', columns: ['label', 'definition'] }],
  },
  Part: {
    key: 'key',
    label: 'key',
    columns: ['position', 'since'],
    hasHistory: true,
    later: { since: '' },
    parts: [{ table: 'PartText', of: 'partKey', key: 'language', columns: ['label'] }],
  },
  PartGroup: {
    key: 'id',
    label: 'key',
    columns: ['metricKey', 'key', 'position', 'complete', 'since'],
    hasHistory: true,
    parts: [
      { table: 'PartGroupText', of: 'groupId', key: 'language', columns: ['label'] },
      { table: 'GroupPart', of: 'groupId', key: 'partKey', columns: ['position'] },
    ],
  },
  Event: {
    key: 'id',
    label: 'day',
    columns: ['countryId', 'placeCode', 'metricKey', 'day', 'text', 'since'],
    hasHistory: true,
    parts: [],
  },
  ReaderSource: {
    key: 'id',
    label: 'key',
    columns: [
      'key',
      'country',
      'metric',
      'place',
      'url',
      'text',
      'contact',
      'state',
      'at',
      'decidedBy',
      'decidedAt',
      'reason',
      'draftKey',
    ],
    parts: [],
  },
  FormerState: {
    key: 'id',
    label: 'key',
    columns: ['kind', 'key', 'since', 'until', 'state'],
    parts: [],
  },
} as const satisfies Record<string, Thing>

/** A table of things, or of their parts: its key, and the columns that an entry vouches for beside it. */
export interface KeptTable {
  readonly key: string
  readonly columns: readonly string[]
  /**
   * Columns that came after entries vouched for the table, the last of `columns`, with what rows from before have in them: a row that
   * has just that says what it said.
   */
  readonly later?: Readonly<Record<string, SqlValue>>
}

/** `label` is the column by which people know it. */
export interface Thing extends KeptTable {
  readonly label: string
  /** What it said before a change is kept in `FormerState`; its column `since` has the instant since which it stands as it does. */
  readonly hasHistory?: boolean
  readonly parts: readonly ThingPart[]
}

/** Rows that belong to a thing; `of` is the column that names it. */
export interface ThingPart extends KeptTable {
  readonly table: string
  readonly of: string
}

export type ThingKind = keyof typeof THINGS

/** The key of a thing. */
export type ThingId = string | number

/** Things of some kinds, by their keys. */
export type Touched = { readonly [Kind in ThingKind]?: Iterable<ThingId> }

/** What figures hang on comes first, and is told first. */
export const thingKinds = Object.keys(THINGS) as ThingKind[]

export const thingOf = (kind: ThingKind): Thing => THINGS[kind]
