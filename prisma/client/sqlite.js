// Made by `npm run generate` from prisma/models; do not edit. d32cbc1732a9535d cda1b9298ee09490 da74f517a340fbc8
var __defProp = Object.defineProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// prisma/generated/sqlite/client/client.ts
import * as path from "node:path";
import { fileURLToPath } from "node:url";

// prisma/generated/sqlite/client/internal/class.ts
import * as runtime from "@prisma/client/runtime/client";
var config = {
  "previewFeatures": [],
  "clientVersion": "7.10.0",
  "engineVersion": "0edf323efd1d98336f3f0a68684b56f689b900d3",
  "activeProvider": "sqlite",
  "inlineSchema": `generator client {
  provider     = "prisma-client"
  output       = "./client"
  engineType   = "client"
  runtime      = "nodejs"
  moduleFormat = "esm"
}

datasource db {
  provider = "sqlite"
}

/// All claims of one operation, metric (with part) and area.
model Stream {
  id               Int     @id
  operationId      Int
  metricKey        String
  /// Blank for the whole, else the key of a part.
  part             String
  areaId           Int
  /// What follows from its claims, as in curve.prisma: how many stand, how many of them count or corroborate, and its last
  /// point. No day: no point.
  standing         Int     @default(0)
  claims           Int     @default(0)
  firstDay         String  @default("")
  lastDay          String  @default("")
  value            BigInt  @default(0)
  low              BigInt  @default(0)
  high             BigInt?
  /// Where its operator or a place is merged into another: the stream that counts its claims, and what they were filed under.
  countedInId      Int?
  filedOperationId Int?
  filedAreaId      Int?
  /// Its own id where another stream counts its claims, else 0.
  twin             Int     @default(0)

  operation      Operation  @relation("counted", fields: [operationId], references: [id], onDelete: Restrict)
  metric         Metric     @relation(fields: [metricKey], references: [key], onDelete: Restrict)
  area           Area       @relation("counted", fields: [areaId], references: [id], onDelete: Restrict)
  countedIn      Stream?    @relation("twins", fields: [countedInId], references: [id], onDelete: Restrict)
  twins          Stream[]   @relation("twins")
  filedOperation Operation? @relation("filed", fields: [filedOperationId], references: [id], onDelete: Restrict)
  filedArea      Area?      @relation("filed", fields: [filedAreaId], references: [id], onDelete: Restrict)
  record         Claim[]
  points         Point[]

  @@unique([operationId, metricKey, part, areaId, twin])
  @@index([metricKey])
  @@index([areaId])
  @@index([countedInId])
  @@index([filedOperationId])
  @@index([filedAreaId])
}

/// One figure that a report states, as printed and as understood. Never changed once published: a correction is a new claim
/// that supersedes it, a withdrawal marks its end.
model Claim {
  id            Int     @id
  /// The public id: what files call claim_id, and what the ledger's last tie-break compares.
  key           String  @unique
  reportId      Int
  streamId      Int
  verb          String
  /// total | period | unclear
  basis         String
  /// ISO day, or blank when the start is unknown.
  fromDay       String
  fromPrecision String
  toDay         String
  toPrecision   String
  /// exact | about | at_least | at_most | between
  qualifier     String
  /// Figure and unit as printed.
  amount        String
  amountTo      String
  unit          String
  /// Whole base units of the metric; \`high\` is absent when the claim sets no upper bound.
  low           BigInt
  value         BigInt
  high          BigInt?
  words         String
  note          String
  entered       String
  supersedesId  Int?
  /// Blank while the claim stands, else superseded | withdrawn.
  ended         String  @default("")
  endedAt       String  @default("")
  /// Why it was corrected or withdrawn: a reason of docs/checks.md, and what the editor says of it; blank where nobody said.
  endedReason   String  @default("")
  endedNote     String  @default("")

  report       Report        @relation(fields: [reportId], references: [id], onDelete: Restrict)
  stream       Stream        @relation(fields: [streamId], references: [id], onDelete: Restrict)
  supersedes   Claim?        @relation("supersedes", fields: [supersedesId], references: [id], onDelete: Restrict)
  supersededBy Claim[]       @relation("supersedes")
  rulings      Ruling[]
  decision     Decision?
  answers      CheckAnswer[]

  @@index([reportId])
  // With all that a page asks of very many claims, so that none of them has to be looked up.
  @@index([streamId, toDay, ended, verb])
  @@index([supersedesId])
  @@index([endedAt])
}

/// An editor's dated decision on a claim; the latest one is in force.
model Ruling {
  id      Int    @id
  claimId Int
  /// accept | set_aside | none (which undoes the one before)
  ruling  String
  reason  String
  note    String @default("")
  by      String
  at      String

  claim Claim @relation(fields: [claimId], references: [id], onDelete: Restrict)

  @@index([claimId])
}

// Everything here follows from places, reports, claims and rulings: \`npm run rebuild\` recomputes it and must change nothing.

/// What the ledger did with a claim that stands.
model Decision {
  claimId Int    @id
  /// counted | corroborates | set_aside | on_record
  status  String
  /// Keys of the claims that it contradicts, in UTF-16 order, separated by newlines.
  because String @default("")

  claim Claim @relation(fields: [claimId], references: [id], onDelete: Cascade)

  @@index([status, claimId])
}

/// The curve of a stream: one point for each day on which a kept claim ends.
model Point {
  streamId Int
  day      String
  value    BigInt
  low      BigInt
  high     BigInt?
  /// Claims that count or corroborate and end on this day.
  claims   Int

  stream Stream @relation(fields: [streamId], references: [id], onDelete: Cascade)

  @@id([streamId, day])
}

/// The count of one operation, metric (with part) for a place with everything inside it: for countries, and for places with
/// named places inside. For any other place the stream says it all.
model Rollup {
  id           Int     @id
  operationId  Int
  metricKey    String
  part         String
  placeId      Int
  /// At its last point.
  value        BigInt
  atLeast      Boolean
  atMost       Boolean @default(false)
  /// Claims counted or corroborating, at or below the place.
  claims       Int
  firstDay     String
  /// Last day on which a kept claim ends: the as-of date.
  lastDay      String
  /// The first day on which the parts exceed the whole, blank when they never do, with both sides of it.
  conflictDay  String  @default("")
  conflictSum  BigInt?
  conflictHigh BigInt?

  operation Operation     @relation(fields: [operationId], references: [id], onDelete: Restrict)
  metric    Metric        @relation(fields: [metricKey], references: [key], onDelete: Restrict)
  place     Place         @relation(fields: [placeId], references: [id], onDelete: Restrict)
  points    RollupPoint[]
  months    RollupMonth[]
  rows      RollupRow[]

  @@unique([operationId, metricKey, part, placeId])
  @@index([placeId])
  @@index([conflictDay])
}

/// One for each day on which the value or its mark changes.
model RollupPoint {
  rollupId Int
  day      String
  value    BigInt
  atLeast  Boolean
  atMost   Boolean @default(false)

  rollup Rollup @relation(fields: [rollupId], references: [id], onDelete: Cascade)

  @@id([rollupId, day])
}

/// One for each month in which the value or its mark changes or a kept claim ends; \`value\` is the running total at its end.
model RollupMonth {
  rollupId Int
  /// yyyymm
  month    Int
  value    BigInt
  atLeast  Boolean
  atMost   Boolean @default(false)
  claims   Int
  /// Last day in the month on which a kept claim ends, or blank.
  lastDay  String

  rollup Rollup @relation(fields: [rollupId], references: [id], onDelete: Cascade)

  @@id([rollupId, month])
}

/// The rows that add up to the roll-up's value.
model RollupRow {
  rollupId Int
  position Int
  /// place | joint | not_attributed
  kind     String
  /// The place of a place row, or the place within which a joint or a rest stands.
  placeId  Int
  /// The codes of a joint area joined with "+", else blank.
  areaKey  String
  value    BigInt
  atLeast  Boolean
  atMost   Boolean @default(false)
  claims   Int
  lastDay  String

  rollup Rollup @relation(fields: [rollupId], references: [id], onDelete: Cascade)
  place  Place  @relation(fields: [placeId], references: [id], onDelete: Restrict)

  @@id([rollupId, position])
}

/// What a country's record holds, kept in step with every write.
model CountrySummary {
  countryId Int    @id
  reports   Int
  claims    Int
  operators Int
  firstDay  String
  lastDay   String

  country Place @relation(fields: [countryId], references: [id], onDelete: Cascade)
}

/// A report as it is being written on the desk. Nothing of it is on record before it is published.
model Draft {
  id        Int    @id
  /// What the desk's addresses call it.
  key       String @unique
  /// Key of the published report that it corrects; blank for a new one.
  corrects  String @default("")
  authorId  String
  /// open | sent | returned | published | discarded
  state     String
  /// Raised by every change: who saves an older version is told of the newer one.
  version   Int
  /// JSON, as lib/drafts/schema.ts reads it.
  content   String
  /// Of the content, for lists.
  title     String
  figures   Int
  createdAt String
  changedAt String
  changedBy String
  /// When it was last sent for review; blank until then.
  sentAt    String @default("")
  /// Who returned, published or discarded it, and when.
  decidedBy String @default("")
  decidedAt String @default("")
  /// Key of the report on record that came of it.
  reportKey String @default("")

  author   Person         @relation(fields: [authorId], references: [id], onDelete: Restrict)
  comments DraftComment[]

  @@index([authorId, state])
  @@index([state, sentAt])
}

/// What a reviewer says of a draft or of one of its figures.
model DraftComment {
  id       Int     @id
  draftId  Int
  /// The figure's id within the draft; blank for the whole.
  figure   String
  text     String
  by       String
  at       String
  resolved Boolean @default(false)

  draft Draft @relation(fields: [draftId], references: [id], onDelete: Restrict)

  @@index([draftId])
}

/// Why a figure was published although a check was open: shown to readers beside it.
model CheckAnswer {
  claimId Int
  /// The check's key, as docs/checks.md lists them.
  check   String
  reason  String
  note    String
  by      String
  at      String

  claim Claim @relation(fields: [claimId], references: [id], onDelete: Restrict)

  @@id([claimId, check])
}

/// What is counted. A row, not code: adding a metric is adding a row.
model Metric {
  key          String  @id
  position     Int
  /// g | m | m2 | count: the unit in which amounts are stored as whole numbers.
  baseUnit     String
  /// The unit in which amounts are shown and exported.
  displayUnit  String
  /// Units that may be entered, separated by blanks.
  enteredUnits String
  /// Items are whole: 12.5 devices is refused.
  whole        Boolean
  unece        String  @default("")
  /// imas_quantity | counts_by_category | operators_convention | logistics: how it stands to the quantities of IMAS 05.10.
  imasNote     String  @default("")
  /// Keys of the parts that a figure may be "of which", separated by blanks.
  parts        String  @default("")
  /// The instant since which it stands as it does; blank: since before that was noted.
  since        String  @default("")

  texts   MetricText[]
  streams Stream[]
  rollups Rollup[]
}

model MetricText {
  metricKey  String
  language   String
  label      String
  definition String

  metric Metric @relation(fields: [metricKey], references: [key], onDelete: Cascade)

  @@id([metricKey, language])
}

/// A kind of item that a figure may be "of which": shown under its whole, never added to it.
model Part {
  key      String     @id
  position Int
  /// The instant since which it stands as it does; blank: since before that was noted.
  since    String     @default("")
  texts    PartText[]
}

model PartText {
  partKey  String
  language String
  label    String

  part Part @relation(fields: [partKey], references: [key], onDelete: Cascade)

  @@id([partKey, language])
}

/// Who did the work, who is quoted, or who published: any of them, known by names and aliases.
model Organisation {
  id           Int    @id
  key          String @unique
  /// "party" for a party to the conflict, marked wherever its name stands; blank otherwise.
  standing     String @default("")
  standingNote String @default("")
  /// The organisation that it is read as, where two are the same.
  mergedIntoId Int?
  /// The instant since which it stands as it does; blank: since before that was noted.
  since        String @default("")

  names      OrganisationName[]
  operations Operation[]
  published  Report[]           @relation("publisher")
  said       Report[]           @relation("saidBy")
  mergedInto Organisation?      @relation("merged", fields: [mergedIntoId], references: [id], onDelete: Restrict)
  mergedHere Organisation[]     @relation("merged")

  @@index([mergedIntoId])
}

model OrganisationName {
  id             Int     @id
  organisationId Int
  language       String
  name           String
  alias          Boolean @default(false)
  /// Blank while its organisation is merged into another.
  folded         String
  /// The merged organisation that brought this spelling along; it goes when the merge is undone.
  mergedFromId   Int?

  organisation Organisation @relation(fields: [organisationId], references: [id], onDelete: Cascade)

  @@unique([organisationId, language, name, alias])
  @@index([folded])
}

/// One operator's running count in one country: what outlets that quote the same operator speak of.
model Operation {
  id         Int @id
  operatorId Int
  countryId  Int

  operator Organisation @relation(fields: [operatorId], references: [id], onDelete: Restrict)
  country  Place        @relation(fields: [countryId], references: [id], onDelete: Restrict)
  streams  Stream[]     @relation("counted")
  filed    Stream[]     @relation("filed")
  rollups  Rollup[]

  @@unique([operatorId, countryId])
  @@index([countryId])
}

/// Somebody who may sign in to the desk. Nobody is deleted: who left is disabled, since the audit names them.
model Person {
  id               String   @id
  name             String
  email            String   @unique
  /// Whether the address has been used: a link sent to it was opened, or the organisation's own sign-in vouched for it.
  emailVerified    Boolean  @default(false)
  /// Asked for by the sign-in library; never set.
  image            String?
  /// analyst, editor or administrator
  role             String
  /// The language of the interface and of mail.
  language         String
  /// Cannot sign in, and is signed out everywhere.
  disabled         Boolean  @default(false)
  twoFactorEnabled Boolean  @default(false)
  createdAt        DateTime
  updatedAt        DateTime

  signIns       SignIn[]
  credentials   Credential[]
  secondFactors SecondFactor[]
  drafts        Draft[]
}

/// One browser in which somebody is signed in. The cookie carries the token and a signature.
model SignIn {
  id        String   @id
  userId    String
  token     String   @unique
  ipAddress String?
  userAgent String?
  expiresAt DateTime
  createdAt DateTime
  updatedAt DateTime

  person Person @relation(fields: [userId], references: [id], onDelete: Cascade)

  @@index([userId])
}

/// A way of proving who one is: a password as its hash, or an account at the organisation's own sign-in.
model Credential {
  id                    String    @id
  userId                String
  accountId             String
  /// credential for a password, otherwise the provider.
  providerId            String
  password              String?
  accessToken           String?
  refreshToken          String?
  idToken               String?
  accessTokenExpiresAt  DateTime?
  refreshTokenExpiresAt DateTime?
  scope                 String?
  createdAt             DateTime
  updatedAt             DateTime

  person Person @relation(fields: [userId], references: [id], onDelete: Cascade)

  @@unique([providerId, accountId])
  @@index([userId])
}

/// What a link or a half-finished sign-in is checked against; used once.
model OneTimeCode {
  id         String   @id
  identifier String
  value      String
  expiresAt  DateTime
  createdAt  DateTime
  updatedAt  DateTime

  @@index([identifier])
}

/// The second step of a sign-in: the secret of an authenticator app and the recovery codes, both encrypted.
model SecondFactor {
  id                      String    @id
  userId                  String
  secret                  String
  backupCodes             String
  /// Whether a code of the app has been entered once.
  verified                Boolean   @default(false)
  failedVerificationCount Int       @default(0)
  lockedUntil             DateTime?

  person Person @relation(fields: [userId], references: [id], onDelete: Cascade)

  @@index([userId])
}

/// Leave to become a person of the desk, by a link that can be used once.
model Invitation {
  id         String  @id
  /// The digest of the link's secret.
  tokenHash  String  @unique
  email      String
  role       String
  /// Who invited.
  by         String
  /// ISO instants in UTC
  createdAt  String
  expiresAt  String
  /// The person who came of it.
  acceptedBy String?
  withdrawn  Boolean @default(false)
}

/// A country, an administrative division, a city or a locality. The parent is stored, never read from the code.
model Place {
  id            Int     @id
  code          String  @unique
  /// country | admin1 | admin2 | admin3 | city | locality
  kind          String
  parentId      Int?
  /// The country that the place lies in; a country's own id.
  countryId     Int?
  pcode         String?
  iso3          String?
  lat           Float?
  lon           Float?
  population    Int?
  areaM2        BigInt?
  /// The place that it is read as, where two are the same. A merged place lies in no country and no place, so that no list has it.
  mergedIntoId  Int?
  /// What it lay in before it, or the place around it, was merged.
  filedParentId Int?
  /// The instant since which it stands as it does; blank: since before that was noted.
  since         String  @default("")

  parent      Place?          @relation("inside", fields: [parentId], references: [id], onDelete: Restrict)
  inside      Place[]         @relation("inside")
  country     Place?          @relation("country", fields: [countryId], references: [id], onDelete: Restrict)
  ofCountry   Place[]         @relation("country")
  mergedInto  Place?          @relation("merged", fields: [mergedIntoId], references: [id], onDelete: Restrict)
  mergedHere  Place[]         @relation("merged")
  filedParent Place?          @relation("filedInside", fields: [filedParentId], references: [id], onDelete: Restrict)
  filedInside Place[]         @relation("filedInside")
  names       PlaceName[]
  areas       AreaPlace[]
  operations  Operation[]
  reports     ReportCountry[]
  rollups     Rollup[]
  rows        RollupRow[]
  summary     CountrySummary?

  @@index([parentId])
  @@index([countryId])
  @@index([mergedIntoId])
  @@index([filedParentId])
}

/// A name of a place in one language, or an alias ("eastern Aleppo", language blank when it belongs to none).
model PlaceName {
  id           Int     @id
  placeId      Int
  language     String
  name         String
  alias        Boolean @default(false)
  /// \`fold(name)\`: what search and matching compare. Blank while its place is merged into another.
  folded       String
  /// The merged place that brought this spelling along; it goes when the merge is undone.
  mergedFromId Int?

  place Place @relation(fields: [placeId], references: [id], onDelete: Cascade)

  @@unique([placeId, language, name, alias])
  @@index([folded])
}

/// The place or places that a report's figure speaks of: one place, or several named together and never split.
model Area {
  id      Int         @id
  /// Codes in UTF-16 order joined with "+".
  key     String      @unique
  places  AreaPlace[]
  streams Stream[]    @relation("counted")
  filed   Stream[]    @relation("filed")
}

model AreaPlace {
  areaId  Int
  placeId Int

  area  Area  @relation(fields: [areaId], references: [id], onDelete: Cascade)
  place Place @relation(fields: [placeId], references: [id], onDelete: Restrict)

  @@id([areaId, placeId])
  @@index([placeId])
}

/// The one row that every publishing transaction increments first: it queues writers and is what caches read.
model DataVersion {
  id      Int    @id
  version Int
  /// When it last changed: an ISO instant in UTC.
  changed String

  /// How many audit entries there are: the id of the last.
  auditCount Int    @default(0)
  auditHead  String @default("")
  auditSeal  String @default("")

  /// How curves are stored: the number of changes to it that were made to what is stored, each with the curves that it concerns.
  curves Int @default(0)
}

/// One change of the record: who, when, what, before, after, why. Written in the transaction of the change.
model AuditEntry {
  id      Int    @id
  at      String
  by      String
  /// A verb and what it was done to: report.publish, claim.supersede, ruling.make, ...
  action  String
  subject String
  /// JSON
  before  String
  after   String
  reason  String
  /// HMAC-SHA-256 of the link before and of all that this entry says, by the audit key; blank where the entry was made before there were links.
  link    String @default("")

  @@index([subject])
  @@index([by])
}

/// What an entry vouches for, where it vouches for anything; the link of the entry is made of it too.
model AuditEntryState {
  entryId Int    @id
  /// JSON: what the things that the change touched say since, by their tables: key, name and digest of each.
  states  String
}

/// What the keepers of this record have set, and what was decided once when it was made ("sample").
model Setting {
  key   String @id
  value String
  /// The instant since which it stands as it does; blank: since before that was noted.
  since String @default("")
}

/// What a place, an organisation, a metric, a part, a setting or a report was before it was changed or taken away. What it is stands
/// in its own table, with the instant since which it is so.
model FormerState {
  id    Int    @id
  /// The table of the thing, and its key there.
  kind  String
  key   String
  /// From this instant on it stood, blank where that was not noted, and until this one, at which it no longer did.
  since String
  until String
  /// JSON: the columns of its row, and the rows of its parts by their tables.
  state String

  @@index([kind, key, until])
  @@index([kind, until])
}

/// One publication. Its id is given out under the lock of the version row.
model Report {
  id               Int    @id
  key              String @unique
  title            String
  publisherId      Int
  saidById         Int?
  /// The publisher that the report names, where that is merged into another.
  filedPublisherId Int?
  /// Whom it names as quoted, where that is merged into another.
  filedSaidById    Int?
  /// A primary official | B direct quote | C republished or translated | D unattributed | X unreliable; blank when not graded.
  grade            String
  language         String
  url              String
  archiveUrl       String
  /// ISO day.
  published        String
  /// ISO day or blank.
  accessed         String
  /// When it came onto the record: an ISO instant in UTC.
  entered          String
  /// The instant since which it stands as it does; blank: since before that was noted.
  since            String @default("")

  publisher Organisation    @relation("publisher", fields: [publisherId], references: [id], onDelete: Restrict)
  saidBy    Organisation?   @relation("saidBy", fields: [saidById], references: [id], onDelete: Restrict)
  countries ReportCountry[]
  claims    Claim[]
  words     ReportWord[]

  @@index([publisherId])
  @@index([saidById])
  @@index([filedPublisherId])
  @@index([filedSaidById])
}

/// Which countries a report speaks of, in the order that a country's list of reports is read.
model ReportCountry {
  countryId Int
  reportId  Int
  published String

  country Place  @relation(fields: [countryId], references: [id], onDelete: Restrict)
  report  Report @relation(fields: [reportId], references: [id], onDelete: Cascade)

  @@id([countryId, reportId])
  @@index([countryId, published, reportId])
  @@index([reportId])
}

/// The folded words by which a report is found: of its title, of its publisher's names, and of the names of whom it quotes.
model ReportWord {
  reportId Int
  /// A word as \`reportWords\` gives it. Compared byte by byte on both databases, so that a beginning of a word is a range.
  word     String

  report Report @relation(fields: [reportId], references: [id], onDelete: Cascade)

  @@id([reportId, word])
  @@index([word, reportId])
}
`,
  "runtimeDataModel": {
    "models": {},
    "enums": {},
    "types": {}
  },
  "parameterizationSchema": {
    "strings": [],
    "graph": ""
  }
};
config.runtimeDataModel = JSON.parse('{"models":{"Stream":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"operationId","kind":"scalar","type":"Int"},{"name":"metricKey","kind":"scalar","type":"String"},{"name":"part","kind":"scalar","type":"String"},{"name":"areaId","kind":"scalar","type":"Int"},{"name":"standing","kind":"scalar","type":"Int"},{"name":"claims","kind":"scalar","type":"Int"},{"name":"firstDay","kind":"scalar","type":"String"},{"name":"lastDay","kind":"scalar","type":"String"},{"name":"value","kind":"scalar","type":"BigInt"},{"name":"low","kind":"scalar","type":"BigInt"},{"name":"high","kind":"scalar","type":"BigInt"},{"name":"countedInId","kind":"scalar","type":"Int"},{"name":"filedOperationId","kind":"scalar","type":"Int"},{"name":"filedAreaId","kind":"scalar","type":"Int"},{"name":"twin","kind":"scalar","type":"Int"},{"name":"operation","kind":"object","type":"Operation","relationName":"counted"},{"name":"metric","kind":"object","type":"Metric","relationName":"MetricToStream"},{"name":"area","kind":"object","type":"Area","relationName":"counted"},{"name":"countedIn","kind":"object","type":"Stream","relationName":"twins"},{"name":"twins","kind":"object","type":"Stream","relationName":"twins"},{"name":"filedOperation","kind":"object","type":"Operation","relationName":"filed"},{"name":"filedArea","kind":"object","type":"Area","relationName":"filed"},{"name":"record","kind":"object","type":"Claim","relationName":"ClaimToStream"},{"name":"points","kind":"object","type":"Point","relationName":"PointToStream"}],"dbName":null,"schema":null},"Claim":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"key","kind":"scalar","type":"String"},{"name":"reportId","kind":"scalar","type":"Int"},{"name":"streamId","kind":"scalar","type":"Int"},{"name":"verb","kind":"scalar","type":"String"},{"name":"basis","kind":"scalar","type":"String"},{"name":"fromDay","kind":"scalar","type":"String"},{"name":"fromPrecision","kind":"scalar","type":"String"},{"name":"toDay","kind":"scalar","type":"String"},{"name":"toPrecision","kind":"scalar","type":"String"},{"name":"qualifier","kind":"scalar","type":"String"},{"name":"amount","kind":"scalar","type":"String"},{"name":"amountTo","kind":"scalar","type":"String"},{"name":"unit","kind":"scalar","type":"String"},{"name":"low","kind":"scalar","type":"BigInt"},{"name":"value","kind":"scalar","type":"BigInt"},{"name":"high","kind":"scalar","type":"BigInt"},{"name":"words","kind":"scalar","type":"String"},{"name":"note","kind":"scalar","type":"String"},{"name":"entered","kind":"scalar","type":"String"},{"name":"supersedesId","kind":"scalar","type":"Int"},{"name":"ended","kind":"scalar","type":"String"},{"name":"endedAt","kind":"scalar","type":"String"},{"name":"endedReason","kind":"scalar","type":"String"},{"name":"endedNote","kind":"scalar","type":"String"},{"name":"report","kind":"object","type":"Report","relationName":"ClaimToReport"},{"name":"stream","kind":"object","type":"Stream","relationName":"ClaimToStream"},{"name":"supersedes","kind":"object","type":"Claim","relationName":"supersedes"},{"name":"supersededBy","kind":"object","type":"Claim","relationName":"supersedes"},{"name":"rulings","kind":"object","type":"Ruling","relationName":"ClaimToRuling"},{"name":"decision","kind":"object","type":"Decision","relationName":"ClaimToDecision"},{"name":"answers","kind":"object","type":"CheckAnswer","relationName":"CheckAnswerToClaim"}],"dbName":null,"schema":null},"Ruling":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"claimId","kind":"scalar","type":"Int"},{"name":"ruling","kind":"scalar","type":"String"},{"name":"reason","kind":"scalar","type":"String"},{"name":"note","kind":"scalar","type":"String"},{"name":"by","kind":"scalar","type":"String"},{"name":"at","kind":"scalar","type":"String"},{"name":"claim","kind":"object","type":"Claim","relationName":"ClaimToRuling"}],"dbName":null,"schema":null},"Decision":{"fields":[{"name":"claimId","kind":"scalar","type":"Int"},{"name":"status","kind":"scalar","type":"String"},{"name":"because","kind":"scalar","type":"String"},{"name":"claim","kind":"object","type":"Claim","relationName":"ClaimToDecision"}],"dbName":null,"schema":null},"Point":{"fields":[{"name":"streamId","kind":"scalar","type":"Int"},{"name":"day","kind":"scalar","type":"String"},{"name":"value","kind":"scalar","type":"BigInt"},{"name":"low","kind":"scalar","type":"BigInt"},{"name":"high","kind":"scalar","type":"BigInt"},{"name":"claims","kind":"scalar","type":"Int"},{"name":"stream","kind":"object","type":"Stream","relationName":"PointToStream"}],"dbName":null,"schema":null},"Rollup":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"operationId","kind":"scalar","type":"Int"},{"name":"metricKey","kind":"scalar","type":"String"},{"name":"part","kind":"scalar","type":"String"},{"name":"placeId","kind":"scalar","type":"Int"},{"name":"value","kind":"scalar","type":"BigInt"},{"name":"atLeast","kind":"scalar","type":"Boolean"},{"name":"atMost","kind":"scalar","type":"Boolean"},{"name":"claims","kind":"scalar","type":"Int"},{"name":"firstDay","kind":"scalar","type":"String"},{"name":"lastDay","kind":"scalar","type":"String"},{"name":"conflictDay","kind":"scalar","type":"String"},{"name":"conflictSum","kind":"scalar","type":"BigInt"},{"name":"conflictHigh","kind":"scalar","type":"BigInt"},{"name":"operation","kind":"object","type":"Operation","relationName":"OperationToRollup"},{"name":"metric","kind":"object","type":"Metric","relationName":"MetricToRollup"},{"name":"place","kind":"object","type":"Place","relationName":"PlaceToRollup"},{"name":"points","kind":"object","type":"RollupPoint","relationName":"RollupToRollupPoint"},{"name":"months","kind":"object","type":"RollupMonth","relationName":"RollupToRollupMonth"},{"name":"rows","kind":"object","type":"RollupRow","relationName":"RollupToRollupRow"}],"dbName":null,"schema":null},"RollupPoint":{"fields":[{"name":"rollupId","kind":"scalar","type":"Int"},{"name":"day","kind":"scalar","type":"String"},{"name":"value","kind":"scalar","type":"BigInt"},{"name":"atLeast","kind":"scalar","type":"Boolean"},{"name":"atMost","kind":"scalar","type":"Boolean"},{"name":"rollup","kind":"object","type":"Rollup","relationName":"RollupToRollupPoint"}],"dbName":null,"schema":null},"RollupMonth":{"fields":[{"name":"rollupId","kind":"scalar","type":"Int"},{"name":"month","kind":"scalar","type":"Int"},{"name":"value","kind":"scalar","type":"BigInt"},{"name":"atLeast","kind":"scalar","type":"Boolean"},{"name":"atMost","kind":"scalar","type":"Boolean"},{"name":"claims","kind":"scalar","type":"Int"},{"name":"lastDay","kind":"scalar","type":"String"},{"name":"rollup","kind":"object","type":"Rollup","relationName":"RollupToRollupMonth"}],"dbName":null,"schema":null},"RollupRow":{"fields":[{"name":"rollupId","kind":"scalar","type":"Int"},{"name":"position","kind":"scalar","type":"Int"},{"name":"kind","kind":"scalar","type":"String"},{"name":"placeId","kind":"scalar","type":"Int"},{"name":"areaKey","kind":"scalar","type":"String"},{"name":"value","kind":"scalar","type":"BigInt"},{"name":"atLeast","kind":"scalar","type":"Boolean"},{"name":"atMost","kind":"scalar","type":"Boolean"},{"name":"claims","kind":"scalar","type":"Int"},{"name":"lastDay","kind":"scalar","type":"String"},{"name":"rollup","kind":"object","type":"Rollup","relationName":"RollupToRollupRow"},{"name":"place","kind":"object","type":"Place","relationName":"PlaceToRollupRow"}],"dbName":null,"schema":null},"CountrySummary":{"fields":[{"name":"countryId","kind":"scalar","type":"Int"},{"name":"reports","kind":"scalar","type":"Int"},{"name":"claims","kind":"scalar","type":"Int"},{"name":"operators","kind":"scalar","type":"Int"},{"name":"firstDay","kind":"scalar","type":"String"},{"name":"lastDay","kind":"scalar","type":"String"},{"name":"country","kind":"object","type":"Place","relationName":"CountrySummaryToPlace"}],"dbName":null,"schema":null},"Draft":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"key","kind":"scalar","type":"String"},{"name":"corrects","kind":"scalar","type":"String"},{"name":"authorId","kind":"scalar","type":"String"},{"name":"state","kind":"scalar","type":"String"},{"name":"version","kind":"scalar","type":"Int"},{"name":"content","kind":"scalar","type":"String"},{"name":"title","kind":"scalar","type":"String"},{"name":"figures","kind":"scalar","type":"Int"},{"name":"createdAt","kind":"scalar","type":"String"},{"name":"changedAt","kind":"scalar","type":"String"},{"name":"changedBy","kind":"scalar","type":"String"},{"name":"sentAt","kind":"scalar","type":"String"},{"name":"decidedBy","kind":"scalar","type":"String"},{"name":"decidedAt","kind":"scalar","type":"String"},{"name":"reportKey","kind":"scalar","type":"String"},{"name":"author","kind":"object","type":"Person","relationName":"DraftToPerson"},{"name":"comments","kind":"object","type":"DraftComment","relationName":"DraftToDraftComment"}],"dbName":null,"schema":null},"DraftComment":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"draftId","kind":"scalar","type":"Int"},{"name":"figure","kind":"scalar","type":"String"},{"name":"text","kind":"scalar","type":"String"},{"name":"by","kind":"scalar","type":"String"},{"name":"at","kind":"scalar","type":"String"},{"name":"resolved","kind":"scalar","type":"Boolean"},{"name":"draft","kind":"object","type":"Draft","relationName":"DraftToDraftComment"}],"dbName":null,"schema":null},"CheckAnswer":{"fields":[{"name":"claimId","kind":"scalar","type":"Int"},{"name":"check","kind":"scalar","type":"String"},{"name":"reason","kind":"scalar","type":"String"},{"name":"note","kind":"scalar","type":"String"},{"name":"by","kind":"scalar","type":"String"},{"name":"at","kind":"scalar","type":"String"},{"name":"claim","kind":"object","type":"Claim","relationName":"CheckAnswerToClaim"}],"dbName":null,"schema":null},"Metric":{"fields":[{"name":"key","kind":"scalar","type":"String"},{"name":"position","kind":"scalar","type":"Int"},{"name":"baseUnit","kind":"scalar","type":"String"},{"name":"displayUnit","kind":"scalar","type":"String"},{"name":"enteredUnits","kind":"scalar","type":"String"},{"name":"whole","kind":"scalar","type":"Boolean"},{"name":"unece","kind":"scalar","type":"String"},{"name":"imasNote","kind":"scalar","type":"String"},{"name":"parts","kind":"scalar","type":"String"},{"name":"since","kind":"scalar","type":"String"},{"name":"texts","kind":"object","type":"MetricText","relationName":"MetricToMetricText"},{"name":"streams","kind":"object","type":"Stream","relationName":"MetricToStream"},{"name":"rollups","kind":"object","type":"Rollup","relationName":"MetricToRollup"}],"dbName":null,"schema":null},"MetricText":{"fields":[{"name":"metricKey","kind":"scalar","type":"String"},{"name":"language","kind":"scalar","type":"String"},{"name":"label","kind":"scalar","type":"String"},{"name":"definition","kind":"scalar","type":"String"},{"name":"metric","kind":"object","type":"Metric","relationName":"MetricToMetricText"}],"dbName":null,"schema":null},"Part":{"fields":[{"name":"key","kind":"scalar","type":"String"},{"name":"position","kind":"scalar","type":"Int"},{"name":"since","kind":"scalar","type":"String"},{"name":"texts","kind":"object","type":"PartText","relationName":"PartToPartText"}],"dbName":null,"schema":null},"PartText":{"fields":[{"name":"partKey","kind":"scalar","type":"String"},{"name":"language","kind":"scalar","type":"String"},{"name":"label","kind":"scalar","type":"String"},{"name":"part","kind":"object","type":"Part","relationName":"PartToPartText"}],"dbName":null,"schema":null},"Organisation":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"key","kind":"scalar","type":"String"},{"name":"standing","kind":"scalar","type":"String"},{"name":"standingNote","kind":"scalar","type":"String"},{"name":"mergedIntoId","kind":"scalar","type":"Int"},{"name":"since","kind":"scalar","type":"String"},{"name":"names","kind":"object","type":"OrganisationName","relationName":"OrganisationToOrganisationName"},{"name":"operations","kind":"object","type":"Operation","relationName":"OperationToOrganisation"},{"name":"published","kind":"object","type":"Report","relationName":"publisher"},{"name":"said","kind":"object","type":"Report","relationName":"saidBy"},{"name":"mergedInto","kind":"object","type":"Organisation","relationName":"merged"},{"name":"mergedHere","kind":"object","type":"Organisation","relationName":"merged"}],"dbName":null,"schema":null},"OrganisationName":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"organisationId","kind":"scalar","type":"Int"},{"name":"language","kind":"scalar","type":"String"},{"name":"name","kind":"scalar","type":"String"},{"name":"alias","kind":"scalar","type":"Boolean"},{"name":"folded","kind":"scalar","type":"String"},{"name":"mergedFromId","kind":"scalar","type":"Int"},{"name":"organisation","kind":"object","type":"Organisation","relationName":"OrganisationToOrganisationName"}],"dbName":null,"schema":null},"Operation":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"operatorId","kind":"scalar","type":"Int"},{"name":"countryId","kind":"scalar","type":"Int"},{"name":"operator","kind":"object","type":"Organisation","relationName":"OperationToOrganisation"},{"name":"country","kind":"object","type":"Place","relationName":"OperationToPlace"},{"name":"streams","kind":"object","type":"Stream","relationName":"counted"},{"name":"filed","kind":"object","type":"Stream","relationName":"filed"},{"name":"rollups","kind":"object","type":"Rollup","relationName":"OperationToRollup"}],"dbName":null,"schema":null},"Person":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"name","kind":"scalar","type":"String"},{"name":"email","kind":"scalar","type":"String"},{"name":"emailVerified","kind":"scalar","type":"Boolean"},{"name":"image","kind":"scalar","type":"String"},{"name":"role","kind":"scalar","type":"String"},{"name":"language","kind":"scalar","type":"String"},{"name":"disabled","kind":"scalar","type":"Boolean"},{"name":"twoFactorEnabled","kind":"scalar","type":"Boolean"},{"name":"createdAt","kind":"scalar","type":"DateTime"},{"name":"updatedAt","kind":"scalar","type":"DateTime"},{"name":"signIns","kind":"object","type":"SignIn","relationName":"PersonToSignIn"},{"name":"credentials","kind":"object","type":"Credential","relationName":"CredentialToPerson"},{"name":"secondFactors","kind":"object","type":"SecondFactor","relationName":"PersonToSecondFactor"},{"name":"drafts","kind":"object","type":"Draft","relationName":"DraftToPerson"}],"dbName":null,"schema":null},"SignIn":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"userId","kind":"scalar","type":"String"},{"name":"token","kind":"scalar","type":"String"},{"name":"ipAddress","kind":"scalar","type":"String"},{"name":"userAgent","kind":"scalar","type":"String"},{"name":"expiresAt","kind":"scalar","type":"DateTime"},{"name":"createdAt","kind":"scalar","type":"DateTime"},{"name":"updatedAt","kind":"scalar","type":"DateTime"},{"name":"person","kind":"object","type":"Person","relationName":"PersonToSignIn"}],"dbName":null,"schema":null},"Credential":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"userId","kind":"scalar","type":"String"},{"name":"accountId","kind":"scalar","type":"String"},{"name":"providerId","kind":"scalar","type":"String"},{"name":"password","kind":"scalar","type":"String"},{"name":"accessToken","kind":"scalar","type":"String"},{"name":"refreshToken","kind":"scalar","type":"String"},{"name":"idToken","kind":"scalar","type":"String"},{"name":"accessTokenExpiresAt","kind":"scalar","type":"DateTime"},{"name":"refreshTokenExpiresAt","kind":"scalar","type":"DateTime"},{"name":"scope","kind":"scalar","type":"String"},{"name":"createdAt","kind":"scalar","type":"DateTime"},{"name":"updatedAt","kind":"scalar","type":"DateTime"},{"name":"person","kind":"object","type":"Person","relationName":"CredentialToPerson"}],"dbName":null,"schema":null},"OneTimeCode":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"identifier","kind":"scalar","type":"String"},{"name":"value","kind":"scalar","type":"String"},{"name":"expiresAt","kind":"scalar","type":"DateTime"},{"name":"createdAt","kind":"scalar","type":"DateTime"},{"name":"updatedAt","kind":"scalar","type":"DateTime"}],"dbName":null,"schema":null},"SecondFactor":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"userId","kind":"scalar","type":"String"},{"name":"secret","kind":"scalar","type":"String"},{"name":"backupCodes","kind":"scalar","type":"String"},{"name":"verified","kind":"scalar","type":"Boolean"},{"name":"failedVerificationCount","kind":"scalar","type":"Int"},{"name":"lockedUntil","kind":"scalar","type":"DateTime"},{"name":"person","kind":"object","type":"Person","relationName":"PersonToSecondFactor"}],"dbName":null,"schema":null},"Invitation":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"tokenHash","kind":"scalar","type":"String"},{"name":"email","kind":"scalar","type":"String"},{"name":"role","kind":"scalar","type":"String"},{"name":"by","kind":"scalar","type":"String"},{"name":"createdAt","kind":"scalar","type":"String"},{"name":"expiresAt","kind":"scalar","type":"String"},{"name":"acceptedBy","kind":"scalar","type":"String"},{"name":"withdrawn","kind":"scalar","type":"Boolean"}],"dbName":null,"schema":null},"Place":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"code","kind":"scalar","type":"String"},{"name":"kind","kind":"scalar","type":"String"},{"name":"parentId","kind":"scalar","type":"Int"},{"name":"countryId","kind":"scalar","type":"Int"},{"name":"pcode","kind":"scalar","type":"String"},{"name":"iso3","kind":"scalar","type":"String"},{"name":"lat","kind":"scalar","type":"Float"},{"name":"lon","kind":"scalar","type":"Float"},{"name":"population","kind":"scalar","type":"Int"},{"name":"areaM2","kind":"scalar","type":"BigInt"},{"name":"mergedIntoId","kind":"scalar","type":"Int"},{"name":"filedParentId","kind":"scalar","type":"Int"},{"name":"since","kind":"scalar","type":"String"},{"name":"parent","kind":"object","type":"Place","relationName":"inside"},{"name":"inside","kind":"object","type":"Place","relationName":"inside"},{"name":"country","kind":"object","type":"Place","relationName":"country"},{"name":"ofCountry","kind":"object","type":"Place","relationName":"country"},{"name":"mergedInto","kind":"object","type":"Place","relationName":"merged"},{"name":"mergedHere","kind":"object","type":"Place","relationName":"merged"},{"name":"filedParent","kind":"object","type":"Place","relationName":"filedInside"},{"name":"filedInside","kind":"object","type":"Place","relationName":"filedInside"},{"name":"names","kind":"object","type":"PlaceName","relationName":"PlaceToPlaceName"},{"name":"areas","kind":"object","type":"AreaPlace","relationName":"AreaPlaceToPlace"},{"name":"operations","kind":"object","type":"Operation","relationName":"OperationToPlace"},{"name":"reports","kind":"object","type":"ReportCountry","relationName":"PlaceToReportCountry"},{"name":"rollups","kind":"object","type":"Rollup","relationName":"PlaceToRollup"},{"name":"rows","kind":"object","type":"RollupRow","relationName":"PlaceToRollupRow"},{"name":"summary","kind":"object","type":"CountrySummary","relationName":"CountrySummaryToPlace"}],"dbName":null,"schema":null},"PlaceName":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"placeId","kind":"scalar","type":"Int"},{"name":"language","kind":"scalar","type":"String"},{"name":"name","kind":"scalar","type":"String"},{"name":"alias","kind":"scalar","type":"Boolean"},{"name":"folded","kind":"scalar","type":"String"},{"name":"mergedFromId","kind":"scalar","type":"Int"},{"name":"place","kind":"object","type":"Place","relationName":"PlaceToPlaceName"}],"dbName":null,"schema":null},"Area":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"key","kind":"scalar","type":"String"},{"name":"places","kind":"object","type":"AreaPlace","relationName":"AreaToAreaPlace"},{"name":"streams","kind":"object","type":"Stream","relationName":"counted"},{"name":"filed","kind":"object","type":"Stream","relationName":"filed"}],"dbName":null,"schema":null},"AreaPlace":{"fields":[{"name":"areaId","kind":"scalar","type":"Int"},{"name":"placeId","kind":"scalar","type":"Int"},{"name":"area","kind":"object","type":"Area","relationName":"AreaToAreaPlace"},{"name":"place","kind":"object","type":"Place","relationName":"AreaPlaceToPlace"}],"dbName":null,"schema":null},"DataVersion":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"version","kind":"scalar","type":"Int"},{"name":"changed","kind":"scalar","type":"String"},{"name":"auditCount","kind":"scalar","type":"Int"},{"name":"auditHead","kind":"scalar","type":"String"},{"name":"auditSeal","kind":"scalar","type":"String"},{"name":"curves","kind":"scalar","type":"Int"}],"dbName":null,"schema":null},"AuditEntry":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"at","kind":"scalar","type":"String"},{"name":"by","kind":"scalar","type":"String"},{"name":"action","kind":"scalar","type":"String"},{"name":"subject","kind":"scalar","type":"String"},{"name":"before","kind":"scalar","type":"String"},{"name":"after","kind":"scalar","type":"String"},{"name":"reason","kind":"scalar","type":"String"},{"name":"link","kind":"scalar","type":"String"}],"dbName":null,"schema":null},"AuditEntryState":{"fields":[{"name":"entryId","kind":"scalar","type":"Int"},{"name":"states","kind":"scalar","type":"String"}],"dbName":null,"schema":null},"Setting":{"fields":[{"name":"key","kind":"scalar","type":"String"},{"name":"value","kind":"scalar","type":"String"},{"name":"since","kind":"scalar","type":"String"}],"dbName":null,"schema":null},"FormerState":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"kind","kind":"scalar","type":"String"},{"name":"key","kind":"scalar","type":"String"},{"name":"since","kind":"scalar","type":"String"},{"name":"until","kind":"scalar","type":"String"},{"name":"state","kind":"scalar","type":"String"}],"dbName":null,"schema":null},"Report":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"key","kind":"scalar","type":"String"},{"name":"title","kind":"scalar","type":"String"},{"name":"publisherId","kind":"scalar","type":"Int"},{"name":"saidById","kind":"scalar","type":"Int"},{"name":"filedPublisherId","kind":"scalar","type":"Int"},{"name":"filedSaidById","kind":"scalar","type":"Int"},{"name":"grade","kind":"scalar","type":"String"},{"name":"language","kind":"scalar","type":"String"},{"name":"url","kind":"scalar","type":"String"},{"name":"archiveUrl","kind":"scalar","type":"String"},{"name":"published","kind":"scalar","type":"String"},{"name":"accessed","kind":"scalar","type":"String"},{"name":"entered","kind":"scalar","type":"String"},{"name":"since","kind":"scalar","type":"String"},{"name":"publisher","kind":"object","type":"Organisation","relationName":"publisher"},{"name":"saidBy","kind":"object","type":"Organisation","relationName":"saidBy"},{"name":"countries","kind":"object","type":"ReportCountry","relationName":"ReportToReportCountry"},{"name":"claims","kind":"object","type":"Claim","relationName":"ClaimToReport"},{"name":"words","kind":"object","type":"ReportWord","relationName":"ReportToReportWord"}],"dbName":null,"schema":null},"ReportCountry":{"fields":[{"name":"countryId","kind":"scalar","type":"Int"},{"name":"reportId","kind":"scalar","type":"Int"},{"name":"published","kind":"scalar","type":"String"},{"name":"country","kind":"object","type":"Place","relationName":"PlaceToReportCountry"},{"name":"report","kind":"object","type":"Report","relationName":"ReportToReportCountry"}],"dbName":null,"schema":null},"ReportWord":{"fields":[{"name":"reportId","kind":"scalar","type":"Int"},{"name":"word","kind":"scalar","type":"String"},{"name":"report","kind":"object","type":"Report","relationName":"ReportToReportWord"}],"dbName":null,"schema":null}},"enums":{},"types":{}}');
config.parameterizationSchema = {
  strings: JSON.parse('["where","orderBy","cursor","organisation","names","operations","publisher","saidBy","parent","inside","country","ofCountry","mergedInto","mergedHere","filedParent","filedInside","place","places","streams","filed","_count","area","areas","reports","operation","metric","texts","rollups","rollup","points","months","rows","summary","report","countries","stream","supersedes","supersededBy","claim","rulings","decision","answers","claims","words","published","said","operator","countedIn","twins","filedOperation","filedArea","record","Stream.findUnique","Stream.findUniqueOrThrow","Stream.findFirst","Stream.findFirstOrThrow","Stream.findMany","data","Stream.createOne","Stream.createMany","Stream.createManyAndReturn","Stream.updateOne","Stream.updateMany","Stream.updateManyAndReturn","create","update","Stream.upsertOne","Stream.deleteOne","Stream.deleteMany","having","_avg","_sum","_min","_max","Stream.groupBy","Stream.aggregate","Claim.findUnique","Claim.findUniqueOrThrow","Claim.findFirst","Claim.findFirstOrThrow","Claim.findMany","Claim.createOne","Claim.createMany","Claim.createManyAndReturn","Claim.updateOne","Claim.updateMany","Claim.updateManyAndReturn","Claim.upsertOne","Claim.deleteOne","Claim.deleteMany","Claim.groupBy","Claim.aggregate","Ruling.findUnique","Ruling.findUniqueOrThrow","Ruling.findFirst","Ruling.findFirstOrThrow","Ruling.findMany","Ruling.createOne","Ruling.createMany","Ruling.createManyAndReturn","Ruling.updateOne","Ruling.updateMany","Ruling.updateManyAndReturn","Ruling.upsertOne","Ruling.deleteOne","Ruling.deleteMany","Ruling.groupBy","Ruling.aggregate","Decision.findUnique","Decision.findUniqueOrThrow","Decision.findFirst","Decision.findFirstOrThrow","Decision.findMany","Decision.createOne","Decision.createMany","Decision.createManyAndReturn","Decision.updateOne","Decision.updateMany","Decision.updateManyAndReturn","Decision.upsertOne","Decision.deleteOne","Decision.deleteMany","Decision.groupBy","Decision.aggregate","Point.findUnique","Point.findUniqueOrThrow","Point.findFirst","Point.findFirstOrThrow","Point.findMany","Point.createOne","Point.createMany","Point.createManyAndReturn","Point.updateOne","Point.updateMany","Point.updateManyAndReturn","Point.upsertOne","Point.deleteOne","Point.deleteMany","Point.groupBy","Point.aggregate","Rollup.findUnique","Rollup.findUniqueOrThrow","Rollup.findFirst","Rollup.findFirstOrThrow","Rollup.findMany","Rollup.createOne","Rollup.createMany","Rollup.createManyAndReturn","Rollup.updateOne","Rollup.updateMany","Rollup.updateManyAndReturn","Rollup.upsertOne","Rollup.deleteOne","Rollup.deleteMany","Rollup.groupBy","Rollup.aggregate","RollupPoint.findUnique","RollupPoint.findUniqueOrThrow","RollupPoint.findFirst","RollupPoint.findFirstOrThrow","RollupPoint.findMany","RollupPoint.createOne","RollupPoint.createMany","RollupPoint.createManyAndReturn","RollupPoint.updateOne","RollupPoint.updateMany","RollupPoint.updateManyAndReturn","RollupPoint.upsertOne","RollupPoint.deleteOne","RollupPoint.deleteMany","RollupPoint.groupBy","RollupPoint.aggregate","RollupMonth.findUnique","RollupMonth.findUniqueOrThrow","RollupMonth.findFirst","RollupMonth.findFirstOrThrow","RollupMonth.findMany","RollupMonth.createOne","RollupMonth.createMany","RollupMonth.createManyAndReturn","RollupMonth.updateOne","RollupMonth.updateMany","RollupMonth.updateManyAndReturn","RollupMonth.upsertOne","RollupMonth.deleteOne","RollupMonth.deleteMany","RollupMonth.groupBy","RollupMonth.aggregate","RollupRow.findUnique","RollupRow.findUniqueOrThrow","RollupRow.findFirst","RollupRow.findFirstOrThrow","RollupRow.findMany","RollupRow.createOne","RollupRow.createMany","RollupRow.createManyAndReturn","RollupRow.updateOne","RollupRow.updateMany","RollupRow.updateManyAndReturn","RollupRow.upsertOne","RollupRow.deleteOne","RollupRow.deleteMany","RollupRow.groupBy","RollupRow.aggregate","CountrySummary.findUnique","CountrySummary.findUniqueOrThrow","CountrySummary.findFirst","CountrySummary.findFirstOrThrow","CountrySummary.findMany","CountrySummary.createOne","CountrySummary.createMany","CountrySummary.createManyAndReturn","CountrySummary.updateOne","CountrySummary.updateMany","CountrySummary.updateManyAndReturn","CountrySummary.upsertOne","CountrySummary.deleteOne","CountrySummary.deleteMany","CountrySummary.groupBy","CountrySummary.aggregate","person","signIns","credentials","secondFactors","drafts","author","draft","comments","Draft.findUnique","Draft.findUniqueOrThrow","Draft.findFirst","Draft.findFirstOrThrow","Draft.findMany","Draft.createOne","Draft.createMany","Draft.createManyAndReturn","Draft.updateOne","Draft.updateMany","Draft.updateManyAndReturn","Draft.upsertOne","Draft.deleteOne","Draft.deleteMany","Draft.groupBy","Draft.aggregate","DraftComment.findUnique","DraftComment.findUniqueOrThrow","DraftComment.findFirst","DraftComment.findFirstOrThrow","DraftComment.findMany","DraftComment.createOne","DraftComment.createMany","DraftComment.createManyAndReturn","DraftComment.updateOne","DraftComment.updateMany","DraftComment.updateManyAndReturn","DraftComment.upsertOne","DraftComment.deleteOne","DraftComment.deleteMany","DraftComment.groupBy","DraftComment.aggregate","CheckAnswer.findUnique","CheckAnswer.findUniqueOrThrow","CheckAnswer.findFirst","CheckAnswer.findFirstOrThrow","CheckAnswer.findMany","CheckAnswer.createOne","CheckAnswer.createMany","CheckAnswer.createManyAndReturn","CheckAnswer.updateOne","CheckAnswer.updateMany","CheckAnswer.updateManyAndReturn","CheckAnswer.upsertOne","CheckAnswer.deleteOne","CheckAnswer.deleteMany","CheckAnswer.groupBy","CheckAnswer.aggregate","Metric.findUnique","Metric.findUniqueOrThrow","Metric.findFirst","Metric.findFirstOrThrow","Metric.findMany","Metric.createOne","Metric.createMany","Metric.createManyAndReturn","Metric.updateOne","Metric.updateMany","Metric.updateManyAndReturn","Metric.upsertOne","Metric.deleteOne","Metric.deleteMany","Metric.groupBy","Metric.aggregate","MetricText.findUnique","MetricText.findUniqueOrThrow","MetricText.findFirst","MetricText.findFirstOrThrow","MetricText.findMany","MetricText.createOne","MetricText.createMany","MetricText.createManyAndReturn","MetricText.updateOne","MetricText.updateMany","MetricText.updateManyAndReturn","MetricText.upsertOne","MetricText.deleteOne","MetricText.deleteMany","MetricText.groupBy","MetricText.aggregate","part","Part.findUnique","Part.findUniqueOrThrow","Part.findFirst","Part.findFirstOrThrow","Part.findMany","Part.createOne","Part.createMany","Part.createManyAndReturn","Part.updateOne","Part.updateMany","Part.updateManyAndReturn","Part.upsertOne","Part.deleteOne","Part.deleteMany","Part.groupBy","Part.aggregate","PartText.findUnique","PartText.findUniqueOrThrow","PartText.findFirst","PartText.findFirstOrThrow","PartText.findMany","PartText.createOne","PartText.createMany","PartText.createManyAndReturn","PartText.updateOne","PartText.updateMany","PartText.updateManyAndReturn","PartText.upsertOne","PartText.deleteOne","PartText.deleteMany","PartText.groupBy","PartText.aggregate","Organisation.findUnique","Organisation.findUniqueOrThrow","Organisation.findFirst","Organisation.findFirstOrThrow","Organisation.findMany","Organisation.createOne","Organisation.createMany","Organisation.createManyAndReturn","Organisation.updateOne","Organisation.updateMany","Organisation.updateManyAndReturn","Organisation.upsertOne","Organisation.deleteOne","Organisation.deleteMany","Organisation.groupBy","Organisation.aggregate","OrganisationName.findUnique","OrganisationName.findUniqueOrThrow","OrganisationName.findFirst","OrganisationName.findFirstOrThrow","OrganisationName.findMany","OrganisationName.createOne","OrganisationName.createMany","OrganisationName.createManyAndReturn","OrganisationName.updateOne","OrganisationName.updateMany","OrganisationName.updateManyAndReturn","OrganisationName.upsertOne","OrganisationName.deleteOne","OrganisationName.deleteMany","OrganisationName.groupBy","OrganisationName.aggregate","Operation.findUnique","Operation.findUniqueOrThrow","Operation.findFirst","Operation.findFirstOrThrow","Operation.findMany","Operation.createOne","Operation.createMany","Operation.createManyAndReturn","Operation.updateOne","Operation.updateMany","Operation.updateManyAndReturn","Operation.upsertOne","Operation.deleteOne","Operation.deleteMany","Operation.groupBy","Operation.aggregate","Person.findUnique","Person.findUniqueOrThrow","Person.findFirst","Person.findFirstOrThrow","Person.findMany","Person.createOne","Person.createMany","Person.createManyAndReturn","Person.updateOne","Person.updateMany","Person.updateManyAndReturn","Person.upsertOne","Person.deleteOne","Person.deleteMany","Person.groupBy","Person.aggregate","SignIn.findUnique","SignIn.findUniqueOrThrow","SignIn.findFirst","SignIn.findFirstOrThrow","SignIn.findMany","SignIn.createOne","SignIn.createMany","SignIn.createManyAndReturn","SignIn.updateOne","SignIn.updateMany","SignIn.updateManyAndReturn","SignIn.upsertOne","SignIn.deleteOne","SignIn.deleteMany","SignIn.groupBy","SignIn.aggregate","Credential.findUnique","Credential.findUniqueOrThrow","Credential.findFirst","Credential.findFirstOrThrow","Credential.findMany","Credential.createOne","Credential.createMany","Credential.createManyAndReturn","Credential.updateOne","Credential.updateMany","Credential.updateManyAndReturn","Credential.upsertOne","Credential.deleteOne","Credential.deleteMany","Credential.groupBy","Credential.aggregate","OneTimeCode.findUnique","OneTimeCode.findUniqueOrThrow","OneTimeCode.findFirst","OneTimeCode.findFirstOrThrow","OneTimeCode.findMany","OneTimeCode.createOne","OneTimeCode.createMany","OneTimeCode.createManyAndReturn","OneTimeCode.updateOne","OneTimeCode.updateMany","OneTimeCode.updateManyAndReturn","OneTimeCode.upsertOne","OneTimeCode.deleteOne","OneTimeCode.deleteMany","OneTimeCode.groupBy","OneTimeCode.aggregate","SecondFactor.findUnique","SecondFactor.findUniqueOrThrow","SecondFactor.findFirst","SecondFactor.findFirstOrThrow","SecondFactor.findMany","SecondFactor.createOne","SecondFactor.createMany","SecondFactor.createManyAndReturn","SecondFactor.updateOne","SecondFactor.updateMany","SecondFactor.updateManyAndReturn","SecondFactor.upsertOne","SecondFactor.deleteOne","SecondFactor.deleteMany","SecondFactor.groupBy","SecondFactor.aggregate","Invitation.findUnique","Invitation.findUniqueOrThrow","Invitation.findFirst","Invitation.findFirstOrThrow","Invitation.findMany","Invitation.createOne","Invitation.createMany","Invitation.createManyAndReturn","Invitation.updateOne","Invitation.updateMany","Invitation.updateManyAndReturn","Invitation.upsertOne","Invitation.deleteOne","Invitation.deleteMany","Invitation.groupBy","Invitation.aggregate","Place.findUnique","Place.findUniqueOrThrow","Place.findFirst","Place.findFirstOrThrow","Place.findMany","Place.createOne","Place.createMany","Place.createManyAndReturn","Place.updateOne","Place.updateMany","Place.updateManyAndReturn","Place.upsertOne","Place.deleteOne","Place.deleteMany","Place.groupBy","Place.aggregate","PlaceName.findUnique","PlaceName.findUniqueOrThrow","PlaceName.findFirst","PlaceName.findFirstOrThrow","PlaceName.findMany","PlaceName.createOne","PlaceName.createMany","PlaceName.createManyAndReturn","PlaceName.updateOne","PlaceName.updateMany","PlaceName.updateManyAndReturn","PlaceName.upsertOne","PlaceName.deleteOne","PlaceName.deleteMany","PlaceName.groupBy","PlaceName.aggregate","Area.findUnique","Area.findUniqueOrThrow","Area.findFirst","Area.findFirstOrThrow","Area.findMany","Area.createOne","Area.createMany","Area.createManyAndReturn","Area.updateOne","Area.updateMany","Area.updateManyAndReturn","Area.upsertOne","Area.deleteOne","Area.deleteMany","Area.groupBy","Area.aggregate","AreaPlace.findUnique","AreaPlace.findUniqueOrThrow","AreaPlace.findFirst","AreaPlace.findFirstOrThrow","AreaPlace.findMany","AreaPlace.createOne","AreaPlace.createMany","AreaPlace.createManyAndReturn","AreaPlace.updateOne","AreaPlace.updateMany","AreaPlace.updateManyAndReturn","AreaPlace.upsertOne","AreaPlace.deleteOne","AreaPlace.deleteMany","AreaPlace.groupBy","AreaPlace.aggregate","DataVersion.findUnique","DataVersion.findUniqueOrThrow","DataVersion.findFirst","DataVersion.findFirstOrThrow","DataVersion.findMany","DataVersion.createOne","DataVersion.createMany","DataVersion.createManyAndReturn","DataVersion.updateOne","DataVersion.updateMany","DataVersion.updateManyAndReturn","DataVersion.upsertOne","DataVersion.deleteOne","DataVersion.deleteMany","DataVersion.groupBy","DataVersion.aggregate","AuditEntry.findUnique","AuditEntry.findUniqueOrThrow","AuditEntry.findFirst","AuditEntry.findFirstOrThrow","AuditEntry.findMany","AuditEntry.createOne","AuditEntry.createMany","AuditEntry.createManyAndReturn","AuditEntry.updateOne","AuditEntry.updateMany","AuditEntry.updateManyAndReturn","AuditEntry.upsertOne","AuditEntry.deleteOne","AuditEntry.deleteMany","AuditEntry.groupBy","AuditEntry.aggregate","AuditEntryState.findUnique","AuditEntryState.findUniqueOrThrow","AuditEntryState.findFirst","AuditEntryState.findFirstOrThrow","AuditEntryState.findMany","AuditEntryState.createOne","AuditEntryState.createMany","AuditEntryState.createManyAndReturn","AuditEntryState.updateOne","AuditEntryState.updateMany","AuditEntryState.updateManyAndReturn","AuditEntryState.upsertOne","AuditEntryState.deleteOne","AuditEntryState.deleteMany","AuditEntryState.groupBy","AuditEntryState.aggregate","Setting.findUnique","Setting.findUniqueOrThrow","Setting.findFirst","Setting.findFirstOrThrow","Setting.findMany","Setting.createOne","Setting.createMany","Setting.createManyAndReturn","Setting.updateOne","Setting.updateMany","Setting.updateManyAndReturn","Setting.upsertOne","Setting.deleteOne","Setting.deleteMany","Setting.groupBy","Setting.aggregate","FormerState.findUnique","FormerState.findUniqueOrThrow","FormerState.findFirst","FormerState.findFirstOrThrow","FormerState.findMany","FormerState.createOne","FormerState.createMany","FormerState.createManyAndReturn","FormerState.updateOne","FormerState.updateMany","FormerState.updateManyAndReturn","FormerState.upsertOne","FormerState.deleteOne","FormerState.deleteMany","FormerState.groupBy","FormerState.aggregate","Report.findUnique","Report.findUniqueOrThrow","Report.findFirst","Report.findFirstOrThrow","Report.findMany","Report.createOne","Report.createMany","Report.createManyAndReturn","Report.updateOne","Report.updateMany","Report.updateManyAndReturn","Report.upsertOne","Report.deleteOne","Report.deleteMany","Report.groupBy","Report.aggregate","ReportCountry.findUnique","ReportCountry.findUniqueOrThrow","ReportCountry.findFirst","ReportCountry.findFirstOrThrow","ReportCountry.findMany","ReportCountry.createOne","ReportCountry.createMany","ReportCountry.createManyAndReturn","ReportCountry.updateOne","ReportCountry.updateMany","ReportCountry.updateManyAndReturn","ReportCountry.upsertOne","ReportCountry.deleteOne","ReportCountry.deleteMany","ReportCountry.groupBy","ReportCountry.aggregate","ReportWord.findUnique","ReportWord.findUniqueOrThrow","ReportWord.findFirst","ReportWord.findFirstOrThrow","ReportWord.findMany","ReportWord.createOne","ReportWord.createMany","ReportWord.createManyAndReturn","ReportWord.updateOne","ReportWord.updateMany","ReportWord.updateManyAndReturn","ReportWord.upsertOne","ReportWord.deleteOne","ReportWord.deleteMany","ReportWord.groupBy","ReportWord.aggregate","AND","OR","NOT","reportId","word","equals","in","notIn","lt","lte","gt","gte","contains","startsWith","endsWith","not","countryId","id","key","title","publisherId","saidById","filedPublisherId","filedSaidById","grade","language","url","archiveUrl","accessed","entered","since","kind","until","state","value","entryId","states","at","by","action","subject","before","after","reason","link","version","changed","auditCount","auditHead","auditSeal","curves","areaId","placeId","every","some","none","name","alias","folded","mergedFromId","code","parentId","pcode","iso3","lat","lon","population","areaM2","mergedIntoId","filedParentId","tokenHash","email","role","createdAt","expiresAt","acceptedBy","withdrawn","userId","secret","backupCodes","verified","failedVerificationCount","lockedUntil","identifier","updatedAt","accountId","providerId","password","accessToken","refreshToken","idToken","accessTokenExpiresAt","refreshTokenExpiresAt","scope","token","ipAddress","userAgent","emailVerified","image","disabled","twoFactorEnabled","operatorId","organisationId","standing","standingNote","partKey","label","position","partKey_language","metricKey","definition","baseUnit","displayUnit","enteredUnits","whole","unece","imasNote","parts","claimId","check","note","draftId","figure","text","resolved","corrects","authorId","content","figures","changedAt","changedBy","sentAt","decidedBy","decidedAt","reportKey","providerId_accountId","operators","firstDay","lastDay","rollupId","areaKey","atLeast","atMost","month","day","operationId","conflictDay","conflictSum","conflictHigh","streamId","low","high","status","because","ruling","verb","basis","fromDay","fromPrecision","toDay","toPrecision","qualifier","amount","amountTo","unit","supersedesId","ended","endedAt","endedReason","endedNote","countedInId","filedOperationId","filedAreaId","twin","streamId_day","reportId_word","claimId_check","rollupId_position","rollupId_month","rollupId_day","metricKey_language","operationId_metricKey_part_placeId","areaId_placeId","placeId_language_name_alias","countryId_reportId","operatorId_countryId","organisationId_language_name_alias","operationId_metricKey_part_areaId_twin","is","isNot","connectOrCreate","upsert","createMany","set","disconnect","delete","connect","updateMany","deleteMany","increment","decrement","multiply","divide"]'),
  graph: "wRL5AuAEHRUAAMMJACAYAAC-CQAgGQAAuwkAIB0AAMcJACAqAgC7CAAhLwAAxAkAIDAAAMkIACAxAADFCQAgMgAAxgkAIDMAAK4JACC0AgEAvAgAIaUFAADCCQAwpgUAACkAEKcFAADCCQAwtgUCAAAAAccFBACcCQAh2AUCALsIACGMBgIAuwgAIZIGAQC8CAAhrgYBALwIACGvBgEAvAgAIbYGAgC7CAAhuwYEAJwJACG8BgQAnQkAIc8GAgCgCQAh0AYCAKAJACHRBgIAoAkAIdIGAgC7CAAh4AYAANwJACABAAAAAQAgCwMAANYJACClBQAA2wkAMKYFAAADABCnBQAA2wkAMLYFAgC7CAAhvgUBALwIACHdBQEAvAgAId4FIADaCAAh3wUBALwIACHgBQIAoAkAIYsGAgC7CAAhAgMAAKgQACDgBQAA7wkAIAwDAADWCQAgpQUAANsJADCmBQAAAwAQpwUAANsJADC2BQIAAAABvgUBALwIACHdBQEAvAgAId4FIADaCAAh3wUBALwIACHgBQIAoAkAIYsGAgC7CAAh3wYAANoJACADAAAAAwAgAQAABAAwAgAABQAgCwoAAIsJACASAADJCAAgEwAAyQgAIBsAAPsIACAuAADWCQAgpQUAANkJADCmBQAABwAQpwUAANkJADC1BQIAuwgAIbYFAgC7CAAhigYCALsIACEFCgAA6w8AIBIAANcLACATAADXCwAgGwAAyw8AIC4AAKgQACAMCgAAiwkAIBIAAMkIACATAADJCAAgGwAA-wgAIC4AANYJACClBQAA2QkAMKYFAAAHABCnBQAA2QkAMLUFAgC7CAAhtgUCAAAAAYoGAgC7CAAh3gYAANgJACADAAAABwAgAQAACAAwAgAACQAgFwYAANYJACAHAACkCQAgIgAA0QkAICoAAK4JACArAADXCQAgLAEAvAgAIaUFAADVCQAwpgUAAAsAEKcFAADVCQAwtgUCALsIACG3BQEAvAgAIbgFAQC8CAAhuQUCALsIACG6BQIAoAkAIbsFAgCgCQAhvAUCAKAJACG9BQEAvAgAIb4FAQC8CAAhvwUBALwIACHABQEAvAgAIcEFAQC8CAAhwgUBALwIACHDBQEAvAgAIQgGAACoEAAgBwAAqBAAICIAALkQACAqAACrEAAgKwAAuxAAILoFAADvCQAguwUAAO8JACC8BQAA7wkAIBcGAADWCQAgBwAApAkAICIAANEJACAqAACuCQAgKwAA1wkAICwBALwIACGlBQAA1QkAMKYFAAALABCnBQAA1QkAMLYFAgAAAAG3BQEAAAABuAUBALwIACG5BQIAuwgAIboFAgCgCQAhuwUCAKAJACG8BQIAoAkAIb0FAQC8CAAhvgUBALwIACG_BQEAvAgAIcAFAQC8CAAhwQUBALwIACHCBQEAvAgAIcMFAQC8CAAhAwAAAAsAIAEAAAwAMAIAAA0AIA8EAAChCQAgBQAAogkAIAwAAKQJACANAAClCQAgLAAAowkAIC0AAKMJACClBQAAnwkAMKYFAAAPABCnBQAAnwkAMLYFAgC7CAAhtwUBALwIACHDBQEAvAgAIekFAgCgCQAhjAYBALwIACGNBgEAvAgAIQEAAAAPACAICgAAiwkAICEAAKgJACAsAQC8CAAhpQUAANQJADCmBQAAEQAQpwUAANQJADCoBQIAuwgAIbUFAgC7CAAhAgoAAOsPACAhAACqEAAgCQoAAIsJACAhAACoCQAgLAEAvAgAIaUFAADUCQAwpgUAABEAEKcFAADUCQAwqAUCALsIACG1BQIAuwgAId0GAADTCQAgAwAAABEAIAEAABIAMAIAABMAICAEAADQCQAgBQAAogkAIAgAAM4JACAJAADPCQAgCgAAzgkAIAsAAM8JACAMAADOCQAgDQAAzwkAIA4AAM4JACAPAADPCQAgFgAAyAgAIBcAANEJACAbAAD7CAAgHwAAwQkAICAAANIJACClBQAAzAkAMKYFAAAVABCnBQAAzAkAMLUFAgCgCQAhtgUCALsIACHDBQEAvAgAIcQFAQC8CAAh4QUBALwIACHiBQIAoAkAIeMFAQDZCAAh5AUBANkIACHlBQgAzQkAIeYFCADNCQAh5wUCAKAJACHoBQQAnQkAIekFAgCgCQAh6gUCAKAJACEBAAAAFQAgGQQAALgQACAFAACmEAAgCAAA6w8AIAkAALcQACAKAADrDwAgCwAAtxAAIAwAAOsPACANAAC3EAAgDgAA6w8AIA8AALcQACAWAADWCwAgFwAAuRAAIBsAAMsPACAfAAC0EAAgIAAAuhAAILUFAADvCQAg4gUAAO8JACDjBQAA7wkAIOQFAADvCQAg5QUAAO8JACDmBQAA7wkAIOcFAADvCQAg6AUAAO8JACDpBQAA7wkAIOoFAADvCQAgIAQAANAJACAFAACiCQAgCAAAzgkAIAkAAM8JACAKAADOCQAgCwAAzwkAIAwAAM4JACANAADPCQAgDgAAzgkAIA8AAM8JACAWAADICAAgFwAA0QkAIBsAAPsIACAfAADBCQAgIAAA0gkAIKUFAADMCQAwpgUAABUAEKcFAADMCQAwtQUCAKAJACG2BQIAAAABwwUBALwIACHEBQEAvAgAIeEFAQAAAAHiBQIAoAkAIeMFAQDZCAAh5AUBANkIACHlBQgAzQkAIeYFCADNCQAh5wUCAKAJACHoBQQAnQkAIekFAgCgCQAh6gUCAKAJACEDAAAAFQAgAQAAFwAwAgAAGAAgAQAAABUAIAMAAAAVACABAAAXADACAAAYACABAAAAFQAgAwAAABUAIAEAABcAMAIAABgAIAEAAAAVACADAAAAFQAgAQAAFwAwAgAAGAAgCxAAAIsJACClBQAAywkAMKYFAAAgABCnBQAAywkAMLYFAgC7CAAhvgUBALwIACHZBQIAuwgAId0FAQC8CAAh3gUgANoIACHfBQEAvAgAIeAFAgCgCQAhAhAAAOsPACDgBQAA7wkAIAwQAACLCQAgpQUAAMsJADCmBQAAIAAQpwUAAMsJADC2BQIAAAABvgUBALwIACHZBQIAuwgAId0FAQC8CAAh3gUgANoIACHfBQEAvAgAIeAFAgCgCQAh3AYAAMoJACADAAAAIAAgAQAAIQAwAgAAIgAgBxAAAIsJACAVAADDCQAgpQUAAMkJADCmBQAAJAAQpwUAAMkJADDYBQIAuwgAIdkFAgC7CAAhAhAAAOsPACAVAAC1EAAgCBAAAIsJACAVAADDCQAgpQUAAMkJADCmBQAAJAAQpwUAAMkJADDYBQIAuwgAIdkFAgC7CAAh2wYAAMgJACADAAAAJAAgAQAAJQAwAgAAJgAgAwAAACQAIAEAACUAMAIAACYAIBwVAADDCQAgGAAAvgkAIBkAALsJACAdAADHCQAgKgIAuwgAIS8AAMQJACAwAADJCAAgMQAAxQkAIDIAAMYJACAzAACuCQAgtAIBALwIACGlBQAAwgkAMKYFAAApABCnBQAAwgkAMLYFAgC7CAAhxwUEAJwJACHYBQIAuwgAIYwGAgC7CAAhkgYBALwIACGuBgEAvAgAIa8GAQC8CAAhtgYCALsIACG7BgQAnAkAIbwGBACdCQAhzwYCAKAJACHQBgIAoAkAIdEGAgCgCQAh0gYCALsIACENFQAAtRAAIBgAALEQACAZAACwEAAgHQAAthAAIC8AAKQQACAwAADXCwAgMQAAsRAAIDIAALUQACAzAACrEAAgvAYAAO8JACDPBgAA7wkAINAGAADvCQAg0QYAAO8JACADAAAAKQAgAQAAKgAwAgAAAQAgAwAAACkAIAEAACoAMAIAAAEAIAEAAAAkACABAAAAKQAgAQAAACkAIAMAAAAHACABAAAIADACAAAJACADAAAAEQAgAQAAEgAwAgAAEwAgFxAAAIsJACAYAAC-CQAgGQAAuwkAIB0AAL8JACAeAADACQAgHwAAwQkAICoCALsIACG0AgEAvAgAIaUFAAC9CQAwpgUAADIAEKcFAAC9CQAwtgUCALsIACHHBQQAnAkAIdkFAgC7CAAhkgYBALwIACGuBgEAvAgAIa8GAQC8CAAhsgYgANoIACGzBiAA2ggAIbYGAgC7CAAhtwYBALwIACG4BgQAnQkAIbkGBACdCQAhCBAAAOsPACAYAACxEAAgGQAAsBAAIB0AALIQACAeAACzEAAgHwAAtBAAILgGAADvCQAguQYAAO8JACAYEAAAiwkAIBgAAL4JACAZAAC7CQAgHQAAvwkAIB4AAMAJACAfAADBCQAgKgIAuwgAIbQCAQC8CAAhpQUAAL0JADCmBQAAMgAQpwUAAL0JADC2BQIAAAABxwUEAJwJACHZBQIAuwgAIZIGAQC8CAAhrgYBALwIACGvBgEAvAgAIbIGIADaCAAhswYgANoIACG2BgIAuwgAIbcGAQC8CAAhuAYEAJ0JACG5BgQAnQkAIdoGAAC8CQAgAwAAADIAIAEAADMAMAIAADQAIAgZAAC7CQAgpQUAALoJADCmBQAANgAQpwUAALoJADC-BQEAvAgAIY8GAQC8CAAhkgYBALwIACGTBgEAvAgAIQEZAACwEAAgCRkAALsJACClBQAAugkAMKYFAAA2ABCnBQAAugkAML4FAQC8CAAhjwYBALwIACGSBgEAvAgAIZMGAQC8CAAh2QYAALkJACADAAAANgAgAQAANwAwAgAAOAAgAwAAACkAIAEAACoAMAIAAAEAIAMAAAAyACABAAAzADACAAA0ACABAAAANgAgAQAAACkAIAEAAAAyACAJHAAAtAkAIKUFAAC4CQAwpgUAAD8AEKcFAAC4CQAwxwUEAJwJACGwBgIAuwgAIbIGIADaCAAhswYgANoIACG1BgEAvAgAIQEcAACvEAAgChwAALQJACClBQAAuAkAMKYFAAA_ABCnBQAAuAkAMMcFBACcCQAhsAYCALsIACGyBiAA2ggAIbMGIADaCAAhtQYBALwIACHYBgAAtwkAIAMAAAA_ACABAABAADACAABBACALHAAAtAkAICoCALsIACGlBQAAtgkAMKYFAABDABCnBQAAtgkAMMcFBACcCQAhrwYBALwIACGwBgIAuwgAIbIGIADaCAAhswYgANoIACG0BgIAuwgAIQEcAACvEAAgDBwAALQJACAqAgC7CAAhpQUAALYJADCmBQAAQwAQpwUAALYJADDHBQQAnAkAIa8GAQC8CAAhsAYCALsIACGyBiAA2ggAIbMGIADaCAAhtAYCALsIACHXBgAAtQkAIAMAAABDACABAABEADACAABFACAPEAAAiwkAIBwAALQJACAqAgC7CAAhpQUAALMJADCmBQAARwAQpwUAALMJADDEBQEAvAgAIccFBACcCQAh2QUCALsIACGQBgIAuwgAIa8GAQC8CAAhsAYCALsIACGxBgEAvAgAIbIGIADaCAAhswYgANoIACECEAAA6w8AIBwAAK8QACAQEAAAiwkAIBwAALQJACAqAgC7CAAhpQUAALMJADCmBQAARwAQpwUAALMJADDEBQEAvAgAIccFBACcCQAh2QUCALsIACGQBgIAuwgAIa8GAQC8CAAhsAYCALsIACGxBgEAvAgAIbIGIADaCAAhswYgANoIACHWBgAAsgkAIAMAAABHACABAABIADACAABJACABAAAAPwAgAQAAAEMAIAEAAABHACADAAAARwAgAQAASAAwAgAASQAgCgoAAIsJACAXAgC7CAAhKgIAuwgAIaUFAACKCQAwpgUAAE8AEKcFAACKCQAwtQUCALsIACGtBgIAuwgAIa4GAQC8CAAhrwYBALwIACEBAAAATwAgAQAAABUAIAEAAAAVACABAAAAFQAgAQAAABUAIAEAAAAgACABAAAAJAAgAQAAAAcAIAEAAAARACABAAAAMgAgAQAAAEcAICMhAACoCQAgIwAAngkAICQAAK0JACAlAACuCQAgJwAArwkAICgAALAJACApAACxCQAgKwEAvAgAIaUFAACsCQAwpgUAAFsAEKcFAACsCQAwqAUCALsIACG2BQIAuwgAIbcFAQC8CAAhwgUBALwIACHHBQQAnAkAIZ0GAQC8CAAhugYCALsIACG7BgQAnAkAIbwGBACdCQAhwAYBALwIACHBBgEAvAgAIcIGAQC8CAAhwwYBALwIACHEBgEAvAgAIcUGAQC8CAAhxgYBALwIACHHBgEAvAgAIcgGAQC8CAAhyQYBALwIACHKBgIAoAkAIcsGAQC8CAAhzAYBALwIACHNBgEAvAgAIc4GAQC8CAAhCSEAAKoQACAjAACkEAAgJAAAkhAAICUAAKsQACAnAACsEAAgKAAArRAAICkAAK4QACC8BgAA7wkAIMoGAADvCQAgIyEAAKgJACAjAACeCQAgJAAArQkAICUAAK4JACAnAACvCQAgKAAAsAkAICkAALEJACArAQC8CAAhpQUAAKwJADCmBQAAWwAQpwUAAKwJADCoBQIAuwgAIbYFAgAAAAG3BQEAAAABwgUBALwIACHHBQQAnAkAIZ0GAQC8CAAhugYCALsIACG7BgQAnAkAIbwGBACdCQAhwAYBALwIACHBBgEAvAgAIcIGAQC8CAAhwwYBALwIACHEBgEAvAgAIcUGAQC8CAAhxgYBALwIACHHBgEAvAgAIcgGAQC8CAAhyQYBALwIACHKBgIAoAkAIcsGAQC8CAAhzAYBALwIACHNBgEAvAgAIc4GAQC8CAAhAwAAAFsAIAEAAFwAMAIAAF0AIAEAAABbACADAAAAWwAgAQAAXAAwAgAAXQAgCyYAAJYJACClBQAAqwkAMKYFAABhABCnBQAAqwkAMLYFAgC7CAAhygUBALwIACHLBQEAvAgAIdAFAQC8CAAhmwYCALsIACGdBgEAvAgAIb8GAQC8CAAhASYAAJIQACALJgAAlgkAIKUFAACrCQAwpgUAAGEAEKcFAACrCQAwtgUCAAAAAcoFAQC8CAAhywUBALwIACHQBQEAvAgAIZsGAgC7CAAhnQYBALwIACG_BgEAvAgAIQMAAABhACABAABiADACAABjACAHJgAAlgkAIKUFAACVCQAwpgUAAGUAEKcFAACVCQAwmwYCALsIACG9BgEAvAgAIb4GAQC8CAAhAQAAAGUAIAomAACWCQAgpQUAAKoJADCmBQAAZwAQpwUAAKoJADDKBQEAvAgAIcsFAQC8CAAh0AUBALwIACGbBgIAuwgAIZwGAQC8CAAhnQYBALwIACEBJgAAkhAAIAsmAACWCQAgpQUAAKoJADCmBQAAZwAQpwUAAKoJADDKBQEAvAgAIcsFAQC8CAAh0AUBALwIACGbBgIAuwgAIZwGAQC8CAAhnQYBALwIACHVBgAAqQkAIAMAAABnACABAABoADACAABpACABAAAAWwAgAQAAAGEAIAEAAABnACAGIQAAqAkAIKUFAACnCQAwpgUAAG4AEKcFAACnCQAwqAUCALsIACGpBQEAvAgAIQEhAACqEAAgByEAAKgJACClBQAApwkAMKYFAABuABCnBQAApwkAMKgFAgC7CAAhqQUBALwIACHUBgAApgkAIAMAAABuACABAABvADACAABwACABAAAAEQAgAQAAAFsAIAEAAABuACADAAAACwAgAQAADAAwAgAADQAgAQAAAA8AIAcEAAClEAAgBQAAphAAIAwAAKgQACANAACpEAAgLAAApxAAIC0AAKcQACDpBQAA7wkAIA8EAAChCQAgBQAAogkAIAwAAKQJACANAAClCQAgLAAAowkAIC0AAKMJACClBQAAnwkAMKYFAAAPABCnBQAAnwkAMLYFAgAAAAG3BQEAAAABwwUBALwIACHpBQIAoAkAIYwGAQC8CAAhjQYBALwIACEDAAAADwAgAQAAdwAwAgAAeAAgAQAAAAMAIAEAAAAHACABAAAACwAgAQAAAAsAIAEAAAAPACADAAAAKQAgAQAAKgAwAgAAAQAgAwAAACkAIAEAACoAMAIAAAEAIAMAAAAyACABAAAzADACAAA0ACABAAAAKQAgAQAAACkAIAEAAAAyACABAAAAKQAgAwAAACkAIAEAACoAMAIAAAEAIAEAAAAHACAIEQAAyAgAIBIAAMkIACATAADJCAAgpQUAAMcIADCmBQAAiAEAEKcFAADHCAAwtgUCALsIACG3BQEAvAgAIQEAAACIAQAgAwAAAFsAIAEAAFwAMAIAAF0AIAojAACeCQAgKgIAuwgAIaUFAACbCQAwpgUAAIsBABCnBQAAmwkAMMcFBACcCQAhtQYBALwIACG6BgIAuwgAIbsGBACcCQAhvAYEAJ0JACECIwAApBAAILwGAADvCQAgCyMAAJ4JACAqAgC7CAAhpQUAAJsJADCmBQAAiwEAEKcFAACbCQAwxwUEAJwJACG1BgEAvAgAIboGAgC7CAAhuwYEAJwJACG8BgQAnQkAIdMGAACaCQAgAwAAAIsBACABAACMAQAwAgAAjQEAIAEAAAApACABAAAAWwAgAQAAAIsBACABAAAAAQAgAwAAACkAIAEAACoAMAIAAAEAIAMAAAApACABAAAqADACAAABACADAAAAKQAgAQAAKgAwAgAAAQAgGRUAALYLACAYAAC0CwAgGQAAtQsAIB0AALsLACAqAgAAAAEvAAC9CwAgMAAAtwsAIDEAALgLACAyAAC5CwAgMwAAugsAILQCAQAAAAG2BQIAAAABxwUEAAAAAdgFAgAAAAGMBgIAAAABkgYBAAAAAa4GAQAAAAGvBgEAAAABtgYCAAAAAbsGBAAAAAG8BgQAAAABzwYCAAAAAdAGAgAAAAHRBgIAAAAB0gYCAAAAAQE5AACWAQAgECoCAAAAAbQCAQAAAAG2BQIAAAABxwUEAAAAAdgFAgAAAAGMBgIAAAABkgYBAAAAAa4GAQAAAAGvBgEAAAABtgYCAAAAAbsGBAAAAAG8BgQAAAABzwYCAAAAAdAGAgAAAAHRBgIAAAAB0gYCAAAAAQE5AACYAQAwATkAAJgBADABAAAAKQAgAQAAAAcAIAEAAACIAQAgGRUAAI8LACAYAACNCwAgGQAAjgsAIB0AAJQLACAqAgDjCQAhLwAAkAsAIDAAAJELACAxAACSCwAgMgAAsgsAIDMAAJMLACC0AgEA4gkAIbYFAgDjCQAhxwUEAJEKACHYBQIA4wkAIYwGAgDjCQAhkgYBAOIJACGuBgEA4gkAIa8GAQDiCQAhtgYCAOMJACG7BgQAkQoAIbwGBACSCgAhzwYCAPUJACHQBgIA9QkAIdEGAgD1CQAh0gYCAOMJACECAAAAAQAgOQAAngEAIBAqAgDjCQAhtAIBAOIJACG2BQIA4wkAIccFBACRCgAh2AUCAOMJACGMBgIA4wkAIZIGAQDiCQAhrgYBAOIJACGvBgEA4gkAIbYGAgDjCQAhuwYEAJEKACG8BgQAkgoAIc8GAgD1CQAh0AYCAPUJACHRBgIA9QkAIdIGAgDjCQAhAgAAACkAIDkAAKABACACAAAAKQAgOQAAoAEAIAEAAAApACABAAAABwAgAQAAAIgBACADAAAAAQAgQAAAlgEAIEEAAJ4BACABAAAAAQAgAQAAACkAIAkUAACfEAAgRgAAoBAAIEcAAKMQACBIAACiEAAgSQAAoRAAILwGAADvCQAgzwYAAO8JACDQBgAA7wkAINEGAADvCQAgEyoCAKwIACG0AgEArQgAIaUFAACZCQAwpgUAAKoBABCnBQAAmQkAMLYFAgCsCAAhxwUEAI0JACHYBQIArAgAIYwGAgCsCAAhkgYBAK0IACGuBgEArQgAIa8GAQCtCAAhtgYCAKwIACG7BgQAjQkAIbwGBADRCAAhzwYCALUIACHQBgIAtQgAIdEGAgC1CAAh0gYCAKwIACEDAAAAKQAgAQAAqQEAMEUAAKoBACADAAAAKQAgAQAAKgAwAgAAAQAgAQAAAF0AIAEAAABdACADAAAAWwAgAQAAXAAwAgAAXQAgAwAAAFsAIAEAAFwAMAIAAF0AIAMAAABbACABAABcADACAABdACAgIQAAwQoAICMAAMIKACAkAADICgAgJQAAwwoAICcAAMQKACAoAADFCgAgKQAAxgoAICsBAAAAAagFAgAAAAG2BQIAAAABtwUBAAAAAcIFAQAAAAHHBQQAAAABnQYBAAAAAboGAgAAAAG7BgQAAAABvAYEAAAAAcAGAQAAAAHBBgEAAAABwgYBAAAAAcMGAQAAAAHEBgEAAAABxQYBAAAAAcYGAQAAAAHHBgEAAAAByAYBAAAAAckGAQAAAAHKBgIAAAABywYBAAAAAcwGAQAAAAHNBgEAAAABzgYBAAAAAQE5AACyAQAgGSsBAAAAAagFAgAAAAG2BQIAAAABtwUBAAAAAcIFAQAAAAHHBQQAAAABnQYBAAAAAboGAgAAAAG7BgQAAAABvAYEAAAAAcAGAQAAAAHBBgEAAAABwgYBAAAAAcMGAQAAAAHEBgEAAAABxQYBAAAAAcYGAQAAAAHHBgEAAAAByAYBAAAAAckGAQAAAAHKBgIAAAABywYBAAAAAcwGAQAAAAHNBgEAAAABzgYBAAAAAQE5AAC0AQAwATkAALQBADABAAAAWwAgICEAAL8KACAjAACUCgAgJAAAlQoAICUAAJYKACAnAACXCgAgKAAAmAoAICkAAJkKACArAQDiCQAhqAUCAOMJACG2BQIA4wkAIbcFAQDiCQAhwgUBAOIJACHHBQQAkQoAIZ0GAQDiCQAhugYCAOMJACG7BgQAkQoAIbwGBACSCgAhwAYBAOIJACHBBgEA4gkAIcIGAQDiCQAhwwYBAOIJACHEBgEA4gkAIcUGAQDiCQAhxgYBAOIJACHHBgEA4gkAIcgGAQDiCQAhyQYBAOIJACHKBgIA9QkAIcsGAQDiCQAhzAYBAOIJACHNBgEA4gkAIc4GAQDiCQAhAgAAAF0AIDkAALgBACAZKwEA4gkAIagFAgDjCQAhtgUCAOMJACG3BQEA4gkAIcIFAQDiCQAhxwUEAJEKACGdBgEA4gkAIboGAgDjCQAhuwYEAJEKACG8BgQAkgoAIcAGAQDiCQAhwQYBAOIJACHCBgEA4gkAIcMGAQDiCQAhxAYBAOIJACHFBgEA4gkAIcYGAQDiCQAhxwYBAOIJACHIBgEA4gkAIckGAQDiCQAhygYCAPUJACHLBgEA4gkAIcwGAQDiCQAhzQYBAOIJACHOBgEA4gkAIQIAAABbACA5AAC6AQAgAgAAAFsAIDkAALoBACABAAAAWwAgAwAAAF0AIEAAALIBACBBAAC4AQAgAQAAAF0AIAEAAABbACAHFAAAmhAAIEYAAJsQACBHAACeEAAgSAAAnRAAIEkAAJwQACC8BgAA7wkAIMoGAADvCQAgHCsBAK0IACGlBQAAmAkAMKYFAADCAQAQpwUAAJgJADCoBQIArAgAIbYFAgCsCAAhtwUBAK0IACHCBQEArQgAIccFBACNCQAhnQYBAK0IACG6BgIArAgAIbsGBACNCQAhvAYEANEIACHABgEArQgAIcEGAQCtCAAhwgYBAK0IACHDBgEArQgAIcQGAQCtCAAhxQYBAK0IACHGBgEArQgAIccGAQCtCAAhyAYBAK0IACHJBgEArQgAIcoGAgC1CAAhywYBAK0IACHMBgEArQgAIc0GAQCtCAAhzgYBAK0IACEDAAAAWwAgAQAAwQEAMEUAAMIBACADAAAAWwAgAQAAXAAwAgAAXQAgAQAAAGMAIAEAAABjACADAAAAYQAgAQAAYgAwAgAAYwAgAwAAAGEAIAEAAGIAMAIAAGMAIAMAAABhACABAABiADACAABjACAIJgAAmRAAILYFAgAAAAHKBQEAAAABywUBAAAAAdAFAQAAAAGbBgIAAAABnQYBAAAAAb8GAQAAAAEBOQAAygEAIAe2BQIAAAABygUBAAAAAcsFAQAAAAHQBQEAAAABmwYCAAAAAZ0GAQAAAAG_BgEAAAABATkAAMwBADABOQAAzAEAMAgmAACYEAAgtgUCAOMJACHKBQEA4gkAIcsFAQDiCQAh0AUBAOIJACGbBgIA4wkAIZ0GAQDiCQAhvwYBAOIJACECAAAAYwAgOQAAzwEAIAe2BQIA4wkAIcoFAQDiCQAhywUBAOIJACHQBQEA4gkAIZsGAgDjCQAhnQYBAOIJACG_BgEA4gkAIQIAAABhACA5AADRAQAgAgAAAGEAIDkAANEBACADAAAAYwAgQAAAygEAIEEAAM8BACABAAAAYwAgAQAAAGEAIAUUAACTEAAgRgAAlBAAIEcAAJcQACBIAACWEAAgSQAAlRAAIAqlBQAAlwkAMKYFAADYAQAQpwUAAJcJADC2BQIArAgAIcoFAQCtCAAhywUBAK0IACHQBQEArQgAIZsGAgCsCAAhnQYBAK0IACG_BgEArQgAIQMAAABhACABAADXAQAwRQAA2AEAIAMAAABhACABAABiADACAABjACAHJgAAlgkAIKUFAACVCQAwpgUAAGUAEKcFAACVCQAwmwYCAAAAAb0GAQC8CAAhvgYBALwIACEBAAAA2wEAIAEAAADbAQAgASYAAJIQACADAAAAZQAgAQAA3gEAMAIAANsBACADAAAAZQAgAQAA3gEAMAIAANsBACADAAAAZQAgAQAA3gEAMAIAANsBACAEJgAAkRAAIJsGAgAAAAG9BgEAAAABvgYBAAAAAQE5AADiAQAgA5sGAgAAAAG9BgEAAAABvgYBAAAAAQE5AADkAQAwATkAAOQBADAEJgAAkBAAIJsGAgDjCQAhvQYBAOIJACG-BgEA4gkAIQIAAADbAQAgOQAA5wEAIAObBgIA4wkAIb0GAQDiCQAhvgYBAOIJACECAAAAZQAgOQAA6QEAIAIAAABlACA5AADpAQAgAwAAANsBACBAAADiAQAgQQAA5wEAIAEAAADbAQAgAQAAAGUAIAUUAACLEAAgRgAAjBAAIEcAAI8QACBIAACOEAAgSQAAjRAAIAalBQAAlAkAMKYFAADwAQAQpwUAAJQJADCbBgIArAgAIb0GAQCtCAAhvgYBAK0IACEDAAAAZQAgAQAA7wEAMEUAAPABACADAAAAZQAgAQAA3gEAMAIAANsBACABAAAAjQEAIAEAAACNAQAgAwAAAIsBACABAACMAQAwAgAAjQEAIAMAAACLAQAgAQAAjAEAMAIAAI0BACADAAAAiwEAIAEAAIwBADACAACNAQAgByMAAIoQACAqAgAAAAHHBQQAAAABtQYBAAAAAboGAgAAAAG7BgQAAAABvAYEAAAAAQE5AAD4AQAgBioCAAAAAccFBAAAAAG1BgEAAAABugYCAAAAAbsGBAAAAAG8BgQAAAABATkAAPoBADABOQAA-gEAMAcjAACJEAAgKgIA4wkAIccFBACRCgAhtQYBAOIJACG6BgIA4wkAIbsGBACRCgAhvAYEAJIKACECAAAAjQEAIDkAAP0BACAGKgIA4wkAIccFBACRCgAhtQYBAOIJACG6BgIA4wkAIbsGBACRCgAhvAYEAJIKACECAAAAiwEAIDkAAP8BACACAAAAiwEAIDkAAP8BACADAAAAjQEAIEAAAPgBACBBAAD9AQAgAQAAAI0BACABAAAAiwEAIAYUAACEEAAgRgAAhRAAIEcAAIgQACBIAACHEAAgSQAAhhAAILwGAADvCQAgCSoCAKwIACGlBQAAkwkAMKYFAACGAgAQpwUAAJMJADDHBQQAjQkAIbUGAQCtCAAhugYCAKwIACG7BgQAjQkAIbwGBADRCAAhAwAAAIsBACABAACFAgAwRQAAhgIAIAMAAACLAQAgAQAAjAEAMAIAAI0BACABAAAANAAgAQAAADQAIAMAAAAyACABAAAzADACAAA0ACADAAAAMgAgAQAAMwAwAgAANAAgAwAAADIAIAEAADMAMAIAADQAIBQQAADkDAAgGAAAvQwAIBkAAL4MACAdAAC_DAAgHgAAwAwAIB8AAMEMACAqAgAAAAG0AgEAAAABtgUCAAAAAccFBAAAAAHZBQIAAAABkgYBAAAAAa4GAQAAAAGvBgEAAAABsgYgAAAAAbMGIAAAAAG2BgIAAAABtwYBAAAAAbgGBAAAAAG5BgQAAAABATkAAI4CACAOKgIAAAABtAIBAAAAAbYFAgAAAAHHBQQAAAAB2QUCAAAAAZIGAQAAAAGuBgEAAAABrwYBAAAAAbIGIAAAAAGzBiAAAAABtgYCAAAAAbcGAQAAAAG4BgQAAAABuQYEAAAAAQE5AACQAgAwATkAAJACADAUEAAA4gwAIBgAAJQMACAZAACVDAAgHQAAlgwAIB4AAJcMACAfAACYDAAgKgIA4wkAIbQCAQDiCQAhtgUCAOMJACHHBQQAkQoAIdkFAgDjCQAhkgYBAOIJACGuBgEA4gkAIa8GAQDiCQAhsgYgAN0LACGzBiAA3QsAIbYGAgDjCQAhtwYBAOIJACG4BgQAkgoAIbkGBACSCgAhAgAAADQAIDkAAJMCACAOKgIA4wkAIbQCAQDiCQAhtgUCAOMJACHHBQQAkQoAIdkFAgDjCQAhkgYBAOIJACGuBgEA4gkAIa8GAQDiCQAhsgYgAN0LACGzBiAA3QsAIbYGAgDjCQAhtwYBAOIJACG4BgQAkgoAIbkGBACSCgAhAgAAADIAIDkAAJUCACACAAAAMgAgOQAAlQIAIAMAAAA0ACBAAACOAgAgQQAAkwIAIAEAAAA0ACABAAAAMgAgBxQAAP8PACBGAACAEAAgRwAAgxAAIEgAAIIQACBJAACBEAAguAYAAO8JACC5BgAA7wkAIBEqAgCsCAAhtAIBAK0IACGlBQAAkgkAMKYFAACcAgAQpwUAAJIJADC2BQIArAgAIccFBACNCQAh2QUCAKwIACGSBgEArQgAIa4GAQCtCAAhrwYBAK0IACGyBiAAywgAIbMGIADLCAAhtgYCAKwIACG3BgEArQgAIbgGBADRCAAhuQYEANEIACEDAAAAMgAgAQAAmwIAMEUAAJwCACADAAAAMgAgAQAAMwAwAgAANAAgAQAAAEEAIAEAAABBACADAAAAPwAgAQAAQAAwAgAAQQAgAwAAAD8AIAEAAEAAMAIAAEEAIAMAAAA_ACABAABAADACAABBACAGHAAA_g8AIMcFBAAAAAGwBgIAAAABsgYgAAAAAbMGIAAAAAG1BgEAAAABATkAAKQCACAFxwUEAAAAAbAGAgAAAAGyBiAAAAABswYgAAAAAbUGAQAAAAEBOQAApgIAMAE5AACmAgAwBhwAAP0PACDHBQQAkQoAIbAGAgDjCQAhsgYgAN0LACGzBiAA3QsAIbUGAQDiCQAhAgAAAEEAIDkAAKkCACAFxwUEAJEKACGwBgIA4wkAIbIGIADdCwAhswYgAN0LACG1BgEA4gkAIQIAAAA_ACA5AACrAgAgAgAAAD8AIDkAAKsCACADAAAAQQAgQAAApAIAIEEAAKkCACABAAAAQQAgAQAAAD8AIAUUAAD4DwAgRgAA-Q8AIEcAAPwPACBIAAD7DwAgSQAA-g8AIAilBQAAkQkAMKYFAACyAgAQpwUAAJEJADDHBQQAjQkAIbAGAgCsCAAhsgYgAMsIACGzBiAAywgAIbUGAQCtCAAhAwAAAD8AIAEAALECADBFAACyAgAgAwAAAD8AIAEAAEAAMAIAAEEAIAEAAABFACABAAAARQAgAwAAAEMAIAEAAEQAMAIAAEUAIAMAAABDACABAABEADACAABFACADAAAAQwAgAQAARAAwAgAARQAgCBwAAPcPACAqAgAAAAHHBQQAAAABrwYBAAAAAbAGAgAAAAGyBiAAAAABswYgAAAAAbQGAgAAAAEBOQAAugIAIAcqAgAAAAHHBQQAAAABrwYBAAAAAbAGAgAAAAGyBiAAAAABswYgAAAAAbQGAgAAAAEBOQAAvAIAMAE5AAC8AgAwCBwAAPYPACAqAgDjCQAhxwUEAJEKACGvBgEA4gkAIbAGAgDjCQAhsgYgAN0LACGzBiAA3QsAIbQGAgDjCQAhAgAAAEUAIDkAAL8CACAHKgIA4wkAIccFBACRCgAhrwYBAOIJACGwBgIA4wkAIbIGIADdCwAhswYgAN0LACG0BgIA4wkAIQIAAABDACA5AADBAgAgAgAAAEMAIDkAAMECACADAAAARQAgQAAAugIAIEEAAL8CACABAAAARQAgAQAAAEMAIAUUAADxDwAgRgAA8g8AIEcAAPUPACBIAAD0DwAgSQAA8w8AIAoqAgCsCAAhpQUAAJAJADCmBQAAyAIAEKcFAACQCQAwxwUEAI0JACGvBgEArQgAIbAGAgCsCAAhsgYgAMsIACGzBiAAywgAIbQGAgCsCAAhAwAAAEMAIAEAAMcCADBFAADIAgAgAwAAAEMAIAEAAEQAMAIAAEUAIAEAAABJACABAAAASQAgAwAAAEcAIAEAAEgAMAIAAEkAIAMAAABHACABAABIADACAABJACADAAAARwAgAQAASAAwAgAASQAgDBAAAKMMACAcAACIDAAgKgIAAAABxAUBAAAAAccFBAAAAAHZBQIAAAABkAYCAAAAAa8GAQAAAAGwBgIAAAABsQYBAAAAAbIGIAAAAAGzBiAAAAABATkAANACACAKKgIAAAABxAUBAAAAAccFBAAAAAHZBQIAAAABkAYCAAAAAa8GAQAAAAGwBgIAAAABsQYBAAAAAbIGIAAAAAGzBiAAAAABATkAANICADABOQAA0gIAMAwQAAChDAAgHAAAhgwAICoCAOMJACHEBQEA4gkAIccFBACRCgAh2QUCAOMJACGQBgIA4wkAIa8GAQDiCQAhsAYCAOMJACGxBgEA4gkAIbIGIADdCwAhswYgAN0LACECAAAASQAgOQAA1QIAIAoqAgDjCQAhxAUBAOIJACHHBQQAkQoAIdkFAgDjCQAhkAYCAOMJACGvBgEA4gkAIbAGAgDjCQAhsQYBAOIJACGyBiAA3QsAIbMGIADdCwAhAgAAAEcAIDkAANcCACACAAAARwAgOQAA1wIAIAMAAABJACBAAADQAgAgQQAA1QIAIAEAAABJACABAAAARwAgBRQAAOwPACBGAADtDwAgRwAA8A8AIEgAAO8PACBJAADuDwAgDSoCAKwIACGlBQAAjAkAMKYFAADeAgAQpwUAAIwJADDEBQEArQgAIccFBACNCQAh2QUCAKwIACGQBgIArAgAIa8GAQCtCAAhsAYCAKwIACGxBgEArQgAIbIGIADLCAAhswYgAMsIACEDAAAARwAgAQAA3QIAMEUAAN4CACADAAAARwAgAQAASAAwAgAASQAgCgoAAIsJACAXAgC7CAAhKgIAuwgAIaUFAACKCQAwpgUAAE8AEKcFAACKCQAwtQUCAAAAAa0GAgC7CAAhrgYBALwIACGvBgEAvAgAIQEAAADhAgAgAQAAAOECACABCgAA6w8AIAMAAABPACABAADkAgAwAgAA4QIAIAMAAABPACABAADkAgAwAgAA4QIAIAMAAABPACABAADkAgAwAgAA4QIAIAcKAADqDwAgFwIAAAABKgIAAAABtQUCAAAAAa0GAgAAAAGuBgEAAAABrwYBAAAAAQE5AADoAgAgBhcCAAAAASoCAAAAAbUFAgAAAAGtBgIAAAABrgYBAAAAAa8GAQAAAAEBOQAA6gIAMAE5AADqAgAwBwoAAOkPACAXAgDjCQAhKgIA4wkAIbUFAgDjCQAhrQYCAOMJACGuBgEA4gkAIa8GAQDiCQAhAgAAAOECACA5AADtAgAgBhcCAOMJACEqAgDjCQAhtQUCAOMJACGtBgIA4wkAIa4GAQDiCQAhrwYBAOIJACECAAAATwAgOQAA7wIAIAIAAABPACA5AADvAgAgAwAAAOECACBAAADoAgAgQQAA7QIAIAEAAADhAgAgAQAAAE8AIAUUAADkDwAgRgAA5Q8AIEcAAOgPACBIAADnDwAgSQAA5g8AIAkXAgCsCAAhKgIArAgAIaUFAACJCQAwpgUAAPYCABCnBQAAiQkAMLUFAgCsCAAhrQYCAKwIACGuBgEArQgAIa8GAQCtCAAhAwAAAE8AIAEAAPUCADBFAAD2AgAgAwAAAE8AIAEAAOQCADACAADhAgAgFeEBAACCCQAg4wEAAIMJACClBQAAgQkAMKYFAACHAwAQpwUAAIEJADC2BQIAAAABtwUBAAAAAbgFAQC8CAAhxgUBALwIACHSBQIAuwgAIe4FAQC8CAAhogYBALwIACGjBgEAvAgAIaQGAQC8CAAhpQYCALsIACGmBgEAvAgAIacGAQC8CAAhqAYBALwIACGpBgEAvAgAIaoGAQC8CAAhqwYBALwIACEBAAAA-QIAIAzcAQAAggkAIKUFAACICQAwpgUAAPsCABCnBQAAiAkAMLYFAQC8CAAh7gVAAOQIACHvBUAA5AgAIfIFAQC8CAAh-QVAAOQIACGDBgEAvAgAIYQGAQDZCAAhhQYBANkIACED3AEAAOIPACCEBgAA7wkAIIUGAADvCQAgDNwBAACCCQAgpQUAAIgJADCmBQAA-wIAEKcFAACICQAwtgUBAAAAAe4FQADkCAAh7wVAAOQIACHyBQEAvAgAIfkFQADkCAAhgwYBAAAAAYQGAQDZCAAhhQYBANkIACEDAAAA-wIAIAEAAPwCADACAAD9AgAgEdwBAACCCQAgpQUAAIcJADCmBQAA_wIAEKcFAACHCQAwtgUBALwIACHuBUAA5AgAIfIFAQC8CAAh-QVAAOQIACH6BQEAvAgAIfsFAQC8CAAh_AUBANkIACH9BQEA2QgAIf4FAQDZCAAh_wUBANkIACGABkAAhQkAIYEGQACFCQAhggYBANkIACEI3AEAAOIPACD8BQAA7wkAIP0FAADvCQAg_gUAAO8JACD_BQAA7wkAIIAGAADvCQAggQYAAO8JACCCBgAA7wkAIBLcAQAAggkAIKUFAACHCQAwpgUAAP8CABCnBQAAhwkAMLYFAQAAAAHuBUAA5AgAIfIFAQC8CAAh-QVAAOQIACH6BQEAvAgAIfsFAQC8CAAh_AUBANkIACH9BQEA2QgAIf4FAQDZCAAh_wUBANkIACGABkAAhQkAIYEGQACFCQAhggYBANkIACGsBgAAhgkAIAMAAAD_AgAgAQAAgAMAMAIAAIEDACAL3AEAAIIJACClBQAAhAkAMKYFAACDAwAQpwUAAIQJADC2BQEAvAgAIfIFAQC8CAAh8wUBALwIACH0BQEAvAgAIfUFIADaCAAh9gUCALsIACH3BUAAhQkAIQLcAQAA4g8AIPcFAADvCQAgC9wBAACCCQAgpQUAAIQJADCmBQAAgwMAEKcFAACECQAwtgUBAAAAAfIFAQC8CAAh8wUBALwIACH0BQEAvAgAIfUFIADaCAAh9gUCALsIACH3BUAAhQkAIQMAAACDAwAgAQAAhAMAMAIAAIUDACAV4QEAAIIJACDjAQAAgwkAIKUFAACBCQAwpgUAAIcDABCnBQAAgQkAMLYFAgC7CAAhtwUBALwIACG4BQEAvAgAIcYFAQC8CAAh0gUCALsIACHuBQEAvAgAIaIGAQC8CAAhowYBALwIACGkBgEAvAgAIaUGAgC7CAAhpgYBALwIACGnBgEAvAgAIagGAQC8CAAhqQYBALwIACGqBgEAvAgAIasGAQC8CAAhAuEBAADiDwAg4wEAAOMPACADAAAAhwMAIAEAAIgDADACAAD5AgAgAQAAAPsCACABAAAA_wIAIAEAAACDAwAgAQAAAIcDACAL4gEAAIAJACClBQAA_wgAMKYFAACOAwAQpwUAAP8IADC2BQIAuwgAIcoFAQC8CAAhywUBALwIACGeBgIAuwgAIZ8GAQC8CAAhoAYBALwIACGhBiAA2ggAIQHiAQAA4Q8AIAviAQAAgAkAIKUFAAD_CAAwpgUAAI4DABCnBQAA_wgAMLYFAgAAAAHKBQEAvAgAIcsFAQC8CAAhngYCALsIACGfBgEAvAgAIaAGAQC8CAAhoQYgANoIACEDAAAAjgMAIAEAAI8DADACAACQAwAgAQAAAI4DACABAAAA-QIAIAMAAACHAwAgAQAAiAMAMAIAAPkCACADAAAAhwMAIAEAAIgDADACAAD5AgAgAwAAAIcDACABAACIAwAwAgAA-QIAIBLhAQAA4A8AIOMBAACADgAgtgUCAAAAAbcFAQAAAAG4BQEAAAABxgUBAAAAAdIFAgAAAAHuBQEAAAABogYBAAAAAaMGAQAAAAGkBgEAAAABpQYCAAAAAaYGAQAAAAGnBgEAAAABqAYBAAAAAakGAQAAAAGqBgEAAAABqwYBAAAAAQE5AACXAwAgELYFAgAAAAG3BQEAAAABuAUBAAAAAcYFAQAAAAHSBQIAAAAB7gUBAAAAAaIGAQAAAAGjBgEAAAABpAYBAAAAAaUGAgAAAAGmBgEAAAABpwYBAAAAAagGAQAAAAGpBgEAAAABqgYBAAAAAasGAQAAAAEBOQAAmQMAMAE5AACZAwAwEuEBAADfDwAg4wEAAPINACC2BQIA4wkAIbcFAQDiCQAhuAUBAOIJACHGBQEA4gkAIdIFAgDjCQAh7gUBAOIJACGiBgEA4gkAIaMGAQDiCQAhpAYBAOIJACGlBgIA4wkAIaYGAQDiCQAhpwYBAOIJACGoBgEA4gkAIakGAQDiCQAhqgYBAOIJACGrBgEA4gkAIQIAAAD5AgAgOQAAnAMAIBC2BQIA4wkAIbcFAQDiCQAhuAUBAOIJACHGBQEA4gkAIdIFAgDjCQAh7gUBAOIJACGiBgEA4gkAIaMGAQDiCQAhpAYBAOIJACGlBgIA4wkAIaYGAQDiCQAhpwYBAOIJACGoBgEA4gkAIakGAQDiCQAhqgYBAOIJACGrBgEA4gkAIQIAAACHAwAgOQAAngMAIAIAAACHAwAgOQAAngMAIAMAAAD5AgAgQAAAlwMAIEEAAJwDACABAAAA-QIAIAEAAACHAwAgBRQAANoPACBGAADbDwAgRwAA3g8AIEgAAN0PACBJAADcDwAgE6UFAAD-CAAwpgUAAKUDABCnBQAA_ggAMLYFAgCsCAAhtwUBAK0IACG4BQEArQgAIcYFAQCtCAAh0gUCAKwIACHuBQEArQgAIaIGAQCtCAAhowYBAK0IACGkBgEArQgAIaUGAgCsCAAhpgYBAK0IACGnBgEArQgAIagGAQCtCAAhqQYBAK0IACGqBgEArQgAIasGAQCtCAAhAwAAAIcDACABAACkAwAwRQAApQMAIAMAAACHAwAgAQAAiAMAMAIAAPkCACABAAAAkAMAIAEAAACQAwAgAwAAAI4DACABAACPAwAwAgAAkAMAIAMAAACOAwAgAQAAjwMAMAIAAJADACADAAAAjgMAIAEAAI8DADACAACQAwAgCOIBAADZDwAgtgUCAAAAAcoFAQAAAAHLBQEAAAABngYCAAAAAZ8GAQAAAAGgBgEAAAABoQYgAAAAAQE5AACtAwAgB7YFAgAAAAHKBQEAAAABywUBAAAAAZ4GAgAAAAGfBgEAAAABoAYBAAAAAaEGIAAAAAEBOQAArwMAMAE5AACvAwAwCOIBAADYDwAgtgUCAOMJACHKBQEA4gkAIcsFAQDiCQAhngYCAOMJACGfBgEA4gkAIaAGAQDiCQAhoQYgAN0LACECAAAAkAMAIDkAALIDACAHtgUCAOMJACHKBQEA4gkAIcsFAQDiCQAhngYCAOMJACGfBgEA4gkAIaAGAQDiCQAhoQYgAN0LACECAAAAjgMAIDkAALQDACACAAAAjgMAIDkAALQDACADAAAAkAMAIEAAAK0DACBBAACyAwAgAQAAAJADACABAAAAjgMAIAUUAADTDwAgRgAA1A8AIEcAANcPACBIAADWDwAgSQAA1Q8AIAqlBQAA_QgAMKYFAAC7AwAQpwUAAP0IADC2BQIArAgAIcoFAQCtCAAhywUBAK0IACGeBgIArAgAIZ8GAQCtCAAhoAYBAK0IACGhBiAAywgAIQMAAACOAwAgAQAAugMAMEUAALsDACADAAAAjgMAIAEAAI8DADACAACQAwAgAQAAAGkAIAEAAABpACADAAAAZwAgAQAAaAAwAgAAaQAgAwAAAGcAIAEAAGgAMAIAAGkAIAMAAABnACABAABoADACAABpACAHJgAA0g8AIMoFAQAAAAHLBQEAAAAB0AUBAAAAAZsGAgAAAAGcBgEAAAABnQYBAAAAAQE5AADDAwAgBsoFAQAAAAHLBQEAAAAB0AUBAAAAAZsGAgAAAAGcBgEAAAABnQYBAAAAAQE5AADFAwAwATkAAMUDADAHJgAA0Q8AIMoFAQDiCQAhywUBAOIJACHQBQEA4gkAIZsGAgDjCQAhnAYBAOIJACGdBgEA4gkAIQIAAABpACA5AADIAwAgBsoFAQDiCQAhywUBAOIJACHQBQEA4gkAIZsGAgDjCQAhnAYBAOIJACGdBgEA4gkAIQIAAABnACA5AADKAwAgAgAAAGcAIDkAAMoDACADAAAAaQAgQAAAwwMAIEEAAMgDACABAAAAaQAgAQAAAGcAIAUUAADMDwAgRgAAzQ8AIEcAANAPACBIAADPDwAgSQAAzg8AIAmlBQAA_AgAMKYFAADRAwAQpwUAAPwIADDKBQEArQgAIcsFAQCtCAAh0AUBAK0IACGbBgIArAgAIZwGAQCtCAAhnQYBAK0IACEDAAAAZwAgAQAA0AMAMEUAANEDACADAAAAZwAgAQAAaAAwAgAAaQAgEBIAAMkIACAaAAD6CAAgGwAA-wgAIKUFAAD5CAAwpgUAANcDABCnBQAA-QgAMLcFAQAAAAHDBQEAvAgAIZAGAgC7CAAhlAYBALwIACGVBgEAvAgAIZYGAQC8CAAhlwYgANoIACGYBgEAvAgAIZkGAQC8CAAhmgYBALwIACEBAAAA1AMAIAEAAADUAwAgEBIAAMkIACAaAAD6CAAgGwAA-wgAIKUFAAD5CAAwpgUAANcDABCnBQAA-QgAMLcFAQC8CAAhwwUBALwIACGQBgIAuwgAIZQGAQC8CAAhlQYBALwIACGWBgEAvAgAIZcGIADaCAAhmAYBALwIACGZBgEAvAgAIZoGAQC8CAAhAxIAANcLACAaAADKDwAgGwAAyw8AIAMAAADXAwAgAQAA2AMAMAIAANQDACADAAAA1wMAIAEAANgDADACAADUAwAgAwAAANcDACABAADYAwAwAgAA1AMAIA0SAADIDwAgGgAAxw8AIBsAAMkPACC3BQEAAAABwwUBAAAAAZAGAgAAAAGUBgEAAAABlQYBAAAAAZYGAQAAAAGXBiAAAAABmAYBAAAAAZkGAQAAAAGaBgEAAAABATkAANwDACAKtwUBAAAAAcMFAQAAAAGQBgIAAAABlAYBAAAAAZUGAQAAAAGWBgEAAAABlwYgAAAAAZgGAQAAAAGZBgEAAAABmgYBAAAAAQE5AADeAwAwATkAAN4DADANEgAApw8AIBoAAKYPACAbAACoDwAgtwUBAOIJACHDBQEA4gkAIZAGAgDjCQAhlAYBAOIJACGVBgEA4gkAIZYGAQDiCQAhlwYgAN0LACGYBgEA4gkAIZkGAQDiCQAhmgYBAOIJACECAAAA1AMAIDkAAOEDACAKtwUBAOIJACHDBQEA4gkAIZAGAgDjCQAhlAYBAOIJACGVBgEA4gkAIZYGAQDiCQAhlwYgAN0LACGYBgEA4gkAIZkGAQDiCQAhmgYBAOIJACECAAAA1wMAIDkAAOMDACACAAAA1wMAIDkAAOMDACADAAAA1AMAIEAAANwDACBBAADhAwAgAQAAANQDACABAAAA1wMAIAUUAAChDwAgRgAAog8AIEcAAKUPACBIAACkDwAgSQAAow8AIA2lBQAA-AgAMKYFAADqAwAQpwUAAPgIADC3BQEArQgAIcMFAQCtCAAhkAYCAKwIACGUBgEArQgAIZUGAQCtCAAhlgYBAK0IACGXBiAAywgAIZgGAQCtCAAhmQYBAK0IACGaBgEArQgAIQMAAADXAwAgAQAA6QMAMEUAAOoDACADAAAA1wMAIAEAANgDADACAADUAwAgAQAAADgAIAEAAAA4ACADAAAANgAgAQAANwAwAgAAOAAgAwAAADYAIAEAADcAMAIAADgAIAMAAAA2ACABAAA3ADACAAA4ACAFGQAAoA8AIL4FAQAAAAGPBgEAAAABkgYBAAAAAZMGAQAAAAEBOQAA8gMAIAS-BQEAAAABjwYBAAAAAZIGAQAAAAGTBgEAAAABATkAAPQDADABOQAA9AMAMAUZAACfDwAgvgUBAOIJACGPBgEA4gkAIZIGAQDiCQAhkwYBAOIJACECAAAAOAAgOQAA9wMAIAS-BQEA4gkAIY8GAQDiCQAhkgYBAOIJACGTBgEA4gkAIQIAAAA2ACA5AAD5AwAgAgAAADYAIDkAAPkDACADAAAAOAAgQAAA8gMAIEEAAPcDACABAAAAOAAgAQAAADYAIAMUAACcDwAgSAAAng8AIEkAAJ0PACAHpQUAAPcIADCmBQAAgAQAEKcFAAD3CAAwvgUBAK0IACGPBgEArQgAIZIGAQCtCAAhkwYBAK0IACEDAAAANgAgAQAA_wMAMEUAAIAEACADAAAANgAgAQAANwAwAgAAOAAgBxoAAPMIACClBQAA8ggAMKYFAACLBAAQpwUAAPIIADC3BQEAAAABwwUBALwIACGQBgIAuwgAIQEAAACDBAAgB7QCAAD2CAAgpQUAAPUIADCmBQAAhQQAEKcFAAD1CAAwvgUBALwIACGOBgEAvAgAIY8GAQC8CAAhAbQCAACbDwAgCLQCAAD2CAAgpQUAAPUIADCmBQAAhQQAEKcFAAD1CAAwvgUBALwIACGOBgEAvAgAIY8GAQC8CAAhkQYAAPQIACADAAAAhQQAIAEAAIYEADACAACHBAAgAQAAAIUEACABAAAAgwQAIAcaAADzCAAgpQUAAPIIADCmBQAAiwQAEKcFAADyCAAwtwUBALwIACHDBQEAvAgAIZAGAgC7CAAhARoAAJoPACADAAAAiwQAIAEAAIwEADACAACDBAAgAwAAAIsEACABAACMBAAwAgAAgwQAIAMAAACLBAAgAQAAjAQAMAIAAIMEACAEGgAAmQ8AILcFAQAAAAHDBQEAAAABkAYCAAAAAQE5AACQBAAgA7cFAQAAAAHDBQEAAAABkAYCAAAAAQE5AACSBAAwATkAAJIEADAEGgAAjA8AILcFAQDiCQAhwwUBAOIJACGQBgIA4wkAIQIAAACDBAAgOQAAlQQAIAO3BQEA4gkAIcMFAQDiCQAhkAYCAOMJACECAAAAiwQAIDkAAJcEACACAAAAiwQAIDkAAJcEACADAAAAgwQAIEAAAJAEACBBAACVBAAgAQAAAIMEACABAAAAiwQAIAUUAACHDwAgRgAAiA8AIEcAAIsPACBIAACKDwAgSQAAiQ8AIAalBQAA8QgAMKYFAACeBAAQpwUAAPEIADC3BQEArQgAIcMFAQCtCAAhkAYCAKwIACEDAAAAiwQAIAEAAJ0EADBFAACeBAAgAwAAAIsEACABAACMBAAwAgAAgwQAIAEAAACHBAAgAQAAAIcEACADAAAAhQQAIAEAAIYEADACAACHBAAgAwAAAIUEACABAACGBAAwAgAAhwQAIAMAAACFBAAgAQAAhgQAMAIAAIcEACAEtAIAAIYPACC-BQEAAAABjgYBAAAAAY8GAQAAAAEBOQAApgQAIAO-BQEAAAABjgYBAAAAAY8GAQAAAAEBOQAAqAQAMAE5AACoBAAwBLQCAACFDwAgvgUBAOIJACGOBgEA4gkAIY8GAQDiCQAhAgAAAIcEACA5AACrBAAgA74FAQDiCQAhjgYBAOIJACGPBgEA4gkAIQIAAACFBAAgOQAArQQAIAIAAACFBAAgOQAArQQAIAMAAACHBAAgQAAApgQAIEEAAKsEACABAAAAhwQAIAEAAACFBAAgAxQAAIIPACBIAACEDwAgSQAAgw8AIAalBQAA8AgAMKYFAAC0BAAQpwUAAPAIADC-BQEArQgAIY4GAQCtCAAhjwYBAK0IACEDAAAAhQQAIAEAALMEADBFAAC0BAAgAwAAAIUEACABAACGBAAwAgAAhwQAIAEAAAB4ACABAAAAeAAgAwAAAA8AIAEAAHcAMAIAAHgAIAMAAAAPACABAAB3ADACAAB4ACADAAAADwAgAQAAdwAwAgAAeAAgDAQAANIOACAFAADTDgAgDAAAgQ8AIA0AANYOACAsAADUDgAgLQAA1Q4AILYFAgAAAAG3BQEAAAABwwUBAAAAAekFAgAAAAGMBgEAAAABjQYBAAAAAQE5AAC8BAAgBrYFAgAAAAG3BQEAAAABwwUBAAAAAekFAgAAAAGMBgEAAAABjQYBAAAAAQE5AAC-BAAwATkAAL4EADABAAAADwAgDAQAAMAOACAFAADBDgAgDAAAxA4AIA0AAMUOACAsAADCDgAgLQAAww4AILYFAgDjCQAhtwUBAOIJACHDBQEA4gkAIekFAgD1CQAhjAYBAOIJACGNBgEA4gkAIQIAAAB4ACA5AADCBAAgBrYFAgDjCQAhtwUBAOIJACHDBQEA4gkAIekFAgD1CQAhjAYBAOIJACGNBgEA4gkAIQIAAAAPACA5AADEBAAgAgAAAA8AIDkAAMQEACABAAAADwAgAwAAAHgAIEAAALwEACBBAADCBAAgAQAAAHgAIAEAAAAPACAGFAAAuw4AIEYAALwOACBHAAC_DgAgSAAAvg4AIEkAAL0OACDpBQAA7wkAIAmlBQAA7wgAMKYFAADMBAAQpwUAAO8IADC2BQIArAgAIbcFAQCtCAAhwwUBAK0IACHpBQIAtQgAIYwGAQCtCAAhjQYBAK0IACEDAAAADwAgAQAAywQAMEUAAMwEACADAAAADwAgAQAAdwAwAgAAeAAgAQAAAAUAIAEAAAAFACADAAAAAwAgAQAABAAwAgAABQAgAwAAAAMAIAEAAAQAMAIAAAUAIAMAAAADACABAAAEADACAAAFACAIAwAAug4AILYFAgAAAAG-BQEAAAAB3QUBAAAAAd4FIAAAAAHfBQEAAAAB4AUCAAAAAYsGAgAAAAEBOQAA1AQAIAe2BQIAAAABvgUBAAAAAd0FAQAAAAHeBSAAAAAB3wUBAAAAAeAFAgAAAAGLBgIAAAABATkAANYEADABOQAA1gQAMAgDAAC5DgAgtgUCAOMJACG-BQEA4gkAId0FAQDiCQAh3gUgAN0LACHfBQEA4gkAIeAFAgD1CQAhiwYCAOMJACECAAAABQAgOQAA2QQAIAe2BQIA4wkAIb4FAQDiCQAh3QUBAOIJACHeBSAA3QsAId8FAQDiCQAh4AUCAPUJACGLBgIA4wkAIQIAAAADACA5AADbBAAgAgAAAAMAIDkAANsEACADAAAABQAgQAAA1AQAIEEAANkEACABAAAABQAgAQAAAAMAIAYUAAC0DgAgRgAAtQ4AIEcAALgOACBIAAC3DgAgSQAAtg4AIOAFAADvCQAgCqUFAADuCAAwpgUAAOIEABCnBQAA7ggAMLYFAgCsCAAhvgUBAK0IACHdBQEArQgAId4FIADLCAAh3wUBAK0IACHgBQIAtQgAIYsGAgCsCAAhAwAAAAMAIAEAAOEEADBFAADiBAAgAwAAAAMAIAEAAAQAMAIAAAUAIAEAAAAJACABAAAACQAgAwAAAAcAIAEAAAgAMAIAAAkAIAMAAAAHACABAAAIADACAAAJACADAAAABwAgAQAACAAwAgAACQAgCAoAALMOACASAAD5DAAgEwAA-gwAIBsAAPsMACAuAAD4DAAgtQUCAAAAAbYFAgAAAAGKBgIAAAABATkAAOoEACADtQUCAAAAAbYFAgAAAAGKBgIAAAABATkAAOwEADABOQAA7AQAMAgKAACyDgAgEgAA1wwAIBMAANgMACAbAADZDAAgLgAA1gwAILUFAgDjCQAhtgUCAOMJACGKBgIA4wkAIQIAAAAJACA5AADvBAAgA7UFAgDjCQAhtgUCAOMJACGKBgIA4wkAIQIAAAAHACA5AADxBAAgAgAAAAcAIDkAAPEEACADAAAACQAgQAAA6gQAIEEAAO8EACABAAAACQAgAQAAAAcAIAUUAACtDgAgRgAArg4AIEcAALEOACBIAACwDgAgSQAArw4AIAalBQAA7QgAMKYFAAD4BAAQpwUAAO0IADC1BQIArAgAIbYFAgCsCAAhigYCAKwIACEDAAAABwAgAQAA9wQAMEUAAPgEACADAAAABwAgAQAACAAwAgAACQAgEt0BAADpCAAg3gEAAOoIACDfAQAA6wgAIOABAADsCAAgpQUAAOgIADCmBQAA_gQAEKcFAADoCAAwtgUBAAAAAb4FAQC8CAAh3QUBALwIACHsBQEAAAAB7QUBALwIACHuBUAA5AgAIfkFQADkCAAhhgYgANoIACGHBgEA2QgAIYgGIADaCAAhiQYgANoIACEBAAAA-wQAIAEAAAD7BAAgEt0BAADpCAAg3gEAAOoIACDfAQAA6wgAIOABAADsCAAgpQUAAOgIADCmBQAA_gQAEKcFAADoCAAwtgUBALwIACG-BQEAvAgAId0FAQC8CAAh7AUBALwIACHtBQEAvAgAIe4FQADkCAAh-QVAAOQIACGGBiAA2ggAIYcGAQDZCAAhiAYgANoIACGJBiAA2ggAIQXdAQAAqQ4AIN4BAACqDgAg3wEAAKsOACDgAQAArA4AIIcGAADvCQAgAwAAAP4EACABAAD_BAAwAgAA-wQAIAMAAAD-BAAgAQAA_wQAMAIAAPsEACADAAAA_gQAIAEAAP8EADACAAD7BAAgD90BAAClDgAg3gEAAKYOACDfAQAApw4AIOABAACoDgAgtgUBAAAAAb4FAQAAAAHdBQEAAAAB7AUBAAAAAe0FAQAAAAHuBUAAAAAB-QVAAAAAAYYGIAAAAAGHBgEAAAABiAYgAAAAAYkGIAAAAAEBOQAAgwUAIAu2BQEAAAABvgUBAAAAAd0FAQAAAAHsBQEAAAAB7QUBAAAAAe4FQAAAAAH5BUAAAAABhgYgAAAAAYcGAQAAAAGIBiAAAAABiQYgAAAAAQE5AACFBQAwATkAAIUFADAP3QEAAOMNACDeAQAA5A0AIN8BAADlDQAg4AEAAOYNACC2BQEA4gkAIb4FAQDiCQAh3QUBAOIJACHsBQEA4gkAIe0FAQDiCQAh7gVAANUNACH5BUAA1Q0AIYYGIADdCwAhhwYBAOULACGIBiAA3QsAIYkGIADdCwAhAgAAAPsEACA5AACIBQAgC7YFAQDiCQAhvgUBAOIJACHdBQEA4gkAIewFAQDiCQAh7QUBAOIJACHuBUAA1Q0AIfkFQADVDQAhhgYgAN0LACGHBgEA5QsAIYgGIADdCwAhiQYgAN0LACECAAAA_gQAIDkAAIoFACACAAAA_gQAIDkAAIoFACADAAAA-wQAIEAAAIMFACBBAACIBQAgAQAAAPsEACABAAAA_gQAIAQUAADgDQAgSAAA4g0AIEkAAOENACCHBgAA7wkAIA6lBQAA5wgAMKYFAACRBQAQpwUAAOcIADC2BQEArQgAIb4FAQCtCAAh3QUBAK0IACHsBQEArQgAIe0FAQCtCAAh7gVAAOAIACH5BUAA4AgAIYYGIADLCAAhhwYBAM8IACGIBiAAywgAIYkGIADLCAAhAwAAAP4EACABAACQBQAwRQAAkQUAIAMAAAD-BAAgAQAA_wQAMAIAAPsEACABAAAA_QIAIAEAAAD9AgAgAwAAAPsCACABAAD8AgAwAgAA_QIAIAMAAAD7AgAgAQAA_AIAMAIAAP0CACADAAAA-wIAIAEAAPwCADACAAD9AgAgCdwBAADfDQAgtgUBAAAAAe4FQAAAAAHvBUAAAAAB8gUBAAAAAfkFQAAAAAGDBgEAAAABhAYBAAAAAYUGAQAAAAEBOQAAmQUAIAi2BQEAAAAB7gVAAAAAAe8FQAAAAAHyBQEAAAAB-QVAAAAAAYMGAQAAAAGEBgEAAAABhQYBAAAAAQE5AACbBQAwATkAAJsFADAJ3AEAAN4NACC2BQEA4gkAIe4FQADVDQAh7wVAANUNACHyBQEA4gkAIfkFQADVDQAhgwYBAOIJACGEBgEA5QsAIYUGAQDlCwAhAgAAAP0CACA5AACeBQAgCLYFAQDiCQAh7gVAANUNACHvBUAA1Q0AIfIFAQDiCQAh-QVAANUNACGDBgEA4gkAIYQGAQDlCwAhhQYBAOULACECAAAA-wIAIDkAAKAFACACAAAA-wIAIDkAAKAFACADAAAA_QIAIEAAAJkFACBBAACeBQAgAQAAAP0CACABAAAA-wIAIAUUAADbDQAgSAAA3Q0AIEkAANwNACCEBgAA7wkAIIUGAADvCQAgC6UFAADmCAAwpgUAAKcFABCnBQAA5ggAMLYFAQCtCAAh7gVAAOAIACHvBUAA4AgAIfIFAQCtCAAh-QVAAOAIACGDBgEArQgAIYQGAQDPCAAhhQYBAM8IACEDAAAA-wIAIAEAAKYFADBFAACnBQAgAwAAAPsCACABAAD8AgAwAgAA_QIAIAEAAACBAwAgAQAAAIEDACADAAAA_wIAIAEAAIADADACAACBAwAgAwAAAP8CACABAACAAwAwAgAAgQMAIAMAAAD_AgAgAQAAgAMAMAIAAIEDACAO3AEAANoNACC2BQEAAAAB7gVAAAAAAfIFAQAAAAH5BUAAAAAB-gUBAAAAAfsFAQAAAAH8BQEAAAAB_QUBAAAAAf4FAQAAAAH_BQEAAAABgAZAAAAAAYEGQAAAAAGCBgEAAAABATkAAK8FACANtgUBAAAAAe4FQAAAAAHyBQEAAAAB-QVAAAAAAfoFAQAAAAH7BQEAAAAB_AUBAAAAAf0FAQAAAAH-BQEAAAAB_wUBAAAAAYAGQAAAAAGBBkAAAAABggYBAAAAAQE5AACxBQAwATkAALEFADAO3AEAANkNACC2BQEA4gkAIe4FQADVDQAh8gUBAOIJACH5BUAA1Q0AIfoFAQDiCQAh-wUBAOIJACH8BQEA5QsAIf0FAQDlCwAh_gUBAOULACH_BQEA5QsAIYAGQADPDQAhgQZAAM8NACGCBgEA5QsAIQIAAACBAwAgOQAAtAUAIA22BQEA4gkAIe4FQADVDQAh8gUBAOIJACH5BUAA1Q0AIfoFAQDiCQAh-wUBAOIJACH8BQEA5QsAIf0FAQDlCwAh_gUBAOULACH_BQEA5QsAIYAGQADPDQAhgQZAAM8NACGCBgEA5QsAIQIAAAD_AgAgOQAAtgUAIAIAAAD_AgAgOQAAtgUAIAMAAACBAwAgQAAArwUAIEEAALQFACABAAAAgQMAIAEAAAD_AgAgChQAANYNACBIAADYDQAgSQAA1w0AIPwFAADvCQAg_QUAAO8JACD-BQAA7wkAIP8FAADvCQAggAYAAO8JACCBBgAA7wkAIIIGAADvCQAgEKUFAADlCAAwpgUAAL0FABCnBQAA5QgAMLYFAQCtCAAh7gVAAOAIACHyBQEArQgAIfkFQADgCAAh-gUBAK0IACH7BQEArQgAIfwFAQDPCAAh_QUBAM8IACH-BQEAzwgAIf8FAQDPCAAhgAZAANwIACGBBkAA3AgAIYIGAQDPCAAhAwAAAP8CACABAAC8BQAwRQAAvQUAIAMAAAD_AgAgAQAAgAMAMAIAAIEDACAJpQUAAOMIADCmBQAAwwUAEKcFAADjCAAwtgUBAAAAAccFAQC8CAAh7gVAAOQIACHvBUAA5AgAIfgFAQC8CAAh-QVAAOQIACEBAAAAwAUAIAEAAADABQAgCaUFAADjCAAwpgUAAMMFABCnBQAA4wgAMLYFAQC8CAAhxwUBALwIACHuBUAA5AgAIe8FQADkCAAh-AUBALwIACH5BUAA5AgAIQADAAAAwwUAIAEAAMQFADACAADABQAgAwAAAMMFACABAADEBQAwAgAAwAUAIAMAAADDBQAgAQAAxAUAMAIAAMAFACAGtgUBAAAAAccFAQAAAAHuBUAAAAAB7wVAAAAAAfgFAQAAAAH5BUAAAAABATkAAMgFACAGtgUBAAAAAccFAQAAAAHuBUAAAAAB7wVAAAAAAfgFAQAAAAH5BUAAAAABATkAAMoFADABOQAAygUAMAa2BQEA4gkAIccFAQDiCQAh7gVAANUNACHvBUAA1Q0AIfgFAQDiCQAh-QVAANUNACECAAAAwAUAIDkAAM0FACAGtgUBAOIJACHHBQEA4gkAIe4FQADVDQAh7wVAANUNACH4BQEA4gkAIfkFQADVDQAhAgAAAMMFACA5AADPBQAgAgAAAMMFACA5AADPBQAgAwAAAMAFACBAAADIBQAgQQAAzQUAIAEAAADABQAgAQAAAMMFACADFAAA0g0AIEgAANQNACBJAADTDQAgCaUFAADfCAAwpgUAANYFABCnBQAA3wgAMLYFAQCtCAAhxwUBAK0IACHuBUAA4AgAIe8FQADgCAAh-AUBAK0IACH5BUAA4AgAIQMAAADDBQAgAQAA1QUAMEUAANYFACADAAAAwwUAIAEAAMQFADACAADABQAgAQAAAIUDACABAAAAhQMAIAMAAACDAwAgAQAAhAMAMAIAAIUDACADAAAAgwMAIAEAAIQDADACAACFAwAgAwAAAIMDACABAACEAwAwAgAAhQMAIAjcAQAA0Q0AILYFAQAAAAHyBQEAAAAB8wUBAAAAAfQFAQAAAAH1BSAAAAAB9gUCAAAAAfcFQAAAAAEBOQAA3gUAIAe2BQEAAAAB8gUBAAAAAfMFAQAAAAH0BQEAAAAB9QUgAAAAAfYFAgAAAAH3BUAAAAABATkAAOAFADABOQAA4AUAMAjcAQAA0A0AILYFAQDiCQAh8gUBAOIJACHzBQEA4gkAIfQFAQDiCQAh9QUgAN0LACH2BQIA4wkAIfcFQADPDQAhAgAAAIUDACA5AADjBQAgB7YFAQDiCQAh8gUBAOIJACHzBQEA4gkAIfQFAQDiCQAh9QUgAN0LACH2BQIA4wkAIfcFQADPDQAhAgAAAIMDACA5AADlBQAgAgAAAIMDACA5AADlBQAgAwAAAIUDACBAAADeBQAgQQAA4wUAIAEAAACFAwAgAQAAAIMDACAGFAAAyg0AIEYAAMsNACBHAADODQAgSAAAzQ0AIEkAAMwNACD3BQAA7wkAIAqlBQAA2wgAMKYFAADsBQAQpwUAANsIADC2BQEArQgAIfIFAQCtCAAh8wUBAK0IACH0BQEArQgAIfUFIADLCAAh9gUCAKwIACH3BUAA3AgAIQMAAACDAwAgAQAA6wUAMEUAAOwFACADAAAAgwMAIAEAAIQDADACAACFAwAgDKUFAADYCAAwpgUAAPIFABCnBQAA2AgAMLYFAQAAAAHLBQEAvAgAIesFAQAAAAHsBQEAvAgAIe0FAQC8CAAh7gUBALwIACHvBQEAvAgAIfAFAQDZCAAh8QUgANoIACEBAAAA7wUAIAEAAADvBQAgDKUFAADYCAAwpgUAAPIFABCnBQAA2AgAMLYFAQC8CAAhywUBALwIACHrBQEAvAgAIewFAQC8CAAh7QUBALwIACHuBQEAvAgAIe8FAQC8CAAh8AUBANkIACHxBSAA2ggAIQHwBQAA7wkAIAMAAADyBQAgAQAA8wUAMAIAAO8FACADAAAA8gUAIAEAAPMFADACAADvBQAgAwAAAPIFACABAADzBQAwAgAA7wUAIAm2BQEAAAABywUBAAAAAesFAQAAAAHsBQEAAAAB7QUBAAAAAe4FAQAAAAHvBQEAAAAB8AUBAAAAAfEFIAAAAAEBOQAA9wUAIAm2BQEAAAABywUBAAAAAesFAQAAAAHsBQEAAAAB7QUBAAAAAe4FAQAAAAHvBQEAAAAB8AUBAAAAAfEFIAAAAAEBOQAA-QUAMAE5AAD5BQAwCbYFAQDiCQAhywUBAOIJACHrBQEA4gkAIewFAQDiCQAh7QUBAOIJACHuBQEA4gkAIe8FAQDiCQAh8AUBAOULACHxBSAA3QsAIQIAAADvBQAgOQAA_AUAIAm2BQEA4gkAIcsFAQDiCQAh6wUBAOIJACHsBQEA4gkAIe0FAQDiCQAh7gUBAOIJACHvBQEA4gkAIfAFAQDlCwAh8QUgAN0LACECAAAA8gUAIDkAAP4FACACAAAA8gUAIDkAAP4FACADAAAA7wUAIEAAAPcFACBBAAD8BQAgAQAAAO8FACABAAAA8gUAIAQUAADHDQAgSAAAyQ0AIEkAAMgNACDwBQAA7wkAIAylBQAA1wgAMKYFAACFBgAQpwUAANcIADC2BQEArQgAIcsFAQCtCAAh6wUBAK0IACHsBQEArQgAIe0FAQCtCAAh7gUBAK0IACHvBQEArQgAIfAFAQDPCAAh8QUgAMsIACEDAAAA8gUAIAEAAIQGADBFAACFBgAgAwAAAPIFACABAADzBQAwAgAA7wUAIAEAAAAYACABAAAAGAAgAwAAABUAIAEAABcAMAIAABgAIAMAAAAVACABAAAXADACAAAYACADAAAAFQAgAQAAFwAwAgAAGAAgHQQAAKQNACAFAACmDQAgCAAAnQ0AIAkAAJ4NACAKAACfDQAgCwAAoA0AIAwAAKENACANAACiDQAgDgAArw0AIA8AAKMNACAWAAClDQAgFwAApw0AIBsAAKgNACAfAACpDQAgIAAAqg0AILUFAgAAAAG2BQIAAAABwwUBAAAAAcQFAQAAAAHhBQEAAAAB4gUCAAAAAeMFAQAAAAHkBQEAAAAB5QUIAAAAAeYFCAAAAAHnBQIAAAAB6AUEAAAAAekFAgAAAAHqBQIAAAABATkAAI0GACAOtQUCAAAAAbYFAgAAAAHDBQEAAAABxAUBAAAAAeEFAQAAAAHiBQIAAAAB4wUBAAAAAeQFAQAAAAHlBQgAAAAB5gUIAAAAAecFAgAAAAHoBQQAAAAB6QUCAAAAAeoFAgAAAAEBOQAAjwYAMAE5AACPBgAwAQAAABUAIAEAAAAVACABAAAAFQAgAQAAABUAIB0EAADvCwAgBQAA8QsAIAgAAOcLACAJAADoCwAgCgAA6QsAIAsAAOoLACAMAADrCwAgDQAA7AsAIA4AAO0LACAPAADuCwAgFgAA8AsAIBcAAPILACAbAADzCwAgHwAA9AsAICAAAPULACC1BQIA9QkAIbYFAgDjCQAhwwUBAOIJACHEBQEA4gkAIeEFAQDiCQAh4gUCAPUJACHjBQEA5QsAIeQFAQDlCwAh5QUIAOYLACHmBQgA5gsAIecFAgD1CQAh6AUEAJIKACHpBQIA9QkAIeoFAgD1CQAhAgAAABgAIDkAAJYGACAOtQUCAPUJACG2BQIA4wkAIcMFAQDiCQAhxAUBAOIJACHhBQEA4gkAIeIFAgD1CQAh4wUBAOULACHkBQEA5QsAIeUFCADmCwAh5gUIAOYLACHnBQIA9QkAIegFBACSCgAh6QUCAPUJACHqBQIA9QkAIQIAAAAVACA5AACYBgAgAgAAABUAIDkAAJgGACABAAAAFQAgAQAAABUAIAEAAAAVACABAAAAFQAgAwAAABgAIEAAAI0GACBBAACWBgAgAQAAABgAIAEAAAAVACAPFAAA4AsAIEYAAOELACBHAADkCwAgSAAA4wsAIEkAAOILACC1BQAA7wkAIOIFAADvCQAg4wUAAO8JACDkBQAA7wkAIOUFAADvCQAg5gUAAO8JACDnBQAA7wkAIOgFAADvCQAg6QUAAO8JACDqBQAA7wkAIBGlBQAAzggAMKYFAACjBgAQpwUAAM4IADC1BQIAtQgAIbYFAgCsCAAhwwUBAK0IACHEBQEArQgAIeEFAQCtCAAh4gUCALUIACHjBQEAzwgAIeQFAQDPCAAh5QUIANAIACHmBQgA0AgAIecFAgC1CAAh6AUEANEIACHpBQIAtQgAIeoFAgC1CAAhAwAAABUAIAEAAKIGADBFAACjBgAgAwAAABUAIAEAABcAMAIAABgAIAEAAAAiACABAAAAIgAgAwAAACAAIAEAACEAMAIAACIAIAMAAAAgACABAAAhADACAAAiACADAAAAIAAgAQAAIQAwAgAAIgAgCBAAAN8LACC2BQIAAAABvgUBAAAAAdkFAgAAAAHdBQEAAAAB3gUgAAAAAd8FAQAAAAHgBQIAAAABATkAAKsGACAHtgUCAAAAAb4FAQAAAAHZBQIAAAAB3QUBAAAAAd4FIAAAAAHfBQEAAAAB4AUCAAAAAQE5AACtBgAwATkAAK0GADAIEAAA3gsAILYFAgDjCQAhvgUBAOIJACHZBQIA4wkAId0FAQDiCQAh3gUgAN0LACHfBQEA4gkAIeAFAgD1CQAhAgAAACIAIDkAALAGACAHtgUCAOMJACG-BQEA4gkAIdkFAgDjCQAh3QUBAOIJACHeBSAA3QsAId8FAQDiCQAh4AUCAPUJACECAAAAIAAgOQAAsgYAIAIAAAAgACA5AACyBgAgAwAAACIAIEAAAKsGACBBAACwBgAgAQAAACIAIAEAAAAgACAGFAAA2AsAIEYAANkLACBHAADcCwAgSAAA2wsAIEkAANoLACDgBQAA7wkAIAqlBQAAyggAMKYFAAC5BgAQpwUAAMoIADC2BQIArAgAIb4FAQCtCAAh2QUCAKwIACHdBQEArQgAId4FIADLCAAh3wUBAK0IACHgBQIAtQgAIQMAAAAgACABAAC4BgAwRQAAuQYAIAMAAAAgACABAAAhADACAAAiACAIEQAAyAgAIBIAAMkIACATAADJCAAgpQUAAMcIADCmBQAAiAEAEKcFAADHCAAwtgUCAAAAAbcFAQAAAAEBAAAAvAYAIAEAAAC8BgAgAxEAANYLACASAADXCwAgEwAA1wsAIAMAAACIAQAgAQAAvwYAMAIAALwGACADAAAAiAEAIAEAAL8GADACAAC8BgAgAwAAAIgBACABAAC_BgAwAgAAvAYAIAURAADTCwAgEgAA1AsAIBMAANULACC2BQIAAAABtwUBAAAAAQE5AADDBgAgArYFAgAAAAG3BQEAAAABATkAAMUGADABOQAAxQYAMAURAAD_CgAgEgAAgAsAIBMAAIELACC2BQIA4wkAIbcFAQDiCQAhAgAAALwGACA5AADIBgAgArYFAgDjCQAhtwUBAOIJACECAAAAiAEAIDkAAMoGACACAAAAiAEAIDkAAMoGACADAAAAvAYAIEAAAMMGACBBAADIBgAgAQAAALwGACABAAAAiAEAIAUUAAD6CgAgRgAA-woAIEcAAP4KACBIAAD9CgAgSQAA_AoAIAWlBQAAxggAMKYFAADRBgAQpwUAAMYIADC2BQIArAgAIbcFAQCtCAAhAwAAAIgBACABAADQBgAwRQAA0QYAIAMAAACIAQAgAQAAvwYAMAIAALwGACABAAAAJgAgAQAAACYAIAMAAAAkACABAAAlADACAAAmACADAAAAJAAgAQAAJQAwAgAAJgAgAwAAACQAIAEAACUAMAIAACYAIAQQAAD5CgAgFQAA-AoAINgFAgAAAAHZBQIAAAABATkAANkGACAC2AUCAAAAAdkFAgAAAAEBOQAA2wYAMAE5AADbBgAwBBAAAPcKACAVAAD2CgAg2AUCAOMJACHZBQIA4wkAIQIAAAAmACA5AADeBgAgAtgFAgDjCQAh2QUCAOMJACECAAAAJAAgOQAA4AYAIAIAAAAkACA5AADgBgAgAwAAACYAIEAAANkGACBBAADeBgAgAQAAACYAIAEAAAAkACAFFAAA8QoAIEYAAPIKACBHAAD1CgAgSAAA9AoAIEkAAPMKACAFpQUAAMUIADCmBQAA5wYAEKcFAADFCAAw2AUCAKwIACHZBQIArAgAIQMAAAAkACABAADmBgAwRQAA5wYAIAMAAAAkACABAAAlADACAAAmACAKpQUAAMQIADCmBQAA7QYAEKcFAADECAAwtgUCAAAAAdIFAgC7CAAh0wUBALwIACHUBQIAuwgAIdUFAQC8CAAh1gUBALwIACHXBQIAuwgAIQEAAADqBgAgAQAAAOoGACAKpQUAAMQIADCmBQAA7QYAEKcFAADECAAwtgUCALsIACHSBQIAuwgAIdMFAQC8CAAh1AUCALsIACHVBQEAvAgAIdYFAQC8CAAh1wUCALsIACEAAwAAAO0GACABAADuBgAwAgAA6gYAIAMAAADtBgAgAQAA7gYAMAIAAOoGACADAAAA7QYAIAEAAO4GADACAADqBgAgB7YFAgAAAAHSBQIAAAAB0wUBAAAAAdQFAgAAAAHVBQEAAAAB1gUBAAAAAdcFAgAAAAEBOQAA8gYAIAe2BQIAAAAB0gUCAAAAAdMFAQAAAAHUBQIAAAAB1QUBAAAAAdYFAQAAAAHXBQIAAAABATkAAPQGADABOQAA9AYAMAe2BQIA4wkAIdIFAgDjCQAh0wUBAOIJACHUBQIA4wkAIdUFAQDiCQAh1gUBAOIJACHXBQIA4wkAIQIAAADqBgAgOQAA9wYAIAe2BQIA4wkAIdIFAgDjCQAh0wUBAOIJACHUBQIA4wkAIdUFAQDiCQAh1gUBAOIJACHXBQIA4wkAIQIAAADtBgAgOQAA-QYAIAIAAADtBgAgOQAA-QYAIAMAAADqBgAgQAAA8gYAIEEAAPcGACABAAAA6gYAIAEAAADtBgAgBRQAAOwKACBGAADtCgAgRwAA8AoAIEgAAO8KACBJAADuCgAgCqUFAADDCAAwpgUAAIAHABCnBQAAwwgAMLYFAgCsCAAh0gUCAKwIACHTBQEArQgAIdQFAgCsCAAh1QUBAK0IACHWBQEArQgAIdcFAgCsCAAhAwAAAO0GACABAAD_BgAwRQAAgAcAIAMAAADtBgAgAQAA7gYAMAIAAOoGACAMpQUAAMIIADCmBQAAhgcAEKcFAADCCAAwtgUCAAAAAcoFAQC8CAAhywUBALwIACHMBQEAvAgAIc0FAQC8CAAhzgUBALwIACHPBQEAvAgAIdAFAQC8CAAh0QUBALwIACEBAAAAgwcAIAEAAACDBwAgDKUFAADCCAAwpgUAAIYHABCnBQAAwggAMLYFAgC7CAAhygUBALwIACHLBQEAvAgAIcwFAQC8CAAhzQUBALwIACHOBQEAvAgAIc8FAQC8CAAh0AUBALwIACHRBQEAvAgAIQADAAAAhgcAIAEAAIcHADACAACDBwAgAwAAAIYHACABAACHBwAwAgAAgwcAIAMAAACGBwAgAQAAhwcAMAIAAIMHACAJtgUCAAAAAcoFAQAAAAHLBQEAAAABzAUBAAAAAc0FAQAAAAHOBQEAAAABzwUBAAAAAdAFAQAAAAHRBQEAAAABATkAAIsHACAJtgUCAAAAAcoFAQAAAAHLBQEAAAABzAUBAAAAAc0FAQAAAAHOBQEAAAABzwUBAAAAAdAFAQAAAAHRBQEAAAABATkAAI0HADABOQAAjQcAMAm2BQIA4wkAIcoFAQDiCQAhywUBAOIJACHMBQEA4gkAIc0FAQDiCQAhzgUBAOIJACHPBQEA4gkAIdAFAQDiCQAh0QUBAOIJACECAAAAgwcAIDkAAJAHACAJtgUCAOMJACHKBQEA4gkAIcsFAQDiCQAhzAUBAOIJACHNBQEA4gkAIc4FAQDiCQAhzwUBAOIJACHQBQEA4gkAIdEFAQDiCQAhAgAAAIYHACA5AACSBwAgAgAAAIYHACA5AACSBwAgAwAAAIMHACBAAACLBwAgQQAAkAcAIAEAAACDBwAgAQAAAIYHACAFFAAA5woAIEYAAOgKACBHAADrCgAgSAAA6goAIEkAAOkKACAMpQUAAMEIADCmBQAAmQcAEKcFAADBCAAwtgUCAKwIACHKBQEArQgAIcsFAQCtCAAhzAUBAK0IACHNBQEArQgAIc4FAQCtCAAhzwUBAK0IACHQBQEArQgAIdEFAQCtCAAhAwAAAIYHACABAACYBwAwRQAAmQcAIAMAAACGBwAgAQAAhwcAMAIAAIMHACAFpQUAAMAIADCmBQAAnwcAEKcFAADACAAwyAUCAAAAAckFAQC8CAAhAQAAAJwHACABAAAAnAcAIAWlBQAAwAgAMKYFAACfBwAQpwUAAMAIADDIBQIAuwgAIckFAQC8CAAhAAMAAACfBwAgAQAAoAcAMAIAAJwHACADAAAAnwcAIAEAAKAHADACAACcBwAgAwAAAJ8HACABAACgBwAwAgAAnAcAIALIBQIAAAAByQUBAAAAAQE5AACkBwAgAsgFAgAAAAHJBQEAAAABATkAAKYHADABOQAApgcAMALIBQIA4wkAIckFAQDiCQAhAgAAAJwHACA5AACpBwAgAsgFAgDjCQAhyQUBAOIJACECAAAAnwcAIDkAAKsHACACAAAAnwcAIDkAAKsHACADAAAAnAcAIEAAAKQHACBBAACpBwAgAQAAAJwHACABAAAAnwcAIAUUAADiCgAgRgAA4woAIEcAAOYKACBIAADlCgAgSQAA5AoAIAWlBQAAvwgAMKYFAACyBwAQpwUAAL8IADDIBQIArAgAIckFAQCtCAAhAwAAAJ8HACABAACxBwAwRQAAsgcAIAMAAACfBwAgAQAAoAcAMAIAAJwHACAGpQUAAL4IADCmBQAAuAcAEKcFAAC-CAAwtwUBAAAAAcMFAQC8CAAhxwUBALwIACEBAAAAtQcAIAEAAAC1BwAgBqUFAAC-CAAwpgUAALgHABCnBQAAvggAMLcFAQC8CAAhwwUBALwIACHHBQEAvAgAIQADAAAAuAcAIAEAALkHADACAAC1BwAgAwAAALgHACABAAC5BwAwAgAAtQcAIAMAAAC4BwAgAQAAuQcAMAIAALUHACADtwUBAAAAAcMFAQAAAAHHBQEAAAABATkAAL0HACADtwUBAAAAAcMFAQAAAAHHBQEAAAABATkAAL8HADABOQAAvwcAMAO3BQEA4gkAIcMFAQDiCQAhxwUBAOIJACECAAAAtQcAIDkAAMIHACADtwUBAOIJACHDBQEA4gkAIccFAQDiCQAhAgAAALgHACA5AADEBwAgAgAAALgHACA5AADEBwAgAwAAALUHACBAAAC9BwAgQQAAwgcAIAEAAAC1BwAgAQAAALgHACADFAAA3woAIEgAAOEKACBJAADgCgAgBqUFAAC9CAAwpgUAAMsHABCnBQAAvQgAMLcFAQCtCAAhwwUBAK0IACHHBQEArQgAIQMAAAC4BwAgAQAAygcAMEUAAMsHACADAAAAuAcAIAEAALkHADACAAC1BwAgCaUFAAC6CAAwpgUAANEHABCnBQAAuggAMLYFAgAAAAG3BQEAvAgAIcMFAQC8CAAhxAUBALwIACHFBQEAvAgAIcYFAQC8CAAhAQAAAM4HACABAAAAzgcAIAmlBQAAuggAMKYFAADRBwAQpwUAALoIADC2BQIAuwgAIbcFAQC8CAAhwwUBALwIACHEBQEAvAgAIcUFAQC8CAAhxgUBALwIACEAAwAAANEHACABAADSBwAwAgAAzgcAIAMAAADRBwAgAQAA0gcAMAIAAM4HACADAAAA0QcAIAEAANIHADACAADOBwAgBrYFAgAAAAG3BQEAAAABwwUBAAAAAcQFAQAAAAHFBQEAAAABxgUBAAAAAQE5AADWBwAgBrYFAgAAAAG3BQEAAAABwwUBAAAAAcQFAQAAAAHFBQEAAAABxgUBAAAAAQE5AADYBwAwATkAANgHADAGtgUCAOMJACG3BQEA4gkAIcMFAQDiCQAhxAUBAOIJACHFBQEA4gkAIcYFAQDiCQAhAgAAAM4HACA5AADbBwAgBrYFAgDjCQAhtwUBAOIJACHDBQEA4gkAIcQFAQDiCQAhxQUBAOIJACHGBQEA4gkAIQIAAADRBwAgOQAA3QcAIAIAAADRBwAgOQAA3QcAIAMAAADOBwAgQAAA1gcAIEEAANsHACABAAAAzgcAIAEAAADRBwAgBRQAANoKACBGAADbCgAgRwAA3goAIEgAAN0KACBJAADcCgAgCaUFAAC5CAAwpgUAAOQHABCnBQAAuQgAMLYFAgCsCAAhtwUBAK0IACHDBQEArQgAIcQFAQCtCAAhxQUBAK0IACHGBQEArQgAIQMAAADRBwAgAQAA4wcAMEUAAOQHACADAAAA0QcAIAEAANIHADACAADOBwAgAQAAAA0AIAEAAAANACADAAAACwAgAQAADAAwAgAADQAgAwAAAAsAIAEAAAwAMAIAAA0AIAMAAAALACABAAAMADACAAANACAUBgAA1QoAIAcAANYKACAiAADXCgAgKgAA2AoAICsAANkKACAsAQAAAAG2BQIAAAABtwUBAAAAAbgFAQAAAAG5BQIAAAABugUCAAAAAbsFAgAAAAG8BQIAAAABvQUBAAAAAb4FAQAAAAG_BQEAAAABwAUBAAAAAcEFAQAAAAHCBQEAAAABwwUBAAAAAQE5AADsBwAgDywBAAAAAbYFAgAAAAG3BQEAAAABuAUBAAAAAbkFAgAAAAG6BQIAAAABuwUCAAAAAbwFAgAAAAG9BQEAAAABvgUBAAAAAb8FAQAAAAHABQEAAAABwQUBAAAAAcIFAQAAAAHDBQEAAAABATkAAO4HADABOQAA7gcAMAEAAAAPACAUBgAA9gkAIAcAAPcJACAiAAD4CQAgKgAA-QkAICsAAPoJACAsAQDiCQAhtgUCAOMJACG3BQEA4gkAIbgFAQDiCQAhuQUCAOMJACG6BQIA9QkAIbsFAgD1CQAhvAUCAPUJACG9BQEA4gkAIb4FAQDiCQAhvwUBAOIJACHABQEA4gkAIcEFAQDiCQAhwgUBAOIJACHDBQEA4gkAIQIAAAANACA5AADyBwAgDywBAOIJACG2BQIA4wkAIbcFAQDiCQAhuAUBAOIJACG5BQIA4wkAIboFAgD1CQAhuwUCAPUJACG8BQIA9QkAIb0FAQDiCQAhvgUBAOIJACG_BQEA4gkAIcAFAQDiCQAhwQUBAOIJACHCBQEA4gkAIcMFAQDiCQAhAgAAAAsAIDkAAPQHACACAAAACwAgOQAA9AcAIAEAAAAPACADAAAADQAgQAAA7AcAIEEAAPIHACABAAAADQAgAQAAAAsAIAgUAADwCQAgRgAA8QkAIEcAAPQJACBIAADzCQAgSQAA8gkAILoFAADvCQAguwUAAO8JACC8BQAA7wkAIBIsAQCtCAAhpQUAALQIADCmBQAA_AcAEKcFAAC0CAAwtgUCAKwIACG3BQEArQgAIbgFAQCtCAAhuQUCAKwIACG6BQIAtQgAIbsFAgC1CAAhvAUCALUIACG9BQEArQgAIb4FAQCtCAAhvwUBAK0IACHABQEArQgAIcEFAQCtCAAhwgUBAK0IACHDBQEArQgAIQMAAAALACABAAD7BwAwRQAA_AcAIAMAAAALACABAAAMADACAAANACABAAAAEwAgAQAAABMAIAMAAAARACABAAASADACAAATACADAAAAEQAgAQAAEgAwAgAAEwAgAwAAABEAIAEAABIAMAIAABMAIAUKAADtCQAgIQAA7gkAICwBAAAAAagFAgAAAAG1BQIAAAABATkAAIQIACADLAEAAAABqAUCAAAAAbUFAgAAAAEBOQAAhggAMAE5AACGCAAwBQoAAOsJACAhAADsCQAgLAEA4gkAIagFAgDjCQAhtQUCAOMJACECAAAAEwAgOQAAiQgAIAMsAQDiCQAhqAUCAOMJACG1BQIA4wkAIQIAAAARACA5AACLCAAgAgAAABEAIDkAAIsIACADAAAAEwAgQAAAhAgAIEEAAIkIACABAAAAEwAgAQAAABEAIAUUAADmCQAgRgAA5wkAIEcAAOoJACBIAADpCQAgSQAA6AkAIAYsAQCtCAAhpQUAALMIADCmBQAAkggAEKcFAACzCAAwqAUCAKwIACG1BQIArAgAIQMAAAARACABAACRCAAwRQAAkggAIAMAAAARACABAAASADACAAATACABAAAAcAAgAQAAAHAAIAMAAABuACABAABvADACAABwACADAAAAbgAgAQAAbwAwAgAAcAAgAwAAAG4AIAEAAG8AMAIAAHAAIAMhAADlCQAgqAUCAAAAAakFAQAAAAEBOQAAmggAIAKoBQIAAAABqQUBAAAAAQE5AACcCAAwATkAAJwIADADIQAA5AkAIKgFAgDjCQAhqQUBAOIJACECAAAAcAAgOQAAnwgAIAKoBQIA4wkAIakFAQDiCQAhAgAAAG4AIDkAAKEIACACAAAAbgAgOQAAoQgAIAMAAABwACBAAACaCAAgQQAAnwgAIAEAAABwACABAAAAbgAgBRQAAN0JACBGAADeCQAgRwAA4QkAIEgAAOAJACBJAADfCQAgBaUFAACrCAAwpgUAAKgIABCnBQAAqwgAMKgFAgCsCAAhqQUBAK0IACEDAAAAbgAgAQAApwgAMEUAAKgIACADAAAAbgAgAQAAbwAwAgAAcAAgBaUFAACrCAAwpgUAAKgIABCnBQAAqwgAMKgFAgCsCAAhqQUBAK0IACENFAAArwgAIEYAALIIACBHAACvCAAgSAAArwgAIEkAAK8IACCqBQIAAAABqwUCAAAABKwFAgAAAAStBQIAAAABrgUCAAAAAa8FAgAAAAGwBQIAAAABtAUCALEIACEOFAAArwgAIEgAALAIACBJAACwCAAgqgUBAAAAAasFAQAAAASsBQEAAAAErQUBAAAAAa4FAQAAAAGvBQEAAAABsAUBAAAAAbEFAQAAAAGyBQEAAAABswUBAAAAAbQFAQCuCAAhDhQAAK8IACBIAACwCAAgSQAAsAgAIKoFAQAAAAGrBQEAAAAErAUBAAAABK0FAQAAAAGuBQEAAAABrwUBAAAAAbAFAQAAAAGxBQEAAAABsgUBAAAAAbMFAQAAAAG0BQEArggAIQiqBQIAAAABqwUCAAAABKwFAgAAAAStBQIAAAABrgUCAAAAAa8FAgAAAAGwBQIAAAABtAUCAK8IACELqgUBAAAAAasFAQAAAASsBQEAAAAErQUBAAAAAa4FAQAAAAGvBQEAAAABsAUBAAAAAbEFAQAAAAGyBQEAAAABswUBAAAAAbQFAQCwCAAhDRQAAK8IACBGAACyCAAgRwAArwgAIEgAAK8IACBJAACvCAAgqgUCAAAAAasFAgAAAASsBQIAAAAErQUCAAAAAa4FAgAAAAGvBQIAAAABsAUCAAAAAbQFAgCxCAAhCKoFCAAAAAGrBQgAAAAErAUIAAAABK0FCAAAAAGuBQgAAAABrwUIAAAAAbAFCAAAAAG0BQgAsggAIQYsAQCtCAAhpQUAALMIADCmBQAAkggAEKcFAACzCAAwqAUCAKwIACG1BQIArAgAIRIsAQCtCAAhpQUAALQIADCmBQAA_AcAEKcFAAC0CAAwtgUCAKwIACG3BQEArQgAIbgFAQCtCAAhuQUCAKwIACG6BQIAtQgAIbsFAgC1CAAhvAUCALUIACG9BQEArQgAIb4FAQCtCAAhvwUBAK0IACHABQEArQgAIcEFAQCtCAAhwgUBAK0IACHDBQEArQgAIQ0UAAC3CAAgRgAAuAgAIEcAALcIACBIAAC3CAAgSQAAtwgAIKoFAgAAAAGrBQIAAAAFrAUCAAAABa0FAgAAAAGuBQIAAAABrwUCAAAAAbAFAgAAAAG0BQIAtggAIQ0UAAC3CAAgRgAAuAgAIEcAALcIACBIAAC3CAAgSQAAtwgAIKoFAgAAAAGrBQIAAAAFrAUCAAAABa0FAgAAAAGuBQIAAAABrwUCAAAAAbAFAgAAAAG0BQIAtggAIQiqBQIAAAABqwUCAAAABawFAgAAAAWtBQIAAAABrgUCAAAAAa8FAgAAAAGwBQIAAAABtAUCALcIACEIqgUIAAAAAasFCAAAAAWsBQgAAAAFrQUIAAAAAa4FCAAAAAGvBQgAAAABsAUIAAAAAbQFCAC4CAAhCaUFAAC5CAAwpgUAAOQHABCnBQAAuQgAMLYFAgCsCAAhtwUBAK0IACHDBQEArQgAIcQFAQCtCAAhxQUBAK0IACHGBQEArQgAIQmlBQAAuggAMKYFAADRBwAQpwUAALoIADC2BQIAuwgAIbcFAQC8CAAhwwUBALwIACHEBQEAvAgAIcUFAQC8CAAhxgUBALwIACEIqgUCAAAAAasFAgAAAASsBQIAAAAErQUCAAAAAa4FAgAAAAGvBQIAAAABsAUCAAAAAbQFAgCvCAAhC6oFAQAAAAGrBQEAAAAErAUBAAAABK0FAQAAAAGuBQEAAAABrwUBAAAAAbAFAQAAAAGxBQEAAAABsgUBAAAAAbMFAQAAAAG0BQEAsAgAIQalBQAAvQgAMKYFAADLBwAQpwUAAL0IADC3BQEArQgAIcMFAQCtCAAhxwUBAK0IACEGpQUAAL4IADCmBQAAuAcAEKcFAAC-CAAwtwUBALwIACHDBQEAvAgAIccFAQC8CAAhBaUFAAC_CAAwpgUAALIHABCnBQAAvwgAMMgFAgCsCAAhyQUBAK0IACEFpQUAAMAIADCmBQAAnwcAEKcFAADACAAwyAUCALsIACHJBQEAvAgAIQylBQAAwQgAMKYFAACZBwAQpwUAAMEIADC2BQIArAgAIcoFAQCtCAAhywUBAK0IACHMBQEArQgAIc0FAQCtCAAhzgUBAK0IACHPBQEArQgAIdAFAQCtCAAh0QUBAK0IACEMpQUAAMIIADCmBQAAhgcAEKcFAADCCAAwtgUCALsIACHKBQEAvAgAIcsFAQC8CAAhzAUBALwIACHNBQEAvAgAIc4FAQC8CAAhzwUBALwIACHQBQEAvAgAIdEFAQC8CAAhCqUFAADDCAAwpgUAAIAHABCnBQAAwwgAMLYFAgCsCAAh0gUCAKwIACHTBQEArQgAIdQFAgCsCAAh1QUBAK0IACHWBQEArQgAIdcFAgCsCAAhCqUFAADECAAwpgUAAO0GABCnBQAAxAgAMLYFAgC7CAAh0gUCALsIACHTBQEAvAgAIdQFAgC7CAAh1QUBALwIACHWBQEAvAgAIdcFAgC7CAAhBaUFAADFCAAwpgUAAOcGABCnBQAAxQgAMNgFAgCsCAAh2QUCAKwIACEFpQUAAMYIADCmBQAA0QYAEKcFAADGCAAwtgUCAKwIACG3BQEArQgAIQgRAADICAAgEgAAyQgAIBMAAMkIACClBQAAxwgAMKYFAACIAQAQpwUAAMcIADC2BQIAuwgAIbcFAQC8CAAhA9oFAAAkACDbBQAAJAAg3AUAACQAIAPaBQAAKQAg2wUAACkAINwFAAApACAKpQUAAMoIADCmBQAAuQYAEKcFAADKCAAwtgUCAKwIACG-BQEArQgAIdkFAgCsCAAh3QUBAK0IACHeBSAAywgAId8FAQCtCAAh4AUCALUIACEFFAAArwgAIEgAAM0IACBJAADNCAAgqgUgAAAAAbQFIADMCAAhBRQAAK8IACBIAADNCAAgSQAAzQgAIKoFIAAAAAG0BSAAzAgAIQKqBSAAAAABtAUgAM0IACERpQUAAM4IADCmBQAAowYAEKcFAADOCAAwtQUCALUIACG2BQIArAgAIcMFAQCtCAAhxAUBAK0IACHhBQEArQgAIeIFAgC1CAAh4wUBAM8IACHkBQEAzwgAIeUFCADQCAAh5gUIANAIACHnBQIAtQgAIegFBADRCAAh6QUCALUIACHqBQIAtQgAIQ4UAAC3CAAgSAAA1ggAIEkAANYIACCqBQEAAAABqwUBAAAABawFAQAAAAWtBQEAAAABrgUBAAAAAa8FAQAAAAGwBQEAAAABsQUBAAAAAbIFAQAAAAGzBQEAAAABtAUBANUIACENFAAAtwgAIEYAALgIACBHAAC4CAAgSAAAuAgAIEkAALgIACCqBQgAAAABqwUIAAAABawFCAAAAAWtBQgAAAABrgUIAAAAAa8FCAAAAAGwBQgAAAABtAUIANQIACENFAAAtwgAIEYAALgIACBHAADTCAAgSAAA0wgAIEkAANMIACCqBQQAAAABqwUEAAAABawFBAAAAAWtBQQAAAABrgUEAAAAAa8FBAAAAAGwBQQAAAABtAUEANIIACENFAAAtwgAIEYAALgIACBHAADTCAAgSAAA0wgAIEkAANMIACCqBQQAAAABqwUEAAAABawFBAAAAAWtBQQAAAABrgUEAAAAAa8FBAAAAAGwBQQAAAABtAUEANIIACEIqgUEAAAAAasFBAAAAAWsBQQAAAAFrQUEAAAAAa4FBAAAAAGvBQQAAAABsAUEAAAAAbQFBADTCAAhDRQAALcIACBGAAC4CAAgRwAAuAgAIEgAALgIACBJAAC4CAAgqgUIAAAAAasFCAAAAAWsBQgAAAAFrQUIAAAAAa4FCAAAAAGvBQgAAAABsAUIAAAAAbQFCADUCAAhDhQAALcIACBIAADWCAAgSQAA1ggAIKoFAQAAAAGrBQEAAAAFrAUBAAAABa0FAQAAAAGuBQEAAAABrwUBAAAAAbAFAQAAAAGxBQEAAAABsgUBAAAAAbMFAQAAAAG0BQEA1QgAIQuqBQEAAAABqwUBAAAABawFAQAAAAWtBQEAAAABrgUBAAAAAa8FAQAAAAGwBQEAAAABsQUBAAAAAbIFAQAAAAGzBQEAAAABtAUBANYIACEMpQUAANcIADCmBQAAhQYAEKcFAADXCAAwtgUBAK0IACHLBQEArQgAIesFAQCtCAAh7AUBAK0IACHtBQEArQgAIe4FAQCtCAAh7wUBAK0IACHwBQEAzwgAIfEFIADLCAAhDKUFAADYCAAwpgUAAPIFABCnBQAA2AgAMLYFAQC8CAAhywUBALwIACHrBQEAvAgAIewFAQC8CAAh7QUBALwIACHuBQEAvAgAIe8FAQC8CAAh8AUBANkIACHxBSAA2ggAIQuqBQEAAAABqwUBAAAABawFAQAAAAWtBQEAAAABrgUBAAAAAa8FAQAAAAGwBQEAAAABsQUBAAAAAbIFAQAAAAGzBQEAAAABtAUBANYIACECqgUgAAAAAbQFIADNCAAhCqUFAADbCAAwpgUAAOwFABCnBQAA2wgAMLYFAQCtCAAh8gUBAK0IACHzBQEArQgAIfQFAQCtCAAh9QUgAMsIACH2BQIArAgAIfcFQADcCAAhCxQAALcIACBIAADeCAAgSQAA3ggAIKoFQAAAAAGrBUAAAAAFrAVAAAAABa0FQAAAAAGuBUAAAAABrwVAAAAAAbAFQAAAAAG0BUAA3QgAIQsUAAC3CAAgSAAA3ggAIEkAAN4IACCqBUAAAAABqwVAAAAABawFQAAAAAWtBUAAAAABrgVAAAAAAa8FQAAAAAGwBUAAAAABtAVAAN0IACEIqgVAAAAAAasFQAAAAAWsBUAAAAAFrQVAAAAAAa4FQAAAAAGvBUAAAAABsAVAAAAAAbQFQADeCAAhCaUFAADfCAAwpgUAANYFABCnBQAA3wgAMLYFAQCtCAAhxwUBAK0IACHuBUAA4AgAIe8FQADgCAAh-AUBAK0IACH5BUAA4AgAIQsUAACvCAAgSAAA4ggAIEkAAOIIACCqBUAAAAABqwVAAAAABKwFQAAAAAStBUAAAAABrgVAAAAAAa8FQAAAAAGwBUAAAAABtAVAAOEIACELFAAArwgAIEgAAOIIACBJAADiCAAgqgVAAAAAAasFQAAAAASsBUAAAAAErQVAAAAAAa4FQAAAAAGvBUAAAAABsAVAAAAAAbQFQADhCAAhCKoFQAAAAAGrBUAAAAAErAVAAAAABK0FQAAAAAGuBUAAAAABrwVAAAAAAbAFQAAAAAG0BUAA4ggAIQmlBQAA4wgAMKYFAADDBQAQpwUAAOMIADC2BQEAvAgAIccFAQC8CAAh7gVAAOQIACHvBUAA5AgAIfgFAQC8CAAh-QVAAOQIACEIqgVAAAAAAasFQAAAAASsBUAAAAAErQVAAAAAAa4FQAAAAAGvBUAAAAABsAVAAAAAAbQFQADiCAAhEKUFAADlCAAwpgUAAL0FABCnBQAA5QgAMLYFAQCtCAAh7gVAAOAIACHyBQEArQgAIfkFQADgCAAh-gUBAK0IACH7BQEArQgAIfwFAQDPCAAh_QUBAM8IACH-BQEAzwgAIf8FAQDPCAAhgAZAANwIACGBBkAA3AgAIYIGAQDPCAAhC6UFAADmCAAwpgUAAKcFABCnBQAA5ggAMLYFAQCtCAAh7gVAAOAIACHvBUAA4AgAIfIFAQCtCAAh-QVAAOAIACGDBgEArQgAIYQGAQDPCAAhhQYBAM8IACEOpQUAAOcIADCmBQAAkQUAEKcFAADnCAAwtgUBAK0IACG-BQEArQgAId0FAQCtCAAh7AUBAK0IACHtBQEArQgAIe4FQADgCAAh-QVAAOAIACGGBiAAywgAIYcGAQDPCAAhiAYgAMsIACGJBiAAywgAIRLdAQAA6QgAIN4BAADqCAAg3wEAAOsIACDgAQAA7AgAIKUFAADoCAAwpgUAAP4EABCnBQAA6AgAMLYFAQC8CAAhvgUBALwIACHdBQEAvAgAIewFAQC8CAAh7QUBALwIACHuBUAA5AgAIfkFQADkCAAhhgYgANoIACGHBgEA2QgAIYgGIADaCAAhiQYgANoIACED2gUAAPsCACDbBQAA-wIAINwFAAD7AgAgA9oFAAD_AgAg2wUAAP8CACDcBQAA_wIAIAPaBQAAgwMAINsFAACDAwAg3AUAAIMDACAD2gUAAIcDACDbBQAAhwMAINwFAACHAwAgBqUFAADtCAAwpgUAAPgEABCnBQAA7QgAMLUFAgCsCAAhtgUCAKwIACGKBgIArAgAIQqlBQAA7ggAMKYFAADiBAAQpwUAAO4IADC2BQIArAgAIb4FAQCtCAAh3QUBAK0IACHeBSAAywgAId8FAQCtCAAh4AUCALUIACGLBgIArAgAIQmlBQAA7wgAMKYFAADMBAAQpwUAAO8IADC2BQIArAgAIbcFAQCtCAAhwwUBAK0IACHpBQIAtQgAIYwGAQCtCAAhjQYBAK0IACEGpQUAAPAIADCmBQAAtAQAEKcFAADwCAAwvgUBAK0IACGOBgEArQgAIY8GAQCtCAAhBqUFAADxCAAwpgUAAJ4EABCnBQAA8QgAMLcFAQCtCAAhwwUBAK0IACGQBgIArAgAIQcaAADzCAAgpQUAAPIIADCmBQAAiwQAEKcFAADyCAAwtwUBALwIACHDBQEAvAgAIZAGAgC7CAAhA9oFAACFBAAg2wUAAIUEACDcBQAAhQQAIAK-BQEAAAABjgYBAAAAAQe0AgAA9ggAIKUFAAD1CAAwpgUAAIUEABCnBQAA9QgAML4FAQC8CAAhjgYBALwIACGPBgEAvAgAIQkaAADzCAAgpQUAAPIIADCmBQAAiwQAEKcFAADyCAAwtwUBALwIACHDBQEAvAgAIZAGAgC7CAAh4QYAAIsEACDiBgAAiwQAIAelBQAA9wgAMKYFAACABAAQpwUAAPcIADC-BQEArQgAIY8GAQCtCAAhkgYBAK0IACGTBgEArQgAIQ2lBQAA-AgAMKYFAADqAwAQpwUAAPgIADC3BQEArQgAIcMFAQCtCAAhkAYCAKwIACGUBgEArQgAIZUGAQCtCAAhlgYBAK0IACGXBiAAywgAIZgGAQCtCAAhmQYBAK0IACGaBgEArQgAIRASAADJCAAgGgAA-ggAIBsAAPsIACClBQAA-QgAMKYFAADXAwAQpwUAAPkIADC3BQEAvAgAIcMFAQC8CAAhkAYCALsIACGUBgEAvAgAIZUGAQC8CAAhlgYBALwIACGXBiAA2ggAIZgGAQC8CAAhmQYBALwIACGaBgEAvAgAIQPaBQAANgAg2wUAADYAINwFAAA2ACAD2gUAADIAINsFAAAyACDcBQAAMgAgCaUFAAD8CAAwpgUAANEDABCnBQAA_AgAMMoFAQCtCAAhywUBAK0IACHQBQEArQgAIZsGAgCsCAAhnAYBAK0IACGdBgEArQgAIQqlBQAA_QgAMKYFAAC7AwAQpwUAAP0IADC2BQIArAgAIcoFAQCtCAAhywUBAK0IACGeBgIArAgAIZ8GAQCtCAAhoAYBAK0IACGhBiAAywgAIROlBQAA_ggAMKYFAAClAwAQpwUAAP4IADC2BQIArAgAIbcFAQCtCAAhuAUBAK0IACHGBQEArQgAIdIFAgCsCAAh7gUBAK0IACGiBgEArQgAIaMGAQCtCAAhpAYBAK0IACGlBgIArAgAIaYGAQCtCAAhpwYBAK0IACGoBgEArQgAIakGAQCtCAAhqgYBAK0IACGrBgEArQgAIQviAQAAgAkAIKUFAAD_CAAwpgUAAI4DABCnBQAA_wgAMLYFAgC7CAAhygUBALwIACHLBQEAvAgAIZ4GAgC7CAAhnwYBALwIACGgBgEAvAgAIaEGIADaCAAhF-EBAACCCQAg4wEAAIMJACClBQAAgQkAMKYFAACHAwAQpwUAAIEJADC2BQIAuwgAIbcFAQC8CAAhuAUBALwIACHGBQEAvAgAIdIFAgC7CAAh7gUBALwIACGiBgEAvAgAIaMGAQC8CAAhpAYBALwIACGlBgIAuwgAIaYGAQC8CAAhpwYBALwIACGoBgEAvAgAIakGAQC8CAAhqgYBALwIACGrBgEAvAgAIeEGAACHAwAg4gYAAIcDACAV4QEAAIIJACDjAQAAgwkAIKUFAACBCQAwpgUAAIcDABCnBQAAgQkAMLYFAgC7CAAhtwUBALwIACG4BQEAvAgAIcYFAQC8CAAh0gUCALsIACHuBQEAvAgAIaIGAQC8CAAhowYBALwIACGkBgEAvAgAIaUGAgC7CAAhpgYBALwIACGnBgEAvAgAIagGAQC8CAAhqQYBALwIACGqBgEAvAgAIasGAQC8CAAhFN0BAADpCAAg3gEAAOoIACDfAQAA6wgAIOABAADsCAAgpQUAAOgIADCmBQAA_gQAEKcFAADoCAAwtgUBALwIACG-BQEAvAgAId0FAQC8CAAh7AUBALwIACHtBQEAvAgAIe4FQADkCAAh-QVAAOQIACGGBiAA2ggAIYcGAQDZCAAhiAYgANoIACGJBiAA2ggAIeEGAAD-BAAg4gYAAP4EACAD2gUAAI4DACDbBQAAjgMAINwFAACOAwAgC9wBAACCCQAgpQUAAIQJADCmBQAAgwMAEKcFAACECQAwtgUBALwIACHyBQEAvAgAIfMFAQC8CAAh9AUBALwIACH1BSAA2ggAIfYFAgC7CAAh9wVAAIUJACEIqgVAAAAAAasFQAAAAAWsBUAAAAAFrQVAAAAAAa4FQAAAAAGvBUAAAAABsAVAAAAAAbQFQADeCAAhAvoFAQAAAAH7BQEAAAABEdwBAACCCQAgpQUAAIcJADCmBQAA_wIAEKcFAACHCQAwtgUBALwIACHuBUAA5AgAIfIFAQC8CAAh-QVAAOQIACH6BQEAvAgAIfsFAQC8CAAh_AUBANkIACH9BQEA2QgAIf4FAQDZCAAh_wUBANkIACGABkAAhQkAIYEGQACFCQAhggYBANkIACEM3AEAAIIJACClBQAAiAkAMKYFAAD7AgAQpwUAAIgJADC2BQEAvAgAIe4FQADkCAAh7wVAAOQIACHyBQEAvAgAIfkFQADkCAAhgwYBALwIACGEBgEA2QgAIYUGAQDZCAAhCRcCAKwIACEqAgCsCAAhpQUAAIkJADCmBQAA9gIAEKcFAACJCQAwtQUCAKwIACGtBgIArAgAIa4GAQCtCAAhrwYBAK0IACEKCgAAiwkAIBcCALsIACEqAgC7CAAhpQUAAIoJADCmBQAATwAQpwUAAIoJADC1BQIAuwgAIa0GAgC7CAAhrgYBALwIACGvBgEAvAgAISIEAADQCQAgBQAAogkAIAgAAM4JACAJAADPCQAgCgAAzgkAIAsAAM8JACAMAADOCQAgDQAAzwkAIA4AAM4JACAPAADPCQAgFgAAyAgAIBcAANEJACAbAAD7CAAgHwAAwQkAICAAANIJACClBQAAzAkAMKYFAAAVABCnBQAAzAkAMLUFAgCgCQAhtgUCALsIACHDBQEAvAgAIcQFAQC8CAAh4QUBALwIACHiBQIAoAkAIeMFAQDZCAAh5AUBANkIACHlBQgAzQkAIeYFCADNCQAh5wUCAKAJACHoBQQAnQkAIekFAgCgCQAh6gUCAKAJACHhBgAAFQAg4gYAABUAIA0qAgCsCAAhpQUAAIwJADCmBQAA3gIAEKcFAACMCQAwxAUBAK0IACHHBQQAjQkAIdkFAgCsCAAhkAYCAKwIACGvBgEArQgAIbAGAgCsCAAhsQYBAK0IACGyBiAAywgAIbMGIADLCAAhDRQAAK8IACBGAACyCAAgRwAAjwkAIEgAAI8JACBJAACPCQAgqgUEAAAAAasFBAAAAASsBQQAAAAErQUEAAAAAa4FBAAAAAGvBQQAAAABsAUEAAAAAbQFBACOCQAhDRQAAK8IACBGAACyCAAgRwAAjwkAIEgAAI8JACBJAACPCQAgqgUEAAAAAasFBAAAAASsBQQAAAAErQUEAAAAAa4FBAAAAAGvBQQAAAABsAUEAAAAAbQFBACOCQAhCKoFBAAAAAGrBQQAAAAErAUEAAAABK0FBAAAAAGuBQQAAAABrwUEAAAAAbAFBAAAAAG0BQQAjwkAIQoqAgCsCAAhpQUAAJAJADCmBQAAyAIAEKcFAACQCQAwxwUEAI0JACGvBgEArQgAIbAGAgCsCAAhsgYgAMsIACGzBiAAywgAIbQGAgCsCAAhCKUFAACRCQAwpgUAALICABCnBQAAkQkAMMcFBACNCQAhsAYCAKwIACGyBiAAywgAIbMGIADLCAAhtQYBAK0IACERKgIArAgAIbQCAQCtCAAhpQUAAJIJADCmBQAAnAIAEKcFAACSCQAwtgUCAKwIACHHBQQAjQkAIdkFAgCsCAAhkgYBAK0IACGuBgEArQgAIa8GAQCtCAAhsgYgAMsIACGzBiAAywgAIbYGAgCsCAAhtwYBAK0IACG4BgQA0QgAIbkGBADRCAAhCSoCAKwIACGlBQAAkwkAMKYFAACGAgAQpwUAAJMJADDHBQQAjQkAIbUGAQCtCAAhugYCAKwIACG7BgQAjQkAIbwGBADRCAAhBqUFAACUCQAwpgUAAPABABCnBQAAlAkAMJsGAgCsCAAhvQYBAK0IACG-BgEArQgAIQcmAACWCQAgpQUAAJUJADCmBQAAZQAQpwUAAJUJADCbBgIAuwgAIb0GAQC8CAAhvgYBALwIACElIQAAqAkAICMAAJ4JACAkAACtCQAgJQAArgkAICcAAK8JACAoAACwCQAgKQAAsQkAICsBALwIACGlBQAArAkAMKYFAABbABCnBQAArAkAMKgFAgC7CAAhtgUCALsIACG3BQEAvAgAIcIFAQC8CAAhxwUEAJwJACGdBgEAvAgAIboGAgC7CAAhuwYEAJwJACG8BgQAnQkAIcAGAQC8CAAhwQYBALwIACHCBgEAvAgAIcMGAQC8CAAhxAYBALwIACHFBgEAvAgAIcYGAQC8CAAhxwYBALwIACHIBgEAvAgAIckGAQC8CAAhygYCAKAJACHLBgEAvAgAIcwGAQC8CAAhzQYBALwIACHOBgEAvAgAIeEGAABbACDiBgAAWwAgCqUFAACXCQAwpgUAANgBABCnBQAAlwkAMLYFAgCsCAAhygUBAK0IACHLBQEArQgAIdAFAQCtCAAhmwYCAKwIACGdBgEArQgAIb8GAQCtCAAhHCsBAK0IACGlBQAAmAkAMKYFAADCAQAQpwUAAJgJADCoBQIArAgAIbYFAgCsCAAhtwUBAK0IACHCBQEArQgAIccFBACNCQAhnQYBAK0IACG6BgIArAgAIbsGBACNCQAhvAYEANEIACHABgEArQgAIcEGAQCtCAAhwgYBAK0IACHDBgEArQgAIcQGAQCtCAAhxQYBAK0IACHGBgEArQgAIccGAQCtCAAhyAYBAK0IACHJBgEArQgAIcoGAgC1CAAhywYBAK0IACHMBgEArQgAIc0GAQCtCAAhzgYBAK0IACETKgIArAgAIbQCAQCtCAAhpQUAAJkJADCmBQAAqgEAEKcFAACZCQAwtgUCAKwIACHHBQQAjQkAIdgFAgCsCAAhjAYCAKwIACGSBgEArQgAIa4GAQCtCAAhrwYBAK0IACG2BgIArAgAIbsGBACNCQAhvAYEANEIACHPBgIAtQgAIdAGAgC1CAAh0QYCALUIACHSBgIArAgAIQK1BgEAAAABugYCAAAAAQojAACeCQAgKgIAuwgAIaUFAACbCQAwpgUAAIsBABCnBQAAmwkAMMcFBACcCQAhtQYBALwIACG6BgIAuwgAIbsGBACcCQAhvAYEAJ0JACEIqgUEAAAAAasFBAAAAASsBQQAAAAErQUEAAAAAa4FBAAAAAGvBQQAAAABsAUEAAAAAbQFBACPCQAhCKoFBAAAAAGrBQQAAAAFrAUEAAAABa0FBAAAAAGuBQQAAAABrwUEAAAAAbAFBAAAAAG0BQQA0wgAIR4VAADDCQAgGAAAvgkAIBkAALsJACAdAADHCQAgKgIAuwgAIS8AAMQJACAwAADJCAAgMQAAxQkAIDIAAMYJACAzAACuCQAgtAIBALwIACGlBQAAwgkAMKYFAAApABCnBQAAwgkAMLYFAgC7CAAhxwUEAJwJACHYBQIAuwgAIYwGAgC7CAAhkgYBALwIACGuBgEAvAgAIa8GAQC8CAAhtgYCALsIACG7BgQAnAkAIbwGBACdCQAhzwYCAKAJACHQBgIAoAkAIdEGAgCgCQAh0gYCALsIACHhBgAAKQAg4gYAACkAIA8EAAChCQAgBQAAogkAIAwAAKQJACANAAClCQAgLAAAowkAIC0AAKMJACClBQAAnwkAMKYFAAAPABCnBQAAnwkAMLYFAgC7CAAhtwUBALwIACHDBQEAvAgAIekFAgCgCQAhjAYBALwIACGNBgEAvAgAIQiqBQIAAAABqwUCAAAABawFAgAAAAWtBQIAAAABrgUCAAAAAa8FAgAAAAGwBQIAAAABtAUCALcIACED2gUAAAMAINsFAAADACDcBQAAAwAgA9oFAAAHACDbBQAABwAg3AUAAAcAIAPaBQAACwAg2wUAAAsAINwFAAALACARBAAAoQkAIAUAAKIJACAMAACkCQAgDQAApQkAICwAAKMJACAtAACjCQAgpQUAAJ8JADCmBQAADwAQpwUAAJ8JADC2BQIAuwgAIbcFAQC8CAAhwwUBALwIACHpBQIAoAkAIYwGAQC8CAAhjQYBALwIACHhBgAADwAg4gYAAA8AIAPaBQAADwAg2wUAAA8AINwFAAAPACACqAUCAAAAAakFAQAAAAEGIQAAqAkAIKUFAACnCQAwpgUAAG4AEKcFAACnCQAwqAUCALsIACGpBQEAvAgAIRkGAADWCQAgBwAApAkAICIAANEJACAqAACuCQAgKwAA1wkAICwBALwIACGlBQAA1QkAMKYFAAALABCnBQAA1QkAMLYFAgC7CAAhtwUBALwIACG4BQEAvAgAIbkFAgC7CAAhugUCAKAJACG7BQIAoAkAIbwFAgCgCQAhvQUBALwIACG-BQEAvAgAIb8FAQC8CAAhwAUBALwIACHBBQEAvAgAIcIFAQC8CAAhwwUBALwIACHhBgAACwAg4gYAAAsAIAKbBgIAAAABnAYBAAAAAQomAACWCQAgpQUAAKoJADCmBQAAZwAQpwUAAKoJADDKBQEAvAgAIcsFAQC8CAAh0AUBALwIACGbBgIAuwgAIZwGAQC8CAAhnQYBALwIACELJgAAlgkAIKUFAACrCQAwpgUAAGEAEKcFAACrCQAwtgUCALsIACHKBQEAvAgAIcsFAQC8CAAh0AUBALwIACGbBgIAuwgAIZ0GAQC8CAAhvwYBALwIACEjIQAAqAkAICMAAJ4JACAkAACtCQAgJQAArgkAICcAAK8JACAoAACwCQAgKQAAsQkAICsBALwIACGlBQAArAkAMKYFAABbABCnBQAArAkAMKgFAgC7CAAhtgUCALsIACG3BQEAvAgAIcIFAQC8CAAhxwUEAJwJACGdBgEAvAgAIboGAgC7CAAhuwYEAJwJACG8BgQAnQkAIcAGAQC8CAAhwQYBALwIACHCBgEAvAgAIcMGAQC8CAAhxAYBALwIACHFBgEAvAgAIcYGAQC8CAAhxwYBALwIACHIBgEAvAgAIckGAQC8CAAhygYCAKAJACHLBgEAvAgAIcwGAQC8CAAhzQYBALwIACHOBgEAvAgAISUhAACoCQAgIwAAngkAICQAAK0JACAlAACuCQAgJwAArwkAICgAALAJACApAACxCQAgKwEAvAgAIaUFAACsCQAwpgUAAFsAEKcFAACsCQAwqAUCALsIACG2BQIAuwgAIbcFAQC8CAAhwgUBALwIACHHBQQAnAkAIZ0GAQC8CAAhugYCALsIACG7BgQAnAkAIbwGBACdCQAhwAYBALwIACHBBgEAvAgAIcIGAQC8CAAhwwYBALwIACHEBgEAvAgAIcUGAQC8CAAhxgYBALwIACHHBgEAvAgAIcgGAQC8CAAhyQYBALwIACHKBgIAoAkAIcsGAQC8CAAhzAYBALwIACHNBgEAvAgAIc4GAQC8CAAh4QYAAFsAIOIGAABbACAD2gUAAFsAINsFAABbACDcBQAAWwAgA9oFAABhACDbBQAAYQAg3AUAAGEAIAkmAACWCQAgpQUAAJUJADCmBQAAZQAQpwUAAJUJADCbBgIAuwgAIb0GAQC8CAAhvgYBALwIACHhBgAAZQAg4gYAAGUAIAPaBQAAZwAg2wUAAGcAINwFAABnACACkAYCAAAAAbAGAgAAAAEPEAAAiwkAIBwAALQJACAqAgC7CAAhpQUAALMJADCmBQAARwAQpwUAALMJADDEBQEAvAgAIccFBACcCQAh2QUCALsIACGQBgIAuwgAIa8GAQC8CAAhsAYCALsIACGxBgEAvAgAIbIGIADaCAAhswYgANoIACEZEAAAiwkAIBgAAL4JACAZAAC7CQAgHQAAvwkAIB4AAMAJACAfAADBCQAgKgIAuwgAIbQCAQC8CAAhpQUAAL0JADCmBQAAMgAQpwUAAL0JADC2BQIAuwgAIccFBACcCQAh2QUCALsIACGSBgEAvAgAIa4GAQC8CAAhrwYBALwIACGyBiAA2ggAIbMGIADaCAAhtgYCALsIACG3BgEAvAgAIbgGBACdCQAhuQYEAJ0JACHhBgAAMgAg4gYAADIAIAKwBgIAAAABtAYCAAAAAQscAAC0CQAgKgIAuwgAIaUFAAC2CQAwpgUAAEMAEKcFAAC2CQAwxwUEAJwJACGvBgEAvAgAIbAGAgC7CAAhsgYgANoIACGzBiAA2ggAIbQGAgC7CAAhArAGAgAAAAG1BgEAAAABCRwAALQJACClBQAAuAkAMKYFAAA_ABCnBQAAuAkAMMcFBACcCQAhsAYCALsIACGyBiAA2ggAIbMGIADaCAAhtQYBALwIACECvgUBAAAAAZIGAQAAAAEIGQAAuwkAIKUFAAC6CQAwpgUAADYAEKcFAAC6CQAwvgUBALwIACGPBgEAvAgAIZIGAQC8CAAhkwYBALwIACESEgAAyQgAIBoAAPoIACAbAAD7CAAgpQUAAPkIADCmBQAA1wMAEKcFAAD5CAAwtwUBALwIACHDBQEAvAgAIZAGAgC7CAAhlAYBALwIACGVBgEAvAgAIZYGAQC8CAAhlwYgANoIACGYBgEAvAgAIZkGAQC8CAAhmgYBALwIACHhBgAA1wMAIOIGAADXAwAgBLQCAQAAAAHZBQIAAAABkgYBAAAAAbYGAgAAAAEXEAAAiwkAIBgAAL4JACAZAAC7CQAgHQAAvwkAIB4AAMAJACAfAADBCQAgKgIAuwgAIbQCAQC8CAAhpQUAAL0JADCmBQAAMgAQpwUAAL0JADC2BQIAuwgAIccFBACcCQAh2QUCALsIACGSBgEAvAgAIa4GAQC8CAAhrwYBALwIACGyBiAA2ggAIbMGIADaCAAhtgYCALsIACG3BgEAvAgAIbgGBACdCQAhuQYEAJ0JACENCgAAiwkAIBIAAMkIACATAADJCAAgGwAA-wgAIC4AANYJACClBQAA2QkAMKYFAAAHABCnBQAA2QkAMLUFAgC7CAAhtgUCALsIACGKBgIAuwgAIeEGAAAHACDiBgAABwAgA9oFAAA_ACDbBQAAPwAg3AUAAD8AIAPaBQAAQwAg2wUAAEMAINwFAABDACAD2gUAAEcAINsFAABHACDcBQAARwAgHBUAAMMJACAYAAC-CQAgGQAAuwkAIB0AAMcJACAqAgC7CAAhLwAAxAkAIDAAAMkIACAxAADFCQAgMgAAxgkAIDMAAK4JACC0AgEAvAgAIaUFAADCCQAwpgUAACkAEKcFAADCCQAwtgUCALsIACHHBQQAnAkAIdgFAgC7CAAhjAYCALsIACGSBgEAvAgAIa4GAQC8CAAhrwYBALwIACG2BgIAuwgAIbsGBACcCQAhvAYEAJ0JACHPBgIAoAkAIdAGAgCgCQAh0QYCAKAJACHSBgIAuwgAIQoRAADICAAgEgAAyQgAIBMAAMkIACClBQAAxwgAMKYFAACIAQAQpwUAAMcIADC2BQIAuwgAIbcFAQC8CAAh4QYAAIgBACDiBgAAiAEAIB4VAADDCQAgGAAAvgkAIBkAALsJACAdAADHCQAgKgIAuwgAIS8AAMQJACAwAADJCAAgMQAAxQkAIDIAAMYJACAzAACuCQAgtAIBALwIACGlBQAAwgkAMKYFAAApABCnBQAAwgkAMLYFAgC7CAAhxwUEAJwJACHYBQIAuwgAIYwGAgC7CAAhkgYBALwIACGuBgEAvAgAIa8GAQC8CAAhtgYCALsIACG7BgQAnAkAIbwGBACdCQAhzwYCAKAJACHQBgIAoAkAIdEGAgCgCQAh0gYCALsIACHhBgAAKQAg4gYAACkAIA0KAACLCQAgEgAAyQgAIBMAAMkIACAbAAD7CAAgLgAA1gkAIKUFAADZCQAwpgUAAAcAEKcFAADZCQAwtQUCALsIACG2BQIAuwgAIYoGAgC7CAAh4QYAAAcAIOIGAAAHACAKEQAAyAgAIBIAAMkIACATAADJCAAgpQUAAMcIADCmBQAAiAEAEKcFAADHCAAwtgUCALsIACG3BQEAvAgAIeEGAACIAQAg4gYAAIgBACAD2gUAAIsBACDbBQAAiwEAINwFAACLAQAgAtgFAgAAAAHZBQIAAAABBxAAAIsJACAVAADDCQAgpQUAAMkJADCmBQAAJAAQpwUAAMkJADDYBQIAuwgAIdkFAgC7CAAhBL4FAQAAAAHZBQIAAAAB3QUBAAAAAd4FIAAAAAELEAAAiwkAIKUFAADLCQAwpgUAACAAEKcFAADLCQAwtgUCALsIACG-BQEAvAgAIdkFAgC7CAAh3QUBALwIACHeBSAA2ggAId8FAQC8CAAh4AUCAKAJACEgBAAA0AkAIAUAAKIJACAIAADOCQAgCQAAzwkAIAoAAM4JACALAADPCQAgDAAAzgkAIA0AAM8JACAOAADOCQAgDwAAzwkAIBYAAMgIACAXAADRCQAgGwAA-wgAIB8AAMEJACAgAADSCQAgpQUAAMwJADCmBQAAFQAQpwUAAMwJADC1BQIAoAkAIbYFAgC7CAAhwwUBALwIACHEBQEAvAgAIeEFAQC8CAAh4gUCAKAJACHjBQEA2QgAIeQFAQDZCAAh5QUIAM0JACHmBQgAzQkAIecFAgCgCQAh6AUEAJ0JACHpBQIAoAkAIeoFAgCgCQAhCKoFCAAAAAGrBQgAAAAFrAUIAAAABa0FCAAAAAGuBQgAAAABrwUIAAAAAbAFCAAAAAG0BQgAuAgAISIEAADQCQAgBQAAogkAIAgAAM4JACAJAADPCQAgCgAAzgkAIAsAAM8JACAMAADOCQAgDQAAzwkAIA4AAM4JACAPAADPCQAgFgAAyAgAIBcAANEJACAbAAD7CAAgHwAAwQkAICAAANIJACClBQAAzAkAMKYFAAAVABCnBQAAzAkAMLUFAgCgCQAhtgUCALsIACHDBQEAvAgAIcQFAQC8CAAh4QUBALwIACHiBQIAoAkAIeMFAQDZCAAh5AUBANkIACHlBQgAzQkAIeYFCADNCQAh5wUCAKAJACHoBQQAnQkAIekFAgCgCQAh6gUCAKAJACHhBgAAFQAg4gYAABUAIAPaBQAAFQAg2wUAABUAINwFAAAVACAD2gUAACAAINsFAAAgACDcBQAAIAAgA9oFAAARACDbBQAAEQAg3AUAABEAIAwKAACLCQAgFwIAuwgAISoCALsIACGlBQAAigkAMKYFAABPABCnBQAAigkAMLUFAgC7CAAhrQYCALsIACGuBgEAvAgAIa8GAQC8CAAh4QYAAE8AIOIGAABPACACqAUCAAAAAbUFAgAAAAEICgAAiwkAICEAAKgJACAsAQC8CAAhpQUAANQJADCmBQAAEQAQpwUAANQJADCoBQIAuwgAIbUFAgC7CAAhFwYAANYJACAHAACkCQAgIgAA0QkAICoAAK4JACArAADXCQAgLAEAvAgAIaUFAADVCQAwpgUAAAsAEKcFAADVCQAwtgUCALsIACG3BQEAvAgAIbgFAQC8CAAhuQUCALsIACG6BQIAoAkAIbsFAgCgCQAhvAUCAKAJACG9BQEAvAgAIb4FAQC8CAAhvwUBALwIACHABQEAvAgAIcEFAQC8CAAhwgUBALwIACHDBQEAvAgAIREEAAChCQAgBQAAogkAIAwAAKQJACANAAClCQAgLAAAowkAIC0AAKMJACClBQAAnwkAMKYFAAAPABCnBQAAnwkAMLYFAgC7CAAhtwUBALwIACHDBQEAvAgAIekFAgCgCQAhjAYBALwIACGNBgEAvAgAIeEGAAAPACDiBgAADwAgA9oFAABuACDbBQAAbgAg3AUAAG4AIAK1BQIAAAABigYCAAAAAQsKAACLCQAgEgAAyQgAIBMAAMkIACAbAAD7CAAgLgAA1gkAIKUFAADZCQAwpgUAAAcAEKcFAADZCQAwtQUCALsIACG2BQIAuwgAIYoGAgC7CAAhBL4FAQAAAAHdBQEAAAAB3gUgAAAAAYsGAgAAAAELAwAA1gkAIKUFAADbCQAwpgUAAAMAEKcFAADbCQAwtgUCALsIACG-BQEAvAgAId0FAQC8CAAh3gUgANoIACHfBQEAvAgAIeAFAgCgCQAhiwYCALsIACEFtAIBAAAAAdgFAgAAAAGSBgEAAAABtgYCAAAAAdIGAgAAAAEAAAAAAAHmBgEAAAABBeYGAgAAAAHsBgIAAAAB7QYCAAAAAe4GAgAAAAHvBgIAAAABBUAAAL0SACBBAADAEgAg4wYAAL4SACDkBgAAvxIAIOkGAAANACADQAAAvRIAIOMGAAC-EgAg6QYAAA0AIAAAAAAABUAAALUSACBBAAC7EgAg4wYAALYSACDkBgAAuhIAIOkGAAAYACAFQAAAsxIAIEEAALgSACDjBgAAtBIAIOQGAAC3EgAg6QYAAA0AIANAAAC1EgAg4wYAALYSACDpBgAAGAAgA0AAALMSACDjBgAAtBIAIOkGAAANACAAAAAAAAAF5gYCAAAAAewGAgAAAAHtBgIAAAAB7gYCAAAAAe8GAgAAAAEFQAAAlhIAIEEAALESACDjBgAAlxIAIOQGAACwEgAg6QYAAHgAIAdAAACUEgAgQQAArhIAIOMGAACVEgAg5AYAAK0SACDnBgAADwAg6AYAAA8AIOkGAAB4ACALQAAAyQoAMEEAAM4KADDjBgAAygoAMOQGAADLCgAw5QYAAMwKACDmBgAAzQoAMOcGAADNCgAw6AYAAM0KADDpBgAAzQoAMOoGAADPCgAw6wYAANAKADALQAAAhwoAMEEAAIwKADDjBgAAiAoAMOQGAACJCgAw5QYAAIoKACDmBgAAiwoAMOcGAACLCgAw6AYAAIsKADDpBgAAiwoAMOoGAACNCgAw6wYAAI4KADALQAAA-wkAMEEAAIAKADDjBgAA_AkAMOQGAAD9CQAw5QYAAP4JACDmBgAA_wkAMOcGAAD_CQAw6AYAAP8JADDpBgAA_wkAMOoGAACBCgAw6wYAAIIKADABqQUBAAAAAQIAAABwACBAAACGCgAgAwAAAHAAIEAAAIYKACBBAACFCgAgATkAAKwSADAHIQAAqAkAIKUFAACnCQAwpgUAAG4AEKcFAACnCQAwqAUCALsIACGpBQEAvAgAIdQGAACmCQAgAgAAAHAAIDkAAIUKACACAAAAgwoAIDkAAIQKACAFpQUAAIIKADCmBQAAgwoAEKcFAACCCgAwqAUCALsIACGpBQEAvAgAIQWlBQAAggoAMKYFAACDCgAQpwUAAIIKADCoBQIAuwgAIakFAQC8CAAhAakFAQDiCQAhAakFAQDiCQAhAakFAQAAAAEeIwAAwgoAICQAAMgKACAlAADDCgAgJwAAxAoAICgAAMUKACApAADGCgAgKwEAAAABtgUCAAAAAbcFAQAAAAHCBQEAAAABxwUEAAAAAZ0GAQAAAAG6BgIAAAABuwYEAAAAAbwGBAAAAAHABgEAAAABwQYBAAAAAcIGAQAAAAHDBgEAAAABxAYBAAAAAcUGAQAAAAHGBgEAAAABxwYBAAAAAcgGAQAAAAHJBgEAAAABygYCAAAAAcsGAQAAAAHMBgEAAAABzQYBAAAAAc4GAQAAAAECAAAAXQAgQAAAxwoAIAMAAABdACBAAADHCgAgQQAAkwoAIAE5AACrEgAwIyEAAKgJACAjAACeCQAgJAAArQkAICUAAK4JACAnAACvCQAgKAAAsAkAICkAALEJACArAQC8CAAhpQUAAKwJADCmBQAAWwAQpwUAAKwJADCoBQIAuwgAIbYFAgAAAAG3BQEAAAABwgUBALwIACHHBQQAnAkAIZ0GAQC8CAAhugYCALsIACG7BgQAnAkAIbwGBACdCQAhwAYBALwIACHBBgEAvAgAIcIGAQC8CAAhwwYBALwIACHEBgEAvAgAIcUGAQC8CAAhxgYBALwIACHHBgEAvAgAIcgGAQC8CAAhyQYBALwIACHKBgIAoAkAIcsGAQC8CAAhzAYBALwIACHNBgEAvAgAIc4GAQC8CAAhAgAAAF0AIDkAAJMKACACAAAAjwoAIDkAAJAKACAcKwEAvAgAIaUFAACOCgAwpgUAAI8KABCnBQAAjgoAMKgFAgC7CAAhtgUCALsIACG3BQEAvAgAIcIFAQC8CAAhxwUEAJwJACGdBgEAvAgAIboGAgC7CAAhuwYEAJwJACG8BgQAnQkAIcAGAQC8CAAhwQYBALwIACHCBgEAvAgAIcMGAQC8CAAhxAYBALwIACHFBgEAvAgAIcYGAQC8CAAhxwYBALwIACHIBgEAvAgAIckGAQC8CAAhygYCAKAJACHLBgEAvAgAIcwGAQC8CAAhzQYBALwIACHOBgEAvAgAIRwrAQC8CAAhpQUAAI4KADCmBQAAjwoAEKcFAACOCgAwqAUCALsIACG2BQIAuwgAIbcFAQC8CAAhwgUBALwIACHHBQQAnAkAIZ0GAQC8CAAhugYCALsIACG7BgQAnAkAIbwGBACdCQAhwAYBALwIACHBBgEAvAgAIcIGAQC8CAAhwwYBALwIACHEBgEAvAgAIcUGAQC8CAAhxgYBALwIACHHBgEAvAgAIcgGAQC8CAAhyQYBALwIACHKBgIAoAkAIcsGAQC8CAAhzAYBALwIACHNBgEAvAgAIc4GAQC8CAAhGCsBAOIJACG2BQIA4wkAIbcFAQDiCQAhwgUBAOIJACHHBQQAkQoAIZ0GAQDiCQAhugYCAOMJACG7BgQAkQoAIbwGBACSCgAhwAYBAOIJACHBBgEA4gkAIcIGAQDiCQAhwwYBAOIJACHEBgEA4gkAIcUGAQDiCQAhxgYBAOIJACHHBgEA4gkAIcgGAQDiCQAhyQYBAOIJACHKBgIA9QkAIcsGAQDiCQAhzAYBAOIJACHNBgEA4gkAIc4GAQDiCQAhBeYGBAAAAAHsBgQAAAAB7QYEAAAAAe4GBAAAAAHvBgQAAAABBeYGBAAAAAHsBgQAAAAB7QYEAAAAAe4GBAAAAAHvBgQAAAABHiMAAJQKACAkAACVCgAgJQAAlgoAICcAAJcKACAoAACYCgAgKQAAmQoAICsBAOIJACG2BQIA4wkAIbcFAQDiCQAhwgUBAOIJACHHBQQAkQoAIZ0GAQDiCQAhugYCAOMJACG7BgQAkQoAIbwGBACSCgAhwAYBAOIJACHBBgEA4gkAIcIGAQDiCQAhwwYBAOIJACHEBgEA4gkAIcUGAQDiCQAhxgYBAOIJACHHBgEA4gkAIcgGAQDiCQAhyQYBAOIJACHKBgIA9QkAIcsGAQDiCQAhzAYBAOIJACHNBgEA4gkAIc4GAQDiCQAhBUAAAJsSACBBAACpEgAg4wYAAJwSACDkBgAAqBIAIOkGAAABACAHQAAAmRIAIEEAAKYSACDjBgAAmhIAIOQGAAClEgAg5wYAAFsAIOgGAABbACDpBgAAXQAgC0AAALcKADBBAAC7CgAw4wYAALgKADDkBgAAuQoAMOUGAAC6CgAg5gYAAIsKADDnBgAAiwoAMOgGAACLCgAw6QYAAIsKADDqBgAAvAoAMOsGAACOCgAwC0AAAKsKADBBAACwCgAw4wYAAKwKADDkBgAArQoAMOUGAACuCgAg5gYAAK8KADDnBgAArwoAMOgGAACvCgAw6QYAAK8KADDqBgAAsQoAMOsGAACyCgAwB0AAAKYKACBBAACpCgAg4wYAAKcKACDkBgAAqAoAIOcGAABlACDoBgAAZQAg6QYAANsBACALQAAAmgoAMEEAAJ8KADDjBgAAmwoAMOQGAACcCgAw5QYAAJ0KACDmBgAAngoAMOcGAACeCgAw6AYAAJ4KADDpBgAAngoAMOoGAACgCgAw6wYAAKEKADAFygUBAAAAAcsFAQAAAAHQBQEAAAABnAYBAAAAAZ0GAQAAAAECAAAAaQAgQAAApQoAIAMAAABpACBAAAClCgAgQQAApAoAIAE5AACkEgAwCyYAAJYJACClBQAAqgkAMKYFAABnABCnBQAAqgkAMMoFAQC8CAAhywUBALwIACHQBQEAvAgAIZsGAgC7CAAhnAYBALwIACGdBgEAvAgAIdUGAACpCQAgAgAAAGkAIDkAAKQKACACAAAAogoAIDkAAKMKACAJpQUAAKEKADCmBQAAogoAEKcFAAChCgAwygUBALwIACHLBQEAvAgAIdAFAQC8CAAhmwYCALsIACGcBgEAvAgAIZ0GAQC8CAAhCaUFAAChCgAwpgUAAKIKABCnBQAAoQoAMMoFAQC8CAAhywUBALwIACHQBQEAvAgAIZsGAgC7CAAhnAYBALwIACGdBgEAvAgAIQXKBQEA4gkAIcsFAQDiCQAh0AUBAOIJACGcBgEA4gkAIZ0GAQDiCQAhBcoFAQDiCQAhywUBAOIJACHQBQEA4gkAIZwGAQDiCQAhnQYBAOIJACEFygUBAAAAAcsFAQAAAAHQBQEAAAABnAYBAAAAAZ0GAQAAAAECvQYBAAAAAb4GAQAAAAECAAAA2wEAIEAAAKYKACADAAAAZQAgQAAApgoAIEEAAKoKACAEAAAAZQAgOQAAqgoAIL0GAQDiCQAhvgYBAOIJACECvQYBAOIJACG-BgEA4gkAIQa2BQIAAAABygUBAAAAAcsFAQAAAAHQBQEAAAABnQYBAAAAAb8GAQAAAAECAAAAYwAgQAAAtgoAIAMAAABjACBAAAC2CgAgQQAAtQoAIAE5AACjEgAwCyYAAJYJACClBQAAqwkAMKYFAABhABCnBQAAqwkAMLYFAgAAAAHKBQEAvAgAIcsFAQC8CAAh0AUBALwIACGbBgIAuwgAIZ0GAQC8CAAhvwYBALwIACECAAAAYwAgOQAAtQoAIAIAAACzCgAgOQAAtAoAIAqlBQAAsgoAMKYFAACzCgAQpwUAALIKADC2BQIAuwgAIcoFAQC8CAAhywUBALwIACHQBQEAvAgAIZsGAgC7CAAhnQYBALwIACG_BgEAvAgAIQqlBQAAsgoAMKYFAACzCgAQpwUAALIKADC2BQIAuwgAIcoFAQC8CAAhywUBALwIACHQBQEAvAgAIZsGAgC7CAAhnQYBALwIACG_BgEAvAgAIQa2BQIA4wkAIcoFAQDiCQAhywUBAOIJACHQBQEA4gkAIZ0GAQDiCQAhvwYBAOIJACEGtgUCAOMJACHKBQEA4gkAIcsFAQDiCQAh0AUBAOIJACGdBgEA4gkAIb8GAQDiCQAhBrYFAgAAAAHKBQEAAAABywUBAAAAAdAFAQAAAAGdBgEAAAABvwYBAAAAAR4hAADBCgAgIwAAwgoAICUAAMMKACAnAADECgAgKAAAxQoAICkAAMYKACArAQAAAAGoBQIAAAABtgUCAAAAAbcFAQAAAAHCBQEAAAABxwUEAAAAAZ0GAQAAAAG6BgIAAAABuwYEAAAAAbwGBAAAAAHABgEAAAABwQYBAAAAAcIGAQAAAAHDBgEAAAABxAYBAAAAAcUGAQAAAAHGBgEAAAABxwYBAAAAAcgGAQAAAAHJBgEAAAABywYBAAAAAcwGAQAAAAHNBgEAAAABzgYBAAAAAQIAAABdACBAAADACgAgAwAAAF0AIEAAAMAKACBBAAC-CgAgATkAAKISADACAAAAXQAgOQAAvgoAIAIAAACPCgAgOQAAvQoAIBgrAQDiCQAhqAUCAOMJACG2BQIA4wkAIbcFAQDiCQAhwgUBAOIJACHHBQQAkQoAIZ0GAQDiCQAhugYCAOMJACG7BgQAkQoAIbwGBACSCgAhwAYBAOIJACHBBgEA4gkAIcIGAQDiCQAhwwYBAOIJACHEBgEA4gkAIcUGAQDiCQAhxgYBAOIJACHHBgEA4gkAIcgGAQDiCQAhyQYBAOIJACHLBgEA4gkAIcwGAQDiCQAhzQYBAOIJACHOBgEA4gkAIR4hAAC_CgAgIwAAlAoAICUAAJYKACAnAACXCgAgKAAAmAoAICkAAJkKACArAQDiCQAhqAUCAOMJACG2BQIA4wkAIbcFAQDiCQAhwgUBAOIJACHHBQQAkQoAIZ0GAQDiCQAhugYCAOMJACG7BgQAkQoAIbwGBACSCgAhwAYBAOIJACHBBgEA4gkAIcIGAQDiCQAhwwYBAOIJACHEBgEA4gkAIcUGAQDiCQAhxgYBAOIJACHHBgEA4gkAIcgGAQDiCQAhyQYBAOIJACHLBgEA4gkAIcwGAQDiCQAhzQYBAOIJACHOBgEA4gkAIQVAAACdEgAgQQAAoBIAIOMGAACeEgAg5AYAAJ8SACDpBgAADQAgHiEAAMEKACAjAADCCgAgJQAAwwoAICcAAMQKACAoAADFCgAgKQAAxgoAICsBAAAAAagFAgAAAAG2BQIAAAABtwUBAAAAAcIFAQAAAAHHBQQAAAABnQYBAAAAAboGAgAAAAG7BgQAAAABvAYEAAAAAcAGAQAAAAHBBgEAAAABwgYBAAAAAcMGAQAAAAHEBgEAAAABxQYBAAAAAcYGAQAAAAHHBgEAAAAByAYBAAAAAckGAQAAAAHLBgEAAAABzAYBAAAAAc0GAQAAAAHOBgEAAAABA0AAAJ0SACDjBgAAnhIAIOkGAAANACADQAAAmxIAIOMGAACcEgAg6QYAAAEAIARAAAC3CgAw4wYAALgKADDlBgAAugoAIOkGAACLCgAwBEAAAKsKADDjBgAArAoAMOUGAACuCgAg6QYAAK8KADADQAAApgoAIOMGAACnCgAg6QYAANsBACAEQAAAmgoAMOMGAACbCgAw5QYAAJ0KACDpBgAAngoAMB4jAADCCgAgJAAAyAoAICUAAMMKACAnAADECgAgKAAAxQoAICkAAMYKACArAQAAAAG2BQIAAAABtwUBAAAAAcIFAQAAAAHHBQQAAAABnQYBAAAAAboGAgAAAAG7BgQAAAABvAYEAAAAAcAGAQAAAAHBBgEAAAABwgYBAAAAAcMGAQAAAAHEBgEAAAABxQYBAAAAAcYGAQAAAAHHBgEAAAAByAYBAAAAAckGAQAAAAHKBgIAAAABywYBAAAAAcwGAQAAAAHNBgEAAAABzgYBAAAAAQNAAACZEgAg4wYAAJoSACDpBgAAXQAgAwoAAO0JACAsAQAAAAG1BQIAAAABAgAAABMAIEAAANQKACADAAAAEwAgQAAA1AoAIEEAANMKACABOQAAmBIAMAkKAACLCQAgIQAAqAkAICwBALwIACGlBQAA1AkAMKYFAAARABCnBQAA1AkAMKgFAgC7CAAhtQUCALsIACHdBgAA0wkAIAIAAAATACA5AADTCgAgAgAAANEKACA5AADSCgAgBiwBALwIACGlBQAA0AoAMKYFAADRCgAQpwUAANAKADCoBQIAuwgAIbUFAgC7CAAhBiwBALwIACGlBQAA0AoAMKYFAADRCgAQpwUAANAKADCoBQIAuwgAIbUFAgC7CAAhAiwBAOIJACG1BQIA4wkAIQMKAADrCQAgLAEA4gkAIbUFAgDjCQAhAwoAAO0JACAsAQAAAAG1BQIAAAABA0AAAJYSACDjBgAAlxIAIOkGAAB4ACADQAAAlBIAIOMGAACVEgAg6QYAAHgAIARAAADJCgAw4wYAAMoKADDlBgAAzAoAIOkGAADNCgAwBEAAAIcKADDjBgAAiAoAMOUGAACKCgAg6QYAAIsKADAEQAAA-wkAMOMGAAD8CQAw5QYAAP4JACDpBgAA_wkAMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFQAAAjBIAIEEAAJISACDjBgAAjRIAIOQGAACREgAg6QYAALwGACAFQAAAihIAIEEAAI8SACDjBgAAixIAIOQGAACOEgAg6QYAABgAIANAAACMEgAg4wYAAI0SACDpBgAAvAYAIANAAACKEgAg4wYAAIsSACDpBgAAGAAgAAAAAAALQAAAxwsAMEEAAMwLADDjBgAAyAsAMOQGAADJCwAw5QYAAMoLACDmBgAAywsAMOcGAADLCwAw6AYAAMsLADDpBgAAywsAMOoGAADNCwAw6wYAAM4LADALQAAAvgsAMEEAAMILADDjBgAAvwsAMOQGAADACwAw5QYAAMELACDmBgAAhgsAMOcGAACGCwAw6AYAAIYLADDpBgAAhgsAMOoGAADDCwAw6wYAAIkLADALQAAAggsAMEEAAIcLADDjBgAAgwsAMOQGAACECwAw5QYAAIULACDmBgAAhgsAMOcGAACGCwAw6AYAAIYLADDpBgAAhgsAMOoGAACICwAw6wYAAIkLADAXFQAAtgsAIBgAALQLACAZAAC1CwAgHQAAuwsAICoCAAAAAS8AAL0LACAwAAC3CwAgMQAAuAsAIDMAALoLACC0AgEAAAABtgUCAAAAAccFBAAAAAHYBQIAAAABjAYCAAAAAZIGAQAAAAGuBgEAAAABrwYBAAAAAbYGAgAAAAG7BgQAAAABvAYEAAAAAc8GAgAAAAHQBgIAAAAB0gYCAAAAAQIAAAABACBAAAC8CwAgAwAAAAEAIEAAALwLACBBAACMCwAgATkAAIkSADAdFQAAwwkAIBgAAL4JACAZAAC7CQAgHQAAxwkAICoCALsIACEvAADECQAgMAAAyQgAIDEAAMUJACAyAADGCQAgMwAArgkAILQCAQC8CAAhpQUAAMIJADCmBQAAKQAQpwUAAMIJADC2BQIAAAABxwUEAJwJACHYBQIAuwgAIYwGAgC7CAAhkgYBALwIACGuBgEAvAgAIa8GAQC8CAAhtgYCALsIACG7BgQAnAkAIbwGBACdCQAhzwYCAKAJACHQBgIAoAkAIdEGAgCgCQAh0gYCALsIACHgBgAA3AkAIAIAAAABACA5AACMCwAgAgAAAIoLACA5AACLCwAgEyoCALsIACG0AgEAvAgAIaUFAACJCwAwpgUAAIoLABCnBQAAiQsAMLYFAgC7CAAhxwUEAJwJACHYBQIAuwgAIYwGAgC7CAAhkgYBALwIACGuBgEAvAgAIa8GAQC8CAAhtgYCALsIACG7BgQAnAkAIbwGBACdCQAhzwYCAKAJACHQBgIAoAkAIdEGAgCgCQAh0gYCALsIACETKgIAuwgAIbQCAQC8CAAhpQUAAIkLADCmBQAAigsAEKcFAACJCwAwtgUCALsIACHHBQQAnAkAIdgFAgC7CAAhjAYCALsIACGSBgEAvAgAIa4GAQC8CAAhrwYBALwIACG2BgIAuwgAIbsGBACcCQAhvAYEAJ0JACHPBgIAoAkAIdAGAgCgCQAh0QYCAKAJACHSBgIAuwgAIQ8qAgDjCQAhtAIBAOIJACG2BQIA4wkAIccFBACRCgAh2AUCAOMJACGMBgIA4wkAIZIGAQDiCQAhrgYBAOIJACGvBgEA4gkAIbYGAgDjCQAhuwYEAJEKACG8BgQAkgoAIc8GAgD1CQAh0AYCAPUJACHSBgIA4wkAIRcVAACPCwAgGAAAjQsAIBkAAI4LACAdAACUCwAgKgIA4wkAIS8AAJALACAwAACRCwAgMQAAkgsAIDMAAJMLACC0AgEA4gkAIbYFAgDjCQAhxwUEAJEKACHYBQIA4wkAIYwGAgDjCQAhkgYBAOIJACGuBgEA4gkAIa8GAQDiCQAhtgYCAOMJACG7BgQAkQoAIbwGBACSCgAhzwYCAPUJACHQBgIA9QkAIdIGAgDjCQAhBUAAAPIRACBBAACHEgAg4wYAAPMRACDkBgAAhhIAIOkGAAAJACAFQAAA8BEAIEEAAIQSACDjBgAA8REAIOQGAACDEgAg6QYAANQDACAFQAAA7hEAIEEAAIESACDjBgAA7xEAIOQGAACAEgAg6QYAALwGACAHQAAA6BEAIEEAAP4RACDjBgAA6REAIOQGAAD9EQAg5wYAACkAIOgGAAApACDpBgAAAQAgC0AAAKoLADBBAACuCwAw4wYAAKsLADDkBgAArAsAMOUGAACtCwAg5gYAAIYLADDnBgAAhgsAMOgGAACGCwAw6QYAAIYLADDqBgAArwsAMOsGAACJCwAwB0AAAOwRACBBAAD7EQAg4wYAAO0RACDkBgAA-hEAIOcGAAAHACDoBgAABwAg6QYAAAkAIAtAAAChCwAwQQAApQsAMOMGAACiCwAw5AYAAKMLADDlBgAApAsAIOYGAACLCgAw5wYAAIsKADDoBgAAiwoAMOkGAACLCgAw6gYAAKYLADDrBgAAjgoAMAtAAACVCwAwQQAAmgsAMOMGAACWCwAw5AYAAJcLADDlBgAAmAsAIOYGAACZCwAw5wYAAJkLADDoBgAAmQsAMOkGAACZCwAw6gYAAJsLADDrBgAAnAsAMAUqAgAAAAHHBQQAAAABtQYBAAAAAbsGBAAAAAG8BgQAAAABAgAAAI0BACBAAACgCwAgAwAAAI0BACBAAACgCwAgQQAAnwsAIAE5AAD5EQAwCyMAAJ4JACAqAgC7CAAhpQUAAJsJADCmBQAAiwEAEKcFAACbCQAwxwUEAJwJACG1BgEAvAgAIboGAgC7CAAhuwYEAJwJACG8BgQAnQkAIdMGAACaCQAgAgAAAI0BACA5AACfCwAgAgAAAJ0LACA5AACeCwAgCSoCALsIACGlBQAAnAsAMKYFAACdCwAQpwUAAJwLADDHBQQAnAkAIbUGAQC8CAAhugYCALsIACG7BgQAnAkAIbwGBACdCQAhCSoCALsIACGlBQAAnAsAMKYFAACdCwAQpwUAAJwLADDHBQQAnAkAIbUGAQC8CAAhugYCALsIACG7BgQAnAkAIbwGBACdCQAhBSoCAOMJACHHBQQAkQoAIbUGAQDiCQAhuwYEAJEKACG8BgQAkgoAIQUqAgDjCQAhxwUEAJEKACG1BgEA4gkAIbsGBACRCgAhvAYEAJIKACEFKgIAAAABxwUEAAAAAbUGAQAAAAG7BgQAAAABvAYEAAAAAR4hAADBCgAgJAAAyAoAICUAAMMKACAnAADECgAgKAAAxQoAICkAAMYKACArAQAAAAGoBQIAAAABtgUCAAAAAbcFAQAAAAHCBQEAAAABxwUEAAAAAZ0GAQAAAAG7BgQAAAABvAYEAAAAAcAGAQAAAAHBBgEAAAABwgYBAAAAAcMGAQAAAAHEBgEAAAABxQYBAAAAAcYGAQAAAAHHBgEAAAAByAYBAAAAAckGAQAAAAHKBgIAAAABywYBAAAAAcwGAQAAAAHNBgEAAAABzgYBAAAAAQIAAABdACBAAACpCwAgAwAAAF0AIEAAAKkLACBBAACoCwAgATkAAPgRADACAAAAXQAgOQAAqAsAIAIAAACPCgAgOQAApwsAIBgrAQDiCQAhqAUCAOMJACG2BQIA4wkAIbcFAQDiCQAhwgUBAOIJACHHBQQAkQoAIZ0GAQDiCQAhuwYEAJEKACG8BgQAkgoAIcAGAQDiCQAhwQYBAOIJACHCBgEA4gkAIcMGAQDiCQAhxAYBAOIJACHFBgEA4gkAIcYGAQDiCQAhxwYBAOIJACHIBgEA4gkAIckGAQDiCQAhygYCAPUJACHLBgEA4gkAIcwGAQDiCQAhzQYBAOIJACHOBgEA4gkAIR4hAAC_CgAgJAAAlQoAICUAAJYKACAnAACXCgAgKAAAmAoAICkAAJkKACArAQDiCQAhqAUCAOMJACG2BQIA4wkAIbcFAQDiCQAhwgUBAOIJACHHBQQAkQoAIZ0GAQDiCQAhuwYEAJEKACG8BgQAkgoAIcAGAQDiCQAhwQYBAOIJACHCBgEA4gkAIcMGAQDiCQAhxAYBAOIJACHFBgEA4gkAIcYGAQDiCQAhxwYBAOIJACHIBgEA4gkAIckGAQDiCQAhygYCAPUJACHLBgEA4gkAIcwGAQDiCQAhzQYBAOIJACHOBgEA4gkAIR4hAADBCgAgJAAAyAoAICUAAMMKACAnAADECgAgKAAAxQoAICkAAMYKACArAQAAAAGoBQIAAAABtgUCAAAAAbcFAQAAAAHCBQEAAAABxwUEAAAAAZ0GAQAAAAG7BgQAAAABvAYEAAAAAcAGAQAAAAHBBgEAAAABwgYBAAAAAcMGAQAAAAHEBgEAAAABxQYBAAAAAcYGAQAAAAHHBgEAAAAByAYBAAAAAckGAQAAAAHKBgIAAAABywYBAAAAAcwGAQAAAAHNBgEAAAABzgYBAAAAARcVAAC2CwAgGAAAtAsAIBkAALULACAdAAC7CwAgKgIAAAABMAAAtwsAIDEAALgLACAyAAC5CwAgMwAAugsAILQCAQAAAAG2BQIAAAABxwUEAAAAAdgFAgAAAAGMBgIAAAABkgYBAAAAAa4GAQAAAAGvBgEAAAABtgYCAAAAAbsGBAAAAAG8BgQAAAAB0AYCAAAAAdEGAgAAAAHSBgIAAAABAgAAAAEAIEAAALMLACADAAAAAQAgQAAAswsAIEEAALELACABOQAA9xEAMAIAAAABACA5AACxCwAgAgAAAIoLACA5AACwCwAgDyoCAOMJACG0AgEA4gkAIbYFAgDjCQAhxwUEAJEKACHYBQIA4wkAIYwGAgDjCQAhkgYBAOIJACGuBgEA4gkAIa8GAQDiCQAhtgYCAOMJACG7BgQAkQoAIbwGBACSCgAh0AYCAPUJACHRBgIA9QkAIdIGAgDjCQAhFxUAAI8LACAYAACNCwAgGQAAjgsAIB0AAJQLACAqAgDjCQAhMAAAkQsAIDEAAJILACAyAACyCwAgMwAAkwsAILQCAQDiCQAhtgUCAOMJACHHBQQAkQoAIdgFAgDjCQAhjAYCAOMJACGSBgEA4gkAIa4GAQDiCQAhrwYBAOIJACG2BgIA4wkAIbsGBACRCgAhvAYEAJIKACHQBgIA9QkAIdEGAgD1CQAh0gYCAOMJACEHQAAA6hEAIEEAAPURACDjBgAA6xEAIOQGAAD0EQAg5wYAAIgBACDoBgAAiAEAIOkGAAC8BgAgFxUAALYLACAYAAC0CwAgGQAAtQsAIB0AALsLACAqAgAAAAEwAAC3CwAgMQAAuAsAIDIAALkLACAzAAC6CwAgtAIBAAAAAbYFAgAAAAHHBQQAAAAB2AUCAAAAAYwGAgAAAAGSBgEAAAABrgYBAAAAAa8GAQAAAAG2BgIAAAABuwYEAAAAAbwGBAAAAAHQBgIAAAAB0QYCAAAAAdIGAgAAAAEDQAAA8hEAIOMGAADzEQAg6QYAAAkAIANAAADwEQAg4wYAAPERACDpBgAA1AMAIANAAADuEQAg4wYAAO8RACDpBgAAvAYAIARAAACqCwAw4wYAAKsLADDlBgAArQsAIOkGAACGCwAwA0AAAOwRACDjBgAA7REAIOkGAAAJACADQAAA6hEAIOMGAADrEQAg6QYAALwGACAEQAAAoQsAMOMGAACiCwAw5QYAAKQLACDpBgAAiwoAMARAAACVCwAw4wYAAJYLADDlBgAAmAsAIOkGAACZCwAwFxUAALYLACAYAAC0CwAgGQAAtQsAIB0AALsLACAqAgAAAAEvAAC9CwAgMAAAtwsAIDEAALgLACAzAAC6CwAgtAIBAAAAAbYFAgAAAAHHBQQAAAAB2AUCAAAAAYwGAgAAAAGSBgEAAAABrgYBAAAAAa8GAQAAAAG2BgIAAAABuwYEAAAAAbwGBAAAAAHPBgIAAAAB0AYCAAAAAdIGAgAAAAEDQAAA6BEAIOMGAADpEQAg6QYAAAEAIBcYAAC0CwAgGQAAtQsAIB0AALsLACAqAgAAAAEvAAC9CwAgMAAAtwsAIDEAALgLACAyAAC5CwAgMwAAugsAILQCAQAAAAG2BQIAAAABxwUEAAAAAYwGAgAAAAGSBgEAAAABrgYBAAAAAa8GAQAAAAG2BgIAAAABuwYEAAAAAbwGBAAAAAHPBgIAAAAB0AYCAAAAAdEGAgAAAAHSBgIAAAABAgAAAAEAIEAAAMYLACADAAAAAQAgQAAAxgsAIEEAAMULACABOQAA5xEAMAIAAAABACA5AADFCwAgAgAAAIoLACA5AADECwAgDyoCAOMJACG0AgEA4gkAIbYFAgDjCQAhxwUEAJEKACGMBgIA4wkAIZIGAQDiCQAhrgYBAOIJACGvBgEA4gkAIbYGAgDjCQAhuwYEAJEKACG8BgQAkgoAIc8GAgD1CQAh0AYCAPUJACHRBgIA9QkAIdIGAgDjCQAhFxgAAI0LACAZAACOCwAgHQAAlAsAICoCAOMJACEvAACQCwAgMAAAkQsAIDEAAJILACAyAACyCwAgMwAAkwsAILQCAQDiCQAhtgUCAOMJACHHBQQAkQoAIYwGAgDjCQAhkgYBAOIJACGuBgEA4gkAIa8GAQDiCQAhtgYCAOMJACG7BgQAkQoAIbwGBACSCgAhzwYCAPUJACHQBgIA9QkAIdEGAgD1CQAh0gYCAOMJACEXGAAAtAsAIBkAALULACAdAAC7CwAgKgIAAAABLwAAvQsAIDAAALcLACAxAAC4CwAgMgAAuQsAIDMAALoLACC0AgEAAAABtgUCAAAAAccFBAAAAAGMBgIAAAABkgYBAAAAAa4GAQAAAAGvBgEAAAABtgYCAAAAAbsGBAAAAAG8BgQAAAABzwYCAAAAAdAGAgAAAAHRBgIAAAAB0gYCAAAAAQIQAAD5CgAg2QUCAAAAAQIAAAAmACBAAADSCwAgAwAAACYAIEAAANILACBBAADRCwAgATkAAOYRADAIEAAAiwkAIBUAAMMJACClBQAAyQkAMKYFAAAkABCnBQAAyQkAMNgFAgC7CAAh2QUCALsIACHbBgAAyAkAIAIAAAAmACA5AADRCwAgAgAAAM8LACA5AADQCwAgBaUFAADOCwAwpgUAAM8LABCnBQAAzgsAMNgFAgC7CAAh2QUCALsIACEFpQUAAM4LADCmBQAAzwsAEKcFAADOCwAw2AUCALsIACHZBQIAuwgAIQHZBQIA4wkAIQIQAAD3CgAg2QUCAOMJACECEAAA-QoAINkFAgAAAAEEQAAAxwsAMOMGAADICwAw5QYAAMoLACDpBgAAywsAMARAAAC-CwAw4wYAAL8LADDlBgAAwQsAIOkGAACGCwAwBEAAAIILADDjBgAAgwsAMOUGAACFCwAg6QYAAIYLADAAAAAAAAAAAeYGIAAAAAEFQAAA4REAIEEAAOQRACDjBgAA4hEAIOQGAADjEQAg6QYAABgAIANAAADhEQAg4wYAAOIRACDpBgAAGAAgAAAAAAAB5gYBAAAAAQXmBggAAAAB7AYIAAAAAe0GCAAAAAHuBggAAAAB7wYIAAAAAQdAAACoEQAgQQAA3xEAIOMGAACpEQAg5AYAAN4RACDnBgAAFQAg6AYAABUAIOkGAAAYACALQAAAtA0AMEEAAMMNADDjBgAAtQ0AMOQGAADCDQAw5QYAALYNACDmBgAAlQ0AMOcGAACVDQAw6AYAAJUNADDpBgAAlQ0AMOoGAADEDQAw6wYAAJgNADAHQAAAphEAIEEAANwRACDjBgAApxEAIOQGAADbEQAg5wYAABUAIOgGAAAVACDpBgAAGAAgC0AAALANADBBAAC-DQAw4wYAALENADDkBgAAvQ0AMOUGAACyDQAg5gYAAJUNADDnBgAAlQ0AMOgGAACVDQAw6QYAAJUNADDqBgAAvw0AMOsGAACYDQAwB0AAAKQRACBBAADZEQAg4wYAAKURACDkBgAA2BEAIOcGAAAVACDoBgAAFQAg6QYAABgAIAtAAACrDQAwQQAAuQ0AMOMGAACsDQAw5AYAALgNADDlBgAArQ0AIOYGAACVDQAw5wYAAJUNADDoBgAAlQ0AMOkGAACVDQAw6gYAALoNADDrBgAAmA0AMAdAAAChEQAgQQAA1hEAIOMGAACiEQAg5AYAANURACDnBgAAFQAg6AYAABUAIOkGAAAYACALQAAAkQ0AMEEAAJYNADDjBgAAkg0AMOQGAACTDQAw5QYAAJQNACDmBgAAlQ0AMOcGAACVDQAw6AYAAJUNADDpBgAAlQ0AMOoGAACXDQAw6wYAAJgNADALQAAAhQ0AMEEAAIoNADDjBgAAhg0AMOQGAACHDQAw5QYAAIgNACDmBgAAiQ0AMOcGAACJDQAw6AYAAIkNADDpBgAAiQ0AMOoGAACLDQAw6wYAAIwNADALQAAA_AwAMEEAAIANADDjBgAA_QwAMOQGAAD-DAAw5QYAAP8MACDmBgAAywsAMOcGAADLCwAw6AYAAMsLADDpBgAAywsAMOoGAACBDQAw6wYAAM4LADALQAAAywwAMEEAANAMADDjBgAAzAwAMOQGAADNDAAw5QYAAM4MACDmBgAAzwwAMOcGAADPDAAw6AYAAM8MADDpBgAAzwwAMOoGAADRDAAw6wYAANIMADALQAAAwgwAMEEAAMYMADDjBgAAwwwAMOQGAADEDAAw5QYAAMUMACDmBgAAzQoAMOcGAADNCgAw6AYAAM0KADDpBgAAzQoAMOoGAADHDAAw6wYAANAKADALQAAAiQwAMEEAAI4MADDjBgAAigwAMOQGAACLDAAw5QYAAIwMACDmBgAAjQwAMOcGAACNDAAw6AYAAI0MADDpBgAAjQwAMOoGAACPDAAw6wYAAJAMADALQAAA-wsAMEEAAIAMADDjBgAA_AsAMOQGAAD9CwAw5QYAAP4LACDmBgAA_wsAMOcGAAD_CwAw6AYAAP8LADDpBgAA_wsAMOoGAACBDAAw6wYAAIIMADAHQAAA9gsAIEEAAPkLACDjBgAA9wsAIOQGAAD4CwAg5wYAAE8AIOgGAABPACDpBgAA4QIAIAUXAgAAAAEqAgAAAAGtBgIAAAABrgYBAAAAAa8GAQAAAAECAAAA4QIAIEAAAPYLACADAAAATwAgQAAA9gsAIEEAAPoLACAHAAAATwAgFwIA4wkAISoCAOMJACE5AAD6CwAgrQYCAOMJACGuBgEA4gkAIa8GAQDiCQAhBRcCAOMJACEqAgDjCQAhrQYCAOMJACGuBgEA4gkAIa8GAQDiCQAhChwAAIgMACAqAgAAAAHEBQEAAAABxwUEAAAAAZAGAgAAAAGvBgEAAAABsAYCAAAAAbEGAQAAAAGyBiAAAAABswYgAAAAAQIAAABJACBAAACHDAAgAwAAAEkAIEAAAIcMACBBAACFDAAgATkAANQRADAQEAAAiwkAIBwAALQJACAqAgC7CAAhpQUAALMJADCmBQAARwAQpwUAALMJADDEBQEAvAgAIccFBACcCQAh2QUCALsIACGQBgIAuwgAIa8GAQC8CAAhsAYCALsIACGxBgEAvAgAIbIGIADaCAAhswYgANoIACHWBgAAsgkAIAIAAABJACA5AACFDAAgAgAAAIMMACA5AACEDAAgDSoCALsIACGlBQAAggwAMKYFAACDDAAQpwUAAIIMADDEBQEAvAgAIccFBACcCQAh2QUCALsIACGQBgIAuwgAIa8GAQC8CAAhsAYCALsIACGxBgEAvAgAIbIGIADaCAAhswYgANoIACENKgIAuwgAIaUFAACCDAAwpgUAAIMMABCnBQAAggwAMMQFAQC8CAAhxwUEAJwJACHZBQIAuwgAIZAGAgC7CAAhrwYBALwIACGwBgIAuwgAIbEGAQC8CAAhsgYgANoIACGzBiAA2ggAIQkqAgDjCQAhxAUBAOIJACHHBQQAkQoAIZAGAgDjCQAhrwYBAOIJACGwBgIA4wkAIbEGAQDiCQAhsgYgAN0LACGzBiAA3QsAIQocAACGDAAgKgIA4wkAIcQFAQDiCQAhxwUEAJEKACGQBgIA4wkAIa8GAQDiCQAhsAYCAOMJACGxBgEA4gkAIbIGIADdCwAhswYgAN0LACEFQAAAzxEAIEEAANIRACDjBgAA0BEAIOQGAADREQAg6QYAADQAIAocAACIDAAgKgIAAAABxAUBAAAAAccFBAAAAAGQBgIAAAABrwYBAAAAAbAGAgAAAAGxBgEAAAABsgYgAAAAAbMGIAAAAAEDQAAAzxEAIOMGAADQEQAg6QYAADQAIBIYAAC9DAAgGQAAvgwAIB0AAL8MACAeAADADAAgHwAAwQwAICoCAAAAAbQCAQAAAAG2BQIAAAABxwUEAAAAAZIGAQAAAAGuBgEAAAABrwYBAAAAAbIGIAAAAAGzBiAAAAABtgYCAAAAAbcGAQAAAAG4BgQAAAABuQYEAAAAAQIAAAA0ACBAAAC8DAAgAwAAADQAIEAAALwMACBBAACTDAAgATkAAM4RADAYEAAAiwkAIBgAAL4JACAZAAC7CQAgHQAAvwkAIB4AAMAJACAfAADBCQAgKgIAuwgAIbQCAQC8CAAhpQUAAL0JADCmBQAAMgAQpwUAAL0JADC2BQIAAAABxwUEAJwJACHZBQIAuwgAIZIGAQC8CAAhrgYBALwIACGvBgEAvAgAIbIGIADaCAAhswYgANoIACG2BgIAuwgAIbcGAQC8CAAhuAYEAJ0JACG5BgQAnQkAIdoGAAC8CQAgAgAAADQAIDkAAJMMACACAAAAkQwAIDkAAJIMACARKgIAuwgAIbQCAQC8CAAhpQUAAJAMADCmBQAAkQwAEKcFAACQDAAwtgUCALsIACHHBQQAnAkAIdkFAgC7CAAhkgYBALwIACGuBgEAvAgAIa8GAQC8CAAhsgYgANoIACGzBiAA2ggAIbYGAgC7CAAhtwYBALwIACG4BgQAnQkAIbkGBACdCQAhESoCALsIACG0AgEAvAgAIaUFAACQDAAwpgUAAJEMABCnBQAAkAwAMLYFAgC7CAAhxwUEAJwJACHZBQIAuwgAIZIGAQC8CAAhrgYBALwIACGvBgEAvAgAIbIGIADaCAAhswYgANoIACG2BgIAuwgAIbcGAQC8CAAhuAYEAJ0JACG5BgQAnQkAIQ0qAgDjCQAhtAIBAOIJACG2BQIA4wkAIccFBACRCgAhkgYBAOIJACGuBgEA4gkAIa8GAQDiCQAhsgYgAN0LACGzBiAA3QsAIbYGAgDjCQAhtwYBAOIJACG4BgQAkgoAIbkGBACSCgAhEhgAAJQMACAZAACVDAAgHQAAlgwAIB4AAJcMACAfAACYDAAgKgIA4wkAIbQCAQDiCQAhtgUCAOMJACHHBQQAkQoAIZIGAQDiCQAhrgYBAOIJACGvBgEA4gkAIbIGIADdCwAhswYgAN0LACG2BgIA4wkAIbcGAQDiCQAhuAYEAJIKACG5BgQAkgoAIQVAAAC-EQAgQQAAzBEAIOMGAAC_EQAg5AYAAMsRACDpBgAACQAgBUAAALwRACBBAADJEQAg4wYAAL0RACDkBgAAyBEAIOkGAADUAwAgC0AAALAMADBBAAC1DAAw4wYAALEMADDkBgAAsgwAMOUGAACzDAAg5gYAALQMADDnBgAAtAwAMOgGAAC0DAAw6QYAALQMADDqBgAAtgwAMOsGAAC3DAAwC0AAAKQMADBBAACpDAAw4wYAAKUMADDkBgAApgwAMOUGAACnDAAg5gYAAKgMADDnBgAAqAwAMOgGAACoDAAw6QYAAKgMADDqBgAAqgwAMOsGAACrDAAwC0AAAJkMADBBAACdDAAw4wYAAJoMADDkBgAAmwwAMOUGAACcDAAg5gYAAP8LADDnBgAA_wsAMOgGAAD_CwAw6QYAAP8LADDqBgAAngwAMOsGAACCDAAwChAAAKMMACAqAgAAAAHEBQEAAAABxwUEAAAAAdkFAgAAAAGQBgIAAAABrwYBAAAAAbEGAQAAAAGyBiAAAAABswYgAAAAAQIAAABJACBAAACiDAAgAwAAAEkAIEAAAKIMACBBAACgDAAgATkAAMcRADACAAAASQAgOQAAoAwAIAIAAACDDAAgOQAAnwwAIAkqAgDjCQAhxAUBAOIJACHHBQQAkQoAIdkFAgDjCQAhkAYCAOMJACGvBgEA4gkAIbEGAQDiCQAhsgYgAN0LACGzBiAA3QsAIQoQAAChDAAgKgIA4wkAIcQFAQDiCQAhxwUEAJEKACHZBQIA4wkAIZAGAgDjCQAhrwYBAOIJACGxBgEA4gkAIbIGIADdCwAhswYgAN0LACEFQAAAwhEAIEEAAMURACDjBgAAwxEAIOQGAADEEQAg6QYAABgAIAoQAACjDAAgKgIAAAABxAUBAAAAAccFBAAAAAHZBQIAAAABkAYCAAAAAa8GAQAAAAGxBgEAAAABsgYgAAAAAbMGIAAAAAEDQAAAwhEAIOMGAADDEQAg6QYAABgAIAYqAgAAAAHHBQQAAAABrwYBAAAAAbIGIAAAAAGzBiAAAAABtAYCAAAAAQIAAABFACBAAACvDAAgAwAAAEUAIEAAAK8MACBBAACuDAAgATkAAMERADAMHAAAtAkAICoCALsIACGlBQAAtgkAMKYFAABDABCnBQAAtgkAMMcFBACcCQAhrwYBALwIACGwBgIAuwgAIbIGIADaCAAhswYgANoIACG0BgIAuwgAIdcGAAC1CQAgAgAAAEUAIDkAAK4MACACAAAArAwAIDkAAK0MACAKKgIAuwgAIaUFAACrDAAwpgUAAKwMABCnBQAAqwwAMMcFBACcCQAhrwYBALwIACGwBgIAuwgAIbIGIADaCAAhswYgANoIACG0BgIAuwgAIQoqAgC7CAAhpQUAAKsMADCmBQAArAwAEKcFAACrDAAwxwUEAJwJACGvBgEAvAgAIbAGAgC7CAAhsgYgANoIACGzBiAA2ggAIbQGAgC7CAAhBioCAOMJACHHBQQAkQoAIa8GAQDiCQAhsgYgAN0LACGzBiAA3QsAIbQGAgDjCQAhBioCAOMJACHHBQQAkQoAIa8GAQDiCQAhsgYgAN0LACGzBiAA3QsAIbQGAgDjCQAhBioCAAAAAccFBAAAAAGvBgEAAAABsgYgAAAAAbMGIAAAAAG0BgIAAAABBMcFBAAAAAGyBiAAAAABswYgAAAAAbUGAQAAAAECAAAAQQAgQAAAuwwAIAMAAABBACBAAAC7DAAgQQAAugwAIAE5AADAEQAwChwAALQJACClBQAAuAkAMKYFAAA_ABCnBQAAuAkAMMcFBACcCQAhsAYCALsIACGyBiAA2ggAIbMGIADaCAAhtQYBALwIACHYBgAAtwkAIAIAAABBACA5AAC6DAAgAgAAALgMACA5AAC5DAAgCKUFAAC3DAAwpgUAALgMABCnBQAAtwwAMMcFBACcCQAhsAYCALsIACGyBiAA2ggAIbMGIADaCAAhtQYBALwIACEIpQUAALcMADCmBQAAuAwAEKcFAAC3DAAwxwUEAJwJACGwBgIAuwgAIbIGIADaCAAhswYgANoIACG1BgEAvAgAIQTHBQQAkQoAIbIGIADdCwAhswYgAN0LACG1BgEA4gkAIQTHBQQAkQoAIbIGIADdCwAhswYgAN0LACG1BgEA4gkAIQTHBQQAAAABsgYgAAAAAbMGIAAAAAG1BgEAAAABEhgAAL0MACAZAAC-DAAgHQAAvwwAIB4AAMAMACAfAADBDAAgKgIAAAABtAIBAAAAAbYFAgAAAAHHBQQAAAABkgYBAAAAAa4GAQAAAAGvBgEAAAABsgYgAAAAAbMGIAAAAAG2BgIAAAABtwYBAAAAAbgGBAAAAAG5BgQAAAABA0AAAL4RACDjBgAAvxEAIOkGAAAJACADQAAAvBEAIOMGAAC9EQAg6QYAANQDACAEQAAAsAwAMOMGAACxDAAw5QYAALMMACDpBgAAtAwAMARAAACkDAAw4wYAAKUMADDlBgAApwwAIOkGAACoDAAwBEAAAJkMADDjBgAAmgwAMOUGAACcDAAg6QYAAP8LADADIQAA7gkAICwBAAAAAagFAgAAAAECAAAAEwAgQAAAygwAIAMAAAATACBAAADKDAAgQQAAyQwAIAE5AAC7EQAwAgAAABMAIDkAAMkMACACAAAA0QoAIDkAAMgMACACLAEA4gkAIagFAgDjCQAhAyEAAOwJACAsAQDiCQAhqAUCAOMJACEDIQAA7gkAICwBAAAAAagFAgAAAAEGEgAA-QwAIBMAAPoMACAbAAD7DAAgLgAA-AwAILYFAgAAAAGKBgIAAAABAgAAAAkAIEAAAPcMACADAAAACQAgQAAA9wwAIEEAANUMACABOQAAuhEAMAwKAACLCQAgEgAAyQgAIBMAAMkIACAbAAD7CAAgLgAA1gkAIKUFAADZCQAwpgUAAAcAEKcFAADZCQAwtQUCALsIACG2BQIAAAABigYCALsIACHeBgAA2AkAIAIAAAAJACA5AADVDAAgAgAAANMMACA5AADUDAAgBqUFAADSDAAwpgUAANMMABCnBQAA0gwAMLUFAgC7CAAhtgUCALsIACGKBgIAuwgAIQalBQAA0gwAMKYFAADTDAAQpwUAANIMADC1BQIAuwgAIbYFAgC7CAAhigYCALsIACECtgUCAOMJACGKBgIA4wkAIQYSAADXDAAgEwAA2AwAIBsAANkMACAuAADWDAAgtgUCAOMJACGKBgIA4wkAIQVAAACtEQAgQQAAuBEAIOMGAACuEQAg5AYAALcRACDpBgAAeAAgC0AAAO4MADBBAADyDAAw4wYAAO8MADDkBgAA8AwAMOUGAADxDAAg5gYAAIYLADDnBgAAhgsAMOgGAACGCwAw6QYAAIYLADDqBgAA8wwAMOsGAACJCwAwC0AAAOUMADBBAADpDAAw4wYAAOYMADDkBgAA5wwAMOUGAADoDAAg5gYAAIYLADDnBgAAhgsAMOgGAACGCwAw6QYAAIYLADDqBgAA6gwAMOsGAACJCwAwC0AAANoMADBBAADeDAAw4wYAANsMADDkBgAA3AwAMOUGAADdDAAg5gYAAI0MADDnBgAAjQwAMOgGAACNDAAw6QYAAI0MADDqBgAA3wwAMOsGAACQDAAwEhAAAOQMACAZAAC-DAAgHQAAvwwAIB4AAMAMACAfAADBDAAgKgIAAAABtAIBAAAAAbYFAgAAAAHHBQQAAAAB2QUCAAAAAZIGAQAAAAGuBgEAAAABrwYBAAAAAbIGIAAAAAGzBiAAAAABtwYBAAAAAbgGBAAAAAG5BgQAAAABAgAAADQAIEAAAOMMACADAAAANAAgQAAA4wwAIEEAAOEMACABOQAAthEAMAIAAAA0ACA5AADhDAAgAgAAAJEMACA5AADgDAAgDSoCAOMJACG0AgEA4gkAIbYFAgDjCQAhxwUEAJEKACHZBQIA4wkAIZIGAQDiCQAhrgYBAOIJACGvBgEA4gkAIbIGIADdCwAhswYgAN0LACG3BgEA4gkAIbgGBACSCgAhuQYEAJIKACESEAAA4gwAIBkAAJUMACAdAACWDAAgHgAAlwwAIB8AAJgMACAqAgDjCQAhtAIBAOIJACG2BQIA4wkAIccFBACRCgAh2QUCAOMJACGSBgEA4gkAIa4GAQDiCQAhrwYBAOIJACGyBiAA3QsAIbMGIADdCwAhtwYBAOIJACG4BgQAkgoAIbkGBACSCgAhBUAAALERACBBAAC0EQAg4wYAALIRACDkBgAAsxEAIOkGAAAYACASEAAA5AwAIBkAAL4MACAdAAC_DAAgHgAAwAwAIB8AAMEMACAqAgAAAAG0AgEAAAABtgUCAAAAAccFBAAAAAHZBQIAAAABkgYBAAAAAa4GAQAAAAGvBgEAAAABsgYgAAAAAbMGIAAAAAG3BgEAAAABuAYEAAAAAbkGBAAAAAEDQAAAsREAIOMGAACyEQAg6QYAABgAIBcVAAC2CwAgGAAAtAsAIBkAALULACAdAAC7CwAgKgIAAAABLwAAvQsAIDAAALcLACAyAAC5CwAgMwAAugsAILQCAQAAAAG2BQIAAAABxwUEAAAAAdgFAgAAAAGMBgIAAAABkgYBAAAAAa4GAQAAAAGvBgEAAAABtgYCAAAAAbsGBAAAAAG8BgQAAAABzwYCAAAAAdEGAgAAAAHSBgIAAAABAgAAAAEAIEAAAO0MACADAAAAAQAgQAAA7QwAIEEAAOwMACABOQAAsBEAMAIAAAABACA5AADsDAAgAgAAAIoLACA5AADrDAAgDyoCAOMJACG0AgEA4gkAIbYFAgDjCQAhxwUEAJEKACHYBQIA4wkAIYwGAgDjCQAhkgYBAOIJACGuBgEA4gkAIa8GAQDiCQAhtgYCAOMJACG7BgQAkQoAIbwGBACSCgAhzwYCAPUJACHRBgIA9QkAIdIGAgDjCQAhFxUAAI8LACAYAACNCwAgGQAAjgsAIB0AAJQLACAqAgDjCQAhLwAAkAsAIDAAAJELACAyAACyCwAgMwAAkwsAILQCAQDiCQAhtgUCAOMJACHHBQQAkQoAIdgFAgDjCQAhjAYCAOMJACGSBgEA4gkAIa4GAQDiCQAhrwYBAOIJACG2BgIA4wkAIbsGBACRCgAhvAYEAJIKACHPBgIA9QkAIdEGAgD1CQAh0gYCAOMJACEXFQAAtgsAIBgAALQLACAZAAC1CwAgHQAAuwsAICoCAAAAAS8AAL0LACAwAAC3CwAgMgAAuQsAIDMAALoLACC0AgEAAAABtgUCAAAAAccFBAAAAAHYBQIAAAABjAYCAAAAAZIGAQAAAAGuBgEAAAABrwYBAAAAAbYGAgAAAAG7BgQAAAABvAYEAAAAAc8GAgAAAAHRBgIAAAAB0gYCAAAAARcVAAC2CwAgGQAAtQsAIB0AALsLACAqAgAAAAEvAAC9CwAgMAAAtwsAIDEAALgLACAyAAC5CwAgMwAAugsAILQCAQAAAAG2BQIAAAABxwUEAAAAAdgFAgAAAAGMBgIAAAABkgYBAAAAAa4GAQAAAAGvBgEAAAABuwYEAAAAAbwGBAAAAAHPBgIAAAAB0AYCAAAAAdEGAgAAAAHSBgIAAAABAgAAAAEAIEAAAPYMACADAAAAAQAgQAAA9gwAIEEAAPUMACABOQAArxEAMAIAAAABACA5AAD1DAAgAgAAAIoLACA5AAD0DAAgDyoCAOMJACG0AgEA4gkAIbYFAgDjCQAhxwUEAJEKACHYBQIA4wkAIYwGAgDjCQAhkgYBAOIJACGuBgEA4gkAIa8GAQDiCQAhuwYEAJEKACG8BgQAkgoAIc8GAgD1CQAh0AYCAPUJACHRBgIA9QkAIdIGAgDjCQAhFxUAAI8LACAZAACOCwAgHQAAlAsAICoCAOMJACEvAACQCwAgMAAAkQsAIDEAAJILACAyAACyCwAgMwAAkwsAILQCAQDiCQAhtgUCAOMJACHHBQQAkQoAIdgFAgDjCQAhjAYCAOMJACGSBgEA4gkAIa4GAQDiCQAhrwYBAOIJACG7BgQAkQoAIbwGBACSCgAhzwYCAPUJACHQBgIA9QkAIdEGAgD1CQAh0gYCAOMJACEXFQAAtgsAIBkAALULACAdAAC7CwAgKgIAAAABLwAAvQsAIDAAALcLACAxAAC4CwAgMgAAuQsAIDMAALoLACC0AgEAAAABtgUCAAAAAccFBAAAAAHYBQIAAAABjAYCAAAAAZIGAQAAAAGuBgEAAAABrwYBAAAAAbsGBAAAAAG8BgQAAAABzwYCAAAAAdAGAgAAAAHRBgIAAAAB0gYCAAAAAQYSAAD5DAAgEwAA-gwAIBsAAPsMACAuAAD4DAAgtgUCAAAAAYoGAgAAAAEDQAAArREAIOMGAACuEQAg6QYAAHgAIARAAADuDAAw4wYAAO8MADDlBgAA8QwAIOkGAACGCwAwBEAAAOUMADDjBgAA5gwAMOUGAADoDAAg6QYAAIYLADAEQAAA2gwAMOMGAADbDAAw5QYAAN0MACDpBgAAjQwAMAIVAAD4CgAg2AUCAAAAAQIAAAAmACBAAACEDQAgAwAAACYAIEAAAIQNACBBAACDDQAgATkAAKwRADACAAAAJgAgOQAAgw0AIAIAAADPCwAgOQAAgg0AIAHYBQIA4wkAIQIVAAD2CgAg2AUCAOMJACECFQAA-AoAINgFAgAAAAEGtgUCAAAAAb4FAQAAAAHdBQEAAAAB3gUgAAAAAd8FAQAAAAHgBQIAAAABAgAAACIAIEAAAJANACADAAAAIgAgQAAAkA0AIEEAAI8NACABOQAAqxEAMAwQAACLCQAgpQUAAMsJADCmBQAAIAAQpwUAAMsJADC2BQIAAAABvgUBALwIACHZBQIAuwgAId0FAQC8CAAh3gUgANoIACHfBQEAvAgAIeAFAgCgCQAh3AYAAMoJACACAAAAIgAgOQAAjw0AIAIAAACNDQAgOQAAjg0AIAqlBQAAjA0AMKYFAACNDQAQpwUAAIwNADC2BQIAuwgAIb4FAQC8CAAh2QUCALsIACHdBQEAvAgAId4FIADaCAAh3wUBALwIACHgBQIAoAkAIQqlBQAAjA0AMKYFAACNDQAQpwUAAIwNADC2BQIAuwgAIb4FAQC8CAAh2QUCALsIACHdBQEAvAgAId4FIADaCAAh3wUBALwIACHgBQIAoAkAIQa2BQIA4wkAIb4FAQDiCQAh3QUBAOIJACHeBSAA3QsAId8FAQDiCQAh4AUCAPUJACEGtgUCAOMJACG-BQEA4gkAId0FAQDiCQAh3gUgAN0LACHfBQEA4gkAIeAFAgD1CQAhBrYFAgAAAAG-BQEAAAAB3QUBAAAAAd4FIAAAAAHfBQEAAAAB4AUCAAAAARsEAACkDQAgBQAApg0AIAgAAJ0NACAJAACeDQAgCgAAnw0AIAsAAKANACAMAAChDQAgDQAAog0AIA8AAKMNACAWAAClDQAgFwAApw0AIBsAAKgNACAfAACpDQAgIAAAqg0AILUFAgAAAAG2BQIAAAABwwUBAAAAAcQFAQAAAAHhBQEAAAAB4gUCAAAAAeMFAQAAAAHkBQEAAAAB5QUIAAAAAeYFCAAAAAHnBQIAAAAB6AUEAAAAAekFAgAAAAECAAAAGAAgQAAAnA0AIAMAAAAYACBAAACcDQAgQQAAmw0AIAE5AACqEQAwIAQAANAJACAFAACiCQAgCAAAzgkAIAkAAM8JACAKAADOCQAgCwAAzwkAIAwAAM4JACANAADPCQAgDgAAzgkAIA8AAM8JACAWAADICAAgFwAA0QkAIBsAAPsIACAfAADBCQAgIAAA0gkAIKUFAADMCQAwpgUAABUAEKcFAADMCQAwtQUCAKAJACG2BQIAAAABwwUBALwIACHEBQEAvAgAIeEFAQAAAAHiBQIAoAkAIeMFAQDZCAAh5AUBANkIACHlBQgAzQkAIeYFCADNCQAh5wUCAKAJACHoBQQAnQkAIekFAgCgCQAh6gUCAKAJACECAAAAGAAgOQAAmw0AIAIAAACZDQAgOQAAmg0AIBGlBQAAmA0AMKYFAACZDQAQpwUAAJgNADC1BQIAoAkAIbYFAgC7CAAhwwUBALwIACHEBQEAvAgAIeEFAQC8CAAh4gUCAKAJACHjBQEA2QgAIeQFAQDZCAAh5QUIAM0JACHmBQgAzQkAIecFAgCgCQAh6AUEAJ0JACHpBQIAoAkAIeoFAgCgCQAhEaUFAACYDQAwpgUAAJkNABCnBQAAmA0AMLUFAgCgCQAhtgUCALsIACHDBQEAvAgAIcQFAQC8CAAh4QUBALwIACHiBQIAoAkAIeMFAQDZCAAh5AUBANkIACHlBQgAzQkAIeYFCADNCQAh5wUCAKAJACHoBQQAnQkAIekFAgCgCQAh6gUCAKAJACENtQUCAPUJACG2BQIA4wkAIcMFAQDiCQAhxAUBAOIJACHhBQEA4gkAIeIFAgD1CQAh4wUBAOULACHkBQEA5QsAIeUFCADmCwAh5gUIAOYLACHnBQIA9QkAIegFBACSCgAh6QUCAPUJACEbBAAA7wsAIAUAAPELACAIAADnCwAgCQAA6AsAIAoAAOkLACALAADqCwAgDAAA6wsAIA0AAOwLACAPAADuCwAgFgAA8AsAIBcAAPILACAbAADzCwAgHwAA9AsAICAAAPULACC1BQIA9QkAIbYFAgDjCQAhwwUBAOIJACHEBQEA4gkAIeEFAQDiCQAh4gUCAPUJACHjBQEA5QsAIeQFAQDlCwAh5QUIAOYLACHmBQgA5gsAIecFAgD1CQAh6AUEAJIKACHpBQIA9QkAIRsEAACkDQAgBQAApg0AIAgAAJ0NACAJAACeDQAgCgAAnw0AIAsAAKANACAMAAChDQAgDQAAog0AIA8AAKMNACAWAAClDQAgFwAApw0AIBsAAKgNACAfAACpDQAgIAAAqg0AILUFAgAAAAG2BQIAAAABwwUBAAAAAcQFAQAAAAHhBQEAAAAB4gUCAAAAAeMFAQAAAAHkBQEAAAAB5QUIAAAAAeYFCAAAAAHnBQIAAAAB6AUEAAAAAekFAgAAAAEDQAAAqBEAIOMGAACpEQAg6QYAABgAIARAAAC0DQAw4wYAALUNADDlBgAAtg0AIOkGAACVDQAwA0AAAKYRACDjBgAApxEAIOkGAAAYACAEQAAAsA0AMOMGAACxDQAw5QYAALINACDpBgAAlQ0AMANAAACkEQAg4wYAAKURACDpBgAAGAAgBEAAAKsNADDjBgAArA0AMOUGAACtDQAg6QYAAJUNADAEQAAAkQ0AMOMGAACSDQAw5QYAAJQNACDpBgAAlQ0AMARAAACFDQAw4wYAAIYNADDlBgAAiA0AIOkGAACJDQAwBEAAAPwMADDjBgAA_QwAMOUGAAD_DAAg6QYAAMsLADAEQAAAywwAMOMGAADMDAAw5QYAAM4MACDpBgAAzwwAMARAAADCDAAw4wYAAMMMADDlBgAAxQwAIOkGAADNCgAwBEAAAIkMADDjBgAAigwAMOUGAACMDAAg6QYAAI0MADAEQAAA-wsAMOMGAAD8CwAw5QYAAP4LACDpBgAA_wsAMANAAAD2CwAg4wYAAPcLACDpBgAA4QIAIBsEAACkDQAgBQAApg0AIAgAAJ0NACAJAACeDQAgCgAAnw0AIAsAAKANACANAACiDQAgDgAArw0AIA8AAKMNACAWAAClDQAgFwAApw0AIBsAAKgNACAfAACpDQAgIAAAqg0AILUFAgAAAAG2BQIAAAABwwUBAAAAAcQFAQAAAAHhBQEAAAAB4gUCAAAAAeMFAQAAAAHkBQEAAAAB5QUIAAAAAeYFCAAAAAHnBQIAAAAB6AUEAAAAAeoFAgAAAAECAAAAGAAgQAAArg0AIAE5AACjEQAwGwQAAKQNACAFAACmDQAgCAAAnQ0AIAkAAJ4NACAKAACfDQAgCwAAoA0AIA0AAKINACAOAACvDQAgDwAAow0AIBYAAKUNACAXAACnDQAgGwAAqA0AIB8AAKkNACAgAACqDQAgtQUCAAAAAbYFAgAAAAHDBQEAAAABxAUBAAAAAeEFAQAAAAHiBQIAAAAB4wUBAAAAAeQFAQAAAAHlBQgAAAAB5gUIAAAAAecFAgAAAAHoBQQAAAAB6gUCAAAAAQNAAAChEQAg4wYAAKIRACDpBgAAGAAgGwQAAKQNACAFAACmDQAgCAAAnQ0AIAkAAJ4NACALAACgDQAgDAAAoQ0AIA0AAKINACAOAACvDQAgDwAAow0AIBYAAKUNACAXAACnDQAgGwAAqA0AIB8AAKkNACAgAACqDQAgtgUCAAAAAcMFAQAAAAHEBQEAAAAB4QUBAAAAAeIFAgAAAAHjBQEAAAAB5AUBAAAAAeUFCAAAAAHmBQgAAAAB5wUCAAAAAegFBAAAAAHpBQIAAAAB6gUCAAAAAQIAAAAYACBAAACzDQAgATkAAKARADAbBAAApA0AIAUAAKYNACAIAACdDQAgCQAAng0AIAsAAKANACAMAAChDQAgDQAAog0AIA4AAK8NACAPAACjDQAgFgAApQ0AIBcAAKcNACAbAACoDQAgHwAAqQ0AICAAAKoNACC2BQIAAAABwwUBAAAAAcQFAQAAAAHhBQEAAAAB4gUCAAAAAeMFAQAAAAHkBQEAAAAB5QUIAAAAAeYFCAAAAAHnBQIAAAAB6AUEAAAAAekFAgAAAAHqBQIAAAABGwQAAKQNACAFAACmDQAgCQAAng0AIAoAAJ8NACALAACgDQAgDAAAoQ0AIA0AAKINACAOAACvDQAgDwAAow0AIBYAAKUNACAXAACnDQAgGwAAqA0AIB8AAKkNACAgAACqDQAgtQUCAAAAAbYFAgAAAAHDBQEAAAABxAUBAAAAAeEFAQAAAAHjBQEAAAAB5AUBAAAAAeUFCAAAAAHmBQgAAAAB5wUCAAAAAegFBAAAAAHpBQIAAAAB6gUCAAAAAQIAAAAYACBAAAC3DQAgATkAAJ8RADAbBAAApA0AIAUAAKYNACAJAACeDQAgCgAAnw0AIAsAAKANACAMAAChDQAgDQAAog0AIA4AAK8NACAPAACjDQAgFgAApQ0AIBcAAKcNACAbAACoDQAgHwAAqQ0AICAAAKoNACC1BQIAAAABtgUCAAAAAcMFAQAAAAHEBQEAAAAB4QUBAAAAAeMFAQAAAAHkBQEAAAAB5QUIAAAAAeYFCAAAAAHnBQIAAAAB6AUEAAAAAekFAgAAAAHqBQIAAAABAwAAABgAIEAAAK4NACBBAAC8DQAgAgAAABgAIDkAALwNACACAAAAmQ0AIDkAALsNACANtQUCAPUJACG2BQIA4wkAIcMFAQDiCQAhxAUBAOIJACHhBQEA4gkAIeIFAgD1CQAh4wUBAOULACHkBQEA5QsAIeUFCADmCwAh5gUIAOYLACHnBQIA9QkAIegFBACSCgAh6gUCAPUJACEbBAAA7wsAIAUAAPELACAIAADnCwAgCQAA6AsAIAoAAOkLACALAADqCwAgDQAA7AsAIA4AAO0LACAPAADuCwAgFgAA8AsAIBcAAPILACAbAADzCwAgHwAA9AsAICAAAPULACC1BQIA9QkAIbYFAgDjCQAhwwUBAOIJACHEBQEA4gkAIeEFAQDiCQAh4gUCAPUJACHjBQEA5QsAIeQFAQDlCwAh5QUIAOYLACHmBQgA5gsAIecFAgD1CQAh6AUEAJIKACHqBQIA9QkAIQMAAAAYACBAAACzDQAgQQAAwQ0AIAIAAAAYACA5AADBDQAgAgAAAJkNACA5AADADQAgDbYFAgDjCQAhwwUBAOIJACHEBQEA4gkAIeEFAQDiCQAh4gUCAPUJACHjBQEA5QsAIeQFAQDlCwAh5QUIAOYLACHmBQgA5gsAIecFAgD1CQAh6AUEAJIKACHpBQIA9QkAIeoFAgD1CQAhGwQAAO8LACAFAADxCwAgCAAA5wsAIAkAAOgLACALAADqCwAgDAAA6wsAIA0AAOwLACAOAADtCwAgDwAA7gsAIBYAAPALACAXAADyCwAgGwAA8wsAIB8AAPQLACAgAAD1CwAgtgUCAOMJACHDBQEA4gkAIcQFAQDiCQAh4QUBAOIJACHiBQIA9QkAIeMFAQDlCwAh5AUBAOULACHlBQgA5gsAIeYFCADmCwAh5wUCAPUJACHoBQQAkgoAIekFAgD1CQAh6gUCAPUJACEDAAAAGAAgQAAAtw0AIEEAAMYNACACAAAAGAAgOQAAxg0AIAIAAACZDQAgOQAAxQ0AIA21BQIA9QkAIbYFAgDjCQAhwwUBAOIJACHEBQEA4gkAIeEFAQDiCQAh4wUBAOULACHkBQEA5QsAIeUFCADmCwAh5gUIAOYLACHnBQIA9QkAIegFBACSCgAh6QUCAPUJACHqBQIA9QkAIRsEAADvCwAgBQAA8QsAIAkAAOgLACAKAADpCwAgCwAA6gsAIAwAAOsLACANAADsCwAgDgAA7QsAIA8AAO4LACAWAADwCwAgFwAA8gsAIBsAAPMLACAfAAD0CwAgIAAA9QsAILUFAgD1CQAhtgUCAOMJACHDBQEA4gkAIcQFAQDiCQAh4QUBAOIJACHjBQEA5QsAIeQFAQDlCwAh5QUIAOYLACHmBQgA5gsAIecFAgD1CQAh6AUEAJIKACHpBQIA9QkAIeoFAgD1CQAhAAAAAAAAAAAB5gZAAAAAAQVAAACaEQAgQQAAnREAIOMGAACbEQAg5AYAAJwRACDpBgAA-wQAIANAAACaEQAg4wYAAJsRACDpBgAA-wQAIAAAAAHmBkAAAAABAAAABUAAAJURACBBAACYEQAg4wYAAJYRACDkBgAAlxEAIOkGAAD7BAAgA0AAAJURACDjBgAAlhEAIOkGAAD7BAAgAAAABUAAAJARACBBAACTEQAg4wYAAJERACDkBgAAkhEAIOkGAAD7BAAgA0AAAJARACDjBgAAkREAIOkGAAD7BAAgAAAAC0AAAJkOADBBAACeDgAw4wYAAJoOADDkBgAAmw4AMOUGAACcDgAg5gYAAJ0OADDnBgAAnQ4AMOgGAACdDgAw6QYAAJ0OADDqBgAAnw4AMOsGAACgDgAwC0AAAI0OADBBAACSDgAw4wYAAI4OADDkBgAAjw4AMOUGAACQDgAg5gYAAJEOADDnBgAAkQ4AMOgGAACRDgAw6QYAAJEOADDqBgAAkw4AMOsGAACUDgAwC0AAAIEOADBBAACGDgAw4wYAAIIOADDkBgAAgw4AMOUGAACEDgAg5gYAAIUOADDnBgAAhQ4AMOgGAACFDgAw6QYAAIUOADDqBgAAhw4AMOsGAACIDgAwC0AAAOcNADBBAADsDQAw4wYAAOgNADDkBgAA6Q0AMOUGAADqDQAg5gYAAOsNADDnBgAA6w0AMOgGAADrDQAw6QYAAOsNADDqBgAA7Q0AMOsGAADuDQAwEOMBAACADgAgtgUCAAAAAbcFAQAAAAG4BQEAAAABxgUBAAAAAdIFAgAAAAHuBQEAAAABogYBAAAAAaQGAQAAAAGlBgIAAAABpgYBAAAAAacGAQAAAAGoBgEAAAABqQYBAAAAAaoGAQAAAAGrBgEAAAABAgAAAPkCACBAAAD_DQAgAwAAAPkCACBAAAD_DQAgQQAA8Q0AIAE5AACPEQAwFeEBAACCCQAg4wEAAIMJACClBQAAgQkAMKYFAACHAwAQpwUAAIEJADC2BQIAAAABtwUBAAAAAbgFAQC8CAAhxgUBALwIACHSBQIAuwgAIe4FAQC8CAAhogYBALwIACGjBgEAvAgAIaQGAQC8CAAhpQYCALsIACGmBgEAvAgAIacGAQC8CAAhqAYBALwIACGpBgEAvAgAIaoGAQC8CAAhqwYBALwIACECAAAA-QIAIDkAAPENACACAAAA7w0AIDkAAPANACATpQUAAO4NADCmBQAA7w0AEKcFAADuDQAwtgUCALsIACG3BQEAvAgAIbgFAQC8CAAhxgUBALwIACHSBQIAuwgAIe4FAQC8CAAhogYBALwIACGjBgEAvAgAIaQGAQC8CAAhpQYCALsIACGmBgEAvAgAIacGAQC8CAAhqAYBALwIACGpBgEAvAgAIaoGAQC8CAAhqwYBALwIACETpQUAAO4NADCmBQAA7w0AEKcFAADuDQAwtgUCALsIACG3BQEAvAgAIbgFAQC8CAAhxgUBALwIACHSBQIAuwgAIe4FAQC8CAAhogYBALwIACGjBgEAvAgAIaQGAQC8CAAhpQYCALsIACGmBgEAvAgAIacGAQC8CAAhqAYBALwIACGpBgEAvAgAIaoGAQC8CAAhqwYBALwIACEPtgUCAOMJACG3BQEA4gkAIbgFAQDiCQAhxgUBAOIJACHSBQIA4wkAIe4FAQDiCQAhogYBAOIJACGkBgEA4gkAIaUGAgDjCQAhpgYBAOIJACGnBgEA4gkAIagGAQDiCQAhqQYBAOIJACGqBgEA4gkAIasGAQDiCQAhEOMBAADyDQAgtgUCAOMJACG3BQEA4gkAIbgFAQDiCQAhxgUBAOIJACHSBQIA4wkAIe4FAQDiCQAhogYBAOIJACGkBgEA4gkAIaUGAgDjCQAhpgYBAOIJACGnBgEA4gkAIagGAQDiCQAhqQYBAOIJACGqBgEA4gkAIasGAQDiCQAhC0AAAPMNADBBAAD4DQAw4wYAAPQNADDkBgAA9Q0AMOUGAAD2DQAg5gYAAPcNADDnBgAA9w0AMOgGAAD3DQAw6QYAAPcNADDqBgAA-Q0AMOsGAAD6DQAwBrYFAgAAAAHKBQEAAAABywUBAAAAAZ8GAQAAAAGgBgEAAAABoQYgAAAAAQIAAACQAwAgQAAA_g0AIAMAAACQAwAgQAAA_g0AIEEAAP0NACABOQAAjhEAMAviAQAAgAkAIKUFAAD_CAAwpgUAAI4DABCnBQAA_wgAMLYFAgAAAAHKBQEAvAgAIcsFAQC8CAAhngYCALsIACGfBgEAvAgAIaAGAQC8CAAhoQYgANoIACECAAAAkAMAIDkAAP0NACACAAAA-w0AIDkAAPwNACAKpQUAAPoNADCmBQAA-w0AEKcFAAD6DQAwtgUCALsIACHKBQEAvAgAIcsFAQC8CAAhngYCALsIACGfBgEAvAgAIaAGAQC8CAAhoQYgANoIACEKpQUAAPoNADCmBQAA-w0AEKcFAAD6DQAwtgUCALsIACHKBQEAvAgAIcsFAQC8CAAhngYCALsIACGfBgEAvAgAIaAGAQC8CAAhoQYgANoIACEGtgUCAOMJACHKBQEA4gkAIcsFAQDiCQAhnwYBAOIJACGgBgEA4gkAIaEGIADdCwAhBrYFAgDjCQAhygUBAOIJACHLBQEA4gkAIZ8GAQDiCQAhoAYBAOIJACGhBiAA3QsAIQa2BQIAAAABygUBAAAAAcsFAQAAAAGfBgEAAAABoAYBAAAAAaEGIAAAAAEQ4wEAAIAOACC2BQIAAAABtwUBAAAAAbgFAQAAAAHGBQEAAAAB0gUCAAAAAe4FAQAAAAGiBgEAAAABpAYBAAAAAaUGAgAAAAGmBgEAAAABpwYBAAAAAagGAQAAAAGpBgEAAAABqgYBAAAAAasGAQAAAAEEQAAA8w0AMOMGAAD0DQAw5QYAAPYNACDpBgAA9w0AMAa2BQEAAAAB8wUBAAAAAfQFAQAAAAH1BSAAAAAB9gUCAAAAAfcFQAAAAAECAAAAhQMAIEAAAIwOACADAAAAhQMAIEAAAIwOACBBAACLDgAgATkAAI0RADAL3AEAAIIJACClBQAAhAkAMKYFAACDAwAQpwUAAIQJADC2BQEAAAAB8gUBALwIACHzBQEAvAgAIfQFAQC8CAAh9QUgANoIACH2BQIAuwgAIfcFQACFCQAhAgAAAIUDACA5AACLDgAgAgAAAIkOACA5AACKDgAgCqUFAACIDgAwpgUAAIkOABCnBQAAiA4AMLYFAQC8CAAh8gUBALwIACHzBQEAvAgAIfQFAQC8CAAh9QUgANoIACH2BQIAuwgAIfcFQACFCQAhCqUFAACIDgAwpgUAAIkOABCnBQAAiA4AMLYFAQC8CAAh8gUBALwIACHzBQEAvAgAIfQFAQC8CAAh9QUgANoIACH2BQIAuwgAIfcFQACFCQAhBrYFAQDiCQAh8wUBAOIJACH0BQEA4gkAIfUFIADdCwAh9gUCAOMJACH3BUAAzw0AIQa2BQEA4gkAIfMFAQDiCQAh9AUBAOIJACH1BSAA3QsAIfYFAgDjCQAh9wVAAM8NACEGtgUBAAAAAfMFAQAAAAH0BQEAAAAB9QUgAAAAAfYFAgAAAAH3BUAAAAABDLYFAQAAAAHuBUAAAAAB-QVAAAAAAfoFAQAAAAH7BQEAAAAB_AUBAAAAAf0FAQAAAAH-BQEAAAAB_wUBAAAAAYAGQAAAAAGBBkAAAAABggYBAAAAAQIAAACBAwAgQAAAmA4AIAMAAACBAwAgQAAAmA4AIEEAAJcOACABOQAAjBEAMBLcAQAAggkAIKUFAACHCQAwpgUAAP8CABCnBQAAhwkAMLYFAQAAAAHuBUAA5AgAIfIFAQC8CAAh-QVAAOQIACH6BQEAvAgAIfsFAQC8CAAh_AUBANkIACH9BQEA2QgAIf4FAQDZCAAh_wUBANkIACGABkAAhQkAIYEGQACFCQAhggYBANkIACGsBgAAhgkAIAIAAACBAwAgOQAAlw4AIAIAAACVDgAgOQAAlg4AIBClBQAAlA4AMKYFAACVDgAQpwUAAJQOADC2BQEAvAgAIe4FQADkCAAh8gUBALwIACH5BUAA5AgAIfoFAQC8CAAh-wUBALwIACH8BQEA2QgAIf0FAQDZCAAh_gUBANkIACH_BQEA2QgAIYAGQACFCQAhgQZAAIUJACGCBgEA2QgAIRClBQAAlA4AMKYFAACVDgAQpwUAAJQOADC2BQEAvAgAIe4FQADkCAAh8gUBALwIACH5BUAA5AgAIfoFAQC8CAAh-wUBALwIACH8BQEA2QgAIf0FAQDZCAAh_gUBANkIACH_BQEA2QgAIYAGQACFCQAhgQZAAIUJACGCBgEA2QgAIQy2BQEA4gkAIe4FQADVDQAh-QVAANUNACH6BQEA4gkAIfsFAQDiCQAh_AUBAOULACH9BQEA5QsAIf4FAQDlCwAh_wUBAOULACGABkAAzw0AIYEGQADPDQAhggYBAOULACEMtgUBAOIJACHuBUAA1Q0AIfkFQADVDQAh-gUBAOIJACH7BQEA4gkAIfwFAQDlCwAh_QUBAOULACH-BQEA5QsAIf8FAQDlCwAhgAZAAM8NACGBBkAAzw0AIYIGAQDlCwAhDLYFAQAAAAHuBUAAAAAB-QVAAAAAAfoFAQAAAAH7BQEAAAAB_AUBAAAAAf0FAQAAAAH-BQEAAAAB_wUBAAAAAYAGQAAAAAGBBkAAAAABggYBAAAAAQe2BQEAAAAB7gVAAAAAAe8FQAAAAAH5BUAAAAABgwYBAAAAAYQGAQAAAAGFBgEAAAABAgAAAP0CACBAAACkDgAgAwAAAP0CACBAAACkDgAgQQAAow4AIAE5AACLEQAwDNwBAACCCQAgpQUAAIgJADCmBQAA-wIAEKcFAACICQAwtgUBAAAAAe4FQADkCAAh7wVAAOQIACHyBQEAvAgAIfkFQADkCAAhgwYBAAAAAYQGAQDZCAAhhQYBANkIACECAAAA_QIAIDkAAKMOACACAAAAoQ4AIDkAAKIOACALpQUAAKAOADCmBQAAoQ4AEKcFAACgDgAwtgUBALwIACHuBUAA5AgAIe8FQADkCAAh8gUBALwIACH5BUAA5AgAIYMGAQC8CAAhhAYBANkIACGFBgEA2QgAIQulBQAAoA4AMKYFAAChDgAQpwUAAKAOADC2BQEAvAgAIe4FQADkCAAh7wVAAOQIACHyBQEAvAgAIfkFQADkCAAhgwYBALwIACGEBgEA2QgAIYUGAQDZCAAhB7YFAQDiCQAh7gVAANUNACHvBUAA1Q0AIfkFQADVDQAhgwYBAOIJACGEBgEA5QsAIYUGAQDlCwAhB7YFAQDiCQAh7gVAANUNACHvBUAA1Q0AIfkFQADVDQAhgwYBAOIJACGEBgEA5QsAIYUGAQDlCwAhB7YFAQAAAAHuBUAAAAAB7wVAAAAAAfkFQAAAAAGDBgEAAAABhAYBAAAAAYUGAQAAAAEEQAAAmQ4AMOMGAACaDgAw5QYAAJwOACDpBgAAnQ4AMARAAACNDgAw4wYAAI4OADDlBgAAkA4AIOkGAACRDgAwBEAAAIEOADDjBgAAgg4AMOUGAACEDgAg6QYAAIUOADAEQAAA5w0AMOMGAADoDQAw5QYAAOoNACDpBgAA6w0AMAAAAAAAAAAAAAVAAACGEQAgQQAAiREAIOMGAACHEQAg5AYAAIgRACDpBgAAGAAgA0AAAIYRACDjBgAAhxEAIOkGAAAYACAAAAAAAAVAAACBEQAgQQAAhBEAIOMGAACCEQAg5AYAAIMRACDpBgAAeAAgA0AAAIERACDjBgAAghEAIOkGAAB4ACAAAAAAAAtAAADkDgAwQQAA-w4AMOMGAADlDgAw5AYAAPoOADDlBgAA5g4AIOYGAADnDgAw5wYAAOcOADDoBgAA5w4AMOkGAADnDgAw6gYAAPwOADDrBgAA_Q4AMAtAAADgDgAwQQAA9g4AMOMGAADhDgAw5AYAAPUOADDlBgAA4g4AIOYGAADPDAAw5wYAAM8MADDoBgAAzwwAMOkGAADPDAAw6gYAAPcOADDrBgAA0gwAMAtAAADcDgAwQQAA8Q4AMOMGAADdDgAw5AYAAPAOADDlBgAA3g4AIOYGAADaDgAw5wYAANoOADDoBgAA2g4AMOkGAADaDgAw6gYAAPIOADDrBgAA7A4AMAtAAADXDgAwQQAA6g4AMOMGAADYDgAw5AYAAOkOADDlBgAA2Q4AIOYGAADaDgAw5wYAANoOADDoBgAA2g4AMOkGAADaDgAw6gYAAOsOADDrBgAA7A4AMAdAAAD3EAAgQQAA_xAAIOMGAAD4EAAg5AYAAP4QACDnBgAADwAg6AYAAA8AIOkGAAB4ACALQAAAxg4AMEEAAMsOADDjBgAAxw4AMOQGAADIDgAw5QYAAMkOACDmBgAAyg4AMOcGAADKDgAw6AYAAMoOADDpBgAAyg4AMOoGAADMDgAw6wYAAM0OADAKBAAA0g4AIAUAANMOACANAADWDgAgLAAA1A4AIC0AANUOACC2BQIAAAABtwUBAAAAAcMFAQAAAAGMBgEAAAABjQYBAAAAAQIAAAB4ACBAAADRDgAgAwAAAHgAIEAAANEOACBBAADQDgAgATkAAP0QADAPBAAAoQkAIAUAAKIJACAMAACkCQAgDQAApQkAICwAAKMJACAtAACjCQAgpQUAAJ8JADCmBQAADwAQpwUAAJ8JADC2BQIAAAABtwUBAAAAAcMFAQC8CAAh6QUCAKAJACGMBgEAvAgAIY0GAQC8CAAhAgAAAHgAIDkAANAOACACAAAAzg4AIDkAAM8OACAJpQUAAM0OADCmBQAAzg4AEKcFAADNDgAwtgUCALsIACG3BQEAvAgAIcMFAQC8CAAh6QUCAKAJACGMBgEAvAgAIY0GAQC8CAAhCaUFAADNDgAwpgUAAM4OABCnBQAAzQ4AMLYFAgC7CAAhtwUBALwIACHDBQEAvAgAIekFAgCgCQAhjAYBALwIACGNBgEAvAgAIQW2BQIA4wkAIbcFAQDiCQAhwwUBAOIJACGMBgEA4gkAIY0GAQDiCQAhCgQAAMAOACAFAADBDgAgDQAAxQ4AICwAAMIOACAtAADDDgAgtgUCAOMJACG3BQEA4gkAIcMFAQDiCQAhjAYBAOIJACGNBgEA4gkAIQoEAADSDgAgBQAA0w4AIA0AANYOACAsAADUDgAgLQAA1Q4AILYFAgAAAAG3BQEAAAABwwUBAAAAAYwGAQAAAAGNBgEAAAABBEAAAOQOADDjBgAA5Q4AMOUGAADmDgAg6QYAAOcOADAEQAAA4A4AMOMGAADhDgAw5QYAAOIOACDpBgAAzwwAMARAAADcDgAw4wYAAN0OADDlBgAA3g4AIOkGAADaDgAwBEAAANcOADDjBgAA2A4AMOUGAADZDgAg6QYAANoOADAEQAAAxg4AMOMGAADHDgAw5QYAAMkOACDpBgAAyg4AMBIGAADVCgAgIgAA1woAICoAANgKACArAADZCgAgLAEAAAABtgUCAAAAAbcFAQAAAAG4BQEAAAABuQUCAAAAAbsFAgAAAAG8BQIAAAABvQUBAAAAAb4FAQAAAAG_BQEAAAABwAUBAAAAAcEFAQAAAAHCBQEAAAABwwUBAAAAAQIAAAANACBAAADbDgAgATkAAPwQADAXBgAA1gkAIAcAAKQJACAiAADRCQAgKgAArgkAICsAANcJACAsAQC8CAAhpQUAANUJADCmBQAACwAQpwUAANUJADC2BQIAAAABtwUBAAAAAbgFAQC8CAAhuQUCALsIACG6BQIAoAkAIbsFAgCgCQAhvAUCAKAJACG9BQEAvAgAIb4FAQC8CAAhvwUBALwIACHABQEAvAgAIcEFAQC8CAAhwgUBALwIACHDBQEAvAgAIRIGAADVCgAgIgAA1woAICoAANgKACArAADZCgAgLAEAAAABtgUCAAAAAbcFAQAAAAG4BQEAAAABuQUCAAAAAbsFAgAAAAG8BQIAAAABvQUBAAAAAb4FAQAAAAG_BQEAAAABwAUBAAAAAcEFAQAAAAHCBQEAAAABwwUBAAAAARIHAADWCgAgIgAA1woAICoAANgKACArAADZCgAgLAEAAAABtgUCAAAAAbcFAQAAAAG4BQEAAAABugUCAAAAAbsFAgAAAAG8BQIAAAABvQUBAAAAAb4FAQAAAAG_BQEAAAABwAUBAAAAAcEFAQAAAAHCBQEAAAABwwUBAAAAAQIAAAANACBAAADfDgAgATkAAPsQADASBwAA1goAICIAANcKACAqAADYCgAgKwAA2QoAICwBAAAAAbYFAgAAAAG3BQEAAAABuAUBAAAAAboFAgAAAAG7BQIAAAABvAUCAAAAAb0FAQAAAAG-BQEAAAABvwUBAAAAAcAFAQAAAAHBBQEAAAABwgUBAAAAAcMFAQAAAAEGCgAAsw4AIBIAAPkMACATAAD6DAAgGwAA-wwAILUFAgAAAAG2BQIAAAABAgAAAAkAIEAAAOMOACABOQAA-hAAMAYKAACzDgAgEgAA-QwAIBMAAPoMACAbAAD7DAAgtQUCAAAAAbYFAgAAAAEGtgUCAAAAAb4FAQAAAAHdBQEAAAAB3gUgAAAAAd8FAQAAAAHgBQIAAAABAgAAAAUAIEAAAOgOACABOQAA-RAAMAwDAADWCQAgpQUAANsJADCmBQAAAwAQpwUAANsJADC2BQIAAAABvgUBALwIACHdBQEAvAgAId4FIADaCAAh3wUBALwIACHgBQIAoAkAIYsGAgC7CAAh3wYAANoJACAGtgUCAAAAAb4FAQAAAAHdBQEAAAAB3gUgAAAAAd8FAQAAAAHgBQIAAAABAwAAAA0AIEAAANsOACBBAADvDgAgAgAAAA0AIDkAAO8OACACAAAA7Q4AIDkAAO4OACASLAEAvAgAIaUFAADsDgAwpgUAAO0OABCnBQAA7A4AMLYFAgC7CAAhtwUBALwIACG4BQEAvAgAIbkFAgC7CAAhugUCAKAJACG7BQIAoAkAIbwFAgCgCQAhvQUBALwIACG-BQEAvAgAIb8FAQC8CAAhwAUBALwIACHBBQEAvAgAIcIFAQC8CAAhwwUBALwIACESLAEAvAgAIaUFAADsDgAwpgUAAO0OABCnBQAA7A4AMLYFAgC7CAAhtwUBALwIACG4BQEAvAgAIbkFAgC7CAAhugUCAKAJACG7BQIAoAkAIbwFAgCgCQAhvQUBALwIACG-BQEAvAgAIb8FAQC8CAAhwAUBALwIACHBBQEAvAgAIcIFAQC8CAAhwwUBALwIACEOLAEA4gkAIbYFAgDjCQAhtwUBAOIJACG4BQEA4gkAIbkFAgDjCQAhuwUCAPUJACG8BQIA9QkAIb0FAQDiCQAhvgUBAOIJACG_BQEA4gkAIcAFAQDiCQAhwQUBAOIJACHCBQEA4gkAIcMFAQDiCQAhEgYAAPYJACAiAAD4CQAgKgAA-QkAICsAAPoJACAsAQDiCQAhtgUCAOMJACG3BQEA4gkAIbgFAQDiCQAhuQUCAOMJACG7BQIA9QkAIbwFAgD1CQAhvQUBAOIJACG-BQEA4gkAIb8FAQDiCQAhwAUBAOIJACHBBQEA4gkAIcIFAQDiCQAhwwUBAOIJACEDAAAADQAgQAAA3w4AIEEAAPQOACACAAAADQAgOQAA9A4AIAIAAADtDgAgOQAA8w4AIA4sAQDiCQAhtgUCAOMJACG3BQEA4gkAIbgFAQDiCQAhugUCAPUJACG7BQIA9QkAIbwFAgD1CQAhvQUBAOIJACG-BQEA4gkAIb8FAQDiCQAhwAUBAOIJACHBBQEA4gkAIcIFAQDiCQAhwwUBAOIJACESBwAA9wkAICIAAPgJACAqAAD5CQAgKwAA-gkAICwBAOIJACG2BQIA4wkAIbcFAQDiCQAhuAUBAOIJACG6BQIA9QkAIbsFAgD1CQAhvAUCAPUJACG9BQEA4gkAIb4FAQDiCQAhvwUBAOIJACHABQEA4gkAIcEFAQDiCQAhwgUBAOIJACHDBQEA4gkAIQMAAAAJACBAAADjDgAgQQAA-Q4AIAIAAAAJACA5AAD5DgAgAgAAANMMACA5AAD4DgAgArUFAgDjCQAhtgUCAOMJACEGCgAAsg4AIBIAANcMACATAADYDAAgGwAA2QwAILUFAgDjCQAhtgUCAOMJACEDAAAABQAgQAAA6A4AIEEAAIAPACACAAAABQAgOQAAgA8AIAIAAAD-DgAgOQAA_w4AIAqlBQAA_Q4AMKYFAAD-DgAQpwUAAP0OADC2BQIAuwgAIb4FAQC8CAAh3QUBALwIACHeBSAA2ggAId8FAQC8CAAh4AUCAKAJACGLBgIAuwgAIQqlBQAA_Q4AMKYFAAD-DgAQpwUAAP0OADC2BQIAuwgAIb4FAQC8CAAh3QUBALwIACHeBSAA2ggAId8FAQC8CAAh4AUCAKAJACGLBgIAuwgAIQa2BQIA4wkAIb4FAQDiCQAh3QUBAOIJACHeBSAA3QsAId8FAQDiCQAh4AUCAPUJACEGtgUCAOMJACG-BQEA4gkAId0FAQDiCQAh3gUgAN0LACHfBQEA4gkAIeAFAgD1CQAhA0AAAPcQACDjBgAA-BAAIOkGAAB4ACAAAAAFQAAA8hAAIEEAAPUQACDjBgAA8xAAIOQGAAD0EAAg6QYAAIMEACADQAAA8hAAIOMGAADzEAAg6QYAAIMEACAAAAAAAAtAAACNDwAwQQAAkg8AMOMGAACODwAw5AYAAI8PADDlBgAAkA8AIOYGAACRDwAw5wYAAJEPADDoBgAAkQ8AMOkGAACRDwAw6gYAAJMPADDrBgAAlA8AMAK-BQEAAAABjwYBAAAAAQIAAACHBAAgQAAAmA8AIAMAAACHBAAgQAAAmA8AIEEAAJcPACABOQAA8RAAMAi0AgAA9ggAIKUFAAD1CAAwpgUAAIUEABCnBQAA9QgAML4FAQC8CAAhjgYBALwIACGPBgEAvAgAIZEGAAD0CAAgAgAAAIcEACA5AACXDwAgAgAAAJUPACA5AACWDwAgBqUFAACUDwAwpgUAAJUPABCnBQAAlA8AML4FAQC8CAAhjgYBALwIACGPBgEAvAgAIQalBQAAlA8AMKYFAACVDwAQpwUAAJQPADC-BQEAvAgAIY4GAQC8CAAhjwYBALwIACECvgUBAOIJACGPBgEA4gkAIQK-BQEA4gkAIY8GAQDiCQAhAr4FAQAAAAGPBgEAAAABBEAAAI0PADDjBgAAjg8AMOUGAACQDwAg6QYAAJEPADAAARoAAJoPACAAAAAFQAAA7BAAIEEAAO8QACDjBgAA7RAAIOQGAADuEAAg6QYAANQDACADQAAA7BAAIOMGAADtEAAg6QYAANQDACAAAAAAAAtAAAC7DwAwQQAAwA8AMOMGAAC8DwAw5AYAAL0PADDlBgAAvg8AIOYGAAC_DwAw5wYAAL8PADDoBgAAvw8AMOkGAAC_DwAw6gYAAMEPADDrBgAAwg8AMAtAAACyDwAwQQAAtg8AMOMGAACzDwAw5AYAALQPADDlBgAAtQ8AIOYGAACGCwAw5wYAAIYLADDoBgAAhgsAMOkGAACGCwAw6gYAALcPADDrBgAAiQsAMAtAAACpDwAwQQAArQ8AMOMGAACqDwAw5AYAAKsPADDlBgAArA8AIOYGAACNDAAw5wYAAI0MADDoBgAAjQwAMOkGAACNDAAw6gYAAK4PADDrBgAAkAwAMBIQAADkDAAgGAAAvQwAIB0AAL8MACAeAADADAAgHwAAwQwAICoCAAAAAbQCAQAAAAG2BQIAAAABxwUEAAAAAdkFAgAAAAGuBgEAAAABrwYBAAAAAbIGIAAAAAGzBiAAAAABtgYCAAAAAbcGAQAAAAG4BgQAAAABuQYEAAAAAQIAAAA0ACBAAACxDwAgAwAAADQAIEAAALEPACBBAACwDwAgATkAAOsQADACAAAANAAgOQAAsA8AIAIAAACRDAAgOQAArw8AIA0qAgDjCQAhtAIBAOIJACG2BQIA4wkAIccFBACRCgAh2QUCAOMJACGuBgEA4gkAIa8GAQDiCQAhsgYgAN0LACGzBiAA3QsAIbYGAgDjCQAhtwYBAOIJACG4BgQAkgoAIbkGBACSCgAhEhAAAOIMACAYAACUDAAgHQAAlgwAIB4AAJcMACAfAACYDAAgKgIA4wkAIbQCAQDiCQAhtgUCAOMJACHHBQQAkQoAIdkFAgDjCQAhrgYBAOIJACGvBgEA4gkAIbIGIADdCwAhswYgAN0LACG2BgIA4wkAIbcGAQDiCQAhuAYEAJIKACG5BgQAkgoAIRIQAADkDAAgGAAAvQwAIB0AAL8MACAeAADADAAgHwAAwQwAICoCAAAAAbQCAQAAAAG2BQIAAAABxwUEAAAAAdkFAgAAAAGuBgEAAAABrwYBAAAAAbIGIAAAAAGzBiAAAAABtgYCAAAAAbcGAQAAAAG4BgQAAAABuQYEAAAAARcVAAC2CwAgGAAAtAsAIB0AALsLACAqAgAAAAEvAAC9CwAgMAAAtwsAIDEAALgLACAyAAC5CwAgMwAAugsAILQCAQAAAAG2BQIAAAABxwUEAAAAAdgFAgAAAAGMBgIAAAABrgYBAAAAAa8GAQAAAAG2BgIAAAABuwYEAAAAAbwGBAAAAAHPBgIAAAAB0AYCAAAAAdEGAgAAAAHSBgIAAAABAgAAAAEAIEAAALoPACADAAAAAQAgQAAAug8AIEEAALkPACABOQAA6hAAMAIAAAABACA5AAC5DwAgAgAAAIoLACA5AAC4DwAgDyoCAOMJACG0AgEA4gkAIbYFAgDjCQAhxwUEAJEKACHYBQIA4wkAIYwGAgDjCQAhrgYBAOIJACGvBgEA4gkAIbYGAgDjCQAhuwYEAJEKACG8BgQAkgoAIc8GAgD1CQAh0AYCAPUJACHRBgIA9QkAIdIGAgDjCQAhFxUAAI8LACAYAACNCwAgHQAAlAsAICoCAOMJACEvAACQCwAgMAAAkQsAIDEAAJILACAyAACyCwAgMwAAkwsAILQCAQDiCQAhtgUCAOMJACHHBQQAkQoAIdgFAgDjCQAhjAYCAOMJACGuBgEA4gkAIa8GAQDiCQAhtgYCAOMJACG7BgQAkQoAIbwGBACSCgAhzwYCAPUJACHQBgIA9QkAIdEGAgD1CQAh0gYCAOMJACEXFQAAtgsAIBgAALQLACAdAAC7CwAgKgIAAAABLwAAvQsAIDAAALcLACAxAAC4CwAgMgAAuQsAIDMAALoLACC0AgEAAAABtgUCAAAAAccFBAAAAAHYBQIAAAABjAYCAAAAAa4GAQAAAAGvBgEAAAABtgYCAAAAAbsGBAAAAAG8BgQAAAABzwYCAAAAAdAGAgAAAAHRBgIAAAAB0gYCAAAAAQO-BQEAAAABjwYBAAAAAZMGAQAAAAECAAAAOAAgQAAAxg8AIAMAAAA4ACBAAADGDwAgQQAAxQ8AIAE5AADpEAAwCRkAALsJACClBQAAugkAMKYFAAA2ABCnBQAAugkAML4FAQC8CAAhjwYBALwIACGSBgEAvAgAIZMGAQC8CAAh2QYAALkJACACAAAAOAAgOQAAxQ8AIAIAAADDDwAgOQAAxA8AIAelBQAAwg8AMKYFAADDDwAQpwUAAMIPADC-BQEAvAgAIY8GAQC8CAAhkgYBALwIACGTBgEAvAgAIQelBQAAwg8AMKYFAADDDwAQpwUAAMIPADC-BQEAvAgAIY8GAQC8CAAhkgYBALwIACGTBgEAvAgAIQO-BQEA4gkAIY8GAQDiCQAhkwYBAOIJACEDvgUBAOIJACGPBgEA4gkAIZMGAQDiCQAhA74FAQAAAAGPBgEAAAABkwYBAAAAAQRAAAC7DwAw4wYAALwPADDlBgAAvg8AIOkGAAC_DwAwBEAAALIPADDjBgAAsw8AMOUGAAC1DwAg6QYAAIYLADAEQAAAqQ8AMOMGAACqDwAw5QYAAKwPACDpBgAAjQwAMAAAAAAAAAAFQAAA5BAAIEEAAOcQACDjBgAA5RAAIOQGAADmEAAg6QYAAF0AIANAAADkEAAg4wYAAOUQACDpBgAAXQAgAAAAAAAFQAAA3xAAIEEAAOIQACDjBgAA4BAAIOQGAADhEAAg6QYAAPkCACADQAAA3xAAIOMGAADgEAAg6QYAAPkCACAAAAAAAAVAAADaEAAgQQAA3RAAIOMGAADbEAAg5AYAANwQACDpBgAA-wQAIANAAADaEAAg4wYAANsQACDpBgAA-wQAIALhAQAA4g8AIOMBAADjDwAgBd0BAACpDgAg3gEAAKoOACDfAQAAqw4AIOABAACsDgAghwYAAO8JACAAAAAAAAAFQAAA1RAAIEEAANgQACDjBgAA1hAAIOQGAADXEAAg6QYAABgAIANAAADVEAAg4wYAANYQACDpBgAAGAAgGQQAALgQACAFAACmEAAgCAAA6w8AIAkAALcQACAKAADrDwAgCwAAtxAAIAwAAOsPACANAAC3EAAgDgAA6w8AIA8AALcQACAWAADWCwAgFwAAuRAAIBsAAMsPACAfAAC0EAAgIAAAuhAAILUFAADvCQAg4gUAAO8JACDjBQAA7wkAIOQFAADvCQAg5QUAAO8JACDmBQAA7wkAIOcFAADvCQAg6AUAAO8JACDpBQAA7wkAIOoFAADvCQAgAAAAAAAAAAAAAAVAAADQEAAgQQAA0xAAIOMGAADREAAg5AYAANIQACDpBgAANAAgA0AAANAQACDjBgAA0RAAIOkGAAA0ACAAAAAAAAVAAADLEAAgQQAAzhAAIOMGAADMEAAg5AYAAM0QACDpBgAANAAgA0AAAMsQACDjBgAAzBAAIOkGAAA0ACAAAAAAAAAAAAAABUAAAMYQACBBAADJEAAg4wYAAMcQACDkBgAAyBAAIOkGAAABACADQAAAxhAAIOMGAADHEAAg6QYAAAEAIAAAAAAABUAAAMEQACBBAADEEAAg4wYAAMIQACDkBgAAwxAAIOkGAABdACADQAAAwRAAIOMGAADCEAAg6QYAAF0AIAkhAACqEAAgIwAApBAAICQAAJIQACAlAACrEAAgJwAArBAAICgAAK0QACApAACuEAAgvAYAAO8JACDKBgAA7wkAIAAAAAAABUAAALwQACBBAAC_EAAg4wYAAL0QACDkBgAAvhAAIOkGAABdACADQAAAvBAAIOMGAAC9EAAg6QYAAF0AIAAAAAAAAAAAAAANFQAAtRAAIBgAALEQACAZAACwEAAgHQAAthAAIC8AAKQQACAwAADXCwAgMQAAsRAAIDIAALUQACAzAACrEAAgvAYAAO8JACDPBgAA7wkAINAGAADvCQAg0QYAAO8JACAAAAAHBAAApRAAIAUAAKYQACAMAACoEAAgDQAAqRAAICwAAKcQACAtAACnEAAg6QUAAO8JACAACAYAAKgQACAHAACoEAAgIgAAuRAAICoAAKsQACArAAC7EAAgugUAAO8JACC7BQAA7wkAILwFAADvCQAgAAABJgAAkhAAIAAIEAAA6w8AIBgAALEQACAZAACwEAAgHQAAshAAIB4AALMQACAfAAC0EAAguAYAAO8JACC5BgAA7wkAIAMSAADXCwAgGgAAyg8AIBsAAMsPACAFCgAA6w8AIBIAANcLACATAADXCwAgGwAAyw8AIC4AAKgQACAAAAADEQAA1gsAIBIAANcLACATAADXCwAgAAAAAAEKAADrDwAgAB8hAADBCgAgIwAAwgoAICQAAMgKACAlAADDCgAgKAAAxQoAICkAAMYKACArAQAAAAGoBQIAAAABtgUCAAAAAbcFAQAAAAHCBQEAAAABxwUEAAAAAZ0GAQAAAAG6BgIAAAABuwYEAAAAAbwGBAAAAAHABgEAAAABwQYBAAAAAcIGAQAAAAHDBgEAAAABxAYBAAAAAcUGAQAAAAHGBgEAAAABxwYBAAAAAcgGAQAAAAHJBgEAAAABygYCAAAAAcsGAQAAAAHMBgEAAAABzQYBAAAAAc4GAQAAAAECAAAAXQAgQAAAvBAAIAMAAABbACBAAAC8EAAgQQAAwBAAICEAAABbACAhAAC_CgAgIwAAlAoAICQAAJUKACAlAACWCgAgKAAAmAoAICkAAJkKACArAQDiCQAhOQAAwBAAIKgFAgDjCQAhtgUCAOMJACG3BQEA4gkAIcIFAQDiCQAhxwUEAJEKACGdBgEA4gkAIboGAgDjCQAhuwYEAJEKACG8BgQAkgoAIcAGAQDiCQAhwQYBAOIJACHCBgEA4gkAIcMGAQDiCQAhxAYBAOIJACHFBgEA4gkAIcYGAQDiCQAhxwYBAOIJACHIBgEA4gkAIckGAQDiCQAhygYCAPUJACHLBgEA4gkAIcwGAQDiCQAhzQYBAOIJACHOBgEA4gkAIR8hAAC_CgAgIwAAlAoAICQAAJUKACAlAACWCgAgKAAAmAoAICkAAJkKACArAQDiCQAhqAUCAOMJACG2BQIA4wkAIbcFAQDiCQAhwgUBAOIJACHHBQQAkQoAIZ0GAQDiCQAhugYCAOMJACG7BgQAkQoAIbwGBACSCgAhwAYBAOIJACHBBgEA4gkAIcIGAQDiCQAhwwYBAOIJACHEBgEA4gkAIcUGAQDiCQAhxgYBAOIJACHHBgEA4gkAIcgGAQDiCQAhyQYBAOIJACHKBgIA9QkAIcsGAQDiCQAhzAYBAOIJACHNBgEA4gkAIc4GAQDiCQAhHyEAAMEKACAjAADCCgAgJAAAyAoAICUAAMMKACAnAADECgAgKQAAxgoAICsBAAAAAagFAgAAAAG2BQIAAAABtwUBAAAAAcIFAQAAAAHHBQQAAAABnQYBAAAAAboGAgAAAAG7BgQAAAABvAYEAAAAAcAGAQAAAAHBBgEAAAABwgYBAAAAAcMGAQAAAAHEBgEAAAABxQYBAAAAAcYGAQAAAAHHBgEAAAAByAYBAAAAAckGAQAAAAHKBgIAAAABywYBAAAAAcwGAQAAAAHNBgEAAAABzgYBAAAAAQIAAABdACBAAADBEAAgAwAAAFsAIEAAAMEQACBBAADFEAAgIQAAAFsAICEAAL8KACAjAACUCgAgJAAAlQoAICUAAJYKACAnAACXCgAgKQAAmQoAICsBAOIJACE5AADFEAAgqAUCAOMJACG2BQIA4wkAIbcFAQDiCQAhwgUBAOIJACHHBQQAkQoAIZ0GAQDiCQAhugYCAOMJACG7BgQAkQoAIbwGBACSCgAhwAYBAOIJACHBBgEA4gkAIcIGAQDiCQAhwwYBAOIJACHEBgEA4gkAIcUGAQDiCQAhxgYBAOIJACHHBgEA4gkAIcgGAQDiCQAhyQYBAOIJACHKBgIA9QkAIcsGAQDiCQAhzAYBAOIJACHNBgEA4gkAIc4GAQDiCQAhHyEAAL8KACAjAACUCgAgJAAAlQoAICUAAJYKACAnAACXCgAgKQAAmQoAICsBAOIJACGoBQIA4wkAIbYFAgDjCQAhtwUBAOIJACHCBQEA4gkAIccFBACRCgAhnQYBAOIJACG6BgIA4wkAIbsGBACRCgAhvAYEAJIKACHABgEA4gkAIcEGAQDiCQAhwgYBAOIJACHDBgEA4gkAIcQGAQDiCQAhxQYBAOIJACHGBgEA4gkAIccGAQDiCQAhyAYBAOIJACHJBgEA4gkAIcoGAgD1CQAhywYBAOIJACHMBgEA4gkAIc0GAQDiCQAhzgYBAOIJACEYFQAAtgsAIBgAALQLACAZAAC1CwAgKgIAAAABLwAAvQsAIDAAALcLACAxAAC4CwAgMgAAuQsAIDMAALoLACC0AgEAAAABtgUCAAAAAccFBAAAAAHYBQIAAAABjAYCAAAAAZIGAQAAAAGuBgEAAAABrwYBAAAAAbYGAgAAAAG7BgQAAAABvAYEAAAAAc8GAgAAAAHQBgIAAAAB0QYCAAAAAdIGAgAAAAECAAAAAQAgQAAAxhAAIAMAAAApACBAAADGEAAgQQAAyhAAIBoAAAApACAVAACPCwAgGAAAjQsAIBkAAI4LACAqAgDjCQAhLwAAkAsAIDAAAJELACAxAACSCwAgMgAAsgsAIDMAAJMLACA5AADKEAAgtAIBAOIJACG2BQIA4wkAIccFBACRCgAh2AUCAOMJACGMBgIA4wkAIZIGAQDiCQAhrgYBAOIJACGvBgEA4gkAIbYGAgDjCQAhuwYEAJEKACG8BgQAkgoAIc8GAgD1CQAh0AYCAPUJACHRBgIA9QkAIdIGAgDjCQAhGBUAAI8LACAYAACNCwAgGQAAjgsAICoCAOMJACEvAACQCwAgMAAAkQsAIDEAAJILACAyAACyCwAgMwAAkwsAILQCAQDiCQAhtgUCAOMJACHHBQQAkQoAIdgFAgDjCQAhjAYCAOMJACGSBgEA4gkAIa4GAQDiCQAhrwYBAOIJACG2BgIA4wkAIbsGBACRCgAhvAYEAJIKACHPBgIA9QkAIdAGAgD1CQAh0QYCAPUJACHSBgIA4wkAIRMQAADkDAAgGAAAvQwAIBkAAL4MACAeAADADAAgHwAAwQwAICoCAAAAAbQCAQAAAAG2BQIAAAABxwUEAAAAAdkFAgAAAAGSBgEAAAABrgYBAAAAAa8GAQAAAAGyBiAAAAABswYgAAAAAbYGAgAAAAG3BgEAAAABuAYEAAAAAbkGBAAAAAECAAAANAAgQAAAyxAAIAMAAAAyACBAAADLEAAgQQAAzxAAIBUAAAAyACAQAADiDAAgGAAAlAwAIBkAAJUMACAeAACXDAAgHwAAmAwAICoCAOMJACE5AADPEAAgtAIBAOIJACG2BQIA4wkAIccFBACRCgAh2QUCAOMJACGSBgEA4gkAIa4GAQDiCQAhrwYBAOIJACGyBiAA3QsAIbMGIADdCwAhtgYCAOMJACG3BgEA4gkAIbgGBACSCgAhuQYEAJIKACETEAAA4gwAIBgAAJQMACAZAACVDAAgHgAAlwwAIB8AAJgMACAqAgDjCQAhtAIBAOIJACG2BQIA4wkAIccFBACRCgAh2QUCAOMJACGSBgEA4gkAIa4GAQDiCQAhrwYBAOIJACGyBiAA3QsAIbMGIADdCwAhtgYCAOMJACG3BgEA4gkAIbgGBACSCgAhuQYEAJIKACETEAAA5AwAIBgAAL0MACAZAAC-DAAgHQAAvwwAIB8AAMEMACAqAgAAAAG0AgEAAAABtgUCAAAAAccFBAAAAAHZBQIAAAABkgYBAAAAAa4GAQAAAAGvBgEAAAABsgYgAAAAAbMGIAAAAAG2BgIAAAABtwYBAAAAAbgGBAAAAAG5BgQAAAABAgAAADQAIEAAANAQACADAAAAMgAgQAAA0BAAIEEAANQQACAVAAAAMgAgEAAA4gwAIBgAAJQMACAZAACVDAAgHQAAlgwAIB8AAJgMACAqAgDjCQAhOQAA1BAAILQCAQDiCQAhtgUCAOMJACHHBQQAkQoAIdkFAgDjCQAhkgYBAOIJACGuBgEA4gkAIa8GAQDiCQAhsgYgAN0LACGzBiAA3QsAIbYGAgDjCQAhtwYBAOIJACG4BgQAkgoAIbkGBACSCgAhExAAAOIMACAYAACUDAAgGQAAlQwAIB0AAJYMACAfAACYDAAgKgIA4wkAIbQCAQDiCQAhtgUCAOMJACHHBQQAkQoAIdkFAgDjCQAhkgYBAOIJACGuBgEA4gkAIa8GAQDiCQAhsgYgAN0LACGzBiAA3QsAIbYGAgDjCQAhtwYBAOIJACG4BgQAkgoAIbkGBACSCgAhHAQAAKQNACAFAACmDQAgCAAAnQ0AIAkAAJ4NACAKAACfDQAgCwAAoA0AIAwAAKENACANAACiDQAgDgAArw0AIA8AAKMNACAWAAClDQAgFwAApw0AIBsAAKgNACAfAACpDQAgtQUCAAAAAbYFAgAAAAHDBQEAAAABxAUBAAAAAeEFAQAAAAHiBQIAAAAB4wUBAAAAAeQFAQAAAAHlBQgAAAAB5gUIAAAAAecFAgAAAAHoBQQAAAAB6QUCAAAAAeoFAgAAAAECAAAAGAAgQAAA1RAAIAMAAAAVACBAAADVEAAgQQAA2RAAIB4AAAAVACAEAADvCwAgBQAA8QsAIAgAAOcLACAJAADoCwAgCgAA6QsAIAsAAOoLACAMAADrCwAgDQAA7AsAIA4AAO0LACAPAADuCwAgFgAA8AsAIBcAAPILACAbAADzCwAgHwAA9AsAIDkAANkQACC1BQIA9QkAIbYFAgDjCQAhwwUBAOIJACHEBQEA4gkAIeEFAQDiCQAh4gUCAPUJACHjBQEA5QsAIeQFAQDlCwAh5QUIAOYLACHmBQgA5gsAIecFAgD1CQAh6AUEAJIKACHpBQIA9QkAIeoFAgD1CQAhHAQAAO8LACAFAADxCwAgCAAA5wsAIAkAAOgLACAKAADpCwAgCwAA6gsAIAwAAOsLACANAADsCwAgDgAA7QsAIA8AAO4LACAWAADwCwAgFwAA8gsAIBsAAPMLACAfAAD0CwAgtQUCAPUJACG2BQIA4wkAIcMFAQDiCQAhxAUBAOIJACHhBQEA4gkAIeIFAgD1CQAh4wUBAOULACHkBQEA5QsAIeUFCADmCwAh5gUIAOYLACHnBQIA9QkAIegFBACSCgAh6QUCAPUJACHqBQIA9QkAIQ7dAQAApQ4AIN4BAACmDgAg3wEAAKcOACC2BQEAAAABvgUBAAAAAd0FAQAAAAHsBQEAAAAB7QUBAAAAAe4FQAAAAAH5BUAAAAABhgYgAAAAAYcGAQAAAAGIBiAAAAABiQYgAAAAAQIAAAD7BAAgQAAA2hAAIAMAAAD-BAAgQAAA2hAAIEEAAN4QACAQAAAA_gQAIDkAAN4QACDdAQAA4w0AIN4BAADkDQAg3wEAAOUNACC2BQEA4gkAIb4FAQDiCQAh3QUBAOIJACHsBQEA4gkAIe0FAQDiCQAh7gVAANUNACH5BUAA1Q0AIYYGIADdCwAhhwYBAOULACGIBiAA3QsAIYkGIADdCwAhDt0BAADjDQAg3gEAAOQNACDfAQAA5Q0AILYFAQDiCQAhvgUBAOIJACHdBQEA4gkAIewFAQDiCQAh7QUBAOIJACHuBUAA1Q0AIfkFQADVDQAhhgYgAN0LACGHBgEA5QsAIYgGIADdCwAhiQYgAN0LACER4QEAAOAPACC2BQIAAAABtwUBAAAAAbgFAQAAAAHGBQEAAAAB0gUCAAAAAe4FAQAAAAGiBgEAAAABowYBAAAAAaQGAQAAAAGlBgIAAAABpgYBAAAAAacGAQAAAAGoBgEAAAABqQYBAAAAAaoGAQAAAAGrBgEAAAABAgAAAPkCACBAAADfEAAgAwAAAIcDACBAAADfEAAgQQAA4xAAIBMAAACHAwAgOQAA4xAAIOEBAADfDwAgtgUCAOMJACG3BQEA4gkAIbgFAQDiCQAhxgUBAOIJACHSBQIA4wkAIe4FAQDiCQAhogYBAOIJACGjBgEA4gkAIaQGAQDiCQAhpQYCAOMJACGmBgEA4gkAIacGAQDiCQAhqAYBAOIJACGpBgEA4gkAIaoGAQDiCQAhqwYBAOIJACER4QEAAN8PACC2BQIA4wkAIbcFAQDiCQAhuAUBAOIJACHGBQEA4gkAIdIFAgDjCQAh7gUBAOIJACGiBgEA4gkAIaMGAQDiCQAhpAYBAOIJACGlBgIA4wkAIaYGAQDiCQAhpwYBAOIJACGoBgEA4gkAIakGAQDiCQAhqgYBAOIJACGrBgEA4gkAIR8hAADBCgAgIwAAwgoAICQAAMgKACAlAADDCgAgJwAAxAoAICgAAMUKACArAQAAAAGoBQIAAAABtgUCAAAAAbcFAQAAAAHCBQEAAAABxwUEAAAAAZ0GAQAAAAG6BgIAAAABuwYEAAAAAbwGBAAAAAHABgEAAAABwQYBAAAAAcIGAQAAAAHDBgEAAAABxAYBAAAAAcUGAQAAAAHGBgEAAAABxwYBAAAAAcgGAQAAAAHJBgEAAAABygYCAAAAAcsGAQAAAAHMBgEAAAABzQYBAAAAAc4GAQAAAAECAAAAXQAgQAAA5BAAIAMAAABbACBAAADkEAAgQQAA6BAAICEAAABbACAhAAC_CgAgIwAAlAoAICQAAJUKACAlAACWCgAgJwAAlwoAICgAAJgKACArAQDiCQAhOQAA6BAAIKgFAgDjCQAhtgUCAOMJACG3BQEA4gkAIcIFAQDiCQAhxwUEAJEKACGdBgEA4gkAIboGAgDjCQAhuwYEAJEKACG8BgQAkgoAIcAGAQDiCQAhwQYBAOIJACHCBgEA4gkAIcMGAQDiCQAhxAYBAOIJACHFBgEA4gkAIcYGAQDiCQAhxwYBAOIJACHIBgEA4gkAIckGAQDiCQAhygYCAPUJACHLBgEA4gkAIcwGAQDiCQAhzQYBAOIJACHOBgEA4gkAIR8hAAC_CgAgIwAAlAoAICQAAJUKACAlAACWCgAgJwAAlwoAICgAAJgKACArAQDiCQAhqAUCAOMJACG2BQIA4wkAIbcFAQDiCQAhwgUBAOIJACHHBQQAkQoAIZ0GAQDiCQAhugYCAOMJACG7BgQAkQoAIbwGBACSCgAhwAYBAOIJACHBBgEA4gkAIcIGAQDiCQAhwwYBAOIJACHEBgEA4gkAIcUGAQDiCQAhxgYBAOIJACHHBgEA4gkAIcgGAQDiCQAhyQYBAOIJACHKBgIA9QkAIcsGAQDiCQAhzAYBAOIJACHNBgEA4gkAIc4GAQDiCQAhA74FAQAAAAGPBgEAAAABkwYBAAAAAQ8qAgAAAAG0AgEAAAABtgUCAAAAAccFBAAAAAHYBQIAAAABjAYCAAAAAa4GAQAAAAGvBgEAAAABtgYCAAAAAbsGBAAAAAG8BgQAAAABzwYCAAAAAdAGAgAAAAHRBgIAAAAB0gYCAAAAAQ0qAgAAAAG0AgEAAAABtgUCAAAAAccFBAAAAAHZBQIAAAABrgYBAAAAAa8GAQAAAAGyBiAAAAABswYgAAAAAbYGAgAAAAG3BgEAAAABuAYEAAAAAbkGBAAAAAEMEgAAyA8AIBsAAMkPACC3BQEAAAABwwUBAAAAAZAGAgAAAAGUBgEAAAABlQYBAAAAAZYGAQAAAAGXBiAAAAABmAYBAAAAAZkGAQAAAAGaBgEAAAABAgAAANQDACBAAADsEAAgAwAAANcDACBAAADsEAAgQQAA8BAAIA4AAADXAwAgEgAApw8AIBsAAKgPACA5AADwEAAgtwUBAOIJACHDBQEA4gkAIZAGAgDjCQAhlAYBAOIJACGVBgEA4gkAIZYGAQDiCQAhlwYgAN0LACGYBgEA4gkAIZkGAQDiCQAhmgYBAOIJACEMEgAApw8AIBsAAKgPACC3BQEA4gkAIcMFAQDiCQAhkAYCAOMJACGUBgEA4gkAIZUGAQDiCQAhlgYBAOIJACGXBiAA3QsAIZgGAQDiCQAhmQYBAOIJACGaBgEA4gkAIQK-BQEAAAABjwYBAAAAAQO3BQEAAAABwwUBAAAAAZAGAgAAAAECAAAAgwQAIEAAAPIQACADAAAAiwQAIEAAAPIQACBBAAD2EAAgBQAAAIsEACA5AAD2EAAgtwUBAOIJACHDBQEA4gkAIZAGAgDjCQAhA7cFAQDiCQAhwwUBAOIJACGQBgIA4wkAIQsEAADSDgAgBQAA0w4AIAwAAIEPACAsAADUDgAgLQAA1Q4AILYFAgAAAAG3BQEAAAABwwUBAAAAAekFAgAAAAGMBgEAAAABjQYBAAAAAQIAAAB4ACBAAAD3EAAgBrYFAgAAAAG-BQEAAAAB3QUBAAAAAd4FIAAAAAHfBQEAAAAB4AUCAAAAAQK1BQIAAAABtgUCAAAAAQ4sAQAAAAG2BQIAAAABtwUBAAAAAbgFAQAAAAG6BQIAAAABuwUCAAAAAbwFAgAAAAG9BQEAAAABvgUBAAAAAb8FAQAAAAHABQEAAAABwQUBAAAAAcIFAQAAAAHDBQEAAAABDiwBAAAAAbYFAgAAAAG3BQEAAAABuAUBAAAAAbkFAgAAAAG7BQIAAAABvAUCAAAAAb0FAQAAAAG-BQEAAAABvwUBAAAAAcAFAQAAAAHBBQEAAAABwgUBAAAAAcMFAQAAAAEFtgUCAAAAAbcFAQAAAAHDBQEAAAABjAYBAAAAAY0GAQAAAAEDAAAADwAgQAAA9xAAIEEAAIARACANAAAADwAgBAAAwA4AIAUAAMEOACAMAADEDgAgLAAAwg4AIC0AAMMOACA5AACAEQAgtgUCAOMJACG3BQEA4gkAIcMFAQDiCQAh6QUCAPUJACGMBgEA4gkAIY0GAQDiCQAhCwQAAMAOACAFAADBDgAgDAAAxA4AICwAAMIOACAtAADDDgAgtgUCAOMJACG3BQEA4gkAIcMFAQDiCQAh6QUCAPUJACGMBgEA4gkAIY0GAQDiCQAhCwUAANMOACAMAACBDwAgDQAA1g4AICwAANQOACAtAADVDgAgtgUCAAAAAbcFAQAAAAHDBQEAAAAB6QUCAAAAAYwGAQAAAAGNBgEAAAABAgAAAHgAIEAAAIERACADAAAADwAgQAAAgREAIEEAAIURACANAAAADwAgBQAAwQ4AIAwAAMQOACANAADFDgAgLAAAwg4AIC0AAMMOACA5AACFEQAgtgUCAOMJACG3BQEA4gkAIcMFAQDiCQAh6QUCAPUJACGMBgEA4gkAIY0GAQDiCQAhCwUAAMEOACAMAADEDgAgDQAAxQ4AICwAAMIOACAtAADDDgAgtgUCAOMJACG3BQEA4gkAIcMFAQDiCQAh6QUCAPUJACGMBgEA4gkAIY0GAQDiCQAhHAQAAKQNACAIAACdDQAgCQAAng0AIAoAAJ8NACALAACgDQAgDAAAoQ0AIA0AAKINACAOAACvDQAgDwAAow0AIBYAAKUNACAXAACnDQAgGwAAqA0AIB8AAKkNACAgAACqDQAgtQUCAAAAAbYFAgAAAAHDBQEAAAABxAUBAAAAAeEFAQAAAAHiBQIAAAAB4wUBAAAAAeQFAQAAAAHlBQgAAAAB5gUIAAAAAecFAgAAAAHoBQQAAAAB6QUCAAAAAeoFAgAAAAECAAAAGAAgQAAAhhEAIAMAAAAVACBAAACGEQAgQQAAihEAIB4AAAAVACAEAADvCwAgCAAA5wsAIAkAAOgLACAKAADpCwAgCwAA6gsAIAwAAOsLACANAADsCwAgDgAA7QsAIA8AAO4LACAWAADwCwAgFwAA8gsAIBsAAPMLACAfAAD0CwAgIAAA9QsAIDkAAIoRACC1BQIA9QkAIbYFAgDjCQAhwwUBAOIJACHEBQEA4gkAIeEFAQDiCQAh4gUCAPUJACHjBQEA5QsAIeQFAQDlCwAh5QUIAOYLACHmBQgA5gsAIecFAgD1CQAh6AUEAJIKACHpBQIA9QkAIeoFAgD1CQAhHAQAAO8LACAIAADnCwAgCQAA6AsAIAoAAOkLACALAADqCwAgDAAA6wsAIA0AAOwLACAOAADtCwAgDwAA7gsAIBYAAPALACAXAADyCwAgGwAA8wsAIB8AAPQLACAgAAD1CwAgtQUCAPUJACG2BQIA4wkAIcMFAQDiCQAhxAUBAOIJACHhBQEA4gkAIeIFAgD1CQAh4wUBAOULACHkBQEA5QsAIeUFCADmCwAh5gUIAOYLACHnBQIA9QkAIegFBACSCgAh6QUCAPUJACHqBQIA9QkAIQe2BQEAAAAB7gVAAAAAAe8FQAAAAAH5BUAAAAABgwYBAAAAAYQGAQAAAAGFBgEAAAABDLYFAQAAAAHuBUAAAAAB-QVAAAAAAfoFAQAAAAH7BQEAAAAB_AUBAAAAAf0FAQAAAAH-BQEAAAAB_wUBAAAAAYAGQAAAAAGBBkAAAAABggYBAAAAAQa2BQEAAAAB8wUBAAAAAfQFAQAAAAH1BSAAAAAB9gUCAAAAAfcFQAAAAAEGtgUCAAAAAcoFAQAAAAHLBQEAAAABnwYBAAAAAaAGAQAAAAGhBiAAAAABD7YFAgAAAAG3BQEAAAABuAUBAAAAAcYFAQAAAAHSBQIAAAAB7gUBAAAAAaIGAQAAAAGkBgEAAAABpQYCAAAAAaYGAQAAAAGnBgEAAAABqAYBAAAAAakGAQAAAAGqBgEAAAABqwYBAAAAAQ7eAQAApg4AIN8BAACnDgAg4AEAAKgOACC2BQEAAAABvgUBAAAAAd0FAQAAAAHsBQEAAAAB7QUBAAAAAe4FQAAAAAH5BUAAAAABhgYgAAAAAYcGAQAAAAGIBiAAAAABiQYgAAAAAQIAAAD7BAAgQAAAkBEAIAMAAAD-BAAgQAAAkBEAIEEAAJQRACAQAAAA_gQAIDkAAJQRACDeAQAA5A0AIN8BAADlDQAg4AEAAOYNACC2BQEA4gkAIb4FAQDiCQAh3QUBAOIJACHsBQEA4gkAIe0FAQDiCQAh7gVAANUNACH5BUAA1Q0AIYYGIADdCwAhhwYBAOULACGIBiAA3QsAIYkGIADdCwAhDt4BAADkDQAg3wEAAOUNACDgAQAA5g0AILYFAQDiCQAhvgUBAOIJACHdBQEA4gkAIewFAQDiCQAh7QUBAOIJACHuBUAA1Q0AIfkFQADVDQAhhgYgAN0LACGHBgEA5QsAIYgGIADdCwAhiQYgAN0LACEO3QEAAKUOACDfAQAApw4AIOABAACoDgAgtgUBAAAAAb4FAQAAAAHdBQEAAAAB7AUBAAAAAe0FAQAAAAHuBUAAAAAB-QVAAAAAAYYGIAAAAAGHBgEAAAABiAYgAAAAAYkGIAAAAAECAAAA-wQAIEAAAJURACADAAAA_gQAIEAAAJURACBBAACZEQAgEAAAAP4EACA5AACZEQAg3QEAAOMNACDfAQAA5Q0AIOABAADmDQAgtgUBAOIJACG-BQEA4gkAId0FAQDiCQAh7AUBAOIJACHtBQEA4gkAIe4FQADVDQAh-QVAANUNACGGBiAA3QsAIYcGAQDlCwAhiAYgAN0LACGJBiAA3QsAIQ7dAQAA4w0AIN8BAADlDQAg4AEAAOYNACC2BQEA4gkAIb4FAQDiCQAh3QUBAOIJACHsBQEA4gkAIe0FAQDiCQAh7gVAANUNACH5BUAA1Q0AIYYGIADdCwAhhwYBAOULACGIBiAA3QsAIYkGIADdCwAhDt0BAAClDgAg3gEAAKYOACDgAQAAqA4AILYFAQAAAAG-BQEAAAAB3QUBAAAAAewFAQAAAAHtBQEAAAAB7gVAAAAAAfkFQAAAAAGGBiAAAAABhwYBAAAAAYgGIAAAAAGJBiAAAAABAgAAAPsEACBAAACaEQAgAwAAAP4EACBAAACaEQAgQQAAnhEAIBAAAAD-BAAgOQAAnhEAIN0BAADjDQAg3gEAAOQNACDgAQAA5g0AILYFAQDiCQAhvgUBAOIJACHdBQEA4gkAIewFAQDiCQAh7QUBAOIJACHuBUAA1Q0AIfkFQADVDQAhhgYgAN0LACGHBgEA5QsAIYgGIADdCwAhiQYgAN0LACEO3QEAAOMNACDeAQAA5A0AIOABAADmDQAgtgUBAOIJACG-BQEA4gkAId0FAQDiCQAh7AUBAOIJACHtBQEA4gkAIe4FQADVDQAh-QVAANUNACGGBiAA3QsAIYcGAQDlCwAhiAYgAN0LACGJBiAA3QsAIQ21BQIAAAABtgUCAAAAAcMFAQAAAAHEBQEAAAAB4QUBAAAAAeMFAQAAAAHkBQEAAAAB5QUIAAAAAeYFCAAAAAHnBQIAAAAB6AUEAAAAAekFAgAAAAHqBQIAAAABDbYFAgAAAAHDBQEAAAABxAUBAAAAAeEFAQAAAAHiBQIAAAAB4wUBAAAAAeQFAQAAAAHlBQgAAAAB5gUIAAAAAecFAgAAAAHoBQQAAAAB6QUCAAAAAeoFAgAAAAEcBAAApA0AIAUAAKYNACAIAACdDQAgCQAAng0AIAoAAJ8NACALAACgDQAgDAAAoQ0AIA0AAKINACAOAACvDQAgFgAApQ0AIBcAAKcNACAbAACoDQAgHwAAqQ0AICAAAKoNACC1BQIAAAABtgUCAAAAAcMFAQAAAAHEBQEAAAAB4QUBAAAAAeIFAgAAAAHjBQEAAAAB5AUBAAAAAeUFCAAAAAHmBQgAAAAB5wUCAAAAAegFBAAAAAHpBQIAAAAB6gUCAAAAAQIAAAAYACBAAAChEQAgDbUFAgAAAAG2BQIAAAABwwUBAAAAAcQFAQAAAAHhBQEAAAAB4gUCAAAAAeMFAQAAAAHkBQEAAAAB5QUIAAAAAeYFCAAAAAHnBQIAAAAB6AUEAAAAAeoFAgAAAAEcBAAApA0AIAUAAKYNACAIAACdDQAgCQAAng0AIAoAAJ8NACALAACgDQAgDAAAoQ0AIA4AAK8NACAPAACjDQAgFgAApQ0AIBcAAKcNACAbAACoDQAgHwAAqQ0AICAAAKoNACC1BQIAAAABtgUCAAAAAcMFAQAAAAHEBQEAAAAB4QUBAAAAAeIFAgAAAAHjBQEAAAAB5AUBAAAAAeUFCAAAAAHmBQgAAAAB5wUCAAAAAegFBAAAAAHpBQIAAAAB6gUCAAAAAQIAAAAYACBAAACkEQAgHAQAAKQNACAFAACmDQAgCAAAnQ0AIAkAAJ4NACAKAACfDQAgDAAAoQ0AIA0AAKINACAOAACvDQAgDwAAow0AIBYAAKUNACAXAACnDQAgGwAAqA0AIB8AAKkNACAgAACqDQAgtQUCAAAAAbYFAgAAAAHDBQEAAAABxAUBAAAAAeEFAQAAAAHiBQIAAAAB4wUBAAAAAeQFAQAAAAHlBQgAAAAB5gUIAAAAAecFAgAAAAHoBQQAAAAB6QUCAAAAAeoFAgAAAAECAAAAGAAgQAAAphEAIBwEAACkDQAgBQAApg0AIAgAAJ0NACAKAACfDQAgCwAAoA0AIAwAAKENACANAACiDQAgDgAArw0AIA8AAKMNACAWAAClDQAgFwAApw0AIBsAAKgNACAfAACpDQAgIAAAqg0AILUFAgAAAAG2BQIAAAABwwUBAAAAAcQFAQAAAAHhBQEAAAAB4gUCAAAAAeMFAQAAAAHkBQEAAAAB5QUIAAAAAeYFCAAAAAHnBQIAAAAB6AUEAAAAAekFAgAAAAHqBQIAAAABAgAAABgAIEAAAKgRACANtQUCAAAAAbYFAgAAAAHDBQEAAAABxAUBAAAAAeEFAQAAAAHiBQIAAAAB4wUBAAAAAeQFAQAAAAHlBQgAAAAB5gUIAAAAAecFAgAAAAHoBQQAAAAB6QUCAAAAAQa2BQIAAAABvgUBAAAAAd0FAQAAAAHeBSAAAAAB3wUBAAAAAeAFAgAAAAEB2AUCAAAAAQsEAADSDgAgDAAAgQ8AIA0AANYOACAsAADUDgAgLQAA1Q4AILYFAgAAAAG3BQEAAAABwwUBAAAAAekFAgAAAAGMBgEAAAABjQYBAAAAAQIAAAB4ACBAAACtEQAgDyoCAAAAAbQCAQAAAAG2BQIAAAABxwUEAAAAAdgFAgAAAAGMBgIAAAABkgYBAAAAAa4GAQAAAAGvBgEAAAABuwYEAAAAAbwGBAAAAAHPBgIAAAAB0AYCAAAAAdEGAgAAAAHSBgIAAAABDyoCAAAAAbQCAQAAAAG2BQIAAAABxwUEAAAAAdgFAgAAAAGMBgIAAAABkgYBAAAAAa4GAQAAAAGvBgEAAAABtgYCAAAAAbsGBAAAAAG8BgQAAAABzwYCAAAAAdEGAgAAAAHSBgIAAAABHAQAAKQNACAFAACmDQAgCAAAnQ0AIAkAAJ4NACAKAACfDQAgCwAAoA0AIAwAAKENACANAACiDQAgDgAArw0AIA8AAKMNACAWAAClDQAgFwAApw0AIB8AAKkNACAgAACqDQAgtQUCAAAAAbYFAgAAAAHDBQEAAAABxAUBAAAAAeEFAQAAAAHiBQIAAAAB4wUBAAAAAeQFAQAAAAHlBQgAAAAB5gUIAAAAAecFAgAAAAHoBQQAAAAB6QUCAAAAAeoFAgAAAAECAAAAGAAgQAAAsREAIAMAAAAVACBAAACxEQAgQQAAtREAIB4AAAAVACAEAADvCwAgBQAA8QsAIAgAAOcLACAJAADoCwAgCgAA6QsAIAsAAOoLACAMAADrCwAgDQAA7AsAIA4AAO0LACAPAADuCwAgFgAA8AsAIBcAAPILACAfAAD0CwAgIAAA9QsAIDkAALURACC1BQIA9QkAIbYFAgDjCQAhwwUBAOIJACHEBQEA4gkAIeEFAQDiCQAh4gUCAPUJACHjBQEA5QsAIeQFAQDlCwAh5QUIAOYLACHmBQgA5gsAIecFAgD1CQAh6AUEAJIKACHpBQIA9QkAIeoFAgD1CQAhHAQAAO8LACAFAADxCwAgCAAA5wsAIAkAAOgLACAKAADpCwAgCwAA6gsAIAwAAOsLACANAADsCwAgDgAA7QsAIA8AAO4LACAWAADwCwAgFwAA8gsAIB8AAPQLACAgAAD1CwAgtQUCAPUJACG2BQIA4wkAIcMFAQDiCQAhxAUBAOIJACHhBQEA4gkAIeIFAgD1CQAh4wUBAOULACHkBQEA5QsAIeUFCADmCwAh5gUIAOYLACHnBQIA9QkAIegFBACSCgAh6QUCAPUJACHqBQIA9QkAIQ0qAgAAAAG0AgEAAAABtgUCAAAAAccFBAAAAAHZBQIAAAABkgYBAAAAAa4GAQAAAAGvBgEAAAABsgYgAAAAAbMGIAAAAAG3BgEAAAABuAYEAAAAAbkGBAAAAAEDAAAADwAgQAAArREAIEEAALkRACANAAAADwAgBAAAwA4AIAwAAMQOACANAADFDgAgLAAAwg4AIC0AAMMOACA5AAC5EQAgtgUCAOMJACG3BQEA4gkAIcMFAQDiCQAh6QUCAPUJACGMBgEA4gkAIY0GAQDiCQAhCwQAAMAOACAMAADEDgAgDQAAxQ4AICwAAMIOACAtAADDDgAgtgUCAOMJACG3BQEA4gkAIcMFAQDiCQAh6QUCAPUJACGMBgEA4gkAIY0GAQDiCQAhArYFAgAAAAGKBgIAAAABAiwBAAAAAagFAgAAAAEMEgAAyA8AIBoAAMcPACC3BQEAAAABwwUBAAAAAZAGAgAAAAGUBgEAAAABlQYBAAAAAZYGAQAAAAGXBiAAAAABmAYBAAAAAZkGAQAAAAGaBgEAAAABAgAAANQDACBAAAC8EQAgBwoAALMOACASAAD5DAAgEwAA-gwAIC4AAPgMACC1BQIAAAABtgUCAAAAAYoGAgAAAAECAAAACQAgQAAAvhEAIATHBQQAAAABsgYgAAAAAbMGIAAAAAG1BgEAAAABBioCAAAAAccFBAAAAAGvBgEAAAABsgYgAAAAAbMGIAAAAAG0BgIAAAABHAQAAKQNACAFAACmDQAgCAAAnQ0AIAkAAJ4NACAKAACfDQAgCwAAoA0AIAwAAKENACANAACiDQAgDgAArw0AIA8AAKMNACAWAAClDQAgFwAApw0AIBsAAKgNACAgAACqDQAgtQUCAAAAAbYFAgAAAAHDBQEAAAABxAUBAAAAAeEFAQAAAAHiBQIAAAAB4wUBAAAAAeQFAQAAAAHlBQgAAAAB5gUIAAAAAecFAgAAAAHoBQQAAAAB6QUCAAAAAeoFAgAAAAECAAAAGAAgQAAAwhEAIAMAAAAVACBAAADCEQAgQQAAxhEAIB4AAAAVACAEAADvCwAgBQAA8QsAIAgAAOcLACAJAADoCwAgCgAA6QsAIAsAAOoLACAMAADrCwAgDQAA7AsAIA4AAO0LACAPAADuCwAgFgAA8AsAIBcAAPILACAbAADzCwAgIAAA9QsAIDkAAMYRACC1BQIA9QkAIbYFAgDjCQAhwwUBAOIJACHEBQEA4gkAIeEFAQDiCQAh4gUCAPUJACHjBQEA5QsAIeQFAQDlCwAh5QUIAOYLACHmBQgA5gsAIecFAgD1CQAh6AUEAJIKACHpBQIA9QkAIeoFAgD1CQAhHAQAAO8LACAFAADxCwAgCAAA5wsAIAkAAOgLACAKAADpCwAgCwAA6gsAIAwAAOsLACANAADsCwAgDgAA7QsAIA8AAO4LACAWAADwCwAgFwAA8gsAIBsAAPMLACAgAAD1CwAgtQUCAPUJACG2BQIA4wkAIcMFAQDiCQAhxAUBAOIJACHhBQEA4gkAIeIFAgD1CQAh4wUBAOULACHkBQEA5QsAIeUFCADmCwAh5gUIAOYLACHnBQIA9QkAIegFBACSCgAh6QUCAPUJACHqBQIA9QkAIQkqAgAAAAHEBQEAAAABxwUEAAAAAdkFAgAAAAGQBgIAAAABrwYBAAAAAbEGAQAAAAGyBiAAAAABswYgAAAAAQMAAADXAwAgQAAAvBEAIEEAAMoRACAOAAAA1wMAIBIAAKcPACAaAACmDwAgOQAAyhEAILcFAQDiCQAhwwUBAOIJACGQBgIA4wkAIZQGAQDiCQAhlQYBAOIJACGWBgEA4gkAIZcGIADdCwAhmAYBAOIJACGZBgEA4gkAIZoGAQDiCQAhDBIAAKcPACAaAACmDwAgtwUBAOIJACHDBQEA4gkAIZAGAgDjCQAhlAYBAOIJACGVBgEA4gkAIZYGAQDiCQAhlwYgAN0LACGYBgEA4gkAIZkGAQDiCQAhmgYBAOIJACEDAAAABwAgQAAAvhEAIEEAAM0RACAJAAAABwAgCgAAsg4AIBIAANcMACATAADYDAAgLgAA1gwAIDkAAM0RACC1BQIA4wkAIbYFAgDjCQAhigYCAOMJACEHCgAAsg4AIBIAANcMACATAADYDAAgLgAA1gwAILUFAgDjCQAhtgUCAOMJACGKBgIA4wkAIQ0qAgAAAAG0AgEAAAABtgUCAAAAAccFBAAAAAGSBgEAAAABrgYBAAAAAa8GAQAAAAGyBiAAAAABswYgAAAAAbYGAgAAAAG3BgEAAAABuAYEAAAAAbkGBAAAAAETEAAA5AwAIBgAAL0MACAZAAC-DAAgHQAAvwwAIB4AAMAMACAqAgAAAAG0AgEAAAABtgUCAAAAAccFBAAAAAHZBQIAAAABkgYBAAAAAa4GAQAAAAGvBgEAAAABsgYgAAAAAbMGIAAAAAG2BgIAAAABtwYBAAAAAbgGBAAAAAG5BgQAAAABAgAAADQAIEAAAM8RACADAAAAMgAgQAAAzxEAIEEAANMRACAVAAAAMgAgEAAA4gwAIBgAAJQMACAZAACVDAAgHQAAlgwAIB4AAJcMACAqAgDjCQAhOQAA0xEAILQCAQDiCQAhtgUCAOMJACHHBQQAkQoAIdkFAgDjCQAhkgYBAOIJACGuBgEA4gkAIa8GAQDiCQAhsgYgAN0LACGzBiAA3QsAIbYGAgDjCQAhtwYBAOIJACG4BgQAkgoAIbkGBACSCgAhExAAAOIMACAYAACUDAAgGQAAlQwAIB0AAJYMACAeAACXDAAgKgIA4wkAIbQCAQDiCQAhtgUCAOMJACHHBQQAkQoAIdkFAgDjCQAhkgYBAOIJACGuBgEA4gkAIa8GAQDiCQAhsgYgAN0LACGzBiAA3QsAIbYGAgDjCQAhtwYBAOIJACG4BgQAkgoAIbkGBACSCgAhCSoCAAAAAcQFAQAAAAHHBQQAAAABkAYCAAAAAa8GAQAAAAGwBgIAAAABsQYBAAAAAbIGIAAAAAGzBiAAAAABAwAAABUAIEAAAKERACBBAADXEQAgHgAAABUAIAQAAO8LACAFAADxCwAgCAAA5wsAIAkAAOgLACAKAADpCwAgCwAA6gsAIAwAAOsLACANAADsCwAgDgAA7QsAIBYAAPALACAXAADyCwAgGwAA8wsAIB8AAPQLACAgAAD1CwAgOQAA1xEAILUFAgD1CQAhtgUCAOMJACHDBQEA4gkAIcQFAQDiCQAh4QUBAOIJACHiBQIA9QkAIeMFAQDlCwAh5AUBAOULACHlBQgA5gsAIeYFCADmCwAh5wUCAPUJACHoBQQAkgoAIekFAgD1CQAh6gUCAPUJACEcBAAA7wsAIAUAAPELACAIAADnCwAgCQAA6AsAIAoAAOkLACALAADqCwAgDAAA6wsAIA0AAOwLACAOAADtCwAgFgAA8AsAIBcAAPILACAbAADzCwAgHwAA9AsAICAAAPULACC1BQIA9QkAIbYFAgDjCQAhwwUBAOIJACHEBQEA4gkAIeEFAQDiCQAh4gUCAPUJACHjBQEA5QsAIeQFAQDlCwAh5QUIAOYLACHmBQgA5gsAIecFAgD1CQAh6AUEAJIKACHpBQIA9QkAIeoFAgD1CQAhAwAAABUAIEAAAKQRACBBAADaEQAgHgAAABUAIAQAAO8LACAFAADxCwAgCAAA5wsAIAkAAOgLACAKAADpCwAgCwAA6gsAIAwAAOsLACAOAADtCwAgDwAA7gsAIBYAAPALACAXAADyCwAgGwAA8wsAIB8AAPQLACAgAAD1CwAgOQAA2hEAILUFAgD1CQAhtgUCAOMJACHDBQEA4gkAIcQFAQDiCQAh4QUBAOIJACHiBQIA9QkAIeMFAQDlCwAh5AUBAOULACHlBQgA5gsAIeYFCADmCwAh5wUCAPUJACHoBQQAkgoAIekFAgD1CQAh6gUCAPUJACEcBAAA7wsAIAUAAPELACAIAADnCwAgCQAA6AsAIAoAAOkLACALAADqCwAgDAAA6wsAIA4AAO0LACAPAADuCwAgFgAA8AsAIBcAAPILACAbAADzCwAgHwAA9AsAICAAAPULACC1BQIA9QkAIbYFAgDjCQAhwwUBAOIJACHEBQEA4gkAIeEFAQDiCQAh4gUCAPUJACHjBQEA5QsAIeQFAQDlCwAh5QUIAOYLACHmBQgA5gsAIecFAgD1CQAh6AUEAJIKACHpBQIA9QkAIeoFAgD1CQAhAwAAABUAIEAAAKYRACBBAADdEQAgHgAAABUAIAQAAO8LACAFAADxCwAgCAAA5wsAIAkAAOgLACAKAADpCwAgDAAA6wsAIA0AAOwLACAOAADtCwAgDwAA7gsAIBYAAPALACAXAADyCwAgGwAA8wsAIB8AAPQLACAgAAD1CwAgOQAA3REAILUFAgD1CQAhtgUCAOMJACHDBQEA4gkAIcQFAQDiCQAh4QUBAOIJACHiBQIA9QkAIeMFAQDlCwAh5AUBAOULACHlBQgA5gsAIeYFCADmCwAh5wUCAPUJACHoBQQAkgoAIekFAgD1CQAh6gUCAPUJACEcBAAA7wsAIAUAAPELACAIAADnCwAgCQAA6AsAIAoAAOkLACAMAADrCwAgDQAA7AsAIA4AAO0LACAPAADuCwAgFgAA8AsAIBcAAPILACAbAADzCwAgHwAA9AsAICAAAPULACC1BQIA9QkAIbYFAgDjCQAhwwUBAOIJACHEBQEA4gkAIeEFAQDiCQAh4gUCAPUJACHjBQEA5QsAIeQFAQDlCwAh5QUIAOYLACHmBQgA5gsAIecFAgD1CQAh6AUEAJIKACHpBQIA9QkAIeoFAgD1CQAhAwAAABUAIEAAAKgRACBBAADgEQAgHgAAABUAIAQAAO8LACAFAADxCwAgCAAA5wsAIAoAAOkLACALAADqCwAgDAAA6wsAIA0AAOwLACAOAADtCwAgDwAA7gsAIBYAAPALACAXAADyCwAgGwAA8wsAIB8AAPQLACAgAAD1CwAgOQAA4BEAILUFAgD1CQAhtgUCAOMJACHDBQEA4gkAIcQFAQDiCQAh4QUBAOIJACHiBQIA9QkAIeMFAQDlCwAh5AUBAOULACHlBQgA5gsAIeYFCADmCwAh5wUCAPUJACHoBQQAkgoAIekFAgD1CQAh6gUCAPUJACEcBAAA7wsAIAUAAPELACAIAADnCwAgCgAA6QsAIAsAAOoLACAMAADrCwAgDQAA7AsAIA4AAO0LACAPAADuCwAgFgAA8AsAIBcAAPILACAbAADzCwAgHwAA9AsAICAAAPULACC1BQIA9QkAIbYFAgDjCQAhwwUBAOIJACHEBQEA4gkAIeEFAQDiCQAh4gUCAPUJACHjBQEA5QsAIeQFAQDlCwAh5QUIAOYLACHmBQgA5gsAIecFAgD1CQAh6AUEAJIKACHpBQIA9QkAIeoFAgD1CQAhHAUAAKYNACAIAACdDQAgCQAAng0AIAoAAJ8NACALAACgDQAgDAAAoQ0AIA0AAKINACAOAACvDQAgDwAAow0AIBYAAKUNACAXAACnDQAgGwAAqA0AIB8AAKkNACAgAACqDQAgtQUCAAAAAbYFAgAAAAHDBQEAAAABxAUBAAAAAeEFAQAAAAHiBQIAAAAB4wUBAAAAAeQFAQAAAAHlBQgAAAAB5gUIAAAAAecFAgAAAAHoBQQAAAAB6QUCAAAAAeoFAgAAAAECAAAAGAAgQAAA4REAIAMAAAAVACBAAADhEQAgQQAA5REAIB4AAAAVACAFAADxCwAgCAAA5wsAIAkAAOgLACAKAADpCwAgCwAA6gsAIAwAAOsLACANAADsCwAgDgAA7QsAIA8AAO4LACAWAADwCwAgFwAA8gsAIBsAAPMLACAfAAD0CwAgIAAA9QsAIDkAAOURACC1BQIA9QkAIbYFAgDjCQAhwwUBAOIJACHEBQEA4gkAIeEFAQDiCQAh4gUCAPUJACHjBQEA5QsAIeQFAQDlCwAh5QUIAOYLACHmBQgA5gsAIecFAgD1CQAh6AUEAJIKACHpBQIA9QkAIeoFAgD1CQAhHAUAAPELACAIAADnCwAgCQAA6AsAIAoAAOkLACALAADqCwAgDAAA6wsAIA0AAOwLACAOAADtCwAgDwAA7gsAIBYAAPALACAXAADyCwAgGwAA8wsAIB8AAPQLACAgAAD1CwAgtQUCAPUJACG2BQIA4wkAIcMFAQDiCQAhxAUBAOIJACHhBQEA4gkAIeIFAgD1CQAh4wUBAOULACHkBQEA5QsAIeUFCADmCwAh5gUIAOYLACHnBQIA9QkAIegFBACSCgAh6QUCAPUJACHqBQIA9QkAIQHZBQIAAAABDyoCAAAAAbQCAQAAAAG2BQIAAAABxwUEAAAAAYwGAgAAAAGSBgEAAAABrgYBAAAAAa8GAQAAAAG2BgIAAAABuwYEAAAAAbwGBAAAAAHPBgIAAAAB0AYCAAAAAdEGAgAAAAHSBgIAAAABGBUAALYLACAYAAC0CwAgGQAAtQsAIB0AALsLACAqAgAAAAEvAAC9CwAgMQAAuAsAIDIAALkLACAzAAC6CwAgtAIBAAAAAbYFAgAAAAHHBQQAAAAB2AUCAAAAAYwGAgAAAAGSBgEAAAABrgYBAAAAAa8GAQAAAAG2BgIAAAABuwYEAAAAAbwGBAAAAAHPBgIAAAAB0AYCAAAAAdEGAgAAAAHSBgIAAAABAgAAAAEAIEAAAOgRACAEEQAA0wsAIBIAANQLACC2BQIAAAABtwUBAAAAAQIAAAC8BgAgQAAA6hEAIAcKAACzDgAgEgAA-QwAIBsAAPsMACAuAAD4DAAgtQUCAAAAAbYFAgAAAAGKBgIAAAABAgAAAAkAIEAAAOwRACAEEQAA0wsAIBMAANULACC2BQIAAAABtwUBAAAAAQIAAAC8BgAgQAAA7hEAIAwaAADHDwAgGwAAyQ8AILcFAQAAAAHDBQEAAAABkAYCAAAAAZQGAQAAAAGVBgEAAAABlgYBAAAAAZcGIAAAAAGYBgEAAAABmQYBAAAAAZoGAQAAAAECAAAA1AMAIEAAAPARACAHCgAAsw4AIBMAAPoMACAbAAD7DAAgLgAA-AwAILUFAgAAAAG2BQIAAAABigYCAAAAAQIAAAAJACBAAADyEQAgAwAAAIgBACBAAADqEQAgQQAA9hEAIAYAAACIAQAgEQAA_woAIBIAAIALACA5AAD2EQAgtgUCAOMJACG3BQEA4gkAIQQRAAD_CgAgEgAAgAsAILYFAgDjCQAhtwUBAOIJACEPKgIAAAABtAIBAAAAAbYFAgAAAAHHBQQAAAAB2AUCAAAAAYwGAgAAAAGSBgEAAAABrgYBAAAAAa8GAQAAAAG2BgIAAAABuwYEAAAAAbwGBAAAAAHQBgIAAAAB0QYCAAAAAdIGAgAAAAEYKwEAAAABqAUCAAAAAbYFAgAAAAG3BQEAAAABwgUBAAAAAccFBAAAAAGdBgEAAAABuwYEAAAAAbwGBAAAAAHABgEAAAABwQYBAAAAAcIGAQAAAAHDBgEAAAABxAYBAAAAAcUGAQAAAAHGBgEAAAABxwYBAAAAAcgGAQAAAAHJBgEAAAABygYCAAAAAcsGAQAAAAHMBgEAAAABzQYBAAAAAc4GAQAAAAEFKgIAAAABxwUEAAAAAbUGAQAAAAG7BgQAAAABvAYEAAAAAQMAAAAHACBAAADsEQAgQQAA_BEAIAkAAAAHACAKAACyDgAgEgAA1wwAIBsAANkMACAuAADWDAAgOQAA_BEAILUFAgDjCQAhtgUCAOMJACGKBgIA4wkAIQcKAACyDgAgEgAA1wwAIBsAANkMACAuAADWDAAgtQUCAOMJACG2BQIA4wkAIYoGAgDjCQAhAwAAACkAIEAAAOgRACBBAAD_EQAgGgAAACkAIBUAAI8LACAYAACNCwAgGQAAjgsAIB0AAJQLACAqAgDjCQAhLwAAkAsAIDEAAJILACAyAACyCwAgMwAAkwsAIDkAAP8RACC0AgEA4gkAIbYFAgDjCQAhxwUEAJEKACHYBQIA4wkAIYwGAgDjCQAhkgYBAOIJACGuBgEA4gkAIa8GAQDiCQAhtgYCAOMJACG7BgQAkQoAIbwGBACSCgAhzwYCAPUJACHQBgIA9QkAIdEGAgD1CQAh0gYCAOMJACEYFQAAjwsAIBgAAI0LACAZAACOCwAgHQAAlAsAICoCAOMJACEvAACQCwAgMQAAkgsAIDIAALILACAzAACTCwAgtAIBAOIJACG2BQIA4wkAIccFBACRCgAh2AUCAOMJACGMBgIA4wkAIZIGAQDiCQAhrgYBAOIJACGvBgEA4gkAIbYGAgDjCQAhuwYEAJEKACG8BgQAkgoAIc8GAgD1CQAh0AYCAPUJACHRBgIA9QkAIdIGAgDjCQAhAwAAAIgBACBAAADuEQAgQQAAghIAIAYAAACIAQAgEQAA_woAIBMAAIELACA5AACCEgAgtgUCAOMJACG3BQEA4gkAIQQRAAD_CgAgEwAAgQsAILYFAgDjCQAhtwUBAOIJACEDAAAA1wMAIEAAAPARACBBAACFEgAgDgAAANcDACAaAACmDwAgGwAAqA8AIDkAAIUSACC3BQEA4gkAIcMFAQDiCQAhkAYCAOMJACGUBgEA4gkAIZUGAQDiCQAhlgYBAOIJACGXBiAA3QsAIZgGAQDiCQAhmQYBAOIJACGaBgEA4gkAIQwaAACmDwAgGwAAqA8AILcFAQDiCQAhwwUBAOIJACGQBgIA4wkAIZQGAQDiCQAhlQYBAOIJACGWBgEA4gkAIZcGIADdCwAhmAYBAOIJACGZBgEA4gkAIZoGAQDiCQAhAwAAAAcAIEAAAPIRACBBAACIEgAgCQAAAAcAIAoAALIOACATAADYDAAgGwAA2QwAIC4AANYMACA5AACIEgAgtQUCAOMJACG2BQIA4wkAIYoGAgDjCQAhBwoAALIOACATAADYDAAgGwAA2QwAIC4AANYMACC1BQIA4wkAIbYFAgDjCQAhigYCAOMJACEPKgIAAAABtAIBAAAAAbYFAgAAAAHHBQQAAAAB2AUCAAAAAYwGAgAAAAGSBgEAAAABrgYBAAAAAa8GAQAAAAG2BgIAAAABuwYEAAAAAbwGBAAAAAHPBgIAAAAB0AYCAAAAAdIGAgAAAAEcBAAApA0AIAUAAKYNACAIAACdDQAgCQAAng0AIAoAAJ8NACALAACgDQAgDAAAoQ0AIA0AAKINACAOAACvDQAgDwAAow0AIBcAAKcNACAbAACoDQAgHwAAqQ0AICAAAKoNACC1BQIAAAABtgUCAAAAAcMFAQAAAAHEBQEAAAAB4QUBAAAAAeIFAgAAAAHjBQEAAAAB5AUBAAAAAeUFCAAAAAHmBQgAAAAB5wUCAAAAAegFBAAAAAHpBQIAAAAB6gUCAAAAAQIAAAAYACBAAACKEgAgBBIAANQLACATAADVCwAgtgUCAAAAAbcFAQAAAAECAAAAvAYAIEAAAIwSACADAAAAFQAgQAAAihIAIEEAAJASACAeAAAAFQAgBAAA7wsAIAUAAPELACAIAADnCwAgCQAA6AsAIAoAAOkLACALAADqCwAgDAAA6wsAIA0AAOwLACAOAADtCwAgDwAA7gsAIBcAAPILACAbAADzCwAgHwAA9AsAICAAAPULACA5AACQEgAgtQUCAPUJACG2BQIA4wkAIcMFAQDiCQAhxAUBAOIJACHhBQEA4gkAIeIFAgD1CQAh4wUBAOULACHkBQEA5QsAIeUFCADmCwAh5gUIAOYLACHnBQIA9QkAIegFBACSCgAh6QUCAPUJACHqBQIA9QkAIRwEAADvCwAgBQAA8QsAIAgAAOcLACAJAADoCwAgCgAA6QsAIAsAAOoLACAMAADrCwAgDQAA7AsAIA4AAO0LACAPAADuCwAgFwAA8gsAIBsAAPMLACAfAAD0CwAgIAAA9QsAILUFAgD1CQAhtgUCAOMJACHDBQEA4gkAIcQFAQDiCQAh4QUBAOIJACHiBQIA9QkAIeMFAQDlCwAh5AUBAOULACHlBQgA5gsAIeYFCADmCwAh5wUCAPUJACHoBQQAkgoAIekFAgD1CQAh6gUCAPUJACEDAAAAiAEAIEAAAIwSACBBAACTEgAgBgAAAIgBACASAACACwAgEwAAgQsAIDkAAJMSACC2BQIA4wkAIbcFAQDiCQAhBBIAAIALACATAACBCwAgtgUCAOMJACG3BQEA4gkAIQsEAADSDgAgBQAA0w4AIAwAAIEPACANAADWDgAgLAAA1A4AILYFAgAAAAG3BQEAAAABwwUBAAAAAekFAgAAAAGMBgEAAAABjQYBAAAAAQIAAAB4ACBAAACUEgAgCwQAANIOACAFAADTDgAgDAAAgQ8AIA0AANYOACAtAADVDgAgtgUCAAAAAbcFAQAAAAHDBQEAAAAB6QUCAAAAAYwGAQAAAAGNBgEAAAABAgAAAHgAIEAAAJYSACACLAEAAAABtQUCAAAAAR8hAADBCgAgIwAAwgoAICQAAMgKACAnAADECgAgKAAAxQoAICkAAMYKACArAQAAAAGoBQIAAAABtgUCAAAAAbcFAQAAAAHCBQEAAAABxwUEAAAAAZ0GAQAAAAG6BgIAAAABuwYEAAAAAbwGBAAAAAHABgEAAAABwQYBAAAAAcIGAQAAAAHDBgEAAAABxAYBAAAAAcUGAQAAAAHGBgEAAAABxwYBAAAAAcgGAQAAAAHJBgEAAAABygYCAAAAAcsGAQAAAAHMBgEAAAABzQYBAAAAAc4GAQAAAAECAAAAXQAgQAAAmRIAIBgVAAC2CwAgGAAAtAsAIBkAALULACAdAAC7CwAgKgIAAAABLwAAvQsAIDAAALcLACAxAAC4CwAgMgAAuQsAILQCAQAAAAG2BQIAAAABxwUEAAAAAdgFAgAAAAGMBgIAAAABkgYBAAAAAa4GAQAAAAGvBgEAAAABtgYCAAAAAbsGBAAAAAG8BgQAAAABzwYCAAAAAdAGAgAAAAHRBgIAAAAB0gYCAAAAAQIAAAABACBAAACbEgAgEwYAANUKACAHAADWCgAgIgAA1woAICsAANkKACAsAQAAAAG2BQIAAAABtwUBAAAAAbgFAQAAAAG5BQIAAAABugUCAAAAAbsFAgAAAAG8BQIAAAABvQUBAAAAAb4FAQAAAAG_BQEAAAABwAUBAAAAAcEFAQAAAAHCBQEAAAABwwUBAAAAAQIAAAANACBAAACdEgAgAwAAAAsAIEAAAJ0SACBBAAChEgAgFQAAAAsAIAYAAPYJACAHAAD3CQAgIgAA-AkAICsAAPoJACAsAQDiCQAhOQAAoRIAILYFAgDjCQAhtwUBAOIJACG4BQEA4gkAIbkFAgDjCQAhugUCAPUJACG7BQIA9QkAIbwFAgD1CQAhvQUBAOIJACG-BQEA4gkAIb8FAQDiCQAhwAUBAOIJACHBBQEA4gkAIcIFAQDiCQAhwwUBAOIJACETBgAA9gkAIAcAAPcJACAiAAD4CQAgKwAA-gkAICwBAOIJACG2BQIA4wkAIbcFAQDiCQAhuAUBAOIJACG5BQIA4wkAIboFAgD1CQAhuwUCAPUJACG8BQIA9QkAIb0FAQDiCQAhvgUBAOIJACG_BQEA4gkAIcAFAQDiCQAhwQUBAOIJACHCBQEA4gkAIcMFAQDiCQAhGCsBAAAAAagFAgAAAAG2BQIAAAABtwUBAAAAAcIFAQAAAAHHBQQAAAABnQYBAAAAAboGAgAAAAG7BgQAAAABvAYEAAAAAcAGAQAAAAHBBgEAAAABwgYBAAAAAcMGAQAAAAHEBgEAAAABxQYBAAAAAcYGAQAAAAHHBgEAAAAByAYBAAAAAckGAQAAAAHLBgEAAAABzAYBAAAAAc0GAQAAAAHOBgEAAAABBrYFAgAAAAHKBQEAAAABywUBAAAAAdAFAQAAAAGdBgEAAAABvwYBAAAAAQXKBQEAAAABywUBAAAAAdAFAQAAAAGcBgEAAAABnQYBAAAAAQMAAABbACBAAACZEgAgQQAApxIAICEAAABbACAhAAC_CgAgIwAAlAoAICQAAJUKACAnAACXCgAgKAAAmAoAICkAAJkKACArAQDiCQAhOQAApxIAIKgFAgDjCQAhtgUCAOMJACG3BQEA4gkAIcIFAQDiCQAhxwUEAJEKACGdBgEA4gkAIboGAgDjCQAhuwYEAJEKACG8BgQAkgoAIcAGAQDiCQAhwQYBAOIJACHCBgEA4gkAIcMGAQDiCQAhxAYBAOIJACHFBgEA4gkAIcYGAQDiCQAhxwYBAOIJACHIBgEA4gkAIckGAQDiCQAhygYCAPUJACHLBgEA4gkAIcwGAQDiCQAhzQYBAOIJACHOBgEA4gkAIR8hAAC_CgAgIwAAlAoAICQAAJUKACAnAACXCgAgKAAAmAoAICkAAJkKACArAQDiCQAhqAUCAOMJACG2BQIA4wkAIbcFAQDiCQAhwgUBAOIJACHHBQQAkQoAIZ0GAQDiCQAhugYCAOMJACG7BgQAkQoAIbwGBACSCgAhwAYBAOIJACHBBgEA4gkAIcIGAQDiCQAhwwYBAOIJACHEBgEA4gkAIcUGAQDiCQAhxgYBAOIJACHHBgEA4gkAIcgGAQDiCQAhyQYBAOIJACHKBgIA9QkAIcsGAQDiCQAhzAYBAOIJACHNBgEA4gkAIc4GAQDiCQAhAwAAACkAIEAAAJsSACBBAACqEgAgGgAAACkAIBUAAI8LACAYAACNCwAgGQAAjgsAIB0AAJQLACAqAgDjCQAhLwAAkAsAIDAAAJELACAxAACSCwAgMgAAsgsAIDkAAKoSACC0AgEA4gkAIbYFAgDjCQAhxwUEAJEKACHYBQIA4wkAIYwGAgDjCQAhkgYBAOIJACGuBgEA4gkAIa8GAQDiCQAhtgYCAOMJACG7BgQAkQoAIbwGBACSCgAhzwYCAPUJACHQBgIA9QkAIdEGAgD1CQAh0gYCAOMJACEYFQAAjwsAIBgAAI0LACAZAACOCwAgHQAAlAsAICoCAOMJACEvAACQCwAgMAAAkQsAIDEAAJILACAyAACyCwAgtAIBAOIJACG2BQIA4wkAIccFBACRCgAh2AUCAOMJACGMBgIA4wkAIZIGAQDiCQAhrgYBAOIJACGvBgEA4gkAIbYGAgDjCQAhuwYEAJEKACG8BgQAkgoAIc8GAgD1CQAh0AYCAPUJACHRBgIA9QkAIdIGAgDjCQAhGCsBAAAAAbYFAgAAAAG3BQEAAAABwgUBAAAAAccFBAAAAAGdBgEAAAABugYCAAAAAbsGBAAAAAG8BgQAAAABwAYBAAAAAcEGAQAAAAHCBgEAAAABwwYBAAAAAcQGAQAAAAHFBgEAAAABxgYBAAAAAccGAQAAAAHIBgEAAAAByQYBAAAAAcoGAgAAAAHLBgEAAAABzAYBAAAAAc0GAQAAAAHOBgEAAAABAakFAQAAAAEDAAAADwAgQAAAlBIAIEEAAK8SACANAAAADwAgBAAAwA4AIAUAAMEOACAMAADEDgAgDQAAxQ4AICwAAMIOACA5AACvEgAgtgUCAOMJACG3BQEA4gkAIcMFAQDiCQAh6QUCAPUJACGMBgEA4gkAIY0GAQDiCQAhCwQAAMAOACAFAADBDgAgDAAAxA4AIA0AAMUOACAsAADCDgAgtgUCAOMJACG3BQEA4gkAIcMFAQDiCQAh6QUCAPUJACGMBgEA4gkAIY0GAQDiCQAhAwAAAA8AIEAAAJYSACBBAACyEgAgDQAAAA8AIAQAAMAOACAFAADBDgAgDAAAxA4AIA0AAMUOACAtAADDDgAgOQAAshIAILYFAgDjCQAhtwUBAOIJACHDBQEA4gkAIekFAgD1CQAhjAYBAOIJACGNBgEA4gkAIQsEAADADgAgBQAAwQ4AIAwAAMQOACANAADFDgAgLQAAww4AILYFAgDjCQAhtwUBAOIJACHDBQEA4gkAIekFAgD1CQAhjAYBAOIJACGNBgEA4gkAIRMGAADVCgAgBwAA1goAICoAANgKACArAADZCgAgLAEAAAABtgUCAAAAAbcFAQAAAAG4BQEAAAABuQUCAAAAAboFAgAAAAG7BQIAAAABvAUCAAAAAb0FAQAAAAG-BQEAAAABvwUBAAAAAcAFAQAAAAHBBQEAAAABwgUBAAAAAcMFAQAAAAECAAAADQAgQAAAsxIAIBwEAACkDQAgBQAApg0AIAgAAJ0NACAJAACeDQAgCgAAnw0AIAsAAKANACAMAAChDQAgDQAAog0AIA4AAK8NACAPAACjDQAgFgAApQ0AIBsAAKgNACAfAACpDQAgIAAAqg0AILUFAgAAAAG2BQIAAAABwwUBAAAAAcQFAQAAAAHhBQEAAAAB4gUCAAAAAeMFAQAAAAHkBQEAAAAB5QUIAAAAAeYFCAAAAAHnBQIAAAAB6AUEAAAAAekFAgAAAAHqBQIAAAABAgAAABgAIEAAALUSACADAAAACwAgQAAAsxIAIEEAALkSACAVAAAACwAgBgAA9gkAIAcAAPcJACAqAAD5CQAgKwAA-gkAICwBAOIJACE5AAC5EgAgtgUCAOMJACG3BQEA4gkAIbgFAQDiCQAhuQUCAOMJACG6BQIA9QkAIbsFAgD1CQAhvAUCAPUJACG9BQEA4gkAIb4FAQDiCQAhvwUBAOIJACHABQEA4gkAIcEFAQDiCQAhwgUBAOIJACHDBQEA4gkAIRMGAAD2CQAgBwAA9wkAICoAAPkJACArAAD6CQAgLAEA4gkAIbYFAgDjCQAhtwUBAOIJACG4BQEA4gkAIbkFAgDjCQAhugUCAPUJACG7BQIA9QkAIbwFAgD1CQAhvQUBAOIJACG-BQEA4gkAIb8FAQDiCQAhwAUBAOIJACHBBQEA4gkAIcIFAQDiCQAhwwUBAOIJACEDAAAAFQAgQAAAtRIAIEEAALwSACAeAAAAFQAgBAAA7wsAIAUAAPELACAIAADnCwAgCQAA6AsAIAoAAOkLACALAADqCwAgDAAA6wsAIA0AAOwLACAOAADtCwAgDwAA7gsAIBYAAPALACAbAADzCwAgHwAA9AsAICAAAPULACA5AAC8EgAgtQUCAPUJACG2BQIA4wkAIcMFAQDiCQAhxAUBAOIJACHhBQEA4gkAIeIFAgD1CQAh4wUBAOULACHkBQEA5QsAIeUFCADmCwAh5gUIAOYLACHnBQIA9QkAIegFBACSCgAh6QUCAPUJACHqBQIA9QkAIRwEAADvCwAgBQAA8QsAIAgAAOcLACAJAADoCwAgCgAA6QsAIAsAAOoLACAMAADrCwAgDQAA7AsAIA4AAO0LACAPAADuCwAgFgAA8AsAIBsAAPMLACAfAAD0CwAgIAAA9QsAILUFAgD1CQAhtgUCAOMJACHDBQEA4gkAIcQFAQDiCQAh4QUBAOIJACHiBQIA9QkAIeMFAQDlCwAh5AUBAOULACHlBQgA5gsAIeYFCADmCwAh5wUCAPUJACHoBQQAkgoAIekFAgD1CQAh6gUCAPUJACETBgAA1QoAIAcAANYKACAiAADXCgAgKgAA2AoAICwBAAAAAbYFAgAAAAG3BQEAAAABuAUBAAAAAbkFAgAAAAG6BQIAAAABuwUCAAAAAbwFAgAAAAG9BQEAAAABvgUBAAAAAb8FAQAAAAHABQEAAAABwQUBAAAAAcIFAQAAAAHDBQEAAAABAgAAAA0AIEAAAL0SACADAAAACwAgQAAAvRIAIEEAAMESACAVAAAACwAgBgAA9gkAIAcAAPcJACAiAAD4CQAgKgAA-QkAICwBAOIJACE5AADBEgAgtgUCAOMJACG3BQEA4gkAIbgFAQDiCQAhuQUCAOMJACG6BQIA9QkAIbsFAgD1CQAhvAUCAPUJACG9BQEA4gkAIb4FAQDiCQAhvwUBAOIJACHABQEA4gkAIcEFAQDiCQAhwgUBAOIJACHDBQEA4gkAIRMGAAD2CQAgBwAA9wkAICIAAPgJACAqAAD5CQAgLAEA4gkAIbYFAgDjCQAhtwUBAOIJACG4BQEA4gkAIbkFAgDjCQAhugUCAPUJACG7BQIA9QkAIbwFAgD1CQAhvQUBAOIJACG-BQEA4gkAIb8FAQDiCQAhwAUBAOIJACHBBQEA4gkAIcIFAQDiCQAhwwUBAOIJACEKFAAgFQAKGAACGQANHY4BHy-FAQEwhgEBMYcBAjKJAQozigEWBgoABxJ_AROAAQEUAB4bgQEMLgADBwQGBAUKAgx2Aw15AxQAHSwOBS11BQEDAAMGBgADBxADFAAcIhQGKl4WK3EbAgoAByEABRAEIwgFMAIIFgcJGQcKGgcLGwcMHAcNHQcOHgcPHwcUABUWJwkXMQYbNQwfThIgUBQBEAAHAhAABxUACgQRKAkSKwETLAEUAAsDES0AEi4AEy8ABxAABxQAExgAAhkADR1CEB5GER9KEgQSOgEUAA8aOQ4bOwwBGQANAxI9ABo8ABs-AAEcAAwBHAAMAhAABxwADAMdSwAeTAAfTQABCgAHCgRVAAVXAAlRAAtSAA1TAA9UABZWABdYABtZAB9aAAgUABohAAUjAAEkXxYlYBYnZBcoZhgpahkBJgAWASYAFgEmABYDJWsAJ2wAKW0AASEABQMicgAqcwArdAAFBHoABXsADX4ALHwALX0AAxKCAQATgwEAG4QBAAEjAAEDHZEBADCPAQAzkAEAAAYVAAoYAAIZAA0vmwEBMZwBAjKdAQoGFQAKGAACGQANL6MBATGkAQIypQEKBRQAJUYAJkcAJ0gAKEkAKQAAAAAABRQAJUYAJkcAJ0gAKEkAKQMhAAUjAAEktwEWAyEABSMAASS9ARYFFAAuRgAvRwAwSAAxSQAyAAAAAAAFFAAuRgAvRwAwSAAxSQAyASYAFgEmABYFFAA3RgA4RwA5SAA6SQA7AAAAAAAFFAA3RgA4RwA5SAA6SQA7ASYAFgEmABYFFABARgBBRwBCSABDSQBEAAAAAAAFFABARgBBRwBCSABDSQBEASMAAQEjAAEFFABJRgBKRwBLSABMSQBNAAAAAAAFFABJRgBKRwBLSABMSQBNAxAABxgAAhkADQMQAAcYAAIZAA0FFABSRgBTRwBUSABVSQBWAAAAAAAFFABSRgBTRwBUSABVSQBWARwADAEcAAwFFABbRgBcRwBdSABeSQBfAAAAAAAFFABbRgBcRwBdSABeSQBfARwADAEcAAwFFABkRgBlRwBmSABnSQBoAAAAAAAFFABkRgBlRwBmSABnSQBoAhAABxwADAIQAAccAAwFFABtRgBuRwBvSABwSQBxAAAAAAAFFABtRgBuRwBvSABwSQBxAQoABwEKAAcFFAB2RgB3RwB4SAB5SQB6AAAAAAAFFAB2RgB3RwB4SAB5SQB6AxQAgwHhAQB94wGRA4IBBRQAgQHdAf4Cft4BggN_3wGGA4AB4AGJA3wB3AEAfQHcAQB9AdwBAH0E3QGKAwDeAYsDAN8BjAMA4AGNAwAB4gEAfAHjAZIDAAHhAQB9AeEBAH0FFACHAUYAiAFHAIkBSACKAUkAiwEAAAAAAAUUAIcBRgCIAUcAiQFIAIoBSQCLAQHiAQB8AeIBAHwFFACQAUYAkQFHAJIBSACTAUkAlAEAAAAAAAUUAJABRgCRAUcAkgFIAJMBSQCUAQEmABYBJgAWBRQAmQFGAJoBRwCbAUgAnAFJAJ0BAAAAAAAFFACZAUYAmgFHAJsBSACcAUkAnQEAAAUUAKIBRgCjAUcApAFIAKUBSQCmAQAAAAAABRQAogFGAKMBRwCkAUgApQFJAKYBARkADQEZAA0DFACrAUgArAFJAK0BAAAAAxQAqwFIAKwBSQCtAQIUALEBGogEsAEBtAIArwEBGokEAAAABRQAtQFGALYBRwC3AUgAuAFJALkBAAAAAAAFFAC1AUYAtgFHALcBSAC4AUkAuQEBtAIArwEBtAIArwEDFAC-AUgAvwFJAMABAAAAAxQAvgFIAL8BSQDAAQEMwQQDAQzHBAMFFADFAUYAxgFHAMcBSADIAUkAyQEAAAAAAAUUAMUBRgDGAUcAxwFIAMgBSQDJAQEDAAMBAwADBRQAzgFGAM8BRwDQAUgA0QFJANIBAAAAAAAFFADOAUYAzwFHANABSADRAUkA0gECCgAHLgADAgoABy4AAwUUANcBRgDYAUcA2QFIANoBSQDbAQAAAAAABRQA1wFGANgBRwDZAUgA2gFJANsBAAADFADgAUgA4QFJAOIBAAAAAxQA4AFIAOEBSQDiAQHcAQB9AdwBAH0DFADnAUgA6AFJAOkBAAAAAxQA5wFIAOgBSQDpAQHcAQB9AdwBAH0DFADuAUgA7wFJAPABAAAAAxQA7gFIAO8BSQDwAQAAAAMUAPYBSAD3AUkA-AEAAAADFAD2AUgA9wFJAPgBAdwBAH0B3AEAfQUUAP0BRgD-AUcA_wFIAIACSQCBAgAAAAAABRQA_QFGAP4BRwD_AUgAgAJJAIECAAAAAxQAhwJIAIgCSQCJAgAAAAMUAIcCSACIAkkAiQIECJIGBwqTBgcMlAYHDpUGBwQImwYHCpwGBwydBgcOngYHBRQAjgJGAI8CRwCQAkgAkQJJAJICAAAAAAAFFACOAkYAjwJHAJACSACRAkkAkgIBEAAHARAABwUUAJcCRgCYAkcAmQJIAJoCSQCbAgAAAAAABRQAlwJGAJgCRwCZAkgAmgJJAJsCAAAFFACgAkYAoQJHAKICSACjAkkApAIAAAAAAAUUAKACRgChAkcAogJIAKMCSQCkAgIQAAcVAAoCEAAHFQAKBRQAqQJGAKoCRwCrAkgArAJJAK0CAAAAAAAFFACpAkYAqgJHAKsCSACsAkkArQIAAAAFFACzAkYAtAJHALUCSAC2AkkAtwIAAAAAAAUUALMCRgC0AkcAtQJIALYCSQC3AgAAAAUUAL0CRgC-AkcAvwJIAMACSQDBAgAAAAAABRQAvQJGAL4CRwC_AkgAwAJJAMECAAAABRQAxwJGAMgCRwDJAkgAygJJAMsCAAAAAAAFFADHAkYAyAJHAMkCSADKAkkAywIAAAADFADRAkgA0gJJANMCAAAAAxQA0QJIANICSQDTAgAAAAUUANkCRgDaAkcA2wJIANwCSQDdAgAAAAAABRQA2QJGANoCRwDbAkgA3AJJAN0CAgYAAwfxBwMCBgADB_cHAwUUAOICRgDjAkcA5AJIAOUCSQDmAgAAAAAABRQA4gJGAOMCRwDkAkgA5QJJAOYCAgoAByEABQIKAAchAAUFFADrAkYA7AJHAO0CSADuAkkA7wIAAAAAAAUUAOsCRgDsAkcA7QJIAO4CSQDvAgEhAAUBIQAFBRQA9AJGAPUCRwD2AkgA9wJJAPgCAAAAAAAFFAD0AkYA9QJHAPYCSAD3AkkA-AI0AgE1kgEBNpMBATeUAQE4lQEBOpcBATuZASE8mgEiPZ8BAT6hASE_ogEjQqYBAUOnAQFEqAEhSqsBJEusASpMrQEWTa4BFk6vARZPsAEWULEBFlGzARZStQEhU7YBK1S5ARZVuwEhVrwBLFe-ARZYvwEWWcABIVrDAS1bxAEzXMUBF13GARdexwEXX8gBF2DJARdhywEXYs0BIWPOATRk0AEXZdIBIWbTATVn1AEXaNUBF2nWASFq2QE2a9oBPGzcARht3QEYbt8BGG_gARhw4QEYceMBGHLlASFz5gE9dOgBGHXqASF26wE-d-wBGHjtARh57gEhevEBP3vyAUV88wEfffQBH371AR9_9gEfgAH3AR-BAfkBH4IB-wEhgwH8AUaEAf4BH4UBgAIhhgGBAkeHAYICH4gBgwIfiQGEAiGKAYcCSIsBiAJOjAGJAgyNAYoCDI4BiwIMjwGMAgyQAY0CDJEBjwIMkgGRAiGTAZICT5QBlAIMlQGWAiGWAZcCUJcBmAIMmAGZAgyZAZoCIZoBnQJRmwGeAlecAZ8CEJ0BoAIQngGhAhCfAaICEKABowIQoQGlAhCiAacCIaMBqAJYpAGqAhClAawCIaYBrQJZpwGuAhCoAa8CEKkBsAIhqgGzAlqrAbQCYKwBtQIRrQG2AhGuAbcCEa8BuAIRsAG5AhGxAbsCEbIBvQIhswG-AmG0AcACEbUBwgIhtgHDAmK3AcQCEbgBxQIRuQHGAiG6AckCY7sBygJpvAHLAhK9AcwCEr4BzQISvwHOAhLAAc8CEsEB0QISwgHTAiHDAdQCasQB1gISxQHYAiHGAdkCa8cB2gISyAHbAhLJAdwCIcoB3wJsywHgAnLMAeICFM0B4wIUzgHlAhTPAeYCFNAB5wIU0QHpAhTSAesCIdMB7AJz1AHuAhTVAfACIdYB8QJ01wHyAhTYAfMCFNkB9AIh2gH3AnXbAfgCe-QB-gJ85QGTA3zmAZQDfOcBlQN86AGWA3zpAZgDfOoBmgMh6wGbA4QB7AGdA3ztAZ8DIe4BoAOFAe8BoQN88AGiA3zxAaMDIfIBpgOGAfMBpwOMAfQBqAOCAfUBqQOCAfYBqgOCAfcBqwOCAfgBrAOCAfkBrgOCAfoBsAMh-wGxA40B_AGzA4IB_QG1AyH-AbYDjgH_AbcDggGAArgDggGBArkDIYICvAOPAYMCvQOVAYQCvgMZhQK_AxmGAsADGYcCwQMZiALCAxmJAsQDGYoCxgMhiwLHA5YBjALJAxmNAssDIY4CzAOXAY8CzQMZkALOAxmRAs8DIZIC0gOYAZMC0wOeAZQC1QMNlQLWAw2WAtkDDZcC2gMNmALbAw2ZAt0DDZoC3wMhmwLgA58BnALiAw2dAuQDIZ4C5QOgAZ8C5gMNoALnAw2hAugDIaIC6wOhAaMC7AOnAaQC7QMOpQLuAw6mAu8DDqcC8AMOqALxAw6pAvMDDqoC9QMhqwL2A6gBrAL4Aw6tAvoDIa4C-wOpAa8C_AMOsAL9Aw6xAv4DIbICgQSqAbMCggSuAbUChASvAbYCigSvAbcCjQSvAbgCjgSvAbkCjwSvAboCkQSvAbsCkwQhvAKUBLIBvQKWBK8BvgKYBCG_ApkEswHAApoErwHBApsErwHCApwEIcMCnwS0AcQCoAS6AcUCoQSwAcYCogSwAccCowSwAcgCpASwAckCpQSwAcoCpwSwAcsCqQQhzAKqBLsBzQKsBLABzgKuBCHPAq8EvAHQArAEsAHRArEEsAHSArIEIdMCtQS9AdQCtgTBAdUCtwQD1gK4BAPXArkEA9gCugQD2QK7BAPaAr0EA9sCvwQh3ALABMIB3QLDBAPeAsUEId8CxgTDAeACyAQD4QLJBAPiAsoEIeMCzQTEAeQCzgTKAeUCzwQE5gLQBATnAtEEBOgC0gQE6QLTBATqAtUEBOsC1wQh7ALYBMsB7QLaBATuAtwEIe8C3QTMAfAC3gQE8QLfBATyAuAEIfMC4wTNAfQC5ATTAfUC5QQC9gLmBAL3AucEAvgC6AQC-QLpBAL6AusEAvsC7QQh_ALuBNQB_QLwBAL-AvIEIf8C8wTVAYAD9AQCgQP1BAKCA_YEIYMD-QTWAYQD-gTcAYUD_AR9hgP9BH2HA4AFfYgDgQV9iQOCBX2KA4QFfYsDhgUhjAOHBd0BjQOJBX2OA4sFIY8DjAXeAZADjQV9kQOOBX2SA48FIZMDkgXfAZQDkwXjAZUDlAV-lgOVBX6XA5YFfpgDlwV-mQOYBX6aA5oFfpsDnAUhnAOdBeQBnQOfBX6eA6EFIZ8DogXlAaADowV-oQOkBX6iA6UFIaMDqAXmAaQDqQXqAaUDqgV_pgOrBX-nA6wFf6gDrQV_qQOuBX-qA7AFf6sDsgUhrAOzBesBrQO1BX-uA7cFIa8DuAXsAbADuQV_sQO6BX-yA7sFIbMDvgXtAbQDvwXxAbUDwQXyAbYDwgXyAbcDxQXyAbgDxgXyAbkDxwXyAboDyQXyAbsDywUhvAPMBfMBvQPOBfIBvgPQBSG_A9EF9AHAA9IF8gHBA9MF8gHCA9QFIcMD1wX1AcQD2AX5AcUD2QWAAcYD2gWAAccD2wWAAcgD3AWAAckD3QWAAcoD3wWAAcsD4QUhzAPiBfoBzQPkBYABzgPmBSHPA-cF-wHQA-gFgAHRA-kFgAHSA-oFIdMD7QX8AdQD7gWCAtUD8AWDAtYD8QWDAtcD9AWDAtgD9QWDAtkD9gWDAtoD-AWDAtsD-gUh3AP7BYQC3QP9BYMC3gP_BSHfA4AGhQLgA4EGgwLhA4IGgwLiA4MGIeMDhgaGAuQDhwaKAuUDiAYH5gOJBgfnA4oGB-gDiwYH6QOMBgfqA44GB-sDkAYh7AORBosC7QOXBgfuA5kGIe8DmgaMAvADnwYH8QOgBgfyA6EGIfMDpAaNAvQDpQaTAvUDpgYI9gOnBgj3A6gGCPgDqQYI-QOqBgj6A6wGCPsDrgYh_AOvBpQC_QOxBgj-A7MGIf8DtAaVAoAEtQYIgQS2BgiCBLcGIYMEugaWAoQEuwacAoUEvQYKhgS-BgqHBMAGCogEwQYKiQTCBgqKBMQGCosExgYhjATHBp0CjQTJBgqOBMsGIY8EzAaeApAEzQYKkQTOBgqSBM8GIZME0gafApQE0walApUE1AYJlgTVBgmXBNYGCZgE1wYJmQTYBgmaBNoGCZsE3AYhnATdBqYCnQTfBgmeBOEGIZ8E4ganAqAE4wYJoQTkBgmiBOUGIaME6AaoAqQE6QauAqUE6wavAqYE7AavAqcE7wavAqgE8AavAqkE8QavAqoE8wavAqsE9QYhrAT2BrACrQT4Bq8CrgT6BiGvBPsGsQKwBPwGrwKxBP0GrwKyBP4GIbMEgQeyArQEgge4ArUEhAe5ArYEhQe5ArcEiAe5ArgEiQe5ArkEige5AroEjAe5ArsEjgchvASPB7oCvQSRB7kCvgSTByG_BJQHuwLABJUHuQLBBJYHuQLCBJcHIcMEmge8AsQEmwfCAsUEnQfDAsYEngfDAscEoQfDAsgEogfDAskEowfDAsoEpQfDAssEpwchzASoB8QCzQSqB8MCzgSsByHPBK0HxQLQBK4HwwLRBK8HwwLSBLAHIdMEswfGAtQEtAfMAtUEtgfNAtYEtwfNAtcEugfNAtgEuwfNAtkEvAfNAtoEvgfNAtsEwAch3ATBB84C3QTDB80C3gTFByHfBMYHzwLgBMcHzQLhBMgHzQLiBMkHIeMEzAfQAuQEzQfUAuUEzwfVAuYE0AfVAucE0wfVAugE1AfVAukE1QfVAuoE1wfVAusE2Qch7ATaB9YC7QTcB9UC7gTeByHvBN8H1wLwBOAH1QLxBOEH1QLyBOIHIfME5QfYAvQE5gfeAvUE5wcF9gToBwX3BOkHBfgE6gcF-QTrBwX6BO0HBfsE7wch_ATwB98C_QTzBwX-BPUHIf8E9gfgAoAF-AcFgQX5BwWCBfoHIYMF_QfhAoQF_gfnAoUF_wcGhgWACAaHBYEIBogFgggGiQWDCAaKBYUIBosFhwghjAWICOgCjQWKCAaOBYwIIY8FjQjpApAFjggGkQWPCAaSBZAIIZMFkwjqApQFlAjwApUFlQgblgWWCBuXBZcIG5gFmAgbmQWZCBuaBZsIG5sFnQghnAWeCPECnQWgCBueBaIIIZ8FowjyAqAFpAgboQWlCBuiBaYIIaMFqQjzAqQFqgj5Ag"
};
async function decodeBase64AsWasm(wasmBase64) {
  const { Buffer: Buffer2 } = await import("node:buffer");
  const wasmArray = Buffer2.from(wasmBase64, "base64");
  return new WebAssembly.Module(wasmArray);
}
config.compilerWasm = {
  getRuntime: async () => await import("@prisma/client/runtime/query_compiler_fast_bg.sqlite.mjs"),
  getQueryCompilerWasmModule: async () => {
    const { wasm } = await import("@prisma/client/runtime/query_compiler_fast_bg.sqlite.wasm-base64.mjs");
    return await decodeBase64AsWasm(wasm);
  },
  importName: "./query_compiler_fast_bg.js"
};
function getPrismaClientClass() {
  return runtime.getPrismaClient(config);
}

// prisma/generated/sqlite/client/internal/prismaNamespace.ts
var prismaNamespace_exports = {};
__export(prismaNamespace_exports, {
  AnyNull: () => AnyNull2,
  AreaPlaceScalarFieldEnum: () => AreaPlaceScalarFieldEnum,
  AreaScalarFieldEnum: () => AreaScalarFieldEnum,
  AuditEntryScalarFieldEnum: () => AuditEntryScalarFieldEnum,
  AuditEntryStateScalarFieldEnum: () => AuditEntryStateScalarFieldEnum,
  CheckAnswerScalarFieldEnum: () => CheckAnswerScalarFieldEnum,
  ClaimScalarFieldEnum: () => ClaimScalarFieldEnum,
  CountrySummaryScalarFieldEnum: () => CountrySummaryScalarFieldEnum,
  CredentialScalarFieldEnum: () => CredentialScalarFieldEnum,
  DataVersionScalarFieldEnum: () => DataVersionScalarFieldEnum,
  DbNull: () => DbNull2,
  Decimal: () => Decimal2,
  DecisionScalarFieldEnum: () => DecisionScalarFieldEnum,
  DraftCommentScalarFieldEnum: () => DraftCommentScalarFieldEnum,
  DraftScalarFieldEnum: () => DraftScalarFieldEnum,
  FormerStateScalarFieldEnum: () => FormerStateScalarFieldEnum,
  InvitationScalarFieldEnum: () => InvitationScalarFieldEnum,
  JsonNull: () => JsonNull2,
  MetricScalarFieldEnum: () => MetricScalarFieldEnum,
  MetricTextScalarFieldEnum: () => MetricTextScalarFieldEnum,
  ModelName: () => ModelName,
  NullTypes: () => NullTypes2,
  NullsOrder: () => NullsOrder,
  OneTimeCodeScalarFieldEnum: () => OneTimeCodeScalarFieldEnum,
  OperationScalarFieldEnum: () => OperationScalarFieldEnum,
  OrganisationNameScalarFieldEnum: () => OrganisationNameScalarFieldEnum,
  OrganisationScalarFieldEnum: () => OrganisationScalarFieldEnum,
  PartScalarFieldEnum: () => PartScalarFieldEnum,
  PartTextScalarFieldEnum: () => PartTextScalarFieldEnum,
  PersonScalarFieldEnum: () => PersonScalarFieldEnum,
  PlaceNameScalarFieldEnum: () => PlaceNameScalarFieldEnum,
  PlaceScalarFieldEnum: () => PlaceScalarFieldEnum,
  PointScalarFieldEnum: () => PointScalarFieldEnum,
  PrismaClientInitializationError: () => PrismaClientInitializationError2,
  PrismaClientKnownRequestError: () => PrismaClientKnownRequestError2,
  PrismaClientRustPanicError: () => PrismaClientRustPanicError2,
  PrismaClientUnknownRequestError: () => PrismaClientUnknownRequestError2,
  PrismaClientValidationError: () => PrismaClientValidationError2,
  ReportCountryScalarFieldEnum: () => ReportCountryScalarFieldEnum,
  ReportScalarFieldEnum: () => ReportScalarFieldEnum,
  ReportWordScalarFieldEnum: () => ReportWordScalarFieldEnum,
  RollupMonthScalarFieldEnum: () => RollupMonthScalarFieldEnum,
  RollupPointScalarFieldEnum: () => RollupPointScalarFieldEnum,
  RollupRowScalarFieldEnum: () => RollupRowScalarFieldEnum,
  RollupScalarFieldEnum: () => RollupScalarFieldEnum,
  RulingScalarFieldEnum: () => RulingScalarFieldEnum,
  SecondFactorScalarFieldEnum: () => SecondFactorScalarFieldEnum,
  SettingScalarFieldEnum: () => SettingScalarFieldEnum,
  SignInScalarFieldEnum: () => SignInScalarFieldEnum,
  SortOrder: () => SortOrder,
  Sql: () => Sql2,
  StreamScalarFieldEnum: () => StreamScalarFieldEnum,
  TransactionIsolationLevel: () => TransactionIsolationLevel,
  defineExtension: () => defineExtension,
  empty: () => empty2,
  getExtensionContext: () => getExtensionContext,
  join: () => join2,
  prismaVersion: () => prismaVersion,
  raw: () => raw2,
  sql: () => sql
});
import * as runtime2 from "@prisma/client/runtime/client";
var PrismaClientKnownRequestError2 = runtime2.PrismaClientKnownRequestError;
var PrismaClientUnknownRequestError2 = runtime2.PrismaClientUnknownRequestError;
var PrismaClientRustPanicError2 = runtime2.PrismaClientRustPanicError;
var PrismaClientInitializationError2 = runtime2.PrismaClientInitializationError;
var PrismaClientValidationError2 = runtime2.PrismaClientValidationError;
var sql = runtime2.sqltag;
var empty2 = runtime2.empty;
var join2 = runtime2.join;
var raw2 = runtime2.raw;
var Sql2 = runtime2.Sql;
var Decimal2 = runtime2.Decimal;
var getExtensionContext = runtime2.Extensions.getExtensionContext;
var prismaVersion = {
  client: "7.10.0",
  engine: "0edf323efd1d98336f3f0a68684b56f689b900d3"
};
var NullTypes2 = {
  DbNull: runtime2.NullTypes.DbNull,
  JsonNull: runtime2.NullTypes.JsonNull,
  AnyNull: runtime2.NullTypes.AnyNull
};
var DbNull2 = runtime2.DbNull;
var JsonNull2 = runtime2.JsonNull;
var AnyNull2 = runtime2.AnyNull;
var ModelName = {
  Stream: "Stream",
  Claim: "Claim",
  Ruling: "Ruling",
  Decision: "Decision",
  Point: "Point",
  Rollup: "Rollup",
  RollupPoint: "RollupPoint",
  RollupMonth: "RollupMonth",
  RollupRow: "RollupRow",
  CountrySummary: "CountrySummary",
  Draft: "Draft",
  DraftComment: "DraftComment",
  CheckAnswer: "CheckAnswer",
  Metric: "Metric",
  MetricText: "MetricText",
  Part: "Part",
  PartText: "PartText",
  Organisation: "Organisation",
  OrganisationName: "OrganisationName",
  Operation: "Operation",
  Person: "Person",
  SignIn: "SignIn",
  Credential: "Credential",
  OneTimeCode: "OneTimeCode",
  SecondFactor: "SecondFactor",
  Invitation: "Invitation",
  Place: "Place",
  PlaceName: "PlaceName",
  Area: "Area",
  AreaPlace: "AreaPlace",
  DataVersion: "DataVersion",
  AuditEntry: "AuditEntry",
  AuditEntryState: "AuditEntryState",
  Setting: "Setting",
  FormerState: "FormerState",
  Report: "Report",
  ReportCountry: "ReportCountry",
  ReportWord: "ReportWord"
};
var TransactionIsolationLevel = runtime2.makeStrictEnum({
  Serializable: "Serializable"
});
var StreamScalarFieldEnum = {
  id: "id",
  operationId: "operationId",
  metricKey: "metricKey",
  part: "part",
  areaId: "areaId",
  standing: "standing",
  claims: "claims",
  firstDay: "firstDay",
  lastDay: "lastDay",
  value: "value",
  low: "low",
  high: "high",
  countedInId: "countedInId",
  filedOperationId: "filedOperationId",
  filedAreaId: "filedAreaId",
  twin: "twin"
};
var ClaimScalarFieldEnum = {
  id: "id",
  key: "key",
  reportId: "reportId",
  streamId: "streamId",
  verb: "verb",
  basis: "basis",
  fromDay: "fromDay",
  fromPrecision: "fromPrecision",
  toDay: "toDay",
  toPrecision: "toPrecision",
  qualifier: "qualifier",
  amount: "amount",
  amountTo: "amountTo",
  unit: "unit",
  low: "low",
  value: "value",
  high: "high",
  words: "words",
  note: "note",
  entered: "entered",
  supersedesId: "supersedesId",
  ended: "ended",
  endedAt: "endedAt",
  endedReason: "endedReason",
  endedNote: "endedNote"
};
var RulingScalarFieldEnum = {
  id: "id",
  claimId: "claimId",
  ruling: "ruling",
  reason: "reason",
  note: "note",
  by: "by",
  at: "at"
};
var DecisionScalarFieldEnum = {
  claimId: "claimId",
  status: "status",
  because: "because"
};
var PointScalarFieldEnum = {
  streamId: "streamId",
  day: "day",
  value: "value",
  low: "low",
  high: "high",
  claims: "claims"
};
var RollupScalarFieldEnum = {
  id: "id",
  operationId: "operationId",
  metricKey: "metricKey",
  part: "part",
  placeId: "placeId",
  value: "value",
  atLeast: "atLeast",
  atMost: "atMost",
  claims: "claims",
  firstDay: "firstDay",
  lastDay: "lastDay",
  conflictDay: "conflictDay",
  conflictSum: "conflictSum",
  conflictHigh: "conflictHigh"
};
var RollupPointScalarFieldEnum = {
  rollupId: "rollupId",
  day: "day",
  value: "value",
  atLeast: "atLeast",
  atMost: "atMost"
};
var RollupMonthScalarFieldEnum = {
  rollupId: "rollupId",
  month: "month",
  value: "value",
  atLeast: "atLeast",
  atMost: "atMost",
  claims: "claims",
  lastDay: "lastDay"
};
var RollupRowScalarFieldEnum = {
  rollupId: "rollupId",
  position: "position",
  kind: "kind",
  placeId: "placeId",
  areaKey: "areaKey",
  value: "value",
  atLeast: "atLeast",
  atMost: "atMost",
  claims: "claims",
  lastDay: "lastDay"
};
var CountrySummaryScalarFieldEnum = {
  countryId: "countryId",
  reports: "reports",
  claims: "claims",
  operators: "operators",
  firstDay: "firstDay",
  lastDay: "lastDay"
};
var DraftScalarFieldEnum = {
  id: "id",
  key: "key",
  corrects: "corrects",
  authorId: "authorId",
  state: "state",
  version: "version",
  content: "content",
  title: "title",
  figures: "figures",
  createdAt: "createdAt",
  changedAt: "changedAt",
  changedBy: "changedBy",
  sentAt: "sentAt",
  decidedBy: "decidedBy",
  decidedAt: "decidedAt",
  reportKey: "reportKey"
};
var DraftCommentScalarFieldEnum = {
  id: "id",
  draftId: "draftId",
  figure: "figure",
  text: "text",
  by: "by",
  at: "at",
  resolved: "resolved"
};
var CheckAnswerScalarFieldEnum = {
  claimId: "claimId",
  check: "check",
  reason: "reason",
  note: "note",
  by: "by",
  at: "at"
};
var MetricScalarFieldEnum = {
  key: "key",
  position: "position",
  baseUnit: "baseUnit",
  displayUnit: "displayUnit",
  enteredUnits: "enteredUnits",
  whole: "whole",
  unece: "unece",
  imasNote: "imasNote",
  parts: "parts",
  since: "since"
};
var MetricTextScalarFieldEnum = {
  metricKey: "metricKey",
  language: "language",
  label: "label",
  definition: "definition"
};
var PartScalarFieldEnum = {
  key: "key",
  position: "position",
  since: "since"
};
var PartTextScalarFieldEnum = {
  partKey: "partKey",
  language: "language",
  label: "label"
};
var OrganisationScalarFieldEnum = {
  id: "id",
  key: "key",
  standing: "standing",
  standingNote: "standingNote",
  mergedIntoId: "mergedIntoId",
  since: "since"
};
var OrganisationNameScalarFieldEnum = {
  id: "id",
  organisationId: "organisationId",
  language: "language",
  name: "name",
  alias: "alias",
  folded: "folded",
  mergedFromId: "mergedFromId"
};
var OperationScalarFieldEnum = {
  id: "id",
  operatorId: "operatorId",
  countryId: "countryId"
};
var PersonScalarFieldEnum = {
  id: "id",
  name: "name",
  email: "email",
  emailVerified: "emailVerified",
  image: "image",
  role: "role",
  language: "language",
  disabled: "disabled",
  twoFactorEnabled: "twoFactorEnabled",
  createdAt: "createdAt",
  updatedAt: "updatedAt"
};
var SignInScalarFieldEnum = {
  id: "id",
  userId: "userId",
  token: "token",
  ipAddress: "ipAddress",
  userAgent: "userAgent",
  expiresAt: "expiresAt",
  createdAt: "createdAt",
  updatedAt: "updatedAt"
};
var CredentialScalarFieldEnum = {
  id: "id",
  userId: "userId",
  accountId: "accountId",
  providerId: "providerId",
  password: "password",
  accessToken: "accessToken",
  refreshToken: "refreshToken",
  idToken: "idToken",
  accessTokenExpiresAt: "accessTokenExpiresAt",
  refreshTokenExpiresAt: "refreshTokenExpiresAt",
  scope: "scope",
  createdAt: "createdAt",
  updatedAt: "updatedAt"
};
var OneTimeCodeScalarFieldEnum = {
  id: "id",
  identifier: "identifier",
  value: "value",
  expiresAt: "expiresAt",
  createdAt: "createdAt",
  updatedAt: "updatedAt"
};
var SecondFactorScalarFieldEnum = {
  id: "id",
  userId: "userId",
  secret: "secret",
  backupCodes: "backupCodes",
  verified: "verified",
  failedVerificationCount: "failedVerificationCount",
  lockedUntil: "lockedUntil"
};
var InvitationScalarFieldEnum = {
  id: "id",
  tokenHash: "tokenHash",
  email: "email",
  role: "role",
  by: "by",
  createdAt: "createdAt",
  expiresAt: "expiresAt",
  acceptedBy: "acceptedBy",
  withdrawn: "withdrawn"
};
var PlaceScalarFieldEnum = {
  id: "id",
  code: "code",
  kind: "kind",
  parentId: "parentId",
  countryId: "countryId",
  pcode: "pcode",
  iso3: "iso3",
  lat: "lat",
  lon: "lon",
  population: "population",
  areaM2: "areaM2",
  mergedIntoId: "mergedIntoId",
  filedParentId: "filedParentId",
  since: "since"
};
var PlaceNameScalarFieldEnum = {
  id: "id",
  placeId: "placeId",
  language: "language",
  name: "name",
  alias: "alias",
  folded: "folded",
  mergedFromId: "mergedFromId"
};
var AreaScalarFieldEnum = {
  id: "id",
  key: "key"
};
var AreaPlaceScalarFieldEnum = {
  areaId: "areaId",
  placeId: "placeId"
};
var DataVersionScalarFieldEnum = {
  id: "id",
  version: "version",
  changed: "changed",
  auditCount: "auditCount",
  auditHead: "auditHead",
  auditSeal: "auditSeal",
  curves: "curves"
};
var AuditEntryScalarFieldEnum = {
  id: "id",
  at: "at",
  by: "by",
  action: "action",
  subject: "subject",
  before: "before",
  after: "after",
  reason: "reason",
  link: "link"
};
var AuditEntryStateScalarFieldEnum = {
  entryId: "entryId",
  states: "states"
};
var SettingScalarFieldEnum = {
  key: "key",
  value: "value",
  since: "since"
};
var FormerStateScalarFieldEnum = {
  id: "id",
  kind: "kind",
  key: "key",
  since: "since",
  until: "until",
  state: "state"
};
var ReportScalarFieldEnum = {
  id: "id",
  key: "key",
  title: "title",
  publisherId: "publisherId",
  saidById: "saidById",
  filedPublisherId: "filedPublisherId",
  filedSaidById: "filedSaidById",
  grade: "grade",
  language: "language",
  url: "url",
  archiveUrl: "archiveUrl",
  published: "published",
  accessed: "accessed",
  entered: "entered",
  since: "since"
};
var ReportCountryScalarFieldEnum = {
  countryId: "countryId",
  reportId: "reportId",
  published: "published"
};
var ReportWordScalarFieldEnum = {
  reportId: "reportId",
  word: "word"
};
var SortOrder = {
  asc: "asc",
  desc: "desc"
};
var NullsOrder = {
  first: "first",
  last: "last"
};
var defineExtension = runtime2.Extensions.defineExtension;

// prisma/generated/sqlite/client/enums.ts
var enums_exports = {};

// prisma/generated/sqlite/client/client.ts
globalThis["__dirname"] = path.dirname(fileURLToPath(import.meta.url));
var PrismaClient = getPrismaClientClass();
export {
  enums_exports as $Enums,
  prismaNamespace_exports as Prisma,
  PrismaClient
};
