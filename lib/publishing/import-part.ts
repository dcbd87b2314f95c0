/**
 * Parts of an import. Rows are read and entered in turns; `settle` is what is written once the checks are through. With a second thread
 * `read` is waiting for rows, and `check` what is left of the checks once everything is reconciled.
 */
export type ImportPart = 'read' | 'enter' | 'check' | 'settle' | 'reconcile'
