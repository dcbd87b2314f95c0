/** An entry as it is read; `name` is who did it, where that is a person. */
export interface AuditRow {
  id: number
  at: string
  by: string
  name: string | null
  /** To whom it was done, where that is a person, or what the report is called that it was done to. */
  subjectName: string | null
  action: string
  subject: string
  before: string
  after: string
  reason: string
}
