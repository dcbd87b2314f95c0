import { requirePermission } from '@/lib/people/gate'
import { MergePage, mergePageMetadata } from '../../../merge-page'

type Props = {
  params: Promise<{ locale: string; code: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = ({ params }: Props) => mergePageMetadata(params)

export default async function Page({ params, searchParams }: Props) {
  await requirePermission('lists.change')
  const { locale, code } = await params
  return <MergePage locale={locale} kind="place" part={code} given={await searchParams} />
}
