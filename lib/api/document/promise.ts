/** The version of the document: the first number is that of the address, the second is raised with each addition. */
export const API_VERSION = '1.0.0'

/** What programs may rely on. */
export const API_PROMISE =
  'Reported figures of humanitarian demining, read without a key. Under /api/v1 nothing is taken away, renamed or given another meaning: addresses, parameters, fields, codes and words stay. Added may be addresses, parameters that change nothing where they are not given, fields of an answer, and words where a field is one of some: pass over what you do not know. Cursors are good for as long as the record is not put back to an earlier one, and what is in them is nobody’s to read.'
