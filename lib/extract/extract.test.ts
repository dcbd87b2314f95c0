import { describe, expect, it } from 'vitest'
import { extractForTests as extract } from './test-extractor'

/** What is read, in one line each: "devices:ied 479 exact total done Aleppo". */
const read = (text: string, country = 'SYR', published = '2019-05-20') =>
  extract({ text, country, published }).map(
    ({ metric, part, value, high, qualifier, basis, status, places }) =>
      [
        part ? `${metric}:${part}` : metric,
        high === null ? `${value}` : `${value}-${high}`,
        qualifier,
        basis,
        status,
        ...places.map((place) => place.text),
      ].join(' '),
  )

type Case = [text: string, figures: string[], country?: string]

describe.each<[string, Case[]]>([
  [
    'English',
    [
      [
        'Engineers removed 31 mines in Homs, and more than 5,600 since the operation began.',
        ['devices 31 exact period done Homs', 'devices 5600 at_least total done Homs'],
      ],
      [
        'Of the 412 shells found near Palmyra, 388 were destroyed on site.',
        ['devices 412 exact period found Palmyra', 'devices 388 exact period done Palmyra'],
      ],
      [
        'The teams plan to clear 40 hectares next spring; 12.5 hectares were handed back this month.',
        ['area 400000 exact period planned', 'area 125000 exact period done'],
      ],
      ['Some 60 square kilometres of farmland remain contaminated.', ['area 60000000 about total remaining']],
      [
        'Sappers checked 14 houses, a school and 3.2 km of road in Latakia, and defused 9 mines, including 4 improvised explosive devices.',
        [
          'buildings 15 exact period done Latakia',
          'roads 3200 exact period done Latakia',
          'devices 9 exact period done Latakia',
          'devices:ied 4 exact period done Latakia',
        ],
      ],
      [
        'The convoy brought 18 short tons of flour and 250 food parcels to Daraa.',
        ['aid 16329325 exact period done Daraa'],
      ],
      ['Experts blew up 3.4 tonnes of ammunition and 120 grenades.', ['devices 120 exact period done']],
      ['The militants planted 200 mines along the road.', []],
      ['No mines were found in the 24 houses of the village.', []],
      [
        'Between 2019 and 2021 the group cleared 1.7 million square metres, 20% more than planned.',
        ['area 1700000 exact period done'],
      ],
      ['As of 3 May, 2,310 items had been destroyed in total.', ['devices 2310 exact total done']],
      ['Hundreds of mines were destroyed in Hama.', ['devices 200 at_least period done Hama']],
      [
        'In Homs and Hama, 31 and 12 shells respectively were defused.',
        ['devices 31 exact period done Homs', 'devices 12 exact period done Hama'],
      ],
    ],
  ],
  [
    'French',
    [
      [
        'Hier, les sapeurs ont désamorcé vingt-sept obus à Homs et livré 2,4 tonnes de farine à Hama.',
        ['devices 27 exact period done Homs', 'aid 2400000 exact period done Hama'],
      ],
      [
        'Depuis le début de la mission, 12 480 engins explosifs, dont 3 215 bombes artisanales, ont été détruits.',
        ['devices 12480 exact total done', 'devices:ied 3215 exact total done'],
      ],
      [
        'Hier, les sapeurs ont désamorcé vingt-sept obus à Homs, dont 4 artisanaux, et livré 2,4 tonnes de farine à Hama.',
        [
          'devices 27 exact period done Homs',
          'devices:ied 4 exact period done Homs',
          'aid 2400000 exact period done Hama',
        ],
      ],
      ['Il reste 18 hectares à déminer autour de Palmyre.', ['area 180000 exact period remaining Palmyre']],
      ["Aucune des 14 mines n'a été détruite.", ['devices 14 exact period negated']],
      [
        'Entre 30 et 40 obus ont été neutralisés cette semaine, contre quatre-vingt-dix la semaine dernière.',
        ['devices 30-40 between period done'],
      ],
      ["Deux tonnes et demie de vivres ont été distribuées à l'hôpital.", ['aid 2500000 exact period done']],
      [
        'Une centaine de mines et une dizaine de bombes ont été enlevées.',
        ['devices 100 exact period done', 'devices 10 exact period done'],
      ],
    ],
  ],
  [
    'Russian',
    [
      [
        'За сутки сапёры обезвредили тридцать два взрывоопасных предмета в Пальмире, с начала операции – 4 тыс. 17.',
        ['devices 32 exact period done Пальмире', 'devices 4017 exact total done Пальмире'],
      ],
      ['Осталось разминировать около 15 га в Хомсе.', ['area 150000 about period remaining Хомсе']],
      [
        'Полторы тонны муки и 700 кг сахара доставлены в Хаму.',
        ['aid 1500000 exact period done Хаму', 'aid 700000 exact period done Хаму'],
      ],
      ['Сапёры не обнаружили 5 мин.', ['devices 5 exact period negated']],
      ['Уничтожено 3 тонны взрывчатых веществ и 14 авиабомб.', ['devices 14 exact period done']],
      [
        'Проверено 6,5 км дорог, три школы и мечеть.',
        ['roads 6500 exact period done', 'buildings 4 exact period done'],
      ],
    ],
  ],
  [
    'Ukrainian',
    [
      [
        'Протягом доби на Харківщині знешкоджено 1 тис. 12 вибухонебезпечних предметів, з них 3 авіабомби.',
        ['devices 1012 exact period done Харківщині', 'devices:bomb 3 exact period done Харківщині'],
        'UKR',
      ],
      ['Планують розмінувати дев’ять гектарів поля.', ['area 90000 exact period planned'], 'UKR'],
      ['З початку року очищено понад 2,4 тис. га.', ['area 24000000 at_least period done'], 'UKR'],
    ],
  ],
  [
    'Arabic',
    [
      [
        'خلال الـ24 ساعة الماضية دمر الخبراء ٣٥ لغماً في حمص، وبلغ المجموع منذ بداية العملية ١٢٬٤٠٠ لغم.',
        ['devices 35 exact period done حمص', 'devices 12400 exact total done حمص'],
      ],
      ['تم تدمير 24.000 لغم منذ بداية العملية.', ['devices 24000 exact total done']],
      ['تم تطهير هكتارين في تدمر.', ['area 20000 exact period done تدمر']],
      ['تم تسليم 732 ألفاً و18 كيلوغراماً من المساعدات إلى حلب.', ['aid 732018000 exact period done حلب']],
      ['سيتم تطهير 40 هكتاراً قرب دوما.', ['area 400000 exact period planned دوما']],
    ],
  ],
  [
    'Spanish',
    [
      [
        'Ayer los zapadores desactivaron dieciocho minas en Homs y entregaron 4,2 toneladas de harina en Hama.',
        ['devices 18 exact period done Homs', 'aid 4200000 exact period done Hama'],
      ],
      ['Quedan 90 hectáreas por desminar.', ['area 900000 exact period remaining']],
      [
        'Desde el inicio de la operación se han destruido más de 7 mil artefactos, incluidas 1.150 bombas caseras.',
        ['devices 7000 at_least total done', 'devices:ied 1150 exact total done'],
      ],
    ],
  ],
  [
    'German',
    [
      [
        'Gestern entschärften Pioniere dreiundzwanzig Minen in Homs; seit Beginn des Einsatzes waren es 4.310.',
        ['devices 23 exact period done Homs', 'devices 4310 exact total done Homs'],
      ],
      [
        'Die Fachleute haben 12 Granaten gefunden und 9 Granaten gesprengt.',
        ['devices 12 exact period found', 'devices 9 exact period done'],
      ],
      ['Rund 2,5 Tonnen Lebensmittel wurden in Aleppo verteilt.', ['aid 2500000 about period done Aleppo']],
      ['Noch 30 Hektar sollen geräumt werden.', ['area 300000 exact period planned']],
    ],
  ],
  [
    'Portuguese',
    [
      [
        'Em Homs foram destruídas 449 mil e 412 minas desde o início da operação.',
        ['devices 449412 exact total done Homs'],
      ],
      [
        'Na semana passada, os sapadores limparam 3,5 hectares e removeram duas bombas.',
        ['area 35000 exact period done', 'devices 2 exact period done'],
      ],
      ['Faltam desminar 12 quilómetros de estrada.', ['roads 12000 exact period remaining']],
    ],
  ],
  ['Persian', [['در هفته گذشته بیش از ۲٬۳۰۰ مین نابود شد.', ['devices 2300 at_least period done'], 'AFG']]],
  [
    'Japanese',
    [
      ['過去24時間に爆発物1,250個を処理した。', ['devices 1250 exact period done']],
      ['作戦開始以来、2万4000個の地雷が処理された。', ['devices 24000 exact total done']],
      ['約30ヘクタールの土地で地雷を除去した。', ['area 300000 about period done']],
    ],
  ],
])('a report in %s', (_, cases) => {
  it.each(cases)('%s', (text, figures, country) => {
    expect(read(text, country)).toEqual(figures)
  })
})
