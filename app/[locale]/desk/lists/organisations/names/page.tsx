import { requirePermission } from '@/lib/people/gate'
import { NamesPage, namesPageMetadata } from '../../names-page'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = ({ params }: Props) => namesPageMetadata(params, 'organisation')

export default async function Page({ params, searchParams }: Props) {
  await requirePermission('lists.change')
  return <NamesPage locale={(await params).locale} kind="organisation" given={await searchParams} />
}
