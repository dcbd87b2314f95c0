import { claimsTable } from '@/lib/downloads/claims-table'
import { download } from '../download'

export const dynamic = 'force-dynamic'

export const { GET, HEAD, OPTIONS } = download('xlsx', claimsTable)
