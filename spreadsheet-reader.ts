/** The process that works on spreadsheets, started for one file at a time (lib/spreadsheets/apart/run-apart.ts). */
import { answerApart } from '@/lib/spreadsheets/apart/answer-apart'

answerApart({
  inspect: async () => (await import('@/lib/spreadsheets/operations')).inspectFile,
  map: async () => (await import('@/lib/spreadsheets/operations')).mapFile,
  outline: async () => (await import('@/lib/spreadsheets/read/outline')).outline,
})
