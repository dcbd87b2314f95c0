import { packageTable } from '@/lib/api/package/package-table'
import { download } from '../download'

export const dynamic = 'force-dynamic'

export const { GET, HEAD, OPTIONS } = download('zip', packageTable)
