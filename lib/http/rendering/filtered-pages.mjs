/** The parameters by which figures are narrowed down. */
export const figureKeys = ['operator', 'from', 'to']

/**
 * Pages that can be narrowed down or searched: below a country, by which parameters of the address, and which page below
 * `filtered` answers then; `several` are those that it reads more than one value of. next.config.js leads there, and each-time.ts knows them by it.
 */
/** @type {{ asked: string, answered: string, keys: string[], several?: string[] }[]} */
export const filteredPages = [
  { asked: '', answered: '/overview', keys: [...figureKeys, 'metric', 'sort'] },
  { asked: '/places/:code', answered: '/places/:code', keys: [...figureKeys, 'metric', 'sort'] },
  { asked: '/places/:code/brief', answered: '/places/:code/brief', keys: [...figureKeys, 'metric'] },
  { asked: '/brief', answered: '/brief', keys: [...figureKeys, 'metric'] },
  { asked: '/metrics', answered: '/metrics', keys: figureKeys },
  { asked: '/metrics/:key', answered: '/metrics/:key', keys: [...figureKeys, 'by'] },
  {
    asked: '/reports',
    answered: '/reports',
    keys: ['q', 'operator', 'speaker', 'publisher', 'grade', 'from', 'to', 'sort', 'after'],
  },
  { asked: '/places', answered: '/places', keys: [...figureKeys, 'q', 'sort'] },
  { asked: '/map', answered: '/map', keys: [...figureKeys, 'metric', 'show'] },
  {
    asked: '/compare',
    answered: '/compare',
    keys: [...figureKeys, 'metric', 'place', 'by'],
    several: ['place', 'by'],
  },
  { asked: '/data', answered: '/data', keys: figureKeys },
  { asked: '/method', answered: '/method', keys: figureKeys },
  { asked: '/organisations', answered: '/organisations', keys: [...figureKeys, 'q'] },
]
