import { z } from 'zod'
import { byLanguage, count, dayOrNull, keyList, text, textOrNull, yesNo } from '../fields'

export const countryItem = z
  .object({
    code: text('Code of the country, ISO 3166-1 alpha-2.'),
    iso3: textOrNull('ISO 3166-1 alpha-3.'),
    names: byLanguage('What it is called, by language.'),
    reports: count('Reports that speak of it.'),
    claims: count('Claims on its record.'),
    operators: count('Operators whose work they tell of.'),
    first_day: dayOrNull('The first day on which a claim ends.'),
    last_day: dayOrNull('The last day on which a claim ends.'),
    closed: dayOrNull(
      'The day on which its record was closed, since nothing more comes; null where it is kept up.',
    ),
  })
  .meta({ id: 'Country', description: 'A country that reports can be entered for.' })

const partSchema = z.object({
  key: text('Key of the part, as claims have it.'),
  group: textOrNull('Key of the group that it belongs to.'),
  adds_up: yesNo('Whether the parts of its group add up to the whole.'),
  labels: byLanguage('What it is called, by language.'),
})

export const metricItem = z
  .object({
    key: text('Key of the metric. It never changes.'),
    kind: z.enum(['flow', 'stock']).meta({ description: 'Counted up, or a level on a day.' }),
    unit: text('The unit in which amounts are shown and exported.'),
    entered_units: keyList('The units in which reports may give it.'),
    whole: yesNo('Whether amounts are whole.'),
    people: yesNo('Whether amounts are of people, who are protected.'),
    operators: z
      .enum(['add', 'same'])
      .meta({ description: 'Whether work of several operators is added, or they describe the same thing.' }),
    unece: textOrNull('Where the unit is of UN/ECE Recommendation 20, its code.'),
    shown: z.enum(['always', 'reported', 'never']).meta({ description: 'When pages show it.' }),
    labels: byLanguage('What it is called, by language.'),
    definitions: byLanguage('What is counted, by language.'),
    parts: z.array(partSchema).meta({ description: 'What a figure may be "of which".' }),
  })
  .meta({ id: 'Metric', description: 'What is counted.' })

export type MetricItem = z.infer<typeof metricItem>

export const placeItem = z
  .object({
    code: text('Code of the place. It never changes.'),
    country: textOrNull('Code of the country that it lies in; null of a place that is merged.'),
    kind: z
      .enum(['country', 'admin1', 'admin2', 'admin3', 'city', 'locality'])
      .meta({ description: 'What kind of place it is.' }),
    parent: textOrNull('Code of the place that it lies in.'),
    names: byLanguage('What it is called, by language.'),
    aliases: keyList('Other spellings and names.'),
    pcode: textOrNull('Its P-code, as OCHA and boundaries of administrative divisions have it.'),
    iso3: textOrNull('Of a country: ISO 3166-1 alpha-3.'),
    other_codes: keyList('Other codes by which it is known: of a gazetteer, of a file of codes.'),
    latitude: z.number().nullable().meta({ description: 'Degrees north, WGS 84.' }),
    longitude: z.number().nullable().meta({ description: 'Degrees east, WGS 84.' }),
    population: z.int().nullable().meta({ description: 'How many people live there.' }),
    merged_into: textOrNull('Code of the place that it is read as, where the two are the same.'),
  })
  .meta({ id: 'Place', description: 'A country, an administrative division, a city or a locality.' })

export type PlaceItem = z.infer<typeof placeItem>

export const organisationItem = z
  .object({
    key: text('Key of the organisation. It never changes.'),
    names: byLanguage('What it is called, by language.'),
    aliases: keyList('Other spellings and names.'),
    standing: textOrNull('`party`: a party to the conflict.'),
    standing_note: textOrNull('What is said of its standing.'),
    merged_into: textOrNull('Key of the organisation that it is read as, where the two are the same.'),
  })
  .meta({ id: 'Organisation', description: 'Who did the work, who is quoted, or who published.' })

export type OrganisationItem = z.infer<typeof organisationItem>

export const reportItem = z
  .object({
    report_id: text('The public id of the report. It never changes.'),
    report_title: textOrNull('Its title; null where it has none.'),
    publisher: text('Key of the organisation that published it, as it is read now.'),
    said_by: textOrNull('Key of the organisation that it quotes.'),
    grade: z.enum(['A', 'B', 'C', 'D', 'X']).nullable().meta({
      description:
        'How it is sourced, from A, a primary official report, to X, unreliable; null: not graded.',
    }),
    language: textOrNull('The language that it is written in.'),
    url: textOrNull('Where it stands.'),
    archive_url: textOrNull('Where a copy stands.'),
    published: dayOrNull('The day on which it was published.'),
    accessed: dayOrNull('The day on which it was read.'),
    entered: text('When it came onto the record: an instant in UTC.'),
    countries: keyList('Codes of the countries that it speaks of.'),
    withdrawn: yesNo('Whether all of its claims were withdrawn.'),
  })
  .meta({ id: 'Report', description: 'One publication.' })

export type ReportItem = z.infer<typeof reportItem>
