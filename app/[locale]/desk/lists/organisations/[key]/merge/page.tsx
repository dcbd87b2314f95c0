import { requirePermission } from '@/lib/people/gate'
import { MergePage, mergePageMetadata } from '../../../merge-page'

type Props = {
  params: Promise<{ locale: string; key: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = ({ params }: Props) => mergePageMetadata(params)

export default async function Page({ params, searchParams }: Props) {
  await requirePermission('lists.change')
  const { locale, key } = await params
  return <MergePage locale={locale} kind="organisation" part={key} given={await searchParams} />
}
