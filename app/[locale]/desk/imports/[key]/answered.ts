import 'server-only'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { type FormState, refused } from '@/components/ui/form-state'
import type { Permission } from '@/lib/access/permission'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { defaultLocale, type Locale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { afterWork } from '@/lib/imports/after-work'
import { readImport } from '@/lib/imports/data'
import { keepMapping } from '@/lib/imports/mutations'
import type { ReadImport } from '@/lib/imports/types'
import type { Mapping } from '@/lib/spreadsheets/types'
import { IMPORT_STEPS, type ImportStep } from '@/lib/views/imports/steps'

const form = z.object({
  key: z.string().min(1).max(100),
  version: z.coerce.number().int().min(1),
  step: z.enum(IMPORT_STEPS).catch('file'),
})

/** What a form about an import says beside its answers. */
export interface AskedStep {
  locale: Locale
  key: string
  version: number
  step: ImportStep
}

/** @throws where no page of ours has sent it */
export function askedStep(sent: FormData): AskedStep {
  const locale = parseLocale(String(sent.get('locale'))) ?? defaultLocale
  return {
    locale,
    ...form.parse({ key: sent.get('key'), version: sent.get('version'), step: sent.get('step') }),
  }
}

/** The address of a step; of the first at which something is left to do, once it is known what was answered comes to, where it is null. */
export const addressOf = (
  { locale, key }: Pick<AskedStep, 'locale' | 'key'>,
  step: ImportStep | null,
): string => `/${locale}/desk/imports/${key}${step === null ? '' : `?step=${step}`}`

/** The import that a form is about, where it is the person's own and open; null else. */
export async function ownImport(
  { key }: AskedStep,
  { by }: Permission<'draft.write'>,
): Promise<ReadImport | null> {
  const found = await readImport(currentDatabase(), key)
  return found?.authorId === by && found.state === 'open' ? found : null
}

/** The form once more with everything that was sent, and what is wrong with it. */
export const again = (before: FormState, sent: FormData, problems: FormState['problems']): FormState =>
  refused(
    before,
    sent,
    [...sent.keys()].filter((name) => !name.startsWith('$')),
    problems,
  )

/** Keeps how the file is read, has it worked out, and leads to the step `next`; or says why it was not kept. */
export async function keepAndLead(
  before: FormState,
  sent: FormData,
  {
    permission,
    asked,
    mapping,
  }: { permission: Permission<'draft.write'>; asked: AskedStep; mapping: Mapping },
  next: ImportStep | null,
): Promise<FormState> {
  const { t } = getI18n(asked.locale)
  const at = new Date().toISOString()
  const outcome = await withSession((session) => keepMapping(session, permission, at, asked, mapping))
  if (outcome.kind !== 'kept') {
    // The form sends the version of now, once it is shown again.
    revalidatePath('/[locale]/desk/imports/[key]', 'page')
    return again(before, sent, [
      { field: null, text: t(outcome.kind === 'newer' ? 'imports.newer' : 'imports.gone') },
    ])
  }
  await afterWork(asked.key)
  redirect(addressOf(asked, next))
}
