import { placesTable } from '@/lib/downloads/places/places-table'
import { download } from '../download'

export const dynamic = 'force-dynamic'

export const { GET, HEAD, OPTIONS } = download('geojson', placesTable)
