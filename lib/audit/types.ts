/** An entry as it is read; `name` is who did it, where that is a person. */
export interface AuditRow {
  id: number
  at: string
  by: string
  name: string | null
  action: string
  subject: string
  before: string
  after: string
  reason: string
}
