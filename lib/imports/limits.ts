/** The largest file that the desk takes, in bytes. */
export const MOST_FILE_BYTES = 50_000_000

/** Bytes of a file that are kept as one row. */
export const PART_BYTES = 393_216

/** Most figures that become drafts, publication by publication; more are reviewed as one batch. */
export const MOST_DRAFTED = 500

/** Files that one person may have under way. */
export const MOST_OPEN = 20

/** Days after which the bytes of a file that nobody went on with are removed. */
export const KEPT_DAYS = 30

/** Longest name of a file, and of a kept mapping, in UTF-16 units. */
export const LONGEST_NAME = 200
