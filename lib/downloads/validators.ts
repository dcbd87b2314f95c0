/** The state of the record that an answer was made from. */
export interface RecordVersion {
  version: number
  /** When it last changed: an ISO instant in UTC. */
  changed: string
}

/** What a client may show to be spared an answer that it has: weak, since a proxy may compress. */
export interface Validators {
  etag: string
  lastModified: string
}

/** Raised when the same record would give other bytes than before. */
const formatVersion = 1

/**
 * `digest` makes a short name of a text, the same for the same. A date has whole seconds: within the second of a change it
 * tells the second before, so that a change later in that second is not missed.
 */
export function validatorsOf(
  { version, changed }: RecordVersion,
  asked: string,
  now: number,
  digest: (text: string) => string,
): Validators {
  const second = Math.floor((Date.parse(changed) || 0) / 1_000)
  const settled = Math.floor(now / 1_000) > second
  return {
    etag: `W/"${version}-${digest([formatVersion, version, changed, asked].join('\n'))}"`,
    lastModified: new Date((settled ? second : second - 1) * 1_000).toUTCString(),
  }
}

/**
 * Whether a client holds the answer already (RFC 9110, 13.1): tags decide, a date only where there are none. A date must be
 * the very one: a record that was put back is older than what a client has of it.
 */
export function isFresh(headers: Headers, { etag, lastModified }: Validators): boolean {
  const tags = headers.get('if-none-match')
  if (tags !== null) return tags.trim() === '*' || tags.split(',').some((tag) => bare(tag) === bare(etag))
  return Date.parse(headers.get('if-modified-since') ?? '') === Date.parse(lastModified)
}

const bare = (tag: string) => tag.trim().replace(/^W\//, '')
