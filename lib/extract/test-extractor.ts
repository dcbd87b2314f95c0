import syria from '@/prisma/seed/places-syria.json'
import ukraine from '@/prisma/seed/places-ukraine.json'
import yemen from '@/prisma/seed/places-yemen.json'
import { extractorOf } from './extract'
import type { GazetteerPlace } from './places/gazetteer'

/** A reader that knows the places which come with Firmground. */
export const extractForTests = extractorOf([
  ...syria.places,
  ...ukraine.places,
  ...yemen.places,
] as readonly unknown[] as readonly GazetteerPlace[])
