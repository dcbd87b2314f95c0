import { summaryTable } from '@/lib/downloads/summary-table'
import { download } from '../download'

export const dynamic = 'force-dynamic'

export const { GET, HEAD, OPTIONS } = download('xlsx', summaryTable)
