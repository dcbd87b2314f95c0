import { requirePermission } from '@/lib/people/gate'
import { LabelsPage, namesPageMetadata } from '../../names-page'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = ({ params }: Props) => namesPageMetadata(params, 'metric')

export default async function Page({ params }: Props) {
  await requirePermission('lists.change')
  return <LabelsPage locale={(await params).locale} />
}
