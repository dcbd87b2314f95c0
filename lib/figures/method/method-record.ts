import type { Summary } from '@/lib/countries/found-country'
import type { WorkedExamples } from '@/lib/reports/examples'

/** What a country's figures come to, counted. */
export interface FigureCounts {
  /** Figures that stand. */
  standing: number
  /** Of these, by the grade of their reports; blank: not graded. */
  grades: { grade: string; figures: number }[]
  /** Of these, by what became of them. */
  counted: number
  corroborating: number
  aside: number
  onRecord: number
  /** Of these, with the words of the publication. */
  quoted: number
  /** That do not stand any more. */
  superseded: number
  withdrawn: number
}

/** What a country's record rests on and how it is treated, in numbers. */
export interface MethodRecord {
  country: { code: string; name: string }
  summary: Summary
  /** Organisations that published a report, and those that reports are of: whom they quote, or who published them. */
  publishers: number
  sources: number
  /** Reports with an address of a copy. */
  archived: number
  figures: FigureCounts
  /** Decisions of editors on single figures. */
  rulings: number
  /** Whose work the figures are, by name, and whether they are a party to the conflict. */
  operators: { name: string; party: boolean }[]
  examples: WorkedExamples
}
