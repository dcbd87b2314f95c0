// Made by `npm run generate` from prisma/models; do not edit. d32cbc1732a9535d a6468d31abcaed0a 47acd0602db0b7dd
var __defProp = Object.defineProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// prisma/generated/postgresql/client/client.ts
import * as path from "node:path";
import { fileURLToPath } from "node:url";

// prisma/generated/postgresql/client/internal/class.ts
import * as runtime from "@prisma/client/runtime/client";
var config = {
  "previewFeatures": [],
  "clientVersion": "7.10.0",
  "engineVersion": "0edf323efd1d98336f3f0a68684b56f689b900d3",
  "activeProvider": "postgresql",
  "inlineSchema": `generator client {
  provider     = "prisma-client"
  output       = "./client"
  engineType   = "client"
  runtime      = "nodejs"
  moduleFormat = "esm"
}

datasource db {
  provider = "postgresql"
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
  codes       PlaceCode[]
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

/// Another code by which a place is known, beside its own: of a gazetteer, of a file of codes.
model PlaceCode {
  code    String @id
  placeId Int

  place Place @relation(fields: [placeId], references: [id], onDelete: Cascade)

  @@index([placeId])
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
config.runtimeDataModel = JSON.parse('{"models":{"Stream":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"operationId","kind":"scalar","type":"Int"},{"name":"metricKey","kind":"scalar","type":"String"},{"name":"part","kind":"scalar","type":"String"},{"name":"areaId","kind":"scalar","type":"Int"},{"name":"standing","kind":"scalar","type":"Int"},{"name":"claims","kind":"scalar","type":"Int"},{"name":"firstDay","kind":"scalar","type":"String"},{"name":"lastDay","kind":"scalar","type":"String"},{"name":"value","kind":"scalar","type":"BigInt"},{"name":"low","kind":"scalar","type":"BigInt"},{"name":"high","kind":"scalar","type":"BigInt"},{"name":"countedInId","kind":"scalar","type":"Int"},{"name":"filedOperationId","kind":"scalar","type":"Int"},{"name":"filedAreaId","kind":"scalar","type":"Int"},{"name":"twin","kind":"scalar","type":"Int"},{"name":"operation","kind":"object","type":"Operation","relationName":"counted"},{"name":"metric","kind":"object","type":"Metric","relationName":"MetricToStream"},{"name":"area","kind":"object","type":"Area","relationName":"counted"},{"name":"countedIn","kind":"object","type":"Stream","relationName":"twins"},{"name":"twins","kind":"object","type":"Stream","relationName":"twins"},{"name":"filedOperation","kind":"object","type":"Operation","relationName":"filed"},{"name":"filedArea","kind":"object","type":"Area","relationName":"filed"},{"name":"record","kind":"object","type":"Claim","relationName":"ClaimToStream"},{"name":"points","kind":"object","type":"Point","relationName":"PointToStream"}],"dbName":null,"schema":null},"Claim":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"key","kind":"scalar","type":"String"},{"name":"reportId","kind":"scalar","type":"Int"},{"name":"streamId","kind":"scalar","type":"Int"},{"name":"verb","kind":"scalar","type":"String"},{"name":"basis","kind":"scalar","type":"String"},{"name":"fromDay","kind":"scalar","type":"String"},{"name":"fromPrecision","kind":"scalar","type":"String"},{"name":"toDay","kind":"scalar","type":"String"},{"name":"toPrecision","kind":"scalar","type":"String"},{"name":"qualifier","kind":"scalar","type":"String"},{"name":"amount","kind":"scalar","type":"String"},{"name":"amountTo","kind":"scalar","type":"String"},{"name":"unit","kind":"scalar","type":"String"},{"name":"low","kind":"scalar","type":"BigInt"},{"name":"value","kind":"scalar","type":"BigInt"},{"name":"high","kind":"scalar","type":"BigInt"},{"name":"words","kind":"scalar","type":"String"},{"name":"note","kind":"scalar","type":"String"},{"name":"entered","kind":"scalar","type":"String"},{"name":"supersedesId","kind":"scalar","type":"Int"},{"name":"ended","kind":"scalar","type":"String"},{"name":"endedAt","kind":"scalar","type":"String"},{"name":"endedReason","kind":"scalar","type":"String"},{"name":"endedNote","kind":"scalar","type":"String"},{"name":"report","kind":"object","type":"Report","relationName":"ClaimToReport"},{"name":"stream","kind":"object","type":"Stream","relationName":"ClaimToStream"},{"name":"supersedes","kind":"object","type":"Claim","relationName":"supersedes"},{"name":"supersededBy","kind":"object","type":"Claim","relationName":"supersedes"},{"name":"rulings","kind":"object","type":"Ruling","relationName":"ClaimToRuling"},{"name":"decision","kind":"object","type":"Decision","relationName":"ClaimToDecision"},{"name":"answers","kind":"object","type":"CheckAnswer","relationName":"CheckAnswerToClaim"}],"dbName":null,"schema":null},"Ruling":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"claimId","kind":"scalar","type":"Int"},{"name":"ruling","kind":"scalar","type":"String"},{"name":"reason","kind":"scalar","type":"String"},{"name":"note","kind":"scalar","type":"String"},{"name":"by","kind":"scalar","type":"String"},{"name":"at","kind":"scalar","type":"String"},{"name":"claim","kind":"object","type":"Claim","relationName":"ClaimToRuling"}],"dbName":null,"schema":null},"Decision":{"fields":[{"name":"claimId","kind":"scalar","type":"Int"},{"name":"status","kind":"scalar","type":"String"},{"name":"because","kind":"scalar","type":"String"},{"name":"claim","kind":"object","type":"Claim","relationName":"ClaimToDecision"}],"dbName":null,"schema":null},"Point":{"fields":[{"name":"streamId","kind":"scalar","type":"Int"},{"name":"day","kind":"scalar","type":"String"},{"name":"value","kind":"scalar","type":"BigInt"},{"name":"low","kind":"scalar","type":"BigInt"},{"name":"high","kind":"scalar","type":"BigInt"},{"name":"claims","kind":"scalar","type":"Int"},{"name":"stream","kind":"object","type":"Stream","relationName":"PointToStream"}],"dbName":null,"schema":null},"Rollup":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"operationId","kind":"scalar","type":"Int"},{"name":"metricKey","kind":"scalar","type":"String"},{"name":"part","kind":"scalar","type":"String"},{"name":"placeId","kind":"scalar","type":"Int"},{"name":"value","kind":"scalar","type":"BigInt"},{"name":"atLeast","kind":"scalar","type":"Boolean"},{"name":"atMost","kind":"scalar","type":"Boolean"},{"name":"claims","kind":"scalar","type":"Int"},{"name":"firstDay","kind":"scalar","type":"String"},{"name":"lastDay","kind":"scalar","type":"String"},{"name":"conflictDay","kind":"scalar","type":"String"},{"name":"conflictSum","kind":"scalar","type":"BigInt"},{"name":"conflictHigh","kind":"scalar","type":"BigInt"},{"name":"operation","kind":"object","type":"Operation","relationName":"OperationToRollup"},{"name":"metric","kind":"object","type":"Metric","relationName":"MetricToRollup"},{"name":"place","kind":"object","type":"Place","relationName":"PlaceToRollup"},{"name":"points","kind":"object","type":"RollupPoint","relationName":"RollupToRollupPoint"},{"name":"months","kind":"object","type":"RollupMonth","relationName":"RollupToRollupMonth"},{"name":"rows","kind":"object","type":"RollupRow","relationName":"RollupToRollupRow"}],"dbName":null,"schema":null},"RollupPoint":{"fields":[{"name":"rollupId","kind":"scalar","type":"Int"},{"name":"day","kind":"scalar","type":"String"},{"name":"value","kind":"scalar","type":"BigInt"},{"name":"atLeast","kind":"scalar","type":"Boolean"},{"name":"atMost","kind":"scalar","type":"Boolean"},{"name":"rollup","kind":"object","type":"Rollup","relationName":"RollupToRollupPoint"}],"dbName":null,"schema":null},"RollupMonth":{"fields":[{"name":"rollupId","kind":"scalar","type":"Int"},{"name":"month","kind":"scalar","type":"Int"},{"name":"value","kind":"scalar","type":"BigInt"},{"name":"atLeast","kind":"scalar","type":"Boolean"},{"name":"atMost","kind":"scalar","type":"Boolean"},{"name":"claims","kind":"scalar","type":"Int"},{"name":"lastDay","kind":"scalar","type":"String"},{"name":"rollup","kind":"object","type":"Rollup","relationName":"RollupToRollupMonth"}],"dbName":null,"schema":null},"RollupRow":{"fields":[{"name":"rollupId","kind":"scalar","type":"Int"},{"name":"position","kind":"scalar","type":"Int"},{"name":"kind","kind":"scalar","type":"String"},{"name":"placeId","kind":"scalar","type":"Int"},{"name":"areaKey","kind":"scalar","type":"String"},{"name":"value","kind":"scalar","type":"BigInt"},{"name":"atLeast","kind":"scalar","type":"Boolean"},{"name":"atMost","kind":"scalar","type":"Boolean"},{"name":"claims","kind":"scalar","type":"Int"},{"name":"lastDay","kind":"scalar","type":"String"},{"name":"rollup","kind":"object","type":"Rollup","relationName":"RollupToRollupRow"},{"name":"place","kind":"object","type":"Place","relationName":"PlaceToRollupRow"}],"dbName":null,"schema":null},"CountrySummary":{"fields":[{"name":"countryId","kind":"scalar","type":"Int"},{"name":"reports","kind":"scalar","type":"Int"},{"name":"claims","kind":"scalar","type":"Int"},{"name":"operators","kind":"scalar","type":"Int"},{"name":"firstDay","kind":"scalar","type":"String"},{"name":"lastDay","kind":"scalar","type":"String"},{"name":"country","kind":"object","type":"Place","relationName":"CountrySummaryToPlace"}],"dbName":null,"schema":null},"Draft":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"key","kind":"scalar","type":"String"},{"name":"corrects","kind":"scalar","type":"String"},{"name":"authorId","kind":"scalar","type":"String"},{"name":"state","kind":"scalar","type":"String"},{"name":"version","kind":"scalar","type":"Int"},{"name":"content","kind":"scalar","type":"String"},{"name":"title","kind":"scalar","type":"String"},{"name":"figures","kind":"scalar","type":"Int"},{"name":"createdAt","kind":"scalar","type":"String"},{"name":"changedAt","kind":"scalar","type":"String"},{"name":"changedBy","kind":"scalar","type":"String"},{"name":"sentAt","kind":"scalar","type":"String"},{"name":"decidedBy","kind":"scalar","type":"String"},{"name":"decidedAt","kind":"scalar","type":"String"},{"name":"reportKey","kind":"scalar","type":"String"},{"name":"author","kind":"object","type":"Person","relationName":"DraftToPerson"},{"name":"comments","kind":"object","type":"DraftComment","relationName":"DraftToDraftComment"}],"dbName":null,"schema":null},"DraftComment":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"draftId","kind":"scalar","type":"Int"},{"name":"figure","kind":"scalar","type":"String"},{"name":"text","kind":"scalar","type":"String"},{"name":"by","kind":"scalar","type":"String"},{"name":"at","kind":"scalar","type":"String"},{"name":"resolved","kind":"scalar","type":"Boolean"},{"name":"draft","kind":"object","type":"Draft","relationName":"DraftToDraftComment"}],"dbName":null,"schema":null},"CheckAnswer":{"fields":[{"name":"claimId","kind":"scalar","type":"Int"},{"name":"check","kind":"scalar","type":"String"},{"name":"reason","kind":"scalar","type":"String"},{"name":"note","kind":"scalar","type":"String"},{"name":"by","kind":"scalar","type":"String"},{"name":"at","kind":"scalar","type":"String"},{"name":"claim","kind":"object","type":"Claim","relationName":"CheckAnswerToClaim"}],"dbName":null,"schema":null},"Metric":{"fields":[{"name":"key","kind":"scalar","type":"String"},{"name":"position","kind":"scalar","type":"Int"},{"name":"baseUnit","kind":"scalar","type":"String"},{"name":"displayUnit","kind":"scalar","type":"String"},{"name":"enteredUnits","kind":"scalar","type":"String"},{"name":"whole","kind":"scalar","type":"Boolean"},{"name":"unece","kind":"scalar","type":"String"},{"name":"imasNote","kind":"scalar","type":"String"},{"name":"parts","kind":"scalar","type":"String"},{"name":"since","kind":"scalar","type":"String"},{"name":"texts","kind":"object","type":"MetricText","relationName":"MetricToMetricText"},{"name":"streams","kind":"object","type":"Stream","relationName":"MetricToStream"},{"name":"rollups","kind":"object","type":"Rollup","relationName":"MetricToRollup"}],"dbName":null,"schema":null},"MetricText":{"fields":[{"name":"metricKey","kind":"scalar","type":"String"},{"name":"language","kind":"scalar","type":"String"},{"name":"label","kind":"scalar","type":"String"},{"name":"definition","kind":"scalar","type":"String"},{"name":"metric","kind":"object","type":"Metric","relationName":"MetricToMetricText"}],"dbName":null,"schema":null},"Part":{"fields":[{"name":"key","kind":"scalar","type":"String"},{"name":"position","kind":"scalar","type":"Int"},{"name":"since","kind":"scalar","type":"String"},{"name":"texts","kind":"object","type":"PartText","relationName":"PartToPartText"}],"dbName":null,"schema":null},"PartText":{"fields":[{"name":"partKey","kind":"scalar","type":"String"},{"name":"language","kind":"scalar","type":"String"},{"name":"label","kind":"scalar","type":"String"},{"name":"part","kind":"object","type":"Part","relationName":"PartToPartText"}],"dbName":null,"schema":null},"Organisation":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"key","kind":"scalar","type":"String"},{"name":"standing","kind":"scalar","type":"String"},{"name":"standingNote","kind":"scalar","type":"String"},{"name":"mergedIntoId","kind":"scalar","type":"Int"},{"name":"since","kind":"scalar","type":"String"},{"name":"names","kind":"object","type":"OrganisationName","relationName":"OrganisationToOrganisationName"},{"name":"operations","kind":"object","type":"Operation","relationName":"OperationToOrganisation"},{"name":"published","kind":"object","type":"Report","relationName":"publisher"},{"name":"said","kind":"object","type":"Report","relationName":"saidBy"},{"name":"mergedInto","kind":"object","type":"Organisation","relationName":"merged"},{"name":"mergedHere","kind":"object","type":"Organisation","relationName":"merged"}],"dbName":null,"schema":null},"OrganisationName":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"organisationId","kind":"scalar","type":"Int"},{"name":"language","kind":"scalar","type":"String"},{"name":"name","kind":"scalar","type":"String"},{"name":"alias","kind":"scalar","type":"Boolean"},{"name":"folded","kind":"scalar","type":"String"},{"name":"mergedFromId","kind":"scalar","type":"Int"},{"name":"organisation","kind":"object","type":"Organisation","relationName":"OrganisationToOrganisationName"}],"dbName":null,"schema":null},"Operation":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"operatorId","kind":"scalar","type":"Int"},{"name":"countryId","kind":"scalar","type":"Int"},{"name":"operator","kind":"object","type":"Organisation","relationName":"OperationToOrganisation"},{"name":"country","kind":"object","type":"Place","relationName":"OperationToPlace"},{"name":"streams","kind":"object","type":"Stream","relationName":"counted"},{"name":"filed","kind":"object","type":"Stream","relationName":"filed"},{"name":"rollups","kind":"object","type":"Rollup","relationName":"OperationToRollup"}],"dbName":null,"schema":null},"Person":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"name","kind":"scalar","type":"String"},{"name":"email","kind":"scalar","type":"String"},{"name":"emailVerified","kind":"scalar","type":"Boolean"},{"name":"image","kind":"scalar","type":"String"},{"name":"role","kind":"scalar","type":"String"},{"name":"language","kind":"scalar","type":"String"},{"name":"disabled","kind":"scalar","type":"Boolean"},{"name":"twoFactorEnabled","kind":"scalar","type":"Boolean"},{"name":"createdAt","kind":"scalar","type":"DateTime"},{"name":"updatedAt","kind":"scalar","type":"DateTime"},{"name":"signIns","kind":"object","type":"SignIn","relationName":"PersonToSignIn"},{"name":"credentials","kind":"object","type":"Credential","relationName":"CredentialToPerson"},{"name":"secondFactors","kind":"object","type":"SecondFactor","relationName":"PersonToSecondFactor"},{"name":"drafts","kind":"object","type":"Draft","relationName":"DraftToPerson"}],"dbName":null,"schema":null},"SignIn":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"userId","kind":"scalar","type":"String"},{"name":"token","kind":"scalar","type":"String"},{"name":"ipAddress","kind":"scalar","type":"String"},{"name":"userAgent","kind":"scalar","type":"String"},{"name":"expiresAt","kind":"scalar","type":"DateTime"},{"name":"createdAt","kind":"scalar","type":"DateTime"},{"name":"updatedAt","kind":"scalar","type":"DateTime"},{"name":"person","kind":"object","type":"Person","relationName":"PersonToSignIn"}],"dbName":null,"schema":null},"Credential":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"userId","kind":"scalar","type":"String"},{"name":"accountId","kind":"scalar","type":"String"},{"name":"providerId","kind":"scalar","type":"String"},{"name":"password","kind":"scalar","type":"String"},{"name":"accessToken","kind":"scalar","type":"String"},{"name":"refreshToken","kind":"scalar","type":"String"},{"name":"idToken","kind":"scalar","type":"String"},{"name":"accessTokenExpiresAt","kind":"scalar","type":"DateTime"},{"name":"refreshTokenExpiresAt","kind":"scalar","type":"DateTime"},{"name":"scope","kind":"scalar","type":"String"},{"name":"createdAt","kind":"scalar","type":"DateTime"},{"name":"updatedAt","kind":"scalar","type":"DateTime"},{"name":"person","kind":"object","type":"Person","relationName":"CredentialToPerson"}],"dbName":null,"schema":null},"OneTimeCode":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"identifier","kind":"scalar","type":"String"},{"name":"value","kind":"scalar","type":"String"},{"name":"expiresAt","kind":"scalar","type":"DateTime"},{"name":"createdAt","kind":"scalar","type":"DateTime"},{"name":"updatedAt","kind":"scalar","type":"DateTime"}],"dbName":null,"schema":null},"SecondFactor":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"userId","kind":"scalar","type":"String"},{"name":"secret","kind":"scalar","type":"String"},{"name":"backupCodes","kind":"scalar","type":"String"},{"name":"verified","kind":"scalar","type":"Boolean"},{"name":"failedVerificationCount","kind":"scalar","type":"Int"},{"name":"lockedUntil","kind":"scalar","type":"DateTime"},{"name":"person","kind":"object","type":"Person","relationName":"PersonToSecondFactor"}],"dbName":null,"schema":null},"Invitation":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"tokenHash","kind":"scalar","type":"String"},{"name":"email","kind":"scalar","type":"String"},{"name":"role","kind":"scalar","type":"String"},{"name":"by","kind":"scalar","type":"String"},{"name":"createdAt","kind":"scalar","type":"String"},{"name":"expiresAt","kind":"scalar","type":"String"},{"name":"acceptedBy","kind":"scalar","type":"String"},{"name":"withdrawn","kind":"scalar","type":"Boolean"}],"dbName":null,"schema":null},"Place":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"code","kind":"scalar","type":"String"},{"name":"kind","kind":"scalar","type":"String"},{"name":"parentId","kind":"scalar","type":"Int"},{"name":"countryId","kind":"scalar","type":"Int"},{"name":"pcode","kind":"scalar","type":"String"},{"name":"iso3","kind":"scalar","type":"String"},{"name":"lat","kind":"scalar","type":"Float"},{"name":"lon","kind":"scalar","type":"Float"},{"name":"population","kind":"scalar","type":"Int"},{"name":"areaM2","kind":"scalar","type":"BigInt"},{"name":"mergedIntoId","kind":"scalar","type":"Int"},{"name":"filedParentId","kind":"scalar","type":"Int"},{"name":"since","kind":"scalar","type":"String"},{"name":"parent","kind":"object","type":"Place","relationName":"inside"},{"name":"inside","kind":"object","type":"Place","relationName":"inside"},{"name":"country","kind":"object","type":"Place","relationName":"country"},{"name":"ofCountry","kind":"object","type":"Place","relationName":"country"},{"name":"mergedInto","kind":"object","type":"Place","relationName":"merged"},{"name":"mergedHere","kind":"object","type":"Place","relationName":"merged"},{"name":"filedParent","kind":"object","type":"Place","relationName":"filedInside"},{"name":"filedInside","kind":"object","type":"Place","relationName":"filedInside"},{"name":"names","kind":"object","type":"PlaceName","relationName":"PlaceToPlaceName"},{"name":"codes","kind":"object","type":"PlaceCode","relationName":"PlaceToPlaceCode"},{"name":"areas","kind":"object","type":"AreaPlace","relationName":"AreaPlaceToPlace"},{"name":"operations","kind":"object","type":"Operation","relationName":"OperationToPlace"},{"name":"reports","kind":"object","type":"ReportCountry","relationName":"PlaceToReportCountry"},{"name":"rollups","kind":"object","type":"Rollup","relationName":"PlaceToRollup"},{"name":"rows","kind":"object","type":"RollupRow","relationName":"PlaceToRollupRow"},{"name":"summary","kind":"object","type":"CountrySummary","relationName":"CountrySummaryToPlace"}],"dbName":null,"schema":null},"PlaceName":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"placeId","kind":"scalar","type":"Int"},{"name":"language","kind":"scalar","type":"String"},{"name":"name","kind":"scalar","type":"String"},{"name":"alias","kind":"scalar","type":"Boolean"},{"name":"folded","kind":"scalar","type":"String"},{"name":"mergedFromId","kind":"scalar","type":"Int"},{"name":"place","kind":"object","type":"Place","relationName":"PlaceToPlaceName"}],"dbName":null,"schema":null},"PlaceCode":{"fields":[{"name":"code","kind":"scalar","type":"String"},{"name":"placeId","kind":"scalar","type":"Int"},{"name":"place","kind":"object","type":"Place","relationName":"PlaceToPlaceCode"}],"dbName":null,"schema":null},"Area":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"key","kind":"scalar","type":"String"},{"name":"places","kind":"object","type":"AreaPlace","relationName":"AreaToAreaPlace"},{"name":"streams","kind":"object","type":"Stream","relationName":"counted"},{"name":"filed","kind":"object","type":"Stream","relationName":"filed"}],"dbName":null,"schema":null},"AreaPlace":{"fields":[{"name":"areaId","kind":"scalar","type":"Int"},{"name":"placeId","kind":"scalar","type":"Int"},{"name":"area","kind":"object","type":"Area","relationName":"AreaToAreaPlace"},{"name":"place","kind":"object","type":"Place","relationName":"AreaPlaceToPlace"}],"dbName":null,"schema":null},"DataVersion":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"version","kind":"scalar","type":"Int"},{"name":"changed","kind":"scalar","type":"String"},{"name":"auditCount","kind":"scalar","type":"Int"},{"name":"auditHead","kind":"scalar","type":"String"},{"name":"auditSeal","kind":"scalar","type":"String"},{"name":"curves","kind":"scalar","type":"Int"}],"dbName":null,"schema":null},"AuditEntry":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"at","kind":"scalar","type":"String"},{"name":"by","kind":"scalar","type":"String"},{"name":"action","kind":"scalar","type":"String"},{"name":"subject","kind":"scalar","type":"String"},{"name":"before","kind":"scalar","type":"String"},{"name":"after","kind":"scalar","type":"String"},{"name":"reason","kind":"scalar","type":"String"},{"name":"link","kind":"scalar","type":"String"}],"dbName":null,"schema":null},"AuditEntryState":{"fields":[{"name":"entryId","kind":"scalar","type":"Int"},{"name":"states","kind":"scalar","type":"String"}],"dbName":null,"schema":null},"Setting":{"fields":[{"name":"key","kind":"scalar","type":"String"},{"name":"value","kind":"scalar","type":"String"},{"name":"since","kind":"scalar","type":"String"}],"dbName":null,"schema":null},"FormerState":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"kind","kind":"scalar","type":"String"},{"name":"key","kind":"scalar","type":"String"},{"name":"since","kind":"scalar","type":"String"},{"name":"until","kind":"scalar","type":"String"},{"name":"state","kind":"scalar","type":"String"}],"dbName":null,"schema":null},"Report":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"key","kind":"scalar","type":"String"},{"name":"title","kind":"scalar","type":"String"},{"name":"publisherId","kind":"scalar","type":"Int"},{"name":"saidById","kind":"scalar","type":"Int"},{"name":"filedPublisherId","kind":"scalar","type":"Int"},{"name":"filedSaidById","kind":"scalar","type":"Int"},{"name":"grade","kind":"scalar","type":"String"},{"name":"language","kind":"scalar","type":"String"},{"name":"url","kind":"scalar","type":"String"},{"name":"archiveUrl","kind":"scalar","type":"String"},{"name":"published","kind":"scalar","type":"String"},{"name":"accessed","kind":"scalar","type":"String"},{"name":"entered","kind":"scalar","type":"String"},{"name":"since","kind":"scalar","type":"String"},{"name":"publisher","kind":"object","type":"Organisation","relationName":"publisher"},{"name":"saidBy","kind":"object","type":"Organisation","relationName":"saidBy"},{"name":"countries","kind":"object","type":"ReportCountry","relationName":"ReportToReportCountry"},{"name":"claims","kind":"object","type":"Claim","relationName":"ClaimToReport"},{"name":"words","kind":"object","type":"ReportWord","relationName":"ReportToReportWord"}],"dbName":null,"schema":null},"ReportCountry":{"fields":[{"name":"countryId","kind":"scalar","type":"Int"},{"name":"reportId","kind":"scalar","type":"Int"},{"name":"published","kind":"scalar","type":"String"},{"name":"country","kind":"object","type":"Place","relationName":"PlaceToReportCountry"},{"name":"report","kind":"object","type":"Report","relationName":"ReportToReportCountry"}],"dbName":null,"schema":null},"ReportWord":{"fields":[{"name":"reportId","kind":"scalar","type":"Int"},{"name":"word","kind":"scalar","type":"String"},{"name":"report","kind":"object","type":"Report","relationName":"ReportToReportWord"}],"dbName":null,"schema":null}},"enums":{},"types":{}}');
config.parameterizationSchema = {
  strings: JSON.parse('["where","orderBy","cursor","organisation","names","operations","publisher","saidBy","parent","inside","country","ofCountry","mergedInto","mergedHere","filedParent","filedInside","place","codes","places","streams","filed","_count","area","areas","reports","operation","metric","texts","rollups","rollup","points","months","rows","summary","report","countries","stream","supersedes","supersededBy","claim","rulings","decision","answers","claims","words","published","said","operator","countedIn","twins","filedOperation","filedArea","record","Stream.findUnique","Stream.findUniqueOrThrow","Stream.findFirst","Stream.findFirstOrThrow","Stream.findMany","data","Stream.createOne","Stream.createMany","Stream.createManyAndReturn","Stream.updateOne","Stream.updateMany","Stream.updateManyAndReturn","create","update","Stream.upsertOne","Stream.deleteOne","Stream.deleteMany","having","_avg","_sum","_min","_max","Stream.groupBy","Stream.aggregate","Claim.findUnique","Claim.findUniqueOrThrow","Claim.findFirst","Claim.findFirstOrThrow","Claim.findMany","Claim.createOne","Claim.createMany","Claim.createManyAndReturn","Claim.updateOne","Claim.updateMany","Claim.updateManyAndReturn","Claim.upsertOne","Claim.deleteOne","Claim.deleteMany","Claim.groupBy","Claim.aggregate","Ruling.findUnique","Ruling.findUniqueOrThrow","Ruling.findFirst","Ruling.findFirstOrThrow","Ruling.findMany","Ruling.createOne","Ruling.createMany","Ruling.createManyAndReturn","Ruling.updateOne","Ruling.updateMany","Ruling.updateManyAndReturn","Ruling.upsertOne","Ruling.deleteOne","Ruling.deleteMany","Ruling.groupBy","Ruling.aggregate","Decision.findUnique","Decision.findUniqueOrThrow","Decision.findFirst","Decision.findFirstOrThrow","Decision.findMany","Decision.createOne","Decision.createMany","Decision.createManyAndReturn","Decision.updateOne","Decision.updateMany","Decision.updateManyAndReturn","Decision.upsertOne","Decision.deleteOne","Decision.deleteMany","Decision.groupBy","Decision.aggregate","Point.findUnique","Point.findUniqueOrThrow","Point.findFirst","Point.findFirstOrThrow","Point.findMany","Point.createOne","Point.createMany","Point.createManyAndReturn","Point.updateOne","Point.updateMany","Point.updateManyAndReturn","Point.upsertOne","Point.deleteOne","Point.deleteMany","Point.groupBy","Point.aggregate","Rollup.findUnique","Rollup.findUniqueOrThrow","Rollup.findFirst","Rollup.findFirstOrThrow","Rollup.findMany","Rollup.createOne","Rollup.createMany","Rollup.createManyAndReturn","Rollup.updateOne","Rollup.updateMany","Rollup.updateManyAndReturn","Rollup.upsertOne","Rollup.deleteOne","Rollup.deleteMany","Rollup.groupBy","Rollup.aggregate","RollupPoint.findUnique","RollupPoint.findUniqueOrThrow","RollupPoint.findFirst","RollupPoint.findFirstOrThrow","RollupPoint.findMany","RollupPoint.createOne","RollupPoint.createMany","RollupPoint.createManyAndReturn","RollupPoint.updateOne","RollupPoint.updateMany","RollupPoint.updateManyAndReturn","RollupPoint.upsertOne","RollupPoint.deleteOne","RollupPoint.deleteMany","RollupPoint.groupBy","RollupPoint.aggregate","RollupMonth.findUnique","RollupMonth.findUniqueOrThrow","RollupMonth.findFirst","RollupMonth.findFirstOrThrow","RollupMonth.findMany","RollupMonth.createOne","RollupMonth.createMany","RollupMonth.createManyAndReturn","RollupMonth.updateOne","RollupMonth.updateMany","RollupMonth.updateManyAndReturn","RollupMonth.upsertOne","RollupMonth.deleteOne","RollupMonth.deleteMany","RollupMonth.groupBy","RollupMonth.aggregate","RollupRow.findUnique","RollupRow.findUniqueOrThrow","RollupRow.findFirst","RollupRow.findFirstOrThrow","RollupRow.findMany","RollupRow.createOne","RollupRow.createMany","RollupRow.createManyAndReturn","RollupRow.updateOne","RollupRow.updateMany","RollupRow.updateManyAndReturn","RollupRow.upsertOne","RollupRow.deleteOne","RollupRow.deleteMany","RollupRow.groupBy","RollupRow.aggregate","CountrySummary.findUnique","CountrySummary.findUniqueOrThrow","CountrySummary.findFirst","CountrySummary.findFirstOrThrow","CountrySummary.findMany","CountrySummary.createOne","CountrySummary.createMany","CountrySummary.createManyAndReturn","CountrySummary.updateOne","CountrySummary.updateMany","CountrySummary.updateManyAndReturn","CountrySummary.upsertOne","CountrySummary.deleteOne","CountrySummary.deleteMany","CountrySummary.groupBy","CountrySummary.aggregate","person","signIns","credentials","secondFactors","drafts","author","draft","comments","Draft.findUnique","Draft.findUniqueOrThrow","Draft.findFirst","Draft.findFirstOrThrow","Draft.findMany","Draft.createOne","Draft.createMany","Draft.createManyAndReturn","Draft.updateOne","Draft.updateMany","Draft.updateManyAndReturn","Draft.upsertOne","Draft.deleteOne","Draft.deleteMany","Draft.groupBy","Draft.aggregate","DraftComment.findUnique","DraftComment.findUniqueOrThrow","DraftComment.findFirst","DraftComment.findFirstOrThrow","DraftComment.findMany","DraftComment.createOne","DraftComment.createMany","DraftComment.createManyAndReturn","DraftComment.updateOne","DraftComment.updateMany","DraftComment.updateManyAndReturn","DraftComment.upsertOne","DraftComment.deleteOne","DraftComment.deleteMany","DraftComment.groupBy","DraftComment.aggregate","CheckAnswer.findUnique","CheckAnswer.findUniqueOrThrow","CheckAnswer.findFirst","CheckAnswer.findFirstOrThrow","CheckAnswer.findMany","CheckAnswer.createOne","CheckAnswer.createMany","CheckAnswer.createManyAndReturn","CheckAnswer.updateOne","CheckAnswer.updateMany","CheckAnswer.updateManyAndReturn","CheckAnswer.upsertOne","CheckAnswer.deleteOne","CheckAnswer.deleteMany","CheckAnswer.groupBy","CheckAnswer.aggregate","Metric.findUnique","Metric.findUniqueOrThrow","Metric.findFirst","Metric.findFirstOrThrow","Metric.findMany","Metric.createOne","Metric.createMany","Metric.createManyAndReturn","Metric.updateOne","Metric.updateMany","Metric.updateManyAndReturn","Metric.upsertOne","Metric.deleteOne","Metric.deleteMany","Metric.groupBy","Metric.aggregate","MetricText.findUnique","MetricText.findUniqueOrThrow","MetricText.findFirst","MetricText.findFirstOrThrow","MetricText.findMany","MetricText.createOne","MetricText.createMany","MetricText.createManyAndReturn","MetricText.updateOne","MetricText.updateMany","MetricText.updateManyAndReturn","MetricText.upsertOne","MetricText.deleteOne","MetricText.deleteMany","MetricText.groupBy","MetricText.aggregate","part","Part.findUnique","Part.findUniqueOrThrow","Part.findFirst","Part.findFirstOrThrow","Part.findMany","Part.createOne","Part.createMany","Part.createManyAndReturn","Part.updateOne","Part.updateMany","Part.updateManyAndReturn","Part.upsertOne","Part.deleteOne","Part.deleteMany","Part.groupBy","Part.aggregate","PartText.findUnique","PartText.findUniqueOrThrow","PartText.findFirst","PartText.findFirstOrThrow","PartText.findMany","PartText.createOne","PartText.createMany","PartText.createManyAndReturn","PartText.updateOne","PartText.updateMany","PartText.updateManyAndReturn","PartText.upsertOne","PartText.deleteOne","PartText.deleteMany","PartText.groupBy","PartText.aggregate","Organisation.findUnique","Organisation.findUniqueOrThrow","Organisation.findFirst","Organisation.findFirstOrThrow","Organisation.findMany","Organisation.createOne","Organisation.createMany","Organisation.createManyAndReturn","Organisation.updateOne","Organisation.updateMany","Organisation.updateManyAndReturn","Organisation.upsertOne","Organisation.deleteOne","Organisation.deleteMany","Organisation.groupBy","Organisation.aggregate","OrganisationName.findUnique","OrganisationName.findUniqueOrThrow","OrganisationName.findFirst","OrganisationName.findFirstOrThrow","OrganisationName.findMany","OrganisationName.createOne","OrganisationName.createMany","OrganisationName.createManyAndReturn","OrganisationName.updateOne","OrganisationName.updateMany","OrganisationName.updateManyAndReturn","OrganisationName.upsertOne","OrganisationName.deleteOne","OrganisationName.deleteMany","OrganisationName.groupBy","OrganisationName.aggregate","Operation.findUnique","Operation.findUniqueOrThrow","Operation.findFirst","Operation.findFirstOrThrow","Operation.findMany","Operation.createOne","Operation.createMany","Operation.createManyAndReturn","Operation.updateOne","Operation.updateMany","Operation.updateManyAndReturn","Operation.upsertOne","Operation.deleteOne","Operation.deleteMany","Operation.groupBy","Operation.aggregate","Person.findUnique","Person.findUniqueOrThrow","Person.findFirst","Person.findFirstOrThrow","Person.findMany","Person.createOne","Person.createMany","Person.createManyAndReturn","Person.updateOne","Person.updateMany","Person.updateManyAndReturn","Person.upsertOne","Person.deleteOne","Person.deleteMany","Person.groupBy","Person.aggregate","SignIn.findUnique","SignIn.findUniqueOrThrow","SignIn.findFirst","SignIn.findFirstOrThrow","SignIn.findMany","SignIn.createOne","SignIn.createMany","SignIn.createManyAndReturn","SignIn.updateOne","SignIn.updateMany","SignIn.updateManyAndReturn","SignIn.upsertOne","SignIn.deleteOne","SignIn.deleteMany","SignIn.groupBy","SignIn.aggregate","Credential.findUnique","Credential.findUniqueOrThrow","Credential.findFirst","Credential.findFirstOrThrow","Credential.findMany","Credential.createOne","Credential.createMany","Credential.createManyAndReturn","Credential.updateOne","Credential.updateMany","Credential.updateManyAndReturn","Credential.upsertOne","Credential.deleteOne","Credential.deleteMany","Credential.groupBy","Credential.aggregate","OneTimeCode.findUnique","OneTimeCode.findUniqueOrThrow","OneTimeCode.findFirst","OneTimeCode.findFirstOrThrow","OneTimeCode.findMany","OneTimeCode.createOne","OneTimeCode.createMany","OneTimeCode.createManyAndReturn","OneTimeCode.updateOne","OneTimeCode.updateMany","OneTimeCode.updateManyAndReturn","OneTimeCode.upsertOne","OneTimeCode.deleteOne","OneTimeCode.deleteMany","OneTimeCode.groupBy","OneTimeCode.aggregate","SecondFactor.findUnique","SecondFactor.findUniqueOrThrow","SecondFactor.findFirst","SecondFactor.findFirstOrThrow","SecondFactor.findMany","SecondFactor.createOne","SecondFactor.createMany","SecondFactor.createManyAndReturn","SecondFactor.updateOne","SecondFactor.updateMany","SecondFactor.updateManyAndReturn","SecondFactor.upsertOne","SecondFactor.deleteOne","SecondFactor.deleteMany","SecondFactor.groupBy","SecondFactor.aggregate","Invitation.findUnique","Invitation.findUniqueOrThrow","Invitation.findFirst","Invitation.findFirstOrThrow","Invitation.findMany","Invitation.createOne","Invitation.createMany","Invitation.createManyAndReturn","Invitation.updateOne","Invitation.updateMany","Invitation.updateManyAndReturn","Invitation.upsertOne","Invitation.deleteOne","Invitation.deleteMany","Invitation.groupBy","Invitation.aggregate","Place.findUnique","Place.findUniqueOrThrow","Place.findFirst","Place.findFirstOrThrow","Place.findMany","Place.createOne","Place.createMany","Place.createManyAndReturn","Place.updateOne","Place.updateMany","Place.updateManyAndReturn","Place.upsertOne","Place.deleteOne","Place.deleteMany","Place.groupBy","Place.aggregate","PlaceName.findUnique","PlaceName.findUniqueOrThrow","PlaceName.findFirst","PlaceName.findFirstOrThrow","PlaceName.findMany","PlaceName.createOne","PlaceName.createMany","PlaceName.createManyAndReturn","PlaceName.updateOne","PlaceName.updateMany","PlaceName.updateManyAndReturn","PlaceName.upsertOne","PlaceName.deleteOne","PlaceName.deleteMany","PlaceName.groupBy","PlaceName.aggregate","PlaceCode.findUnique","PlaceCode.findUniqueOrThrow","PlaceCode.findFirst","PlaceCode.findFirstOrThrow","PlaceCode.findMany","PlaceCode.createOne","PlaceCode.createMany","PlaceCode.createManyAndReturn","PlaceCode.updateOne","PlaceCode.updateMany","PlaceCode.updateManyAndReturn","PlaceCode.upsertOne","PlaceCode.deleteOne","PlaceCode.deleteMany","PlaceCode.groupBy","PlaceCode.aggregate","Area.findUnique","Area.findUniqueOrThrow","Area.findFirst","Area.findFirstOrThrow","Area.findMany","Area.createOne","Area.createMany","Area.createManyAndReturn","Area.updateOne","Area.updateMany","Area.updateManyAndReturn","Area.upsertOne","Area.deleteOne","Area.deleteMany","Area.groupBy","Area.aggregate","AreaPlace.findUnique","AreaPlace.findUniqueOrThrow","AreaPlace.findFirst","AreaPlace.findFirstOrThrow","AreaPlace.findMany","AreaPlace.createOne","AreaPlace.createMany","AreaPlace.createManyAndReturn","AreaPlace.updateOne","AreaPlace.updateMany","AreaPlace.updateManyAndReturn","AreaPlace.upsertOne","AreaPlace.deleteOne","AreaPlace.deleteMany","AreaPlace.groupBy","AreaPlace.aggregate","DataVersion.findUnique","DataVersion.findUniqueOrThrow","DataVersion.findFirst","DataVersion.findFirstOrThrow","DataVersion.findMany","DataVersion.createOne","DataVersion.createMany","DataVersion.createManyAndReturn","DataVersion.updateOne","DataVersion.updateMany","DataVersion.updateManyAndReturn","DataVersion.upsertOne","DataVersion.deleteOne","DataVersion.deleteMany","DataVersion.groupBy","DataVersion.aggregate","AuditEntry.findUnique","AuditEntry.findUniqueOrThrow","AuditEntry.findFirst","AuditEntry.findFirstOrThrow","AuditEntry.findMany","AuditEntry.createOne","AuditEntry.createMany","AuditEntry.createManyAndReturn","AuditEntry.updateOne","AuditEntry.updateMany","AuditEntry.updateManyAndReturn","AuditEntry.upsertOne","AuditEntry.deleteOne","AuditEntry.deleteMany","AuditEntry.groupBy","AuditEntry.aggregate","AuditEntryState.findUnique","AuditEntryState.findUniqueOrThrow","AuditEntryState.findFirst","AuditEntryState.findFirstOrThrow","AuditEntryState.findMany","AuditEntryState.createOne","AuditEntryState.createMany","AuditEntryState.createManyAndReturn","AuditEntryState.updateOne","AuditEntryState.updateMany","AuditEntryState.updateManyAndReturn","AuditEntryState.upsertOne","AuditEntryState.deleteOne","AuditEntryState.deleteMany","AuditEntryState.groupBy","AuditEntryState.aggregate","Setting.findUnique","Setting.findUniqueOrThrow","Setting.findFirst","Setting.findFirstOrThrow","Setting.findMany","Setting.createOne","Setting.createMany","Setting.createManyAndReturn","Setting.updateOne","Setting.updateMany","Setting.updateManyAndReturn","Setting.upsertOne","Setting.deleteOne","Setting.deleteMany","Setting.groupBy","Setting.aggregate","FormerState.findUnique","FormerState.findUniqueOrThrow","FormerState.findFirst","FormerState.findFirstOrThrow","FormerState.findMany","FormerState.createOne","FormerState.createMany","FormerState.createManyAndReturn","FormerState.updateOne","FormerState.updateMany","FormerState.updateManyAndReturn","FormerState.upsertOne","FormerState.deleteOne","FormerState.deleteMany","FormerState.groupBy","FormerState.aggregate","Report.findUnique","Report.findUniqueOrThrow","Report.findFirst","Report.findFirstOrThrow","Report.findMany","Report.createOne","Report.createMany","Report.createManyAndReturn","Report.updateOne","Report.updateMany","Report.updateManyAndReturn","Report.upsertOne","Report.deleteOne","Report.deleteMany","Report.groupBy","Report.aggregate","ReportCountry.findUnique","ReportCountry.findUniqueOrThrow","ReportCountry.findFirst","ReportCountry.findFirstOrThrow","ReportCountry.findMany","ReportCountry.createOne","ReportCountry.createMany","ReportCountry.createManyAndReturn","ReportCountry.updateOne","ReportCountry.updateMany","ReportCountry.updateManyAndReturn","ReportCountry.upsertOne","ReportCountry.deleteOne","ReportCountry.deleteMany","ReportCountry.groupBy","ReportCountry.aggregate","ReportWord.findUnique","ReportWord.findUniqueOrThrow","ReportWord.findFirst","ReportWord.findFirstOrThrow","ReportWord.findMany","ReportWord.createOne","ReportWord.createMany","ReportWord.createManyAndReturn","ReportWord.updateOne","ReportWord.updateMany","ReportWord.updateManyAndReturn","ReportWord.upsertOne","ReportWord.deleteOne","ReportWord.deleteMany","ReportWord.groupBy","ReportWord.aggregate","AND","OR","NOT","reportId","word","equals","in","notIn","lt","lte","gt","gte","contains","startsWith","endsWith","not","countryId","id","key","title","publisherId","saidById","filedPublisherId","filedSaidById","grade","language","url","archiveUrl","accessed","entered","since","kind","until","state","value","entryId","states","at","by","action","subject","before","after","reason","link","version","changed","auditCount","auditHead","auditSeal","curves","areaId","placeId","every","some","none","code","name","alias","folded","mergedFromId","parentId","pcode","iso3","lat","lon","population","areaM2","mergedIntoId","filedParentId","tokenHash","email","role","createdAt","expiresAt","acceptedBy","withdrawn","userId","secret","backupCodes","verified","failedVerificationCount","lockedUntil","identifier","updatedAt","accountId","providerId","password","accessToken","refreshToken","idToken","accessTokenExpiresAt","refreshTokenExpiresAt","scope","token","ipAddress","userAgent","emailVerified","image","disabled","twoFactorEnabled","operatorId","organisationId","standing","standingNote","partKey","label","position","partKey_language","metricKey","definition","baseUnit","displayUnit","enteredUnits","whole","unece","imasNote","parts","claimId","check","note","draftId","figure","text","resolved","corrects","authorId","content","figures","changedAt","changedBy","sentAt","decidedBy","decidedAt","reportKey","providerId_accountId","operators","firstDay","lastDay","rollupId","areaKey","atLeast","atMost","month","day","operationId","conflictDay","conflictSum","conflictHigh","streamId","low","high","status","because","ruling","verb","basis","fromDay","fromPrecision","toDay","toPrecision","qualifier","amount","amountTo","unit","supersedesId","ended","endedAt","endedReason","endedNote","countedInId","filedOperationId","filedAreaId","twin","streamId_day","reportId_word","claimId_check","rollupId_position","rollupId_month","rollupId_day","metricKey_language","operationId_metricKey_part_placeId","areaId_placeId","placeId_language_name_alias","countryId_reportId","operatorId_countryId","organisationId_language_name_alias","operationId_metricKey_part_areaId_twin","is","isNot","connectOrCreate","upsert","createMany","set","disconnect","delete","connect","updateMany","deleteMany","increment","decrement","multiply","divide"]'),
  graph: "-xKDA_AEHRYAAN8JACAZAADaCQAgGgAA1wkAIB4AAOMJACArAgDWCAAhMAAA4AkAIDEAAOQIACAyAADhCQAgMwAA4gkAIDQAAMoJACC1AgEA1wgAIbYFAADeCQAwtwUAAC0AELgFAADeCQAwxwUCAAAAAdgFBAC4CQAh6QUCANYIACGdBgIA1ggAIaMGAQDXCAAhvwYBANcIACHABgEA1wgAIccGAgDWCAAhzAYEALgJACHNBgQAuQkAIeAGAgC8CQAh4QYCALwJACHiBgIAvAkAIeMGAgDWCAAh8QYAAPoJACABAAAAAQAgCwMAAPQJACC2BQAA-QkAMLcFAAADABC4BQAA-QkAMMcFAgDWCAAhzwUBANcIACHvBQEA1wgAIfAFIAD2CAAh8QUBANcIACHyBQIAvAkAIZwGAgDWCAAhAgMAANsQACDyBQAAjQoAIAwDAAD0CQAgtgUAAPkJADC3BQAAAwAQuAUAAPkJADDHBQIAAAABzwUBANcIACHvBQEA1wgAIfAFIAD2CAAh8QUBANcIACHyBQIAvAkAIZwGAgDWCAAh8AYAAPgJACADAAAAAwAgAQAABAAwAgAABQAgCwoAAKcJACATAADkCAAgFAAA5AgAIBwAAJcJACAvAAD0CQAgtgUAAPcJADC3BQAABwAQuAUAAPcJADDGBQIA1ggAIccFAgDWCAAhmwYCANYIACEFCgAAnhAAIBMAAPULACAUAAD1CwAgHAAA_g8AIC8AANsQACAMCgAApwkAIBMAAOQIACAUAADkCAAgHAAAlwkAIC8AAPQJACC2BQAA9wkAMLcFAAAHABC4BQAA9wkAMMYFAgDWCAAhxwUCAAAAAZsGAgDWCAAh7wYAAPYJACADAAAABwAgAQAACAAwAgAACQAgFwYAAPQJACAHAADACQAgIwAA7wkAICsAAMoJACAsAAD1CQAgLQEA1wgAIbYFAADzCQAwtwUAAAsAELgFAADzCQAwxwUCANYIACHIBQEA1wgAIckFAQDXCAAhygUCANYIACHLBQIAvAkAIcwFAgC8CQAhzQUCALwJACHOBQEA1wgAIc8FAQDXCAAh0AUBANcIACHRBQEA1wgAIdIFAQDXCAAh0wUBANcIACHUBQEA1wgAIQgGAADbEAAgBwAA2xAAICMAAO0QACArAADeEAAgLAAA7xAAIMsFAACNCgAgzAUAAI0KACDNBQAAjQoAIBcGAAD0CQAgBwAAwAkAICMAAO8JACArAADKCQAgLAAA9QkAIC0BANcIACG2BQAA8wkAMLcFAAALABC4BQAA8wkAMMcFAgAAAAHIBQEAAAAByQUBANcIACHKBQIA1ggAIcsFAgC8CQAhzAUCALwJACHNBQIAvAkAIc4FAQDXCAAhzwUBANcIACHQBQEA1wgAIdEFAQDXCAAh0gUBANcIACHTBQEA1wgAIdQFAQDXCAAhAwAAAAsAIAEAAAwAMAIAAA0AIA8EAAC9CQAgBQAAvgkAIAwAAMAJACANAADBCQAgLQAAvwkAIC4AAL8JACC2BQAAuwkAMLcFAAAPABC4BQAAuwkAMMcFAgDWCAAhyAUBANcIACHUBQEA1wgAIfoFAgC8CQAhnQYBANcIACGeBgEA1wgAIQEAAAAPACAICgAApwkAICIAAMQJACAtAQDXCAAhtgUAAPIJADC3BQAAEQAQuAUAAPIJADC5BQIA1ggAIcYFAgDWCAAhAgoAAJ4QACAiAADdEAAgCQoAAKcJACAiAADECQAgLQEA1wgAIbYFAADyCQAwtwUAABEAELgFAADyCQAwuQUCANYIACHGBQIA1ggAIe4GAADxCQAgAwAAABEAIAEAABIAMAIAABMAICEEAADtCQAgBQAAvgkAIAgAAOsJACAJAADsCQAgCgAA6wkAIAsAAOwJACAMAADrCQAgDQAA7AkAIA4AAOsJACAPAADsCQAgEQAA7gkAIBcAAOMIACAYAADvCQAgHAAAlwkAICAAAN0JACAhAADwCQAgtgUAAOkJADC3BQAAFQAQuAUAAOkJADDGBQIAvAkAIccFAgDWCAAh1AUBANcIACHVBQEA1wgAIe4FAQDXCAAh8wUCALwJACH0BQEA9QgAIfUFAQD1CAAh9gUIAOoJACH3BQgA6gkAIfgFAgC8CQAh-QUEALkJACH6BQIAvAkAIfsFAgC8CQAhAQAAABUAIBoEAADrEAAgBQAA2RAAIAgAAJ4QACAJAADqEAAgCgAAnhAAIAsAAOoQACAMAACeEAAgDQAA6hAAIA4AAJ4QACAPAADqEAAgEQAA7BAAIBcAAPQLACAYAADtEAAgHAAA_g8AICAAAOcQACAhAADuEAAgxgUAAI0KACDzBQAAjQoAIPQFAACNCgAg9QUAAI0KACD2BQAAjQoAIPcFAACNCgAg-AUAAI0KACD5BQAAjQoAIPoFAACNCgAg-wUAAI0KACAhBAAA7QkAIAUAAL4JACAIAADrCQAgCQAA7AkAIAoAAOsJACALAADsCQAgDAAA6wkAIA0AAOwJACAOAADrCQAgDwAA7AkAIBEAAO4JACAXAADjCAAgGAAA7wkAIBwAAJcJACAgAADdCQAgIQAA8AkAILYFAADpCQAwtwUAABUAELgFAADpCQAwxgUCALwJACHHBQIAAAAB1AUBANcIACHVBQEA1wgAIe4FAQAAAAHzBQIAvAkAIfQFAQD1CAAh9QUBAPUIACH2BQgA6gkAIfcFCADqCQAh-AUCALwJACH5BQQAuQkAIfoFAgC8CQAh-wUCALwJACEDAAAAFQAgAQAAFwAwAgAAGAAgAQAAABUAIAMAAAAVACABAAAXADACAAAYACABAAAAFQAgAwAAABUAIAEAABcAMAIAABgAIAEAAAAVACADAAAAFQAgAQAAFwAwAgAAGAAgCxAAAKcJACC2BQAA6AkAMLcFAAAgABC4BQAA6AkAMMcFAgDWCAAhzwUBANcIACHqBQIA1ggAIe8FAQDXCAAh8AUgAPYIACHxBQEA1wgAIfIFAgC8CQAhAhAAAJ4QACDyBQAAjQoAIAwQAACnCQAgtgUAAOgJADC3BQAAIAAQuAUAAOgJADDHBQIAAAABzwUBANcIACHqBQIA1ggAIe8FAQDXCAAh8AUgAPYIACHxBQEA1wgAIfIFAgC8CQAh7QYAAOcJACADAAAAIAAgAQAAIQAwAgAAIgAgBhAAAKcJACC2BQAA5gkAMLcFAAAkABC4BQAA5gkAMOoFAgDWCAAh7gUBANcIACEBEAAAnhAAIAYQAACnCQAgtgUAAOYJADC3BQAAJAAQuAUAAOYJADDqBQIA1ggAIe4FAQAAAAEDAAAAJAAgAQAAJQAwAgAAJgAgBxAAAKcJACAWAADfCQAgtgUAAOUJADC3BQAAKAAQuAUAAOUJADDpBQIA1ggAIeoFAgDWCAAhAhAAAJ4QACAWAADoEAAgCBAAAKcJACAWAADfCQAgtgUAAOUJADC3BQAAKAAQuAUAAOUJADDpBQIA1ggAIeoFAgDWCAAh7AYAAOQJACADAAAAKAAgAQAAKQAwAgAAKgAgAwAAACgAIAEAACkAMAIAACoAIBwWAADfCQAgGQAA2gkAIBoAANcJACAeAADjCQAgKwIA1ggAITAAAOAJACAxAADkCAAgMgAA4QkAIDMAAOIJACA0AADKCQAgtQIBANcIACG2BQAA3gkAMLcFAAAtABC4BQAA3gkAMMcFAgDWCAAh2AUEALgJACHpBQIA1ggAIZ0GAgDWCAAhowYBANcIACG_BgEA1wgAIcAGAQDXCAAhxwYCANYIACHMBgQAuAkAIc0GBAC5CQAh4AYCALwJACHhBgIAvAkAIeIGAgC8CQAh4wYCANYIACENFgAA6BAAIBkAAOQQACAaAADjEAAgHgAA6RAAIDAAANcQACAxAAD1CwAgMgAA5BAAIDMAAOgQACA0AADeEAAgzQYAAI0KACDgBgAAjQoAIOEGAACNCgAg4gYAAI0KACADAAAALQAgAQAALgAwAgAAAQAgAwAAAC0AIAEAAC4AMAIAAAEAIAEAAAAoACABAAAALQAgAQAAAC0AIAMAAAAHACABAAAIADACAAAJACADAAAAEQAgAQAAEgAwAgAAEwAgFxAAAKcJACAZAADaCQAgGgAA1wkAIB4AANsJACAfAADcCQAgIAAA3QkAICsCANYIACG1AgEA1wgAIbYFAADZCQAwtwUAADYAELgFAADZCQAwxwUCANYIACHYBQQAuAkAIeoFAgDWCAAhowYBANcIACG_BgEA1wgAIcAGAQDXCAAhwwYgAPYIACHEBiAA9ggAIccGAgDWCAAhyAYBANcIACHJBgQAuQkAIcoGBAC5CQAhCBAAAJ4QACAZAADkEAAgGgAA4xAAIB4AAOUQACAfAADmEAAgIAAA5xAAIMkGAACNCgAgygYAAI0KACAYEAAApwkAIBkAANoJACAaAADXCQAgHgAA2wkAIB8AANwJACAgAADdCQAgKwIA1ggAIbUCAQDXCAAhtgUAANkJADC3BQAANgAQuAUAANkJADDHBQIAAAAB2AUEALgJACHqBQIA1ggAIaMGAQDXCAAhvwYBANcIACHABgEA1wgAIcMGIAD2CAAhxAYgAPYIACHHBgIA1ggAIcgGAQDXCAAhyQYEALkJACHKBgQAuQkAIesGAADYCQAgAwAAADYAIAEAADcAMAIAADgAIAgaAADXCQAgtgUAANYJADC3BQAAOgAQuAUAANYJADDPBQEA1wgAIaAGAQDXCAAhowYBANcIACGkBgEA1wgAIQEaAADjEAAgCRoAANcJACC2BQAA1gkAMLcFAAA6ABC4BQAA1gkAMM8FAQDXCAAhoAYBANcIACGjBgEA1wgAIaQGAQDXCAAh6gYAANUJACADAAAAOgAgAQAAOwAwAgAAPAAgAwAAAC0AIAEAAC4AMAIAAAEAIAMAAAA2ACABAAA3ADACAAA4ACABAAAAOgAgAQAAAC0AIAEAAAA2ACAJHQAA0AkAILYFAADUCQAwtwUAAEMAELgFAADUCQAw2AUEALgJACHBBgIA1ggAIcMGIAD2CAAhxAYgAPYIACHGBgEA1wgAIQEdAADiEAAgCh0AANAJACC2BQAA1AkAMLcFAABDABC4BQAA1AkAMNgFBAC4CQAhwQYCANYIACHDBiAA9ggAIcQGIAD2CAAhxgYBANcIACHpBgAA0wkAIAMAAABDACABAABEADACAABFACALHQAA0AkAICsCANYIACG2BQAA0gkAMLcFAABHABC4BQAA0gkAMNgFBAC4CQAhwAYBANcIACHBBgIA1ggAIcMGIAD2CAAhxAYgAPYIACHFBgIA1ggAIQEdAADiEAAgDB0AANAJACArAgDWCAAhtgUAANIJADC3BQAARwAQuAUAANIJADDYBQQAuAkAIcAGAQDXCAAhwQYCANYIACHDBiAA9ggAIcQGIAD2CAAhxQYCANYIACHoBgAA0QkAIAMAAABHACABAABIADACAABJACAPEAAApwkAIB0AANAJACArAgDWCAAhtgUAAM8JADC3BQAASwAQuAUAAM8JADDVBQEA1wgAIdgFBAC4CQAh6gUCANYIACGhBgIA1ggAIcAGAQDXCAAhwQYCANYIACHCBgEA1wgAIcMGIAD2CAAhxAYgAPYIACECEAAAnhAAIB0AAOIQACAQEAAApwkAIB0AANAJACArAgDWCAAhtgUAAM8JADC3BQAASwAQuAUAAM8JADDVBQEA1wgAIdgFBAC4CQAh6gUCANYIACGhBgIA1ggAIcAGAQDXCAAhwQYCANYIACHCBgEA1wgAIcMGIAD2CAAhxAYgAPYIACHnBgAAzgkAIAMAAABLACABAABMADACAABNACABAAAAQwAgAQAAAEcAIAEAAABLACADAAAASwAgAQAATAAwAgAATQAgCgoAAKcJACAYAgDWCAAhKwIA1ggAIbYFAACmCQAwtwUAAFMAELgFAACmCQAwxgUCANYIACG-BgIA1ggAIb8GAQDXCAAhwAYBANcIACEBAAAAUwAgAQAAABUAIAEAAAAVACABAAAAFQAgAQAAABUAIAEAAAAgACABAAAAJAAgAQAAACgAIAEAAAAHACABAAAAEQAgAQAAADYAIAEAAABLACAjIgAAxAkAICQAALoJACAlAADJCQAgJgAAygkAICgAAMsJACApAADMCQAgKgAAzQkAICwBANcIACG2BQAAyAkAMLcFAABgABC4BQAAyAkAMLkFAgDWCAAhxwUCANYIACHIBQEA1wgAIdMFAQDXCAAh2AUEALgJACGuBgEA1wgAIcsGAgDWCAAhzAYEALgJACHNBgQAuQkAIdEGAQDXCAAh0gYBANcIACHTBgEA1wgAIdQGAQDXCAAh1QYBANcIACHWBgEA1wgAIdcGAQDXCAAh2AYBANcIACHZBgEA1wgAIdoGAQDXCAAh2wYCALwJACHcBgEA1wgAId0GAQDXCAAh3gYBANcIACHfBgEA1wgAIQkiAADdEAAgJAAA1xAAICUAAMUQACAmAADeEAAgKAAA3xAAICkAAOAQACAqAADhEAAgzQYAAI0KACDbBgAAjQoAICMiAADECQAgJAAAugkAICUAAMkJACAmAADKCQAgKAAAywkAICkAAMwJACAqAADNCQAgLAEA1wgAIbYFAADICQAwtwUAAGAAELgFAADICQAwuQUCANYIACHHBQIAAAAByAUBAAAAAdMFAQDXCAAh2AUEALgJACGuBgEA1wgAIcsGAgDWCAAhzAYEALgJACHNBgQAuQkAIdEGAQDXCAAh0gYBANcIACHTBgEA1wgAIdQGAQDXCAAh1QYBANcIACHWBgEA1wgAIdcGAQDXCAAh2AYBANcIACHZBgEA1wgAIdoGAQDXCAAh2wYCALwJACHcBgEA1wgAId0GAQDXCAAh3gYBANcIACHfBgEA1wgAIQMAAABgACABAABhADACAABiACABAAAAYAAgAwAAAGAAIAEAAGEAMAIAAGIAIAsnAACyCQAgtgUAAMcJADC3BQAAZgAQuAUAAMcJADDHBQIA1ggAIdsFAQDXCAAh3AUBANcIACHhBQEA1wgAIawGAgDWCAAhrgYBANcIACHQBgEA1wgAIQEnAADFEAAgCycAALIJACC2BQAAxwkAMLcFAABmABC4BQAAxwkAMMcFAgAAAAHbBQEA1wgAIdwFAQDXCAAh4QUBANcIACGsBgIA1ggAIa4GAQDXCAAh0AYBANcIACEDAAAAZgAgAQAAZwAwAgAAaAAgBycAALIJACC2BQAAsQkAMLcFAABqABC4BQAAsQkAMKwGAgDWCAAhzgYBANcIACHPBgEA1wgAIQEAAABqACAKJwAAsgkAILYFAADGCQAwtwUAAGwAELgFAADGCQAw2wUBANcIACHcBQEA1wgAIeEFAQDXCAAhrAYCANYIACGtBgEA1wgAIa4GAQDXCAAhAScAAMUQACALJwAAsgkAILYFAADGCQAwtwUAAGwAELgFAADGCQAw2wUBANcIACHcBQEA1wgAIeEFAQDXCAAhrAYCANYIACGtBgEA1wgAIa4GAQDXCAAh5gYAAMUJACADAAAAbAAgAQAAbQAwAgAAbgAgAQAAAGAAIAEAAABmACABAAAAbAAgBiIAAMQJACC2BQAAwwkAMLcFAABzABC4BQAAwwkAMLkFAgDWCAAhugUBANcIACEBIgAA3RAAIAciAADECQAgtgUAAMMJADC3BQAAcwAQuAUAAMMJADC5BQIA1ggAIboFAQDXCAAh5QYAAMIJACADAAAAcwAgAQAAdAAwAgAAdQAgAQAAABEAIAEAAABgACABAAAAcwAgAwAAAAsAIAEAAAwAMAIAAA0AIAEAAAAPACAHBAAA2BAAIAUAANkQACAMAADbEAAgDQAA3BAAIC0AANoQACAuAADaEAAg-gUAAI0KACAPBAAAvQkAIAUAAL4JACAMAADACQAgDQAAwQkAIC0AAL8JACAuAAC_CQAgtgUAALsJADC3BQAADwAQuAUAALsJADDHBQIAAAAByAUBAAAAAdQFAQDXCAAh-gUCALwJACGdBgEA1wgAIZ4GAQDXCAAhAwAAAA8AIAEAAHwAMAIAAH0AIAEAAAADACABAAAABwAgAQAAAAsAIAEAAAALACABAAAADwAgAwAAAC0AIAEAAC4AMAIAAAEAIAMAAAAtACABAAAuADACAAABACADAAAANgAgAQAANwAwAgAAOAAgAQAAAC0AIAEAAAAtACABAAAANgAgAQAAAC0AIAMAAAAtACABAAAuADACAAABACABAAAABwAgCBIAAOMIACATAADkCAAgFAAA5AgAILYFAADiCAAwtwUAAI0BABC4BQAA4ggAMMcFAgDWCAAhyAUBANcIACEBAAAAjQEAIAMAAABgACABAABhADACAABiACAKJAAAugkAICsCANYIACG2BQAAtwkAMLcFAACQAQAQuAUAALcJADDYBQQAuAkAIcYGAQDXCAAhywYCANYIACHMBgQAuAkAIc0GBAC5CQAhAiQAANcQACDNBgAAjQoAIAskAAC6CQAgKwIA1ggAIbYFAAC3CQAwtwUAAJABABC4BQAAtwkAMNgFBAC4CQAhxgYBANcIACHLBgIA1ggAIcwGBAC4CQAhzQYEALkJACHkBgAAtgkAIAMAAACQAQAgAQAAkQEAMAIAAJIBACABAAAALQAgAQAAAGAAIAEAAACQAQAgAQAAAAEAIAMAAAAtACABAAAuADACAAABACADAAAALQAgAQAALgAwAgAAAQAgAwAAAC0AIAEAAC4AMAIAAAEAIBkWAADUCwAgGQAA0gsAIBoAANMLACAeAADZCwAgKwIAAAABMAAA2wsAIDEAANULACAyAADWCwAgMwAA1wsAIDQAANgLACC1AgEAAAABxwUCAAAAAdgFBAAAAAHpBQIAAAABnQYCAAAAAaMGAQAAAAG_BgEAAAABwAYBAAAAAccGAgAAAAHMBgQAAAABzQYEAAAAAeAGAgAAAAHhBgIAAAAB4gYCAAAAAeMGAgAAAAEBOgAAmwEAIBArAgAAAAG1AgEAAAABxwUCAAAAAdgFBAAAAAHpBQIAAAABnQYCAAAAAaMGAQAAAAG_BgEAAAABwAYBAAAAAccGAgAAAAHMBgQAAAABzQYEAAAAAeAGAgAAAAHhBgIAAAAB4gYCAAAAAeMGAgAAAAEBOgAAnQEAMAE6AACdAQAwAQAAAC0AIAEAAAAHACABAAAAjQEAIBkWAACtCwAgGQAAqwsAIBoAAKwLACAeAACyCwAgKwIAgQoAITAAAK4LACAxAACvCwAgMgAAsAsAIDMAANALACA0AACxCwAgtQIBAIAKACHHBQIAgQoAIdgFBACvCgAh6QUCAIEKACGdBgIAgQoAIaMGAQCACgAhvwYBAIAKACHABgEAgAoAIccGAgCBCgAhzAYEAK8KACHNBgQAsAoAIeAGAgCTCgAh4QYCAJMKACHiBgIAkwoAIeMGAgCBCgAhAgAAAAEAIDoAAKMBACAQKwIAgQoAIbUCAQCACgAhxwUCAIEKACHYBQQArwoAIekFAgCBCgAhnQYCAIEKACGjBgEAgAoAIb8GAQCACgAhwAYBAIAKACHHBgIAgQoAIcwGBACvCgAhzQYEALAKACHgBgIAkwoAIeEGAgCTCgAh4gYCAJMKACHjBgIAgQoAIQIAAAAtACA6AAClAQAgAgAAAC0AIDoAAKUBACABAAAALQAgAQAAAAcAIAEAAACNAQAgAwAAAAEAIEEAAJsBACBCAACjAQAgAQAAAAEAIAEAAAAtACAJFQAA0hAAIEcAANMQACBIAADWEAAgSQAA1RAAIEoAANQQACDNBgAAjQoAIOAGAACNCgAg4QYAAI0KACDiBgAAjQoAIBMrAgDHCAAhtQIBAMgIACG2BQAAtQkAMLcFAACvAQAQuAUAALUJADDHBQIAxwgAIdgFBACpCQAh6QUCAMcIACGdBgIAxwgAIaMGAQDICAAhvwYBAMgIACHABgEAyAgAIccGAgDHCAAhzAYEAKkJACHNBgQA7QgAIeAGAgDQCAAh4QYCANAIACHiBgIA0AgAIeMGAgDHCAAhAwAAAC0AIAEAAK4BADBGAACvAQAgAwAAAC0AIAEAAC4AMAIAAAEAIAEAAABiACABAAAAYgAgAwAAAGAAIAEAAGEAMAIAAGIAIAMAAABgACABAABhADACAABiACADAAAAYAAgAQAAYQAwAgAAYgAgICIAAN8KACAkAADgCgAgJQAA5goAICYAAOEKACAoAADiCgAgKQAA4woAICoAAOQKACAsAQAAAAG5BQIAAAABxwUCAAAAAcgFAQAAAAHTBQEAAAAB2AUEAAAAAa4GAQAAAAHLBgIAAAABzAYEAAAAAc0GBAAAAAHRBgEAAAAB0gYBAAAAAdMGAQAAAAHUBgEAAAAB1QYBAAAAAdYGAQAAAAHXBgEAAAAB2AYBAAAAAdkGAQAAAAHaBgEAAAAB2wYCAAAAAdwGAQAAAAHdBgEAAAAB3gYBAAAAAd8GAQAAAAEBOgAAtwEAIBksAQAAAAG5BQIAAAABxwUCAAAAAcgFAQAAAAHTBQEAAAAB2AUEAAAAAa4GAQAAAAHLBgIAAAABzAYEAAAAAc0GBAAAAAHRBgEAAAAB0gYBAAAAAdMGAQAAAAHUBgEAAAAB1QYBAAAAAdYGAQAAAAHXBgEAAAAB2AYBAAAAAdkGAQAAAAHaBgEAAAAB2wYCAAAAAdwGAQAAAAHdBgEAAAAB3gYBAAAAAd8GAQAAAAEBOgAAuQEAMAE6AAC5AQAwAQAAAGAAICAiAADdCgAgJAAAsgoAICUAALMKACAmAAC0CgAgKAAAtQoAICkAALYKACAqAAC3CgAgLAEAgAoAIbkFAgCBCgAhxwUCAIEKACHIBQEAgAoAIdMFAQCACgAh2AUEAK8KACGuBgEAgAoAIcsGAgCBCgAhzAYEAK8KACHNBgQAsAoAIdEGAQCACgAh0gYBAIAKACHTBgEAgAoAIdQGAQCACgAh1QYBAIAKACHWBgEAgAoAIdcGAQCACgAh2AYBAIAKACHZBgEAgAoAIdoGAQCACgAh2wYCAJMKACHcBgEAgAoAId0GAQCACgAh3gYBAIAKACHfBgEAgAoAIQIAAABiACA6AAC9AQAgGSwBAIAKACG5BQIAgQoAIccFAgCBCgAhyAUBAIAKACHTBQEAgAoAIdgFBACvCgAhrgYBAIAKACHLBgIAgQoAIcwGBACvCgAhzQYEALAKACHRBgEAgAoAIdIGAQCACgAh0wYBAIAKACHUBgEAgAoAIdUGAQCACgAh1gYBAIAKACHXBgEAgAoAIdgGAQCACgAh2QYBAIAKACHaBgEAgAoAIdsGAgCTCgAh3AYBAIAKACHdBgEAgAoAId4GAQCACgAh3wYBAIAKACECAAAAYAAgOgAAvwEAIAIAAABgACA6AAC_AQAgAQAAAGAAIAMAAABiACBBAAC3AQAgQgAAvQEAIAEAAABiACABAAAAYAAgBxUAAM0QACBHAADOEAAgSAAA0RAAIEkAANAQACBKAADPEAAgzQYAAI0KACDbBgAAjQoAIBwsAQDICAAhtgUAALQJADC3BQAAxwEAELgFAAC0CQAwuQUCAMcIACHHBQIAxwgAIcgFAQDICAAh0wUBAMgIACHYBQQAqQkAIa4GAQDICAAhywYCAMcIACHMBgQAqQkAIc0GBADtCAAh0QYBAMgIACHSBgEAyAgAIdMGAQDICAAh1AYBAMgIACHVBgEAyAgAIdYGAQDICAAh1wYBAMgIACHYBgEAyAgAIdkGAQDICAAh2gYBAMgIACHbBgIA0AgAIdwGAQDICAAh3QYBAMgIACHeBgEAyAgAId8GAQDICAAhAwAAAGAAIAEAAMYBADBGAADHAQAgAwAAAGAAIAEAAGEAMAIAAGIAIAEAAABoACABAAAAaAAgAwAAAGYAIAEAAGcAMAIAAGgAIAMAAABmACABAABnADACAABoACADAAAAZgAgAQAAZwAwAgAAaAAgCCcAAMwQACDHBQIAAAAB2wUBAAAAAdwFAQAAAAHhBQEAAAABrAYCAAAAAa4GAQAAAAHQBgEAAAABAToAAM8BACAHxwUCAAAAAdsFAQAAAAHcBQEAAAAB4QUBAAAAAawGAgAAAAGuBgEAAAAB0AYBAAAAAQE6AADRAQAwAToAANEBADAIJwAAyxAAIMcFAgCBCgAh2wUBAIAKACHcBQEAgAoAIeEFAQCACgAhrAYCAIEKACGuBgEAgAoAIdAGAQCACgAhAgAAAGgAIDoAANQBACAHxwUCAIEKACHbBQEAgAoAIdwFAQCACgAh4QUBAIAKACGsBgIAgQoAIa4GAQCACgAh0AYBAIAKACECAAAAZgAgOgAA1gEAIAIAAABmACA6AADWAQAgAwAAAGgAIEEAAM8BACBCAADUAQAgAQAAAGgAIAEAAABmACAFFQAAxhAAIEcAAMcQACBIAADKEAAgSQAAyRAAIEoAAMgQACAKtgUAALMJADC3BQAA3QEAELgFAACzCQAwxwUCAMcIACHbBQEAyAgAIdwFAQDICAAh4QUBAMgIACGsBgIAxwgAIa4GAQDICAAh0AYBAMgIACEDAAAAZgAgAQAA3AEAMEYAAN0BACADAAAAZgAgAQAAZwAwAgAAaAAgBycAALIJACC2BQAAsQkAMLcFAABqABC4BQAAsQkAMKwGAgAAAAHOBgEA1wgAIc8GAQDXCAAhAQAAAOABACABAAAA4AEAIAEnAADFEAAgAwAAAGoAIAEAAOMBADACAADgAQAgAwAAAGoAIAEAAOMBADACAADgAQAgAwAAAGoAIAEAAOMBADACAADgAQAgBCcAAMQQACCsBgIAAAABzgYBAAAAAc8GAQAAAAEBOgAA5wEAIAOsBgIAAAABzgYBAAAAAc8GAQAAAAEBOgAA6QEAMAE6AADpAQAwBCcAAMMQACCsBgIAgQoAIc4GAQCACgAhzwYBAIAKACECAAAA4AEAIDoAAOwBACADrAYCAIEKACHOBgEAgAoAIc8GAQCACgAhAgAAAGoAIDoAAO4BACACAAAAagAgOgAA7gEAIAMAAADgAQAgQQAA5wEAIEIAAOwBACABAAAA4AEAIAEAAABqACAFFQAAvhAAIEcAAL8QACBIAADCEAAgSQAAwRAAIEoAAMAQACAGtgUAALAJADC3BQAA9QEAELgFAACwCQAwrAYCAMcIACHOBgEAyAgAIc8GAQDICAAhAwAAAGoAIAEAAPQBADBGAAD1AQAgAwAAAGoAIAEAAOMBADACAADgAQAgAQAAAJIBACABAAAAkgEAIAMAAACQAQAgAQAAkQEAMAIAAJIBACADAAAAkAEAIAEAAJEBADACAACSAQAgAwAAAJABACABAACRAQAwAgAAkgEAIAckAAC9EAAgKwIAAAAB2AUEAAAAAcYGAQAAAAHLBgIAAAABzAYEAAAAAc0GBAAAAAEBOgAA_QEAIAYrAgAAAAHYBQQAAAABxgYBAAAAAcsGAgAAAAHMBgQAAAABzQYEAAAAAQE6AAD_AQAwAToAAP8BADAHJAAAvBAAICsCAIEKACHYBQQArwoAIcYGAQCACgAhywYCAIEKACHMBgQArwoAIc0GBACwCgAhAgAAAJIBACA6AACCAgAgBisCAIEKACHYBQQArwoAIcYGAQCACgAhywYCAIEKACHMBgQArwoAIc0GBACwCgAhAgAAAJABACA6AACEAgAgAgAAAJABACA6AACEAgAgAwAAAJIBACBBAAD9AQAgQgAAggIAIAEAAACSAQAgAQAAAJABACAGFQAAtxAAIEcAALgQACBIAAC7EAAgSQAAuhAAIEoAALkQACDNBgAAjQoAIAkrAgDHCAAhtgUAAK8JADC3BQAAiwIAELgFAACvCQAw2AUEAKkJACHGBgEAyAgAIcsGAgDHCAAhzAYEAKkJACHNBgQA7QgAIQMAAACQAQAgAQAAigIAMEYAAIsCACADAAAAkAEAIAEAAJEBADACAACSAQAgAQAAADgAIAEAAAA4ACADAAAANgAgAQAANwAwAgAAOAAgAwAAADYAIAEAADcAMAIAADgAIAMAAAA2ACABAAA3ADACAAA4ACAUEAAAig0AIBkAAOMMACAaAADkDAAgHgAA5QwAIB8AAOYMACAgAADnDAAgKwIAAAABtQIBAAAAAccFAgAAAAHYBQQAAAAB6gUCAAAAAaMGAQAAAAG_BgEAAAABwAYBAAAAAcMGIAAAAAHEBiAAAAABxwYCAAAAAcgGAQAAAAHJBgQAAAABygYEAAAAAQE6AACTAgAgDisCAAAAAbUCAQAAAAHHBQIAAAAB2AUEAAAAAeoFAgAAAAGjBgEAAAABvwYBAAAAAcAGAQAAAAHDBiAAAAABxAYgAAAAAccGAgAAAAHIBgEAAAAByQYEAAAAAcoGBAAAAAEBOgAAlQIAMAE6AACVAgAwFBAAAIgNACAZAAC6DAAgGgAAuwwAIB4AALwMACAfAAC9DAAgIAAAvgwAICsCAIEKACG1AgEAgAoAIccFAgCBCgAh2AUEAK8KACHqBQIAgQoAIaMGAQCACgAhvwYBAIAKACHABgEAgAoAIcMGIACCDAAhxAYgAIIMACHHBgIAgQoAIcgGAQCACgAhyQYEALAKACHKBgQAsAoAIQIAAAA4ACA6AACYAgAgDisCAIEKACG1AgEAgAoAIccFAgCBCgAh2AUEAK8KACHqBQIAgQoAIaMGAQCACgAhvwYBAIAKACHABgEAgAoAIcMGIACCDAAhxAYgAIIMACHHBgIAgQoAIcgGAQCACgAhyQYEALAKACHKBgQAsAoAIQIAAAA2ACA6AACaAgAgAgAAADYAIDoAAJoCACADAAAAOAAgQQAAkwIAIEIAAJgCACABAAAAOAAgAQAAADYAIAcVAACyEAAgRwAAsxAAIEgAALYQACBJAAC1EAAgSgAAtBAAIMkGAACNCgAgygYAAI0KACARKwIAxwgAIbUCAQDICAAhtgUAAK4JADC3BQAAoQIAELgFAACuCQAwxwUCAMcIACHYBQQAqQkAIeoFAgDHCAAhowYBAMgIACG_BgEAyAgAIcAGAQDICAAhwwYgAOcIACHEBiAA5wgAIccGAgDHCAAhyAYBAMgIACHJBgQA7QgAIcoGBADtCAAhAwAAADYAIAEAAKACADBGAAChAgAgAwAAADYAIAEAADcAMAIAADgAIAEAAABFACABAAAARQAgAwAAAEMAIAEAAEQAMAIAAEUAIAMAAABDACABAABEADACAABFACADAAAAQwAgAQAARAAwAgAARQAgBh0AALEQACDYBQQAAAABwQYCAAAAAcMGIAAAAAHEBiAAAAABxgYBAAAAAQE6AACpAgAgBdgFBAAAAAHBBgIAAAABwwYgAAAAAcQGIAAAAAHGBgEAAAABAToAAKsCADABOgAAqwIAMAYdAACwEAAg2AUEAK8KACHBBgIAgQoAIcMGIACCDAAhxAYgAIIMACHGBgEAgAoAIQIAAABFACA6AACuAgAgBdgFBACvCgAhwQYCAIEKACHDBiAAggwAIcQGIACCDAAhxgYBAIAKACECAAAAQwAgOgAAsAIAIAIAAABDACA6AACwAgAgAwAAAEUAIEEAAKkCACBCAACuAgAgAQAAAEUAIAEAAABDACAFFQAAqxAAIEcAAKwQACBIAACvEAAgSQAArhAAIEoAAK0QACAItgUAAK0JADC3BQAAtwIAELgFAACtCQAw2AUEAKkJACHBBgIAxwgAIcMGIADnCAAhxAYgAOcIACHGBgEAyAgAIQMAAABDACABAAC2AgAwRgAAtwIAIAMAAABDACABAABEADACAABFACABAAAASQAgAQAAAEkAIAMAAABHACABAABIADACAABJACADAAAARwAgAQAASAAwAgAASQAgAwAAAEcAIAEAAEgAMAIAAEkAIAgdAACqEAAgKwIAAAAB2AUEAAAAAcAGAQAAAAHBBgIAAAABwwYgAAAAAcQGIAAAAAHFBgIAAAABAToAAL8CACAHKwIAAAAB2AUEAAAAAcAGAQAAAAHBBgIAAAABwwYgAAAAAcQGIAAAAAHFBgIAAAABAToAAMECADABOgAAwQIAMAgdAACpEAAgKwIAgQoAIdgFBACvCgAhwAYBAIAKACHBBgIAgQoAIcMGIACCDAAhxAYgAIIMACHFBgIAgQoAIQIAAABJACA6AADEAgAgBysCAIEKACHYBQQArwoAIcAGAQCACgAhwQYCAIEKACHDBiAAggwAIcQGIACCDAAhxQYCAIEKACECAAAARwAgOgAAxgIAIAIAAABHACA6AADGAgAgAwAAAEkAIEEAAL8CACBCAADEAgAgAQAAAEkAIAEAAABHACAFFQAApBAAIEcAAKUQACBIAACoEAAgSQAApxAAIEoAAKYQACAKKwIAxwgAIbYFAACsCQAwtwUAAM0CABC4BQAArAkAMNgFBACpCQAhwAYBAMgIACHBBgIAxwgAIcMGIADnCAAhxAYgAOcIACHFBgIAxwgAIQMAAABHACABAADMAgAwRgAAzQIAIAMAAABHACABAABIADACAABJACABAAAATQAgAQAAAE0AIAMAAABLACABAABMADACAABNACADAAAASwAgAQAATAAwAgAATQAgAwAAAEsAIAEAAEwAMAIAAE0AIAwQAADJDAAgHQAArgwAICsCAAAAAdUFAQAAAAHYBQQAAAAB6gUCAAAAAaEGAgAAAAHABgEAAAABwQYCAAAAAcIGAQAAAAHDBiAAAAABxAYgAAAAAQE6AADVAgAgCisCAAAAAdUFAQAAAAHYBQQAAAAB6gUCAAAAAaEGAgAAAAHABgEAAAABwQYCAAAAAcIGAQAAAAHDBiAAAAABxAYgAAAAAQE6AADXAgAwAToAANcCADAMEAAAxwwAIB0AAKwMACArAgCBCgAh1QUBAIAKACHYBQQArwoAIeoFAgCBCgAhoQYCAIEKACHABgEAgAoAIcEGAgCBCgAhwgYBAIAKACHDBiAAggwAIcQGIACCDAAhAgAAAE0AIDoAANoCACAKKwIAgQoAIdUFAQCACgAh2AUEAK8KACHqBQIAgQoAIaEGAgCBCgAhwAYBAIAKACHBBgIAgQoAIcIGAQCACgAhwwYgAIIMACHEBiAAggwAIQIAAABLACA6AADcAgAgAgAAAEsAIDoAANwCACADAAAATQAgQQAA1QIAIEIAANoCACABAAAATQAgAQAAAEsAIAUVAACfEAAgRwAAoBAAIEgAAKMQACBJAACiEAAgSgAAoRAAIA0rAgDHCAAhtgUAAKgJADC3BQAA4wIAELgFAACoCQAw1QUBAMgIACHYBQQAqQkAIeoFAgDHCAAhoQYCAMcIACHABgEAyAgAIcEGAgDHCAAhwgYBAMgIACHDBiAA5wgAIcQGIADnCAAhAwAAAEsAIAEAAOICADBGAADjAgAgAwAAAEsAIAEAAEwAMAIAAE0AIAoKAACnCQAgGAIA1ggAISsCANYIACG2BQAApgkAMLcFAABTABC4BQAApgkAMMYFAgAAAAG-BgIA1ggAIb8GAQDXCAAhwAYBANcIACEBAAAA5gIAIAEAAADmAgAgAQoAAJ4QACADAAAAUwAgAQAA6QIAMAIAAOYCACADAAAAUwAgAQAA6QIAMAIAAOYCACADAAAAUwAgAQAA6QIAMAIAAOYCACAHCgAAnRAAIBgCAAAAASsCAAAAAcYFAgAAAAG-BgIAAAABvwYBAAAAAcAGAQAAAAEBOgAA7QIAIAYYAgAAAAErAgAAAAHGBQIAAAABvgYCAAAAAb8GAQAAAAHABgEAAAABAToAAO8CADABOgAA7wIAMAcKAACcEAAgGAIAgQoAISsCAIEKACHGBQIAgQoAIb4GAgCBCgAhvwYBAIAKACHABgEAgAoAIQIAAADmAgAgOgAA8gIAIAYYAgCBCgAhKwIAgQoAIcYFAgCBCgAhvgYCAIEKACG_BgEAgAoAIcAGAQCACgAhAgAAAFMAIDoAAPQCACACAAAAUwAgOgAA9AIAIAMAAADmAgAgQQAA7QIAIEIAAPICACABAAAA5gIAIAEAAABTACAFFQAAlxAAIEcAAJgQACBIAACbEAAgSQAAmhAAIEoAAJkQACAJGAIAxwgAISsCAMcIACG2BQAApQkAMLcFAAD7AgAQuAUAAKUJADDGBQIAxwgAIb4GAgDHCAAhvwYBAMgIACHABgEAyAgAIQMAAABTACABAAD6AgAwRgAA-wIAIAMAAABTACABAADpAgAwAgAA5gIAIBXiAQAAngkAIOQBAACfCQAgtgUAAJ0JADC3BQAAjAMAELgFAACdCQAwxwUCAAAAAcgFAQAAAAHJBQEA1wgAIdcFAQDXCAAh4wUCANYIACH_BQEA1wgAIbMGAQDXCAAhtAYBANcIACG1BgEA1wgAIbYGAgDWCAAhtwYBANcIACG4BgEA1wgAIbkGAQDXCAAhugYBANcIACG7BgEA1wgAIbwGAQDXCAAhAQAAAP4CACAM3QEAAJ4JACC2BQAApAkAMLcFAACAAwAQuAUAAKQJADDHBQEA1wgAIf8FQACACQAhgAZAAIAJACGDBgEA1wgAIYoGQACACQAhlAYBANcIACGVBgEA9QgAIZYGAQD1CAAhA90BAACVEAAglQYAAI0KACCWBgAAjQoAIAzdAQAAngkAILYFAACkCQAwtwUAAIADABC4BQAApAkAMMcFAQAAAAH_BUAAgAkAIYAGQACACQAhgwYBANcIACGKBkAAgAkAIZQGAQAAAAGVBgEA9QgAIZYGAQD1CAAhAwAAAIADACABAACBAwAwAgAAggMAIBHdAQAAngkAILYFAACjCQAwtwUAAIQDABC4BQAAowkAMMcFAQDXCAAh_wVAAIAJACGDBgEA1wgAIYoGQACACQAhiwYBANcIACGMBgEA1wgAIY0GAQD1CAAhjgYBAPUIACGPBgEA9QgAIZAGAQD1CAAhkQZAAKEJACGSBkAAoQkAIZMGAQD1CAAhCN0BAACVEAAgjQYAAI0KACCOBgAAjQoAII8GAACNCgAgkAYAAI0KACCRBgAAjQoAIJIGAACNCgAgkwYAAI0KACAS3QEAAJ4JACC2BQAAowkAMLcFAACEAwAQuAUAAKMJADDHBQEAAAAB_wVAAIAJACGDBgEA1wgAIYoGQACACQAhiwYBANcIACGMBgEA1wgAIY0GAQD1CAAhjgYBAPUIACGPBgEA9QgAIZAGAQD1CAAhkQZAAKEJACGSBkAAoQkAIZMGAQD1CAAhvQYAAKIJACADAAAAhAMAIAEAAIUDADACAACGAwAgC90BAACeCQAgtgUAAKAJADC3BQAAiAMAELgFAACgCQAwxwUBANcIACGDBgEA1wgAIYQGAQDXCAAhhQYBANcIACGGBiAA9ggAIYcGAgDWCAAhiAZAAKEJACEC3QEAAJUQACCIBgAAjQoAIAvdAQAAngkAILYFAACgCQAwtwUAAIgDABC4BQAAoAkAMMcFAQAAAAGDBgEA1wgAIYQGAQDXCAAhhQYBANcIACGGBiAA9ggAIYcGAgDWCAAhiAZAAKEJACEDAAAAiAMAIAEAAIkDADACAACKAwAgFeIBAACeCQAg5AEAAJ8JACC2BQAAnQkAMLcFAACMAwAQuAUAAJ0JADDHBQIA1ggAIcgFAQDXCAAhyQUBANcIACHXBQEA1wgAIeMFAgDWCAAh_wUBANcIACGzBgEA1wgAIbQGAQDXCAAhtQYBANcIACG2BgIA1ggAIbcGAQDXCAAhuAYBANcIACG5BgEA1wgAIboGAQDXCAAhuwYBANcIACG8BgEA1wgAIQLiAQAAlRAAIOQBAACWEAAgAwAAAIwDACABAACNAwAwAgAA_gIAIAEAAACAAwAgAQAAAIQDACABAAAAiAMAIAEAAACMAwAgC-MBAACcCQAgtgUAAJsJADC3BQAAkwMAELgFAACbCQAwxwUCANYIACHbBQEA1wgAIdwFAQDXCAAhrwYCANYIACGwBgEA1wgAIbEGAQDXCAAhsgYgAPYIACEB4wEAAJQQACAL4wEAAJwJACC2BQAAmwkAMLcFAACTAwAQuAUAAJsJADDHBQIAAAAB2wUBANcIACHcBQEA1wgAIa8GAgDWCAAhsAYBANcIACGxBgEA1wgAIbIGIAD2CAAhAwAAAJMDACABAACUAwAwAgAAlQMAIAEAAACTAwAgAQAAAP4CACADAAAAjAMAIAEAAI0DADACAAD-AgAgAwAAAIwDACABAACNAwAwAgAA_gIAIAMAAACMAwAgAQAAjQMAMAIAAP4CACAS4gEAAJMQACDkAQAAsw4AIMcFAgAAAAHIBQEAAAAByQUBAAAAAdcFAQAAAAHjBQIAAAAB_wUBAAAAAbMGAQAAAAG0BgEAAAABtQYBAAAAAbYGAgAAAAG3BgEAAAABuAYBAAAAAbkGAQAAAAG6BgEAAAABuwYBAAAAAbwGAQAAAAEBOgAAnAMAIBDHBQIAAAAByAUBAAAAAckFAQAAAAHXBQEAAAAB4wUCAAAAAf8FAQAAAAGzBgEAAAABtAYBAAAAAbUGAQAAAAG2BgIAAAABtwYBAAAAAbgGAQAAAAG5BgEAAAABugYBAAAAAbsGAQAAAAG8BgEAAAABAToAAJ4DADABOgAAngMAMBLiAQAAkhAAIOQBAAClDgAgxwUCAIEKACHIBQEAgAoAIckFAQCACgAh1wUBAIAKACHjBQIAgQoAIf8FAQCACgAhswYBAIAKACG0BgEAgAoAIbUGAQCACgAhtgYCAIEKACG3BgEAgAoAIbgGAQCACgAhuQYBAIAKACG6BgEAgAoAIbsGAQCACgAhvAYBAIAKACECAAAA_gIAIDoAAKEDACAQxwUCAIEKACHIBQEAgAoAIckFAQCACgAh1wUBAIAKACHjBQIAgQoAIf8FAQCACgAhswYBAIAKACG0BgEAgAoAIbUGAQCACgAhtgYCAIEKACG3BgEAgAoAIbgGAQCACgAhuQYBAIAKACG6BgEAgAoAIbsGAQCACgAhvAYBAIAKACECAAAAjAMAIDoAAKMDACACAAAAjAMAIDoAAKMDACADAAAA_gIAIEEAAJwDACBCAAChAwAgAQAAAP4CACABAAAAjAMAIAUVAACNEAAgRwAAjhAAIEgAAJEQACBJAACQEAAgSgAAjxAAIBO2BQAAmgkAMLcFAACqAwAQuAUAAJoJADDHBQIAxwgAIcgFAQDICAAhyQUBAMgIACHXBQEAyAgAIeMFAgDHCAAh_wUBAMgIACGzBgEAyAgAIbQGAQDICAAhtQYBAMgIACG2BgIAxwgAIbcGAQDICAAhuAYBAMgIACG5BgEAyAgAIboGAQDICAAhuwYBAMgIACG8BgEAyAgAIQMAAACMAwAgAQAAqQMAMEYAAKoDACADAAAAjAMAIAEAAI0DADACAAD-AgAgAQAAAJUDACABAAAAlQMAIAMAAACTAwAgAQAAlAMAMAIAAJUDACADAAAAkwMAIAEAAJQDADACAACVAwAgAwAAAJMDACABAACUAwAwAgAAlQMAIAjjAQAAjBAAIMcFAgAAAAHbBQEAAAAB3AUBAAAAAa8GAgAAAAGwBgEAAAABsQYBAAAAAbIGIAAAAAEBOgAAsgMAIAfHBQIAAAAB2wUBAAAAAdwFAQAAAAGvBgIAAAABsAYBAAAAAbEGAQAAAAGyBiAAAAABAToAALQDADABOgAAtAMAMAjjAQAAixAAIMcFAgCBCgAh2wUBAIAKACHcBQEAgAoAIa8GAgCBCgAhsAYBAIAKACGxBgEAgAoAIbIGIACCDAAhAgAAAJUDACA6AAC3AwAgB8cFAgCBCgAh2wUBAIAKACHcBQEAgAoAIa8GAgCBCgAhsAYBAIAKACGxBgEAgAoAIbIGIACCDAAhAgAAAJMDACA6AAC5AwAgAgAAAJMDACA6AAC5AwAgAwAAAJUDACBBAACyAwAgQgAAtwMAIAEAAACVAwAgAQAAAJMDACAFFQAAhhAAIEcAAIcQACBIAACKEAAgSQAAiRAAIEoAAIgQACAKtgUAAJkJADC3BQAAwAMAELgFAACZCQAwxwUCAMcIACHbBQEAyAgAIdwFAQDICAAhrwYCAMcIACGwBgEAyAgAIbEGAQDICAAhsgYgAOcIACEDAAAAkwMAIAEAAL8DADBGAADAAwAgAwAAAJMDACABAACUAwAwAgAAlQMAIAEAAABuACABAAAAbgAgAwAAAGwAIAEAAG0AMAIAAG4AIAMAAABsACABAABtADACAABuACADAAAAbAAgAQAAbQAwAgAAbgAgBycAAIUQACDbBQEAAAAB3AUBAAAAAeEFAQAAAAGsBgIAAAABrQYBAAAAAa4GAQAAAAEBOgAAyAMAIAbbBQEAAAAB3AUBAAAAAeEFAQAAAAGsBgIAAAABrQYBAAAAAa4GAQAAAAEBOgAAygMAMAE6AADKAwAwBycAAIQQACDbBQEAgAoAIdwFAQCACgAh4QUBAIAKACGsBgIAgQoAIa0GAQCACgAhrgYBAIAKACECAAAAbgAgOgAAzQMAIAbbBQEAgAoAIdwFAQCACgAh4QUBAIAKACGsBgIAgQoAIa0GAQCACgAhrgYBAIAKACECAAAAbAAgOgAAzwMAIAIAAABsACA6AADPAwAgAwAAAG4AIEEAAMgDACBCAADNAwAgAQAAAG4AIAEAAABsACAFFQAA_w8AIEcAAIAQACBIAACDEAAgSQAAghAAIEoAAIEQACAJtgUAAJgJADC3BQAA1gMAELgFAACYCQAw2wUBAMgIACHcBQEAyAgAIeEFAQDICAAhrAYCAMcIACGtBgEAyAgAIa4GAQDICAAhAwAAAGwAIAEAANUDADBGAADWAwAgAwAAAGwAIAEAAG0AMAIAAG4AIBATAADkCAAgGwAAlgkAIBwAAJcJACC2BQAAlQkAMLcFAADcAwAQuAUAAJUJADDIBQEAAAAB1AUBANcIACGhBgIA1ggAIaUGAQDXCAAhpgYBANcIACGnBgEA1wgAIagGIAD2CAAhqQYBANcIACGqBgEA1wgAIasGAQDXCAAhAQAAANkDACABAAAA2QMAIBATAADkCAAgGwAAlgkAIBwAAJcJACC2BQAAlQkAMLcFAADcAwAQuAUAAJUJADDIBQEA1wgAIdQFAQDXCAAhoQYCANYIACGlBgEA1wgAIaYGAQDXCAAhpwYBANcIACGoBiAA9ggAIakGAQDXCAAhqgYBANcIACGrBgEA1wgAIQMTAAD1CwAgGwAA_Q8AIBwAAP4PACADAAAA3AMAIAEAAN0DADACAADZAwAgAwAAANwDACABAADdAwAwAgAA2QMAIAMAAADcAwAgAQAA3QMAMAIAANkDACANEwAA-w8AIBsAAPoPACAcAAD8DwAgyAUBAAAAAdQFAQAAAAGhBgIAAAABpQYBAAAAAaYGAQAAAAGnBgEAAAABqAYgAAAAAakGAQAAAAGqBgEAAAABqwYBAAAAAQE6AADhAwAgCsgFAQAAAAHUBQEAAAABoQYCAAAAAaUGAQAAAAGmBgEAAAABpwYBAAAAAagGIAAAAAGpBgEAAAABqgYBAAAAAasGAQAAAAEBOgAA4wMAMAE6AADjAwAwDRMAANoPACAbAADZDwAgHAAA2w8AIMgFAQCACgAh1AUBAIAKACGhBgIAgQoAIaUGAQCACgAhpgYBAIAKACGnBgEAgAoAIagGIACCDAAhqQYBAIAKACGqBgEAgAoAIasGAQCACgAhAgAAANkDACA6AADmAwAgCsgFAQCACgAh1AUBAIAKACGhBgIAgQoAIaUGAQCACgAhpgYBAIAKACGnBgEAgAoAIagGIACCDAAhqQYBAIAKACGqBgEAgAoAIasGAQCACgAhAgAAANwDACA6AADoAwAgAgAAANwDACA6AADoAwAgAwAAANkDACBBAADhAwAgQgAA5gMAIAEAAADZAwAgAQAAANwDACAFFQAA1A8AIEcAANUPACBIAADYDwAgSQAA1w8AIEoAANYPACANtgUAAJQJADC3BQAA7wMAELgFAACUCQAwyAUBAMgIACHUBQEAyAgAIaEGAgDHCAAhpQYBAMgIACGmBgEAyAgAIacGAQDICAAhqAYgAOcIACGpBgEAyAgAIaoGAQDICAAhqwYBAMgIACEDAAAA3AMAIAEAAO4DADBGAADvAwAgAwAAANwDACABAADdAwAwAgAA2QMAIAEAAAA8ACABAAAAPAAgAwAAADoAIAEAADsAMAIAADwAIAMAAAA6ACABAAA7ADACAAA8ACADAAAAOgAgAQAAOwAwAgAAPAAgBRoAANMPACDPBQEAAAABoAYBAAAAAaMGAQAAAAGkBgEAAAABAToAAPcDACAEzwUBAAAAAaAGAQAAAAGjBgEAAAABpAYBAAAAAQE6AAD5AwAwAToAAPkDADAFGgAA0g8AIM8FAQCACgAhoAYBAIAKACGjBgEAgAoAIaQGAQCACgAhAgAAADwAIDoAAPwDACAEzwUBAIAKACGgBgEAgAoAIaMGAQCACgAhpAYBAIAKACECAAAAOgAgOgAA_gMAIAIAAAA6ACA6AAD-AwAgAwAAADwAIEEAAPcDACBCAAD8AwAgAQAAADwAIAEAAAA6ACADFQAAzw8AIEkAANEPACBKAADQDwAgB7YFAACTCQAwtwUAAIUEABC4BQAAkwkAMM8FAQDICAAhoAYBAMgIACGjBgEAyAgAIaQGAQDICAAhAwAAADoAIAEAAIQEADBGAACFBAAgAwAAADoAIAEAADsAMAIAADwAIAcbAACPCQAgtgUAAI4JADC3BQAAkAQAELgFAACOCQAwyAUBAAAAAdQFAQDXCAAhoQYCANYIACEBAAAAiAQAIAe1AgAAkgkAILYFAACRCQAwtwUAAIoEABC4BQAAkQkAMM8FAQDXCAAhnwYBANcIACGgBgEA1wgAIQG1AgAAzg8AIAi1AgAAkgkAILYFAACRCQAwtwUAAIoEABC4BQAAkQkAMM8FAQDXCAAhnwYBANcIACGgBgEA1wgAIaIGAACQCQAgAwAAAIoEACABAACLBAAwAgAAjAQAIAEAAACKBAAgAQAAAIgEACAHGwAAjwkAILYFAACOCQAwtwUAAJAEABC4BQAAjgkAMMgFAQDXCAAh1AUBANcIACGhBgIA1ggAIQEbAADNDwAgAwAAAJAEACABAACRBAAwAgAAiAQAIAMAAACQBAAgAQAAkQQAMAIAAIgEACADAAAAkAQAIAEAAJEEADACAACIBAAgBBsAAMwPACDIBQEAAAAB1AUBAAAAAaEGAgAAAAEBOgAAlQQAIAPIBQEAAAAB1AUBAAAAAaEGAgAAAAEBOgAAlwQAMAE6AACXBAAwBBsAAL8PACDIBQEAgAoAIdQFAQCACgAhoQYCAIEKACECAAAAiAQAIDoAAJoEACADyAUBAIAKACHUBQEAgAoAIaEGAgCBCgAhAgAAAJAEACA6AACcBAAgAgAAAJAEACA6AACcBAAgAwAAAIgEACBBAACVBAAgQgAAmgQAIAEAAACIBAAgAQAAAJAEACAFFQAAug8AIEcAALsPACBIAAC-DwAgSQAAvQ8AIEoAALwPACAGtgUAAI0JADC3BQAAowQAELgFAACNCQAwyAUBAMgIACHUBQEAyAgAIaEGAgDHCAAhAwAAAJAEACABAACiBAAwRgAAowQAIAMAAACQBAAgAQAAkQQAMAIAAIgEACABAAAAjAQAIAEAAACMBAAgAwAAAIoEACABAACLBAAwAgAAjAQAIAMAAACKBAAgAQAAiwQAMAIAAIwEACADAAAAigQAIAEAAIsEADACAACMBAAgBLUCAAC5DwAgzwUBAAAAAZ8GAQAAAAGgBgEAAAABAToAAKsEACADzwUBAAAAAZ8GAQAAAAGgBgEAAAABAToAAK0EADABOgAArQQAMAS1AgAAuA8AIM8FAQCACgAhnwYBAIAKACGgBgEAgAoAIQIAAACMBAAgOgAAsAQAIAPPBQEAgAoAIZ8GAQCACgAhoAYBAIAKACECAAAAigQAIDoAALIEACACAAAAigQAIDoAALIEACADAAAAjAQAIEEAAKsEACBCAACwBAAgAQAAAIwEACABAAAAigQAIAMVAAC1DwAgSQAAtw8AIEoAALYPACAGtgUAAIwJADC3BQAAuQQAELgFAACMCQAwzwUBAMgIACGfBgEAyAgAIaAGAQDICAAhAwAAAIoEACABAAC4BAAwRgAAuQQAIAMAAACKBAAgAQAAiwQAMAIAAIwEACABAAAAfQAgAQAAAH0AIAMAAAAPACABAAB8ADACAAB9ACADAAAADwAgAQAAfAAwAgAAfQAgAwAAAA8AIAEAAHwAMAIAAH0AIAwEAACFDwAgBQAAhg8AIAwAALQPACANAACJDwAgLQAAhw8AIC4AAIgPACDHBQIAAAAByAUBAAAAAdQFAQAAAAH6BQIAAAABnQYBAAAAAZ4GAQAAAAEBOgAAwQQAIAbHBQIAAAAByAUBAAAAAdQFAQAAAAH6BQIAAAABnQYBAAAAAZ4GAQAAAAEBOgAAwwQAMAE6AADDBAAwAQAAAA8AIAwEAADzDgAgBQAA9A4AIAwAAPcOACANAAD4DgAgLQAA9Q4AIC4AAPYOACDHBQIAgQoAIcgFAQCACgAh1AUBAIAKACH6BQIAkwoAIZ0GAQCACgAhngYBAIAKACECAAAAfQAgOgAAxwQAIAbHBQIAgQoAIcgFAQCACgAh1AUBAIAKACH6BQIAkwoAIZ0GAQCACgAhngYBAIAKACECAAAADwAgOgAAyQQAIAIAAAAPACA6AADJBAAgAQAAAA8AIAMAAAB9ACBBAADBBAAgQgAAxwQAIAEAAAB9ACABAAAADwAgBhUAAO4OACBHAADvDgAgSAAA8g4AIEkAAPEOACBKAADwDgAg-gUAAI0KACAJtgUAAIsJADC3BQAA0QQAELgFAACLCQAwxwUCAMcIACHIBQEAyAgAIdQFAQDICAAh-gUCANAIACGdBgEAyAgAIZ4GAQDICAAhAwAAAA8AIAEAANAEADBGAADRBAAgAwAAAA8AIAEAAHwAMAIAAH0AIAEAAAAFACABAAAABQAgAwAAAAMAIAEAAAQAMAIAAAUAIAMAAAADACABAAAEADACAAAFACADAAAAAwAgAQAABAAwAgAABQAgCAMAAO0OACDHBQIAAAABzwUBAAAAAe8FAQAAAAHwBSAAAAAB8QUBAAAAAfIFAgAAAAGcBgIAAAABAToAANkEACAHxwUCAAAAAc8FAQAAAAHvBQEAAAAB8AUgAAAAAfEFAQAAAAHyBQIAAAABnAYCAAAAAQE6AADbBAAwAToAANsEADAIAwAA7A4AIMcFAgCBCgAhzwUBAIAKACHvBQEAgAoAIfAFIACCDAAh8QUBAIAKACHyBQIAkwoAIZwGAgCBCgAhAgAAAAUAIDoAAN4EACAHxwUCAIEKACHPBQEAgAoAIe8FAQCACgAh8AUgAIIMACHxBQEAgAoAIfIFAgCTCgAhnAYCAIEKACECAAAAAwAgOgAA4AQAIAIAAAADACA6AADgBAAgAwAAAAUAIEEAANkEACBCAADeBAAgAQAAAAUAIAEAAAADACAGFQAA5w4AIEcAAOgOACBIAADrDgAgSQAA6g4AIEoAAOkOACDyBQAAjQoAIAq2BQAAigkAMLcFAADnBAAQuAUAAIoJADDHBQIAxwgAIc8FAQDICAAh7wUBAMgIACHwBSAA5wgAIfEFAQDICAAh8gUCANAIACGcBgIAxwgAIQMAAAADACABAADmBAAwRgAA5wQAIAMAAAADACABAAAEADACAAAFACABAAAACQAgAQAAAAkAIAMAAAAHACABAAAIADACAAAJACADAAAABwAgAQAACAAwAgAACQAgAwAAAAcAIAEAAAgAMAIAAAkAIAgKAADmDgAgEwAAnw0AIBQAAKANACAcAAChDQAgLwAAng0AIMYFAgAAAAHHBQIAAAABmwYCAAAAAQE6AADvBAAgA8YFAgAAAAHHBQIAAAABmwYCAAAAAQE6AADxBAAwAToAAPEEADAICgAA5Q4AIBMAAP0MACAUAAD-DAAgHAAA_wwAIC8AAPwMACDGBQIAgQoAIccFAgCBCgAhmwYCAIEKACECAAAACQAgOgAA9AQAIAPGBQIAgQoAIccFAgCBCgAhmwYCAIEKACECAAAABwAgOgAA9gQAIAIAAAAHACA6AAD2BAAgAwAAAAkAIEEAAO8EACBCAAD0BAAgAQAAAAkAIAEAAAAHACAFFQAA4A4AIEcAAOEOACBIAADkDgAgSQAA4w4AIEoAAOIOACAGtgUAAIkJADC3BQAA_QQAELgFAACJCQAwxgUCAMcIACHHBQIAxwgAIZsGAgDHCAAhAwAAAAcAIAEAAPwEADBGAAD9BAAgAwAAAAcAIAEAAAgAMAIAAAkAIBLeAQAAhQkAIN8BAACGCQAg4AEAAIcJACDhAQAAiAkAILYFAACECQAwtwUAAIMFABC4BQAAhAkAMMcFAQAAAAHPBQEA1wgAIe8FAQDXCAAh_QUBAAAAAf4FAQDXCAAh_wVAAIAJACGKBkAAgAkAIZcGIAD2CAAhmAYBAPUIACGZBiAA9ggAIZoGIAD2CAAhAQAAAIAFACABAAAAgAUAIBLeAQAAhQkAIN8BAACGCQAg4AEAAIcJACDhAQAAiAkAILYFAACECQAwtwUAAIMFABC4BQAAhAkAMMcFAQDXCAAhzwUBANcIACHvBQEA1wgAIf0FAQDXCAAh_gUBANcIACH_BUAAgAkAIYoGQACACQAhlwYgAPYIACGYBgEA9QgAIZkGIAD2CAAhmgYgAPYIACEF3gEAANwOACDfAQAA3Q4AIOABAADeDgAg4QEAAN8OACCYBgAAjQoAIAMAAACDBQAgAQAAhAUAMAIAAIAFACADAAAAgwUAIAEAAIQFADACAACABQAgAwAAAIMFACABAACEBQAwAgAAgAUAIA_eAQAA2A4AIN8BAADZDgAg4AEAANoOACDhAQAA2w4AIMcFAQAAAAHPBQEAAAAB7wUBAAAAAf0FAQAAAAH-BQEAAAAB_wVAAAAAAYoGQAAAAAGXBiAAAAABmAYBAAAAAZkGIAAAAAGaBiAAAAABAToAAIgFACALxwUBAAAAAc8FAQAAAAHvBQEAAAAB_QUBAAAAAf4FAQAAAAH_BUAAAAABigZAAAAAAZcGIAAAAAGYBgEAAAABmQYgAAAAAZoGIAAAAAEBOgAAigUAMAE6AACKBQAwD94BAACWDgAg3wEAAJcOACDgAQAAmA4AIOEBAACZDgAgxwUBAIAKACHPBQEAgAoAIe8FAQCACgAh_QUBAIAKACH-BQEAgAoAIf8FQACIDgAhigZAAIgOACGXBiAAggwAIZgGAQCKDAAhmQYgAIIMACGaBiAAggwAIQIAAACABQAgOgAAjQUAIAvHBQEAgAoAIc8FAQCACgAh7wUBAIAKACH9BQEAgAoAIf4FAQCACgAh_wVAAIgOACGKBkAAiA4AIZcGIACCDAAhmAYBAIoMACGZBiAAggwAIZoGIACCDAAhAgAAAIMFACA6AACPBQAgAgAAAIMFACA6AACPBQAgAwAAAIAFACBBAACIBQAgQgAAjQUAIAEAAACABQAgAQAAAIMFACAEFQAAkw4AIEkAAJUOACBKAACUDgAgmAYAAI0KACAOtgUAAIMJADC3BQAAlgUAELgFAACDCQAwxwUBAMgIACHPBQEAyAgAIe8FAQDICAAh_QUBAMgIACH-BQEAyAgAIf8FQAD8CAAhigZAAPwIACGXBiAA5wgAIZgGAQDrCAAhmQYgAOcIACGaBiAA5wgAIQMAAACDBQAgAQAAlQUAMEYAAJYFACADAAAAgwUAIAEAAIQFADACAACABQAgAQAAAIIDACABAAAAggMAIAMAAACAAwAgAQAAgQMAMAIAAIIDACADAAAAgAMAIAEAAIEDADACAACCAwAgAwAAAIADACABAACBAwAwAgAAggMAIAndAQAAkg4AIMcFAQAAAAH_BUAAAAABgAZAAAAAAYMGAQAAAAGKBkAAAAABlAYBAAAAAZUGAQAAAAGWBgEAAAABAToAAJ4FACAIxwUBAAAAAf8FQAAAAAGABkAAAAABgwYBAAAAAYoGQAAAAAGUBgEAAAABlQYBAAAAAZYGAQAAAAEBOgAAoAUAMAE6AACgBQAwCd0BAACRDgAgxwUBAIAKACH_BUAAiA4AIYAGQACIDgAhgwYBAIAKACGKBkAAiA4AIZQGAQCACgAhlQYBAIoMACGWBgEAigwAIQIAAACCAwAgOgAAowUAIAjHBQEAgAoAIf8FQACIDgAhgAZAAIgOACGDBgEAgAoAIYoGQACIDgAhlAYBAIAKACGVBgEAigwAIZYGAQCKDAAhAgAAAIADACA6AAClBQAgAgAAAIADACA6AAClBQAgAwAAAIIDACBBAACeBQAgQgAAowUAIAEAAACCAwAgAQAAAIADACAFFQAAjg4AIEkAAJAOACBKAACPDgAglQYAAI0KACCWBgAAjQoAIAu2BQAAggkAMLcFAACsBQAQuAUAAIIJADDHBQEAyAgAIf8FQAD8CAAhgAZAAPwIACGDBgEAyAgAIYoGQAD8CAAhlAYBAMgIACGVBgEA6wgAIZYGAQDrCAAhAwAAAIADACABAACrBQAwRgAArAUAIAMAAACAAwAgAQAAgQMAMAIAAIIDACABAAAAhgMAIAEAAACGAwAgAwAAAIQDACABAACFAwAwAgAAhgMAIAMAAACEAwAgAQAAhQMAMAIAAIYDACADAAAAhAMAIAEAAIUDADACAACGAwAgDt0BAACNDgAgxwUBAAAAAf8FQAAAAAGDBgEAAAABigZAAAAAAYsGAQAAAAGMBgEAAAABjQYBAAAAAY4GAQAAAAGPBgEAAAABkAYBAAAAAZEGQAAAAAGSBkAAAAABkwYBAAAAAQE6AAC0BQAgDccFAQAAAAH_BUAAAAABgwYBAAAAAYoGQAAAAAGLBgEAAAABjAYBAAAAAY0GAQAAAAGOBgEAAAABjwYBAAAAAZAGAQAAAAGRBkAAAAABkgZAAAAAAZMGAQAAAAEBOgAAtgUAMAE6AAC2BQAwDt0BAACMDgAgxwUBAIAKACH_BUAAiA4AIYMGAQCACgAhigZAAIgOACGLBgEAgAoAIYwGAQCACgAhjQYBAIoMACGOBgEAigwAIY8GAQCKDAAhkAYBAIoMACGRBkAAgg4AIZIGQACCDgAhkwYBAIoMACECAAAAhgMAIDoAALkFACANxwUBAIAKACH_BUAAiA4AIYMGAQCACgAhigZAAIgOACGLBgEAgAoAIYwGAQCACgAhjQYBAIoMACGOBgEAigwAIY8GAQCKDAAhkAYBAIoMACGRBkAAgg4AIZIGQACCDgAhkwYBAIoMACECAAAAhAMAIDoAALsFACACAAAAhAMAIDoAALsFACADAAAAhgMAIEEAALQFACBCAAC5BQAgAQAAAIYDACABAAAAhAMAIAoVAACJDgAgSQAAiw4AIEoAAIoOACCNBgAAjQoAII4GAACNCgAgjwYAAI0KACCQBgAAjQoAIJEGAACNCgAgkgYAAI0KACCTBgAAjQoAIBC2BQAAgQkAMLcFAADCBQAQuAUAAIEJADDHBQEAyAgAIf8FQAD8CAAhgwYBAMgIACGKBkAA_AgAIYsGAQDICAAhjAYBAMgIACGNBgEA6wgAIY4GAQDrCAAhjwYBAOsIACGQBgEA6wgAIZEGQAD4CAAhkgZAAPgIACGTBgEA6wgAIQMAAACEAwAgAQAAwQUAMEYAAMIFACADAAAAhAMAIAEAAIUDADACAACGAwAgCbYFAAD_CAAwtwUAAMgFABC4BQAA_wgAMMcFAQAAAAHYBQEA1wgAIf8FQACACQAhgAZAAIAJACGJBgEA1wgAIYoGQACACQAhAQAAAMUFACABAAAAxQUAIAm2BQAA_wgAMLcFAADIBQAQuAUAAP8IADDHBQEA1wgAIdgFAQDXCAAh_wVAAIAJACGABkAAgAkAIYkGAQDXCAAhigZAAIAJACEAAwAAAMgFACABAADJBQAwAgAAxQUAIAMAAADIBQAgAQAAyQUAMAIAAMUFACADAAAAyAUAIAEAAMkFADACAADFBQAgBscFAQAAAAHYBQEAAAAB_wVAAAAAAYAGQAAAAAGJBgEAAAABigZAAAAAAQE6AADNBQAgBscFAQAAAAHYBQEAAAAB_wVAAAAAAYAGQAAAAAGJBgEAAAABigZAAAAAAQE6AADPBQAwAToAAM8FADAGxwUBAIAKACHYBQEAgAoAIf8FQACIDgAhgAZAAIgOACGJBgEAgAoAIYoGQACIDgAhAgAAAMUFACA6AADSBQAgBscFAQCACgAh2AUBAIAKACH_BUAAiA4AIYAGQACIDgAhiQYBAIAKACGKBkAAiA4AIQIAAADIBQAgOgAA1AUAIAIAAADIBQAgOgAA1AUAIAMAAADFBQAgQQAAzQUAIEIAANIFACABAAAAxQUAIAEAAADIBQAgAxUAAIUOACBJAACHDgAgSgAAhg4AIAm2BQAA-wgAMLcFAADbBQAQuAUAAPsIADDHBQEAyAgAIdgFAQDICAAh_wVAAPwIACGABkAA_AgAIYkGAQDICAAhigZAAPwIACEDAAAAyAUAIAEAANoFADBGAADbBQAgAwAAAMgFACABAADJBQAwAgAAxQUAIAEAAACKAwAgAQAAAIoDACADAAAAiAMAIAEAAIkDADACAACKAwAgAwAAAIgDACABAACJAwAwAgAAigMAIAMAAACIAwAgAQAAiQMAMAIAAIoDACAI3QEAAIQOACDHBQEAAAABgwYBAAAAAYQGAQAAAAGFBgEAAAABhgYgAAAAAYcGAgAAAAGIBkAAAAABAToAAOMFACAHxwUBAAAAAYMGAQAAAAGEBgEAAAABhQYBAAAAAYYGIAAAAAGHBgIAAAABiAZAAAAAAQE6AADlBQAwAToAAOUFADAI3QEAAIMOACDHBQEAgAoAIYMGAQCACgAhhAYBAIAKACGFBgEAgAoAIYYGIACCDAAhhwYCAIEKACGIBkAAgg4AIQIAAACKAwAgOgAA6AUAIAfHBQEAgAoAIYMGAQCACgAhhAYBAIAKACGFBgEAgAoAIYYGIACCDAAhhwYCAIEKACGIBkAAgg4AIQIAAACIAwAgOgAA6gUAIAIAAACIAwAgOgAA6gUAIAMAAACKAwAgQQAA4wUAIEIAAOgFACABAAAAigMAIAEAAACIAwAgBhUAAP0NACBHAAD-DQAgSAAAgQ4AIEkAAIAOACBKAAD_DQAgiAYAAI0KACAKtgUAAPcIADC3BQAA8QUAELgFAAD3CAAwxwUBAMgIACGDBgEAyAgAIYQGAQDICAAhhQYBAMgIACGGBiAA5wgAIYcGAgDHCAAhiAZAAPgIACEDAAAAiAMAIAEAAPAFADBGAADxBQAgAwAAAIgDACABAACJAwAwAgAAigMAIAy2BQAA9AgAMLcFAAD3BQAQuAUAAPQIADDHBQEAAAAB3AUBANcIACH8BQEAAAAB_QUBANcIACH-BQEA1wgAIf8FAQDXCAAhgAYBANcIACGBBgEA9QgAIYIGIAD2CAAhAQAAAPQFACABAAAA9AUAIAy2BQAA9AgAMLcFAAD3BQAQuAUAAPQIADDHBQEA1wgAIdwFAQDXCAAh_AUBANcIACH9BQEA1wgAIf4FAQDXCAAh_wUBANcIACGABgEA1wgAIYEGAQD1CAAhggYgAPYIACEBgQYAAI0KACADAAAA9wUAIAEAAPgFADACAAD0BQAgAwAAAPcFACABAAD4BQAwAgAA9AUAIAMAAAD3BQAgAQAA-AUAMAIAAPQFACAJxwUBAAAAAdwFAQAAAAH8BQEAAAAB_QUBAAAAAf4FAQAAAAH_BQEAAAABgAYBAAAAAYEGAQAAAAGCBiAAAAABAToAAPwFACAJxwUBAAAAAdwFAQAAAAH8BQEAAAAB_QUBAAAAAf4FAQAAAAH_BQEAAAABgAYBAAAAAYEGAQAAAAGCBiAAAAABAToAAP4FADABOgAA_gUAMAnHBQEAgAoAIdwFAQCACgAh_AUBAIAKACH9BQEAgAoAIf4FAQCACgAh_wUBAIAKACGABgEAgAoAIYEGAQCKDAAhggYgAIIMACECAAAA9AUAIDoAAIEGACAJxwUBAIAKACHcBQEAgAoAIfwFAQCACgAh_QUBAIAKACH-BQEAgAoAIf8FAQCACgAhgAYBAIAKACGBBgEAigwAIYIGIACCDAAhAgAAAPcFACA6AACDBgAgAgAAAPcFACA6AACDBgAgAwAAAPQFACBBAAD8BQAgQgAAgQYAIAEAAAD0BQAgAQAAAPcFACAEFQAA-g0AIEkAAPwNACBKAAD7DQAggQYAAI0KACAMtgUAAPMIADC3BQAAigYAELgFAADzCAAwxwUBAMgIACHcBQEAyAgAIfwFAQDICAAh_QUBAMgIACH-BQEAyAgAIf8FAQDICAAhgAYBAMgIACGBBgEA6wgAIYIGIADnCAAhAwAAAPcFACABAACJBgAwRgAAigYAIAMAAAD3BQAgAQAA-AUAMAIAAPQFACABAAAAGAAgAQAAABgAIAMAAAAVACABAAAXADACAAAYACADAAAAFQAgAQAAFwAwAgAAGAAgAwAAABUAIAEAABcAMAIAABgAIB4EAADWDQAgBQAA2Q0AIAgAAM8NACAJAADQDQAgCgAA0Q0AIAsAANINACAMAADTDQAgDQAA1A0AIA4AAOINACAPAADVDQAgEQAA1w0AIBcAANgNACAYAADaDQAgHAAA2w0AICAAANwNACAhAADdDQAgxgUCAAAAAccFAgAAAAHUBQEAAAAB1QUBAAAAAe4FAQAAAAHzBQIAAAAB9AUBAAAAAfUFAQAAAAH2BQgAAAAB9wUIAAAAAfgFAgAAAAH5BQQAAAAB-gUCAAAAAfsFAgAAAAEBOgAAkgYAIA7GBQIAAAABxwUCAAAAAdQFAQAAAAHVBQEAAAAB7gUBAAAAAfMFAgAAAAH0BQEAAAAB9QUBAAAAAfYFCAAAAAH3BQgAAAAB-AUCAAAAAfkFBAAAAAH6BQIAAAAB-wUCAAAAAQE6AACUBgAwAToAAJQGADABAAAAFQAgAQAAABUAIAEAAAAVACABAAAAFQAgHgQAAJQMACAFAACXDAAgCAAAjAwAIAkAAI0MACAKAACODAAgCwAAjwwAIAwAAJAMACANAACRDAAgDgAAkgwAIA8AAJMMACARAACVDAAgFwAAlgwAIBgAAJgMACAcAACZDAAgIAAAmgwAICEAAJsMACDGBQIAkwoAIccFAgCBCgAh1AUBAIAKACHVBQEAgAoAIe4FAQCACgAh8wUCAJMKACH0BQEAigwAIfUFAQCKDAAh9gUIAIsMACH3BQgAiwwAIfgFAgCTCgAh-QUEALAKACH6BQIAkwoAIfsFAgCTCgAhAgAAABgAIDoAAJsGACAOxgUCAJMKACHHBQIAgQoAIdQFAQCACgAh1QUBAIAKACHuBQEAgAoAIfMFAgCTCgAh9AUBAIoMACH1BQEAigwAIfYFCACLDAAh9wUIAIsMACH4BQIAkwoAIfkFBACwCgAh-gUCAJMKACH7BQIAkwoAIQIAAAAVACA6AACdBgAgAgAAABUAIDoAAJ0GACABAAAAFQAgAQAAABUAIAEAAAAVACABAAAAFQAgAwAAABgAIEEAAJIGACBCAACbBgAgAQAAABgAIAEAAAAVACAPFQAAhQwAIEcAAIYMACBIAACJDAAgSQAAiAwAIEoAAIcMACDGBQAAjQoAIPMFAACNCgAg9AUAAI0KACD1BQAAjQoAIPYFAACNCgAg9wUAAI0KACD4BQAAjQoAIPkFAACNCgAg-gUAAI0KACD7BQAAjQoAIBG2BQAA6ggAMLcFAACoBgAQuAUAAOoIADDGBQIA0AgAIccFAgDHCAAh1AUBAMgIACHVBQEAyAgAIe4FAQDICAAh8wUCANAIACH0BQEA6wgAIfUFAQDrCAAh9gUIAOwIACH3BQgA7AgAIfgFAgDQCAAh-QUEAO0IACH6BQIA0AgAIfsFAgDQCAAhAwAAABUAIAEAAKcGADBGAACoBgAgAwAAABUAIAEAABcAMAIAABgAIAEAAAAiACABAAAAIgAgAwAAACAAIAEAACEAMAIAACIAIAMAAAAgACABAAAhADACAAAiACADAAAAIAAgAQAAIQAwAgAAIgAgCBAAAIQMACDHBQIAAAABzwUBAAAAAeoFAgAAAAHvBQEAAAAB8AUgAAAAAfEFAQAAAAHyBQIAAAABAToAALAGACAHxwUCAAAAAc8FAQAAAAHqBQIAAAAB7wUBAAAAAfAFIAAAAAHxBQEAAAAB8gUCAAAAAQE6AACyBgAwAToAALIGADAIEAAAgwwAIMcFAgCBCgAhzwUBAIAKACHqBQIAgQoAIe8FAQCACgAh8AUgAIIMACHxBQEAgAoAIfIFAgCTCgAhAgAAACIAIDoAALUGACAHxwUCAIEKACHPBQEAgAoAIeoFAgCBCgAh7wUBAIAKACHwBSAAggwAIfEFAQCACgAh8gUCAJMKACECAAAAIAAgOgAAtwYAIAIAAAAgACA6AAC3BgAgAwAAACIAIEEAALAGACBCAAC1BgAgAQAAACIAIAEAAAAgACAGFQAA_QsAIEcAAP4LACBIAACBDAAgSQAAgAwAIEoAAP8LACDyBQAAjQoAIAq2BQAA5ggAMLcFAAC-BgAQuAUAAOYIADDHBQIAxwgAIc8FAQDICAAh6gUCAMcIACHvBQEAyAgAIfAFIADnCAAh8QUBAMgIACHyBQIA0AgAIQMAAAAgACABAAC9BgAwRgAAvgYAIAMAAAAgACABAAAhADACAAAiACABAAAAJgAgAQAAACYAIAMAAAAkACABAAAlADACAAAmACADAAAAJAAgAQAAJQAwAgAAJgAgAwAAACQAIAEAACUAMAIAACYAIAMQAAD8CwAg6gUCAAAAAe4FAQAAAAEBOgAAxgYAIALqBQIAAAAB7gUBAAAAAQE6AADIBgAwAToAAMgGADADEAAA-wsAIOoFAgCBCgAh7gUBAIAKACECAAAAJgAgOgAAywYAIALqBQIAgQoAIe4FAQCACgAhAgAAACQAIDoAAM0GACACAAAAJAAgOgAAzQYAIAMAAAAmACBBAADGBgAgQgAAywYAIAEAAAAmACABAAAAJAAgBRUAAPYLACBHAAD3CwAgSAAA-gsAIEkAAPkLACBKAAD4CwAgBbYFAADlCAAwtwUAANQGABC4BQAA5QgAMOoFAgDHCAAh7gUBAMgIACEDAAAAJAAgAQAA0wYAMEYAANQGACADAAAAJAAgAQAAJQAwAgAAJgAgCBIAAOMIACATAADkCAAgFAAA5AgAILYFAADiCAAwtwUAAI0BABC4BQAA4ggAMMcFAgAAAAHIBQEAAAABAQAAANcGACABAAAA1wYAIAMSAAD0CwAgEwAA9QsAIBQAAPULACADAAAAjQEAIAEAANoGADACAADXBgAgAwAAAI0BACABAADaBgAwAgAA1wYAIAMAAACNAQAgAQAA2gYAMAIAANcGACAFEgAA8QsAIBMAAPILACAUAADzCwAgxwUCAAAAAcgFAQAAAAEBOgAA3gYAIALHBQIAAAAByAUBAAAAAQE6AADgBgAwAToAAOAGADAFEgAAnQsAIBMAAJ4LACAUAACfCwAgxwUCAIEKACHIBQEAgAoAIQIAAADXBgAgOgAA4wYAIALHBQIAgQoAIcgFAQCACgAhAgAAAI0BACA6AADlBgAgAgAAAI0BACA6AADlBgAgAwAAANcGACBBAADeBgAgQgAA4wYAIAEAAADXBgAgAQAAAI0BACAFFQAAmAsAIEcAAJkLACBIAACcCwAgSQAAmwsAIEoAAJoLACAFtgUAAOEIADC3BQAA7AYAELgFAADhCAAwxwUCAMcIACHIBQEAyAgAIQMAAACNAQAgAQAA6wYAMEYAAOwGACADAAAAjQEAIAEAANoGADACAADXBgAgAQAAACoAIAEAAAAqACADAAAAKAAgAQAAKQAwAgAAKgAgAwAAACgAIAEAACkAMAIAACoAIAMAAAAoACABAAApADACAAAqACAEEAAAlwsAIBYAAJYLACDpBQIAAAAB6gUCAAAAAQE6AAD0BgAgAukFAgAAAAHqBQIAAAABAToAAPYGADABOgAA9gYAMAQQAACVCwAgFgAAlAsAIOkFAgCBCgAh6gUCAIEKACECAAAAKgAgOgAA-QYAIALpBQIAgQoAIeoFAgCBCgAhAgAAACgAIDoAAPsGACACAAAAKAAgOgAA-wYAIAMAAAAqACBBAAD0BgAgQgAA-QYAIAEAAAAqACABAAAAKAAgBRUAAI8LACBHAACQCwAgSAAAkwsAIEkAAJILACBKAACRCwAgBbYFAADgCAAwtwUAAIIHABC4BQAA4AgAMOkFAgDHCAAh6gUCAMcIACEDAAAAKAAgAQAAgQcAMEYAAIIHACADAAAAKAAgAQAAKQAwAgAAKgAgCrYFAADfCAAwtwUAAIgHABC4BQAA3wgAMMcFAgAAAAHjBQIA1ggAIeQFAQDXCAAh5QUCANYIACHmBQEA1wgAIecFAQDXCAAh6AUCANYIACEBAAAAhQcAIAEAAACFBwAgCrYFAADfCAAwtwUAAIgHABC4BQAA3wgAMMcFAgDWCAAh4wUCANYIACHkBQEA1wgAIeUFAgDWCAAh5gUBANcIACHnBQEA1wgAIegFAgDWCAAhAAMAAACIBwAgAQAAiQcAMAIAAIUHACADAAAAiAcAIAEAAIkHADACAACFBwAgAwAAAIgHACABAACJBwAwAgAAhQcAIAfHBQIAAAAB4wUCAAAAAeQFAQAAAAHlBQIAAAAB5gUBAAAAAecFAQAAAAHoBQIAAAABAToAAI0HACAHxwUCAAAAAeMFAgAAAAHkBQEAAAAB5QUCAAAAAeYFAQAAAAHnBQEAAAAB6AUCAAAAAQE6AACPBwAwAToAAI8HADAHxwUCAIEKACHjBQIAgQoAIeQFAQCACgAh5QUCAIEKACHmBQEAgAoAIecFAQCACgAh6AUCAIEKACECAAAAhQcAIDoAAJIHACAHxwUCAIEKACHjBQIAgQoAIeQFAQCACgAh5QUCAIEKACHmBQEAgAoAIecFAQCACgAh6AUCAIEKACECAAAAiAcAIDoAAJQHACACAAAAiAcAIDoAAJQHACADAAAAhQcAIEEAAI0HACBCAACSBwAgAQAAAIUHACABAAAAiAcAIAUVAACKCwAgRwAAiwsAIEgAAI4LACBJAACNCwAgSgAAjAsAIAq2BQAA3ggAMLcFAACbBwAQuAUAAN4IADDHBQIAxwgAIeMFAgDHCAAh5AUBAMgIACHlBQIAxwgAIeYFAQDICAAh5wUBAMgIACHoBQIAxwgAIQMAAACIBwAgAQAAmgcAMEYAAJsHACADAAAAiAcAIAEAAIkHADACAACFBwAgDLYFAADdCAAwtwUAAKEHABC4BQAA3QgAMMcFAgAAAAHbBQEA1wgAIdwFAQDXCAAh3QUBANcIACHeBQEA1wgAId8FAQDXCAAh4AUBANcIACHhBQEA1wgAIeIFAQDXCAAhAQAAAJ4HACABAAAAngcAIAy2BQAA3QgAMLcFAAChBwAQuAUAAN0IADDHBQIA1ggAIdsFAQDXCAAh3AUBANcIACHdBQEA1wgAId4FAQDXCAAh3wUBANcIACHgBQEA1wgAIeEFAQDXCAAh4gUBANcIACEAAwAAAKEHACABAACiBwAwAgAAngcAIAMAAAChBwAgAQAAogcAMAIAAJ4HACADAAAAoQcAIAEAAKIHADACAACeBwAgCccFAgAAAAHbBQEAAAAB3AUBAAAAAd0FAQAAAAHeBQEAAAAB3wUBAAAAAeAFAQAAAAHhBQEAAAAB4gUBAAAAAQE6AACmBwAgCccFAgAAAAHbBQEAAAAB3AUBAAAAAd0FAQAAAAHeBQEAAAAB3wUBAAAAAeAFAQAAAAHhBQEAAAAB4gUBAAAAAQE6AACoBwAwAToAAKgHADAJxwUCAIEKACHbBQEAgAoAIdwFAQCACgAh3QUBAIAKACHeBQEAgAoAId8FAQCACgAh4AUBAIAKACHhBQEAgAoAIeIFAQCACgAhAgAAAJ4HACA6AACrBwAgCccFAgCBCgAh2wUBAIAKACHcBQEAgAoAId0FAQCACgAh3gUBAIAKACHfBQEAgAoAIeAFAQCACgAh4QUBAIAKACHiBQEAgAoAIQIAAAChBwAgOgAArQcAIAIAAAChBwAgOgAArQcAIAMAAACeBwAgQQAApgcAIEIAAKsHACABAAAAngcAIAEAAAChBwAgBRUAAIULACBHAACGCwAgSAAAiQsAIEkAAIgLACBKAACHCwAgDLYFAADcCAAwtwUAALQHABC4BQAA3AgAMMcFAgDHCAAh2wUBAMgIACHcBQEAyAgAId0FAQDICAAh3gUBAMgIACHfBQEAyAgAIeAFAQDICAAh4QUBAMgIACHiBQEAyAgAIQMAAAChBwAgAQAAswcAMEYAALQHACADAAAAoQcAIAEAAKIHADACAACeBwAgBbYFAADbCAAwtwUAALoHABC4BQAA2wgAMNkFAgAAAAHaBQEA1wgAIQEAAAC3BwAgAQAAALcHACAFtgUAANsIADC3BQAAugcAELgFAADbCAAw2QUCANYIACHaBQEA1wgAIQADAAAAugcAIAEAALsHADACAAC3BwAgAwAAALoHACABAAC7BwAwAgAAtwcAIAMAAAC6BwAgAQAAuwcAMAIAALcHACAC2QUCAAAAAdoFAQAAAAEBOgAAvwcAIALZBQIAAAAB2gUBAAAAAQE6AADBBwAwAToAAMEHADAC2QUCAIEKACHaBQEAgAoAIQIAAAC3BwAgOgAAxAcAIALZBQIAgQoAIdoFAQCACgAhAgAAALoHACA6AADGBwAgAgAAALoHACA6AADGBwAgAwAAALcHACBBAAC_BwAgQgAAxAcAIAEAAAC3BwAgAQAAALoHACAFFQAAgAsAIEcAAIELACBIAACECwAgSQAAgwsAIEoAAIILACAFtgUAANoIADC3BQAAzQcAELgFAADaCAAw2QUCAMcIACHaBQEAyAgAIQMAAAC6BwAgAQAAzAcAMEYAAM0HACADAAAAugcAIAEAALsHADACAAC3BwAgBrYFAADZCAAwtwUAANMHABC4BQAA2QgAMMgFAQAAAAHUBQEA1wgAIdgFAQDXCAAhAQAAANAHACABAAAA0AcAIAa2BQAA2QgAMLcFAADTBwAQuAUAANkIADDIBQEA1wgAIdQFAQDXCAAh2AUBANcIACEAAwAAANMHACABAADUBwAwAgAA0AcAIAMAAADTBwAgAQAA1AcAMAIAANAHACADAAAA0wcAIAEAANQHADACAADQBwAgA8gFAQAAAAHUBQEAAAAB2AUBAAAAAQE6AADYBwAgA8gFAQAAAAHUBQEAAAAB2AUBAAAAAQE6AADaBwAwAToAANoHADADyAUBAIAKACHUBQEAgAoAIdgFAQCACgAhAgAAANAHACA6AADdBwAgA8gFAQCACgAh1AUBAIAKACHYBQEAgAoAIQIAAADTBwAgOgAA3wcAIAIAAADTBwAgOgAA3wcAIAMAAADQBwAgQQAA2AcAIEIAAN0HACABAAAA0AcAIAEAAADTBwAgAxUAAP0KACBJAAD_CgAgSgAA_goAIAa2BQAA2AgAMLcFAADmBwAQuAUAANgIADDIBQEAyAgAIdQFAQDICAAh2AUBAMgIACEDAAAA0wcAIAEAAOUHADBGAADmBwAgAwAAANMHACABAADUBwAwAgAA0AcAIAm2BQAA1QgAMLcFAADsBwAQuAUAANUIADDHBQIAAAAByAUBANcIACHUBQEA1wgAIdUFAQDXCAAh1gUBANcIACHXBQEA1wgAIQEAAADpBwAgAQAAAOkHACAJtgUAANUIADC3BQAA7AcAELgFAADVCAAwxwUCANYIACHIBQEA1wgAIdQFAQDXCAAh1QUBANcIACHWBQEA1wgAIdcFAQDXCAAhAAMAAADsBwAgAQAA7QcAMAIAAOkHACADAAAA7AcAIAEAAO0HADACAADpBwAgAwAAAOwHACABAADtBwAwAgAA6QcAIAbHBQIAAAAByAUBAAAAAdQFAQAAAAHVBQEAAAAB1gUBAAAAAdcFAQAAAAEBOgAA8QcAIAbHBQIAAAAByAUBAAAAAdQFAQAAAAHVBQEAAAAB1gUBAAAAAdcFAQAAAAEBOgAA8wcAMAE6AADzBwAwBscFAgCBCgAhyAUBAIAKACHUBQEAgAoAIdUFAQCACgAh1gUBAIAKACHXBQEAgAoAIQIAAADpBwAgOgAA9gcAIAbHBQIAgQoAIcgFAQCACgAh1AUBAIAKACHVBQEAgAoAIdYFAQCACgAh1wUBAIAKACECAAAA7AcAIDoAAPgHACACAAAA7AcAIDoAAPgHACADAAAA6QcAIEEAAPEHACBCAAD2BwAgAQAAAOkHACABAAAA7AcAIAUVAAD4CgAgRwAA-QoAIEgAAPwKACBJAAD7CgAgSgAA-goAIAm2BQAA1AgAMLcFAAD_BwAQuAUAANQIADDHBQIAxwgAIcgFAQDICAAh1AUBAMgIACHVBQEAyAgAIdYFAQDICAAh1wUBAMgIACEDAAAA7AcAIAEAAP4HADBGAAD_BwAgAwAAAOwHACABAADtBwAwAgAA6QcAIAEAAAANACABAAAADQAgAwAAAAsAIAEAAAwAMAIAAA0AIAMAAAALACABAAAMADACAAANACADAAAACwAgAQAADAAwAgAADQAgFAYAAPMKACAHAAD0CgAgIwAA9QoAICsAAPYKACAsAAD3CgAgLQEAAAABxwUCAAAAAcgFAQAAAAHJBQEAAAABygUCAAAAAcsFAgAAAAHMBQIAAAABzQUCAAAAAc4FAQAAAAHPBQEAAAAB0AUBAAAAAdEFAQAAAAHSBQEAAAAB0wUBAAAAAdQFAQAAAAEBOgAAhwgAIA8tAQAAAAHHBQIAAAAByAUBAAAAAckFAQAAAAHKBQIAAAABywUCAAAAAcwFAgAAAAHNBQIAAAABzgUBAAAAAc8FAQAAAAHQBQEAAAAB0QUBAAAAAdIFAQAAAAHTBQEAAAAB1AUBAAAAAQE6AACJCAAwAToAAIkIADABAAAADwAgFAYAAJQKACAHAACVCgAgIwAAlgoAICsAAJcKACAsAACYCgAgLQEAgAoAIccFAgCBCgAhyAUBAIAKACHJBQEAgAoAIcoFAgCBCgAhywUCAJMKACHMBQIAkwoAIc0FAgCTCgAhzgUBAIAKACHPBQEAgAoAIdAFAQCACgAh0QUBAIAKACHSBQEAgAoAIdMFAQCACgAh1AUBAIAKACECAAAADQAgOgAAjQgAIA8tAQCACgAhxwUCAIEKACHIBQEAgAoAIckFAQCACgAhygUCAIEKACHLBQIAkwoAIcwFAgCTCgAhzQUCAJMKACHOBQEAgAoAIc8FAQCACgAh0AUBAIAKACHRBQEAgAoAIdIFAQCACgAh0wUBAIAKACHUBQEAgAoAIQIAAAALACA6AACPCAAgAgAAAAsAIDoAAI8IACABAAAADwAgAwAAAA0AIEEAAIcIACBCAACNCAAgAQAAAA0AIAEAAAALACAIFQAAjgoAIEcAAI8KACBIAACSCgAgSQAAkQoAIEoAAJAKACDLBQAAjQoAIMwFAACNCgAgzQUAAI0KACASLQEAyAgAIbYFAADPCAAwtwUAAJcIABC4BQAAzwgAMMcFAgDHCAAhyAUBAMgIACHJBQEAyAgAIcoFAgDHCAAhywUCANAIACHMBQIA0AgAIc0FAgDQCAAhzgUBAMgIACHPBQEAyAgAIdAFAQDICAAh0QUBAMgIACHSBQEAyAgAIdMFAQDICAAh1AUBAMgIACEDAAAACwAgAQAAlggAMEYAAJcIACADAAAACwAgAQAADAAwAgAADQAgAQAAABMAIAEAAAATACADAAAAEQAgAQAAEgAwAgAAEwAgAwAAABEAIAEAABIAMAIAABMAIAMAAAARACABAAASADACAAATACAFCgAAiwoAICIAAIwKACAtAQAAAAG5BQIAAAABxgUCAAAAAQE6AACfCAAgAy0BAAAAAbkFAgAAAAHGBQIAAAABAToAAKEIADABOgAAoQgAMAUKAACJCgAgIgAAigoAIC0BAIAKACG5BQIAgQoAIcYFAgCBCgAhAgAAABMAIDoAAKQIACADLQEAgAoAIbkFAgCBCgAhxgUCAIEKACECAAAAEQAgOgAApggAIAIAAAARACA6AACmCAAgAwAAABMAIEEAAJ8IACBCAACkCAAgAQAAABMAIAEAAAARACAFFQAAhAoAIEcAAIUKACBIAACICgAgSQAAhwoAIEoAAIYKACAGLQEAyAgAIbYFAADOCAAwtwUAAK0IABC4BQAAzggAMLkFAgDHCAAhxgUCAMcIACEDAAAAEQAgAQAArAgAMEYAAK0IACADAAAAEQAgAQAAEgAwAgAAEwAgAQAAAHUAIAEAAAB1ACADAAAAcwAgAQAAdAAwAgAAdQAgAwAAAHMAIAEAAHQAMAIAAHUAIAMAAABzACABAAB0ADACAAB1ACADIgAAgwoAILkFAgAAAAG6BQEAAAABAToAALUIACACuQUCAAAAAboFAQAAAAEBOgAAtwgAMAE6AAC3CAAwAyIAAIIKACC5BQIAgQoAIboFAQCACgAhAgAAAHUAIDoAALoIACACuQUCAIEKACG6BQEAgAoAIQIAAABzACA6AAC8CAAgAgAAAHMAIDoAALwIACADAAAAdQAgQQAAtQgAIEIAALoIACABAAAAdQAgAQAAAHMAIAUVAAD7CQAgRwAA_AkAIEgAAP8JACBJAAD-CQAgSgAA_QkAIAW2BQAAxggAMLcFAADDCAAQuAUAAMYIADC5BQIAxwgAIboFAQDICAAhAwAAAHMAIAEAAMIIADBGAADDCAAgAwAAAHMAIAEAAHQAMAIAAHUAIAW2BQAAxggAMLcFAADDCAAQuAUAAMYIADC5BQIAxwgAIboFAQDICAAhDRUAAMoIACBHAADNCAAgSAAAyggAIEkAAMoIACBKAADKCAAguwUCAAAAAbwFAgAAAAS9BQIAAAAEvgUCAAAAAb8FAgAAAAHABQIAAAABwQUCAAAAAcUFAgDMCAAhDhUAAMoIACBJAADLCAAgSgAAywgAILsFAQAAAAG8BQEAAAAEvQUBAAAABL4FAQAAAAG_BQEAAAABwAUBAAAAAcEFAQAAAAHCBQEAAAABwwUBAAAAAcQFAQAAAAHFBQEAyQgAIQ4VAADKCAAgSQAAywgAIEoAAMsIACC7BQEAAAABvAUBAAAABL0FAQAAAAS-BQEAAAABvwUBAAAAAcAFAQAAAAHBBQEAAAABwgUBAAAAAcMFAQAAAAHEBQEAAAABxQUBAMkIACEIuwUCAAAAAbwFAgAAAAS9BQIAAAAEvgUCAAAAAb8FAgAAAAHABQIAAAABwQUCAAAAAcUFAgDKCAAhC7sFAQAAAAG8BQEAAAAEvQUBAAAABL4FAQAAAAG_BQEAAAABwAUBAAAAAcEFAQAAAAHCBQEAAAABwwUBAAAAAcQFAQAAAAHFBQEAywgAIQ0VAADKCAAgRwAAzQgAIEgAAMoIACBJAADKCAAgSgAAyggAILsFAgAAAAG8BQIAAAAEvQUCAAAABL4FAgAAAAG_BQIAAAABwAUCAAAAAcEFAgAAAAHFBQIAzAgAIQi7BQgAAAABvAUIAAAABL0FCAAAAAS-BQgAAAABvwUIAAAAAcAFCAAAAAHBBQgAAAABxQUIAM0IACEGLQEAyAgAIbYFAADOCAAwtwUAAK0IABC4BQAAzggAMLkFAgDHCAAhxgUCAMcIACESLQEAyAgAIbYFAADPCAAwtwUAAJcIABC4BQAAzwgAMMcFAgDHCAAhyAUBAMgIACHJBQEAyAgAIcoFAgDHCAAhywUCANAIACHMBQIA0AgAIc0FAgDQCAAhzgUBAMgIACHPBQEAyAgAIdAFAQDICAAh0QUBAMgIACHSBQEAyAgAIdMFAQDICAAh1AUBAMgIACENFQAA0ggAIEcAANMIACBIAADSCAAgSQAA0ggAIEoAANIIACC7BQIAAAABvAUCAAAABb0FAgAAAAW-BQIAAAABvwUCAAAAAcAFAgAAAAHBBQIAAAABxQUCANEIACENFQAA0ggAIEcAANMIACBIAADSCAAgSQAA0ggAIEoAANIIACC7BQIAAAABvAUCAAAABb0FAgAAAAW-BQIAAAABvwUCAAAAAcAFAgAAAAHBBQIAAAABxQUCANEIACEIuwUCAAAAAbwFAgAAAAW9BQIAAAAFvgUCAAAAAb8FAgAAAAHABQIAAAABwQUCAAAAAcUFAgDSCAAhCLsFCAAAAAG8BQgAAAAFvQUIAAAABb4FCAAAAAG_BQgAAAABwAUIAAAAAcEFCAAAAAHFBQgA0wgAIQm2BQAA1AgAMLcFAAD_BwAQuAUAANQIADDHBQIAxwgAIcgFAQDICAAh1AUBAMgIACHVBQEAyAgAIdYFAQDICAAh1wUBAMgIACEJtgUAANUIADC3BQAA7AcAELgFAADVCAAwxwUCANYIACHIBQEA1wgAIdQFAQDXCAAh1QUBANcIACHWBQEA1wgAIdcFAQDXCAAhCLsFAgAAAAG8BQIAAAAEvQUCAAAABL4FAgAAAAG_BQIAAAABwAUCAAAAAcEFAgAAAAHFBQIAyggAIQu7BQEAAAABvAUBAAAABL0FAQAAAAS-BQEAAAABvwUBAAAAAcAFAQAAAAHBBQEAAAABwgUBAAAAAcMFAQAAAAHEBQEAAAABxQUBAMsIACEGtgUAANgIADC3BQAA5gcAELgFAADYCAAwyAUBAMgIACHUBQEAyAgAIdgFAQDICAAhBrYFAADZCAAwtwUAANMHABC4BQAA2QgAMMgFAQDXCAAh1AUBANcIACHYBQEA1wgAIQW2BQAA2ggAMLcFAADNBwAQuAUAANoIADDZBQIAxwgAIdoFAQDICAAhBbYFAADbCAAwtwUAALoHABC4BQAA2wgAMNkFAgDWCAAh2gUBANcIACEMtgUAANwIADC3BQAAtAcAELgFAADcCAAwxwUCAMcIACHbBQEAyAgAIdwFAQDICAAh3QUBAMgIACHeBQEAyAgAId8FAQDICAAh4AUBAMgIACHhBQEAyAgAIeIFAQDICAAhDLYFAADdCAAwtwUAAKEHABC4BQAA3QgAMMcFAgDWCAAh2wUBANcIACHcBQEA1wgAId0FAQDXCAAh3gUBANcIACHfBQEA1wgAIeAFAQDXCAAh4QUBANcIACHiBQEA1wgAIQq2BQAA3ggAMLcFAACbBwAQuAUAAN4IADDHBQIAxwgAIeMFAgDHCAAh5AUBAMgIACHlBQIAxwgAIeYFAQDICAAh5wUBAMgIACHoBQIAxwgAIQq2BQAA3wgAMLcFAACIBwAQuAUAAN8IADDHBQIA1ggAIeMFAgDWCAAh5AUBANcIACHlBQIA1ggAIeYFAQDXCAAh5wUBANcIACHoBQIA1ggAIQW2BQAA4AgAMLcFAACCBwAQuAUAAOAIADDpBQIAxwgAIeoFAgDHCAAhBbYFAADhCAAwtwUAAOwGABC4BQAA4QgAMMcFAgDHCAAhyAUBAMgIACEIEgAA4wgAIBMAAOQIACAUAADkCAAgtgUAAOIIADC3BQAAjQEAELgFAADiCAAwxwUCANYIACHIBQEA1wgAIQPrBQAAKAAg7AUAACgAIO0FAAAoACAD6wUAAC0AIOwFAAAtACDtBQAALQAgBbYFAADlCAAwtwUAANQGABC4BQAA5QgAMOoFAgDHCAAh7gUBAMgIACEKtgUAAOYIADC3BQAAvgYAELgFAADmCAAwxwUCAMcIACHPBQEAyAgAIeoFAgDHCAAh7wUBAMgIACHwBSAA5wgAIfEFAQDICAAh8gUCANAIACEFFQAAyggAIEkAAOkIACBKAADpCAAguwUgAAAAAcUFIADoCAAhBRUAAMoIACBJAADpCAAgSgAA6QgAILsFIAAAAAHFBSAA6AgAIQK7BSAAAAABxQUgAOkIACERtgUAAOoIADC3BQAAqAYAELgFAADqCAAwxgUCANAIACHHBQIAxwgAIdQFAQDICAAh1QUBAMgIACHuBQEAyAgAIfMFAgDQCAAh9AUBAOsIACH1BQEA6wgAIfYFCADsCAAh9wUIAOwIACH4BQIA0AgAIfkFBADtCAAh-gUCANAIACH7BQIA0AgAIQ4VAADSCAAgSQAA8ggAIEoAAPIIACC7BQEAAAABvAUBAAAABb0FAQAAAAW-BQEAAAABvwUBAAAAAcAFAQAAAAHBBQEAAAABwgUBAAAAAcMFAQAAAAHEBQEAAAABxQUBAPEIACENFQAA0ggAIEcAANMIACBIAADTCAAgSQAA0wgAIEoAANMIACC7BQgAAAABvAUIAAAABb0FCAAAAAW-BQgAAAABvwUIAAAAAcAFCAAAAAHBBQgAAAABxQUIAPAIACENFQAA0ggAIEcAANMIACBIAADvCAAgSQAA7wgAIEoAAO8IACC7BQQAAAABvAUEAAAABb0FBAAAAAW-BQQAAAABvwUEAAAAAcAFBAAAAAHBBQQAAAABxQUEAO4IACENFQAA0ggAIEcAANMIACBIAADvCAAgSQAA7wgAIEoAAO8IACC7BQQAAAABvAUEAAAABb0FBAAAAAW-BQQAAAABvwUEAAAAAcAFBAAAAAHBBQQAAAABxQUEAO4IACEIuwUEAAAAAbwFBAAAAAW9BQQAAAAFvgUEAAAAAb8FBAAAAAHABQQAAAABwQUEAAAAAcUFBADvCAAhDRUAANIIACBHAADTCAAgSAAA0wgAIEkAANMIACBKAADTCAAguwUIAAAAAbwFCAAAAAW9BQgAAAAFvgUIAAAAAb8FCAAAAAHABQgAAAABwQUIAAAAAcUFCADwCAAhDhUAANIIACBJAADyCAAgSgAA8ggAILsFAQAAAAG8BQEAAAAFvQUBAAAABb4FAQAAAAG_BQEAAAABwAUBAAAAAcEFAQAAAAHCBQEAAAABwwUBAAAAAcQFAQAAAAHFBQEA8QgAIQu7BQEAAAABvAUBAAAABb0FAQAAAAW-BQEAAAABvwUBAAAAAcAFAQAAAAHBBQEAAAABwgUBAAAAAcMFAQAAAAHEBQEAAAABxQUBAPIIACEMtgUAAPMIADC3BQAAigYAELgFAADzCAAwxwUBAMgIACHcBQEAyAgAIfwFAQDICAAh_QUBAMgIACH-BQEAyAgAIf8FAQDICAAhgAYBAMgIACGBBgEA6wgAIYIGIADnCAAhDLYFAAD0CAAwtwUAAPcFABC4BQAA9AgAMMcFAQDXCAAh3AUBANcIACH8BQEA1wgAIf0FAQDXCAAh_gUBANcIACH_BQEA1wgAIYAGAQDXCAAhgQYBAPUIACGCBiAA9ggAIQu7BQEAAAABvAUBAAAABb0FAQAAAAW-BQEAAAABvwUBAAAAAcAFAQAAAAHBBQEAAAABwgUBAAAAAcMFAQAAAAHEBQEAAAABxQUBAPIIACECuwUgAAAAAcUFIADpCAAhCrYFAAD3CAAwtwUAAPEFABC4BQAA9wgAMMcFAQDICAAhgwYBAMgIACGEBgEAyAgAIYUGAQDICAAhhgYgAOcIACGHBgIAxwgAIYgGQAD4CAAhCxUAANIIACBJAAD6CAAgSgAA-ggAILsFQAAAAAG8BUAAAAAFvQVAAAAABb4FQAAAAAG_BUAAAAABwAVAAAAAAcEFQAAAAAHFBUAA-QgAIQsVAADSCAAgSQAA-ggAIEoAAPoIACC7BUAAAAABvAVAAAAABb0FQAAAAAW-BUAAAAABvwVAAAAAAcAFQAAAAAHBBUAAAAABxQVAAPkIACEIuwVAAAAAAbwFQAAAAAW9BUAAAAAFvgVAAAAAAb8FQAAAAAHABUAAAAABwQVAAAAAAcUFQAD6CAAhCbYFAAD7CAAwtwUAANsFABC4BQAA-wgAMMcFAQDICAAh2AUBAMgIACH_BUAA_AgAIYAGQAD8CAAhiQYBAMgIACGKBkAA_AgAIQsVAADKCAAgSQAA_ggAIEoAAP4IACC7BUAAAAABvAVAAAAABL0FQAAAAAS-BUAAAAABvwVAAAAAAcAFQAAAAAHBBUAAAAABxQVAAP0IACELFQAAyggAIEkAAP4IACBKAAD-CAAguwVAAAAAAbwFQAAAAAS9BUAAAAAEvgVAAAAAAb8FQAAAAAHABUAAAAABwQVAAAAAAcUFQAD9CAAhCLsFQAAAAAG8BUAAAAAEvQVAAAAABL4FQAAAAAG_BUAAAAABwAVAAAAAAcEFQAAAAAHFBUAA_ggAIQm2BQAA_wgAMLcFAADIBQAQuAUAAP8IADDHBQEA1wgAIdgFAQDXCAAh_wVAAIAJACGABkAAgAkAIYkGAQDXCAAhigZAAIAJACEIuwVAAAAAAbwFQAAAAAS9BUAAAAAEvgVAAAAAAb8FQAAAAAHABUAAAAABwQVAAAAAAcUFQAD-CAAhELYFAACBCQAwtwUAAMIFABC4BQAAgQkAMMcFAQDICAAh_wVAAPwIACGDBgEAyAgAIYoGQAD8CAAhiwYBAMgIACGMBgEAyAgAIY0GAQDrCAAhjgYBAOsIACGPBgEA6wgAIZAGAQDrCAAhkQZAAPgIACGSBkAA-AgAIZMGAQDrCAAhC7YFAACCCQAwtwUAAKwFABC4BQAAggkAMMcFAQDICAAh_wVAAPwIACGABkAA_AgAIYMGAQDICAAhigZAAPwIACGUBgEAyAgAIZUGAQDrCAAhlgYBAOsIACEOtgUAAIMJADC3BQAAlgUAELgFAACDCQAwxwUBAMgIACHPBQEAyAgAIe8FAQDICAAh_QUBAMgIACH-BQEAyAgAIf8FQAD8CAAhigZAAPwIACGXBiAA5wgAIZgGAQDrCAAhmQYgAOcIACGaBiAA5wgAIRLeAQAAhQkAIN8BAACGCQAg4AEAAIcJACDhAQAAiAkAILYFAACECQAwtwUAAIMFABC4BQAAhAkAMMcFAQDXCAAhzwUBANcIACHvBQEA1wgAIf0FAQDXCAAh_gUBANcIACH_BUAAgAkAIYoGQACACQAhlwYgAPYIACGYBgEA9QgAIZkGIAD2CAAhmgYgAPYIACED6wUAAIADACDsBQAAgAMAIO0FAACAAwAgA-sFAACEAwAg7AUAAIQDACDtBQAAhAMAIAPrBQAAiAMAIOwFAACIAwAg7QUAAIgDACAD6wUAAIwDACDsBQAAjAMAIO0FAACMAwAgBrYFAACJCQAwtwUAAP0EABC4BQAAiQkAMMYFAgDHCAAhxwUCAMcIACGbBgIAxwgAIQq2BQAAigkAMLcFAADnBAAQuAUAAIoJADDHBQIAxwgAIc8FAQDICAAh7wUBAMgIACHwBSAA5wgAIfEFAQDICAAh8gUCANAIACGcBgIAxwgAIQm2BQAAiwkAMLcFAADRBAAQuAUAAIsJADDHBQIAxwgAIcgFAQDICAAh1AUBAMgIACH6BQIA0AgAIZ0GAQDICAAhngYBAMgIACEGtgUAAIwJADC3BQAAuQQAELgFAACMCQAwzwUBAMgIACGfBgEAyAgAIaAGAQDICAAhBrYFAACNCQAwtwUAAKMEABC4BQAAjQkAMMgFAQDICAAh1AUBAMgIACGhBgIAxwgAIQcbAACPCQAgtgUAAI4JADC3BQAAkAQAELgFAACOCQAwyAUBANcIACHUBQEA1wgAIaEGAgDWCAAhA-sFAACKBAAg7AUAAIoEACDtBQAAigQAIALPBQEAAAABnwYBAAAAAQe1AgAAkgkAILYFAACRCQAwtwUAAIoEABC4BQAAkQkAMM8FAQDXCAAhnwYBANcIACGgBgEA1wgAIQkbAACPCQAgtgUAAI4JADC3BQAAkAQAELgFAACOCQAwyAUBANcIACHUBQEA1wgAIaEGAgDWCAAh8gYAAJAEACDzBgAAkAQAIAe2BQAAkwkAMLcFAACFBAAQuAUAAJMJADDPBQEAyAgAIaAGAQDICAAhowYBAMgIACGkBgEAyAgAIQ22BQAAlAkAMLcFAADvAwAQuAUAAJQJADDIBQEAyAgAIdQFAQDICAAhoQYCAMcIACGlBgEAyAgAIaYGAQDICAAhpwYBAMgIACGoBiAA5wgAIakGAQDICAAhqgYBAMgIACGrBgEAyAgAIRATAADkCAAgGwAAlgkAIBwAAJcJACC2BQAAlQkAMLcFAADcAwAQuAUAAJUJADDIBQEA1wgAIdQFAQDXCAAhoQYCANYIACGlBgEA1wgAIaYGAQDXCAAhpwYBANcIACGoBiAA9ggAIakGAQDXCAAhqgYBANcIACGrBgEA1wgAIQPrBQAAOgAg7AUAADoAIO0FAAA6ACAD6wUAADYAIOwFAAA2ACDtBQAANgAgCbYFAACYCQAwtwUAANYDABC4BQAAmAkAMNsFAQDICAAh3AUBAMgIACHhBQEAyAgAIawGAgDHCAAhrQYBAMgIACGuBgEAyAgAIQq2BQAAmQkAMLcFAADAAwAQuAUAAJkJADDHBQIAxwgAIdsFAQDICAAh3AUBAMgIACGvBgIAxwgAIbAGAQDICAAhsQYBAMgIACGyBiAA5wgAIRO2BQAAmgkAMLcFAACqAwAQuAUAAJoJADDHBQIAxwgAIcgFAQDICAAhyQUBAMgIACHXBQEAyAgAIeMFAgDHCAAh_wUBAMgIACGzBgEAyAgAIbQGAQDICAAhtQYBAMgIACG2BgIAxwgAIbcGAQDICAAhuAYBAMgIACG5BgEAyAgAIboGAQDICAAhuwYBAMgIACG8BgEAyAgAIQvjAQAAnAkAILYFAACbCQAwtwUAAJMDABC4BQAAmwkAMMcFAgDWCAAh2wUBANcIACHcBQEA1wgAIa8GAgDWCAAhsAYBANcIACGxBgEA1wgAIbIGIAD2CAAhF-IBAACeCQAg5AEAAJ8JACC2BQAAnQkAMLcFAACMAwAQuAUAAJ0JADDHBQIA1ggAIcgFAQDXCAAhyQUBANcIACHXBQEA1wgAIeMFAgDWCAAh_wUBANcIACGzBgEA1wgAIbQGAQDXCAAhtQYBANcIACG2BgIA1ggAIbcGAQDXCAAhuAYBANcIACG5BgEA1wgAIboGAQDXCAAhuwYBANcIACG8BgEA1wgAIfIGAACMAwAg8wYAAIwDACAV4gEAAJ4JACDkAQAAnwkAILYFAACdCQAwtwUAAIwDABC4BQAAnQkAMMcFAgDWCAAhyAUBANcIACHJBQEA1wgAIdcFAQDXCAAh4wUCANYIACH_BQEA1wgAIbMGAQDXCAAhtAYBANcIACG1BgEA1wgAIbYGAgDWCAAhtwYBANcIACG4BgEA1wgAIbkGAQDXCAAhugYBANcIACG7BgEA1wgAIbwGAQDXCAAhFN4BAACFCQAg3wEAAIYJACDgAQAAhwkAIOEBAACICQAgtgUAAIQJADC3BQAAgwUAELgFAACECQAwxwUBANcIACHPBQEA1wgAIe8FAQDXCAAh_QUBANcIACH-BQEA1wgAIf8FQACACQAhigZAAIAJACGXBiAA9ggAIZgGAQD1CAAhmQYgAPYIACGaBiAA9ggAIfIGAACDBQAg8wYAAIMFACAD6wUAAJMDACDsBQAAkwMAIO0FAACTAwAgC90BAACeCQAgtgUAAKAJADC3BQAAiAMAELgFAACgCQAwxwUBANcIACGDBgEA1wgAIYQGAQDXCAAhhQYBANcIACGGBiAA9ggAIYcGAgDWCAAhiAZAAKEJACEIuwVAAAAAAbwFQAAAAAW9BUAAAAAFvgVAAAAAAb8FQAAAAAHABUAAAAABwQVAAAAAAcUFQAD6CAAhAosGAQAAAAGMBgEAAAABEd0BAACeCQAgtgUAAKMJADC3BQAAhAMAELgFAACjCQAwxwUBANcIACH_BUAAgAkAIYMGAQDXCAAhigZAAIAJACGLBgEA1wgAIYwGAQDXCAAhjQYBAPUIACGOBgEA9QgAIY8GAQD1CAAhkAYBAPUIACGRBkAAoQkAIZIGQAChCQAhkwYBAPUIACEM3QEAAJ4JACC2BQAApAkAMLcFAACAAwAQuAUAAKQJADDHBQEA1wgAIf8FQACACQAhgAZAAIAJACGDBgEA1wgAIYoGQACACQAhlAYBANcIACGVBgEA9QgAIZYGAQD1CAAhCRgCAMcIACErAgDHCAAhtgUAAKUJADC3BQAA-wIAELgFAAClCQAwxgUCAMcIACG-BgIAxwgAIb8GAQDICAAhwAYBAMgIACEKCgAApwkAIBgCANYIACErAgDWCAAhtgUAAKYJADC3BQAAUwAQuAUAAKYJADDGBQIA1ggAIb4GAgDWCAAhvwYBANcIACHABgEA1wgAISMEAADtCQAgBQAAvgkAIAgAAOsJACAJAADsCQAgCgAA6wkAIAsAAOwJACAMAADrCQAgDQAA7AkAIA4AAOsJACAPAADsCQAgEQAA7gkAIBcAAOMIACAYAADvCQAgHAAAlwkAICAAAN0JACAhAADwCQAgtgUAAOkJADC3BQAAFQAQuAUAAOkJADDGBQIAvAkAIccFAgDWCAAh1AUBANcIACHVBQEA1wgAIe4FAQDXCAAh8wUCALwJACH0BQEA9QgAIfUFAQD1CAAh9gUIAOoJACH3BQgA6gkAIfgFAgC8CQAh-QUEALkJACH6BQIAvAkAIfsFAgC8CQAh8gYAABUAIPMGAAAVACANKwIAxwgAIbYFAACoCQAwtwUAAOMCABC4BQAAqAkAMNUFAQDICAAh2AUEAKkJACHqBQIAxwgAIaEGAgDHCAAhwAYBAMgIACHBBgIAxwgAIcIGAQDICAAhwwYgAOcIACHEBiAA5wgAIQ0VAADKCAAgRwAAzQgAIEgAAKsJACBJAACrCQAgSgAAqwkAILsFBAAAAAG8BQQAAAAEvQUEAAAABL4FBAAAAAG_BQQAAAABwAUEAAAAAcEFBAAAAAHFBQQAqgkAIQ0VAADKCAAgRwAAzQgAIEgAAKsJACBJAACrCQAgSgAAqwkAILsFBAAAAAG8BQQAAAAEvQUEAAAABL4FBAAAAAG_BQQAAAABwAUEAAAAAcEFBAAAAAHFBQQAqgkAIQi7BQQAAAABvAUEAAAABL0FBAAAAAS-BQQAAAABvwUEAAAAAcAFBAAAAAHBBQQAAAABxQUEAKsJACEKKwIAxwgAIbYFAACsCQAwtwUAAM0CABC4BQAArAkAMNgFBACpCQAhwAYBAMgIACHBBgIAxwgAIcMGIADnCAAhxAYgAOcIACHFBgIAxwgAIQi2BQAArQkAMLcFAAC3AgAQuAUAAK0JADDYBQQAqQkAIcEGAgDHCAAhwwYgAOcIACHEBiAA5wgAIcYGAQDICAAhESsCAMcIACG1AgEAyAgAIbYFAACuCQAwtwUAAKECABC4BQAArgkAMMcFAgDHCAAh2AUEAKkJACHqBQIAxwgAIaMGAQDICAAhvwYBAMgIACHABgEAyAgAIcMGIADnCAAhxAYgAOcIACHHBgIAxwgAIcgGAQDICAAhyQYEAO0IACHKBgQA7QgAIQkrAgDHCAAhtgUAAK8JADC3BQAAiwIAELgFAACvCQAw2AUEAKkJACHGBgEAyAgAIcsGAgDHCAAhzAYEAKkJACHNBgQA7QgAIQa2BQAAsAkAMLcFAAD1AQAQuAUAALAJADCsBgIAxwgAIc4GAQDICAAhzwYBAMgIACEHJwAAsgkAILYFAACxCQAwtwUAAGoAELgFAACxCQAwrAYCANYIACHOBgEA1wgAIc8GAQDXCAAhJSIAAMQJACAkAAC6CQAgJQAAyQkAICYAAMoJACAoAADLCQAgKQAAzAkAICoAAM0JACAsAQDXCAAhtgUAAMgJADC3BQAAYAAQuAUAAMgJADC5BQIA1ggAIccFAgDWCAAhyAUBANcIACHTBQEA1wgAIdgFBAC4CQAhrgYBANcIACHLBgIA1ggAIcwGBAC4CQAhzQYEALkJACHRBgEA1wgAIdIGAQDXCAAh0wYBANcIACHUBgEA1wgAIdUGAQDXCAAh1gYBANcIACHXBgEA1wgAIdgGAQDXCAAh2QYBANcIACHaBgEA1wgAIdsGAgC8CQAh3AYBANcIACHdBgEA1wgAId4GAQDXCAAh3wYBANcIACHyBgAAYAAg8wYAAGAAIAq2BQAAswkAMLcFAADdAQAQuAUAALMJADDHBQIAxwgAIdsFAQDICAAh3AUBAMgIACHhBQEAyAgAIawGAgDHCAAhrgYBAMgIACHQBgEAyAgAIRwsAQDICAAhtgUAALQJADC3BQAAxwEAELgFAAC0CQAwuQUCAMcIACHHBQIAxwgAIcgFAQDICAAh0wUBAMgIACHYBQQAqQkAIa4GAQDICAAhywYCAMcIACHMBgQAqQkAIc0GBADtCAAh0QYBAMgIACHSBgEAyAgAIdMGAQDICAAh1AYBAMgIACHVBgEAyAgAIdYGAQDICAAh1wYBAMgIACHYBgEAyAgAIdkGAQDICAAh2gYBAMgIACHbBgIA0AgAIdwGAQDICAAh3QYBAMgIACHeBgEAyAgAId8GAQDICAAhEysCAMcIACG1AgEAyAgAIbYFAAC1CQAwtwUAAK8BABC4BQAAtQkAMMcFAgDHCAAh2AUEAKkJACHpBQIAxwgAIZ0GAgDHCAAhowYBAMgIACG_BgEAyAgAIcAGAQDICAAhxwYCAMcIACHMBgQAqQkAIc0GBADtCAAh4AYCANAIACHhBgIA0AgAIeIGAgDQCAAh4wYCAMcIACECxgYBAAAAAcsGAgAAAAEKJAAAugkAICsCANYIACG2BQAAtwkAMLcFAACQAQAQuAUAALcJADDYBQQAuAkAIcYGAQDXCAAhywYCANYIACHMBgQAuAkAIc0GBAC5CQAhCLsFBAAAAAG8BQQAAAAEvQUEAAAABL4FBAAAAAG_BQQAAAABwAUEAAAAAcEFBAAAAAHFBQQAqwkAIQi7BQQAAAABvAUEAAAABb0FBAAAAAW-BQQAAAABvwUEAAAAAcAFBAAAAAHBBQQAAAABxQUEAO8IACEeFgAA3wkAIBkAANoJACAaAADXCQAgHgAA4wkAICsCANYIACEwAADgCQAgMQAA5AgAIDIAAOEJACAzAADiCQAgNAAAygkAILUCAQDXCAAhtgUAAN4JADC3BQAALQAQuAUAAN4JADDHBQIA1ggAIdgFBAC4CQAh6QUCANYIACGdBgIA1ggAIaMGAQDXCAAhvwYBANcIACHABgEA1wgAIccGAgDWCAAhzAYEALgJACHNBgQAuQkAIeAGAgC8CQAh4QYCALwJACHiBgIAvAkAIeMGAgDWCAAh8gYAAC0AIPMGAAAtACAPBAAAvQkAIAUAAL4JACAMAADACQAgDQAAwQkAIC0AAL8JACAuAAC_CQAgtgUAALsJADC3BQAADwAQuAUAALsJADDHBQIA1ggAIcgFAQDXCAAh1AUBANcIACH6BQIAvAkAIZ0GAQDXCAAhngYBANcIACEIuwUCAAAAAbwFAgAAAAW9BQIAAAAFvgUCAAAAAb8FAgAAAAHABQIAAAABwQUCAAAAAcUFAgDSCAAhA-sFAAADACDsBQAAAwAg7QUAAAMAIAPrBQAABwAg7AUAAAcAIO0FAAAHACAD6wUAAAsAIOwFAAALACDtBQAACwAgEQQAAL0JACAFAAC-CQAgDAAAwAkAIA0AAMEJACAtAAC_CQAgLgAAvwkAILYFAAC7CQAwtwUAAA8AELgFAAC7CQAwxwUCANYIACHIBQEA1wgAIdQFAQDXCAAh-gUCALwJACGdBgEA1wgAIZ4GAQDXCAAh8gYAAA8AIPMGAAAPACAD6wUAAA8AIOwFAAAPACDtBQAADwAgArkFAgAAAAG6BQEAAAABBiIAAMQJACC2BQAAwwkAMLcFAABzABC4BQAAwwkAMLkFAgDWCAAhugUBANcIACEZBgAA9AkAIAcAAMAJACAjAADvCQAgKwAAygkAICwAAPUJACAtAQDXCAAhtgUAAPMJADC3BQAACwAQuAUAAPMJADDHBQIA1ggAIcgFAQDXCAAhyQUBANcIACHKBQIA1ggAIcsFAgC8CQAhzAUCALwJACHNBQIAvAkAIc4FAQDXCAAhzwUBANcIACHQBQEA1wgAIdEFAQDXCAAh0gUBANcIACHTBQEA1wgAIdQFAQDXCAAh8gYAAAsAIPMGAAALACACrAYCAAAAAa0GAQAAAAEKJwAAsgkAILYFAADGCQAwtwUAAGwAELgFAADGCQAw2wUBANcIACHcBQEA1wgAIeEFAQDXCAAhrAYCANYIACGtBgEA1wgAIa4GAQDXCAAhCycAALIJACC2BQAAxwkAMLcFAABmABC4BQAAxwkAMMcFAgDWCAAh2wUBANcIACHcBQEA1wgAIeEFAQDXCAAhrAYCANYIACGuBgEA1wgAIdAGAQDXCAAhIyIAAMQJACAkAAC6CQAgJQAAyQkAICYAAMoJACAoAADLCQAgKQAAzAkAICoAAM0JACAsAQDXCAAhtgUAAMgJADC3BQAAYAAQuAUAAMgJADC5BQIA1ggAIccFAgDWCAAhyAUBANcIACHTBQEA1wgAIdgFBAC4CQAhrgYBANcIACHLBgIA1ggAIcwGBAC4CQAhzQYEALkJACHRBgEA1wgAIdIGAQDXCAAh0wYBANcIACHUBgEA1wgAIdUGAQDXCAAh1gYBANcIACHXBgEA1wgAIdgGAQDXCAAh2QYBANcIACHaBgEA1wgAIdsGAgC8CQAh3AYBANcIACHdBgEA1wgAId4GAQDXCAAh3wYBANcIACElIgAAxAkAICQAALoJACAlAADJCQAgJgAAygkAICgAAMsJACApAADMCQAgKgAAzQkAICwBANcIACG2BQAAyAkAMLcFAABgABC4BQAAyAkAMLkFAgDWCAAhxwUCANYIACHIBQEA1wgAIdMFAQDXCAAh2AUEALgJACGuBgEA1wgAIcsGAgDWCAAhzAYEALgJACHNBgQAuQkAIdEGAQDXCAAh0gYBANcIACHTBgEA1wgAIdQGAQDXCAAh1QYBANcIACHWBgEA1wgAIdcGAQDXCAAh2AYBANcIACHZBgEA1wgAIdoGAQDXCAAh2wYCALwJACHcBgEA1wgAId0GAQDXCAAh3gYBANcIACHfBgEA1wgAIfIGAABgACDzBgAAYAAgA-sFAABgACDsBQAAYAAg7QUAAGAAIAPrBQAAZgAg7AUAAGYAIO0FAABmACAJJwAAsgkAILYFAACxCQAwtwUAAGoAELgFAACxCQAwrAYCANYIACHOBgEA1wgAIc8GAQDXCAAh8gYAAGoAIPMGAABqACAD6wUAAGwAIOwFAABsACDtBQAAbAAgAqEGAgAAAAHBBgIAAAABDxAAAKcJACAdAADQCQAgKwIA1ggAIbYFAADPCQAwtwUAAEsAELgFAADPCQAw1QUBANcIACHYBQQAuAkAIeoFAgDWCAAhoQYCANYIACHABgEA1wgAIcEGAgDWCAAhwgYBANcIACHDBiAA9ggAIcQGIAD2CAAhGRAAAKcJACAZAADaCQAgGgAA1wkAIB4AANsJACAfAADcCQAgIAAA3QkAICsCANYIACG1AgEA1wgAIbYFAADZCQAwtwUAADYAELgFAADZCQAwxwUCANYIACHYBQQAuAkAIeoFAgDWCAAhowYBANcIACG_BgEA1wgAIcAGAQDXCAAhwwYgAPYIACHEBiAA9ggAIccGAgDWCAAhyAYBANcIACHJBgQAuQkAIcoGBAC5CQAh8gYAADYAIPMGAAA2ACACwQYCAAAAAcUGAgAAAAELHQAA0AkAICsCANYIACG2BQAA0gkAMLcFAABHABC4BQAA0gkAMNgFBAC4CQAhwAYBANcIACHBBgIA1ggAIcMGIAD2CAAhxAYgAPYIACHFBgIA1ggAIQLBBgIAAAABxgYBAAAAAQkdAADQCQAgtgUAANQJADC3BQAAQwAQuAUAANQJADDYBQQAuAkAIcEGAgDWCAAhwwYgAPYIACHEBiAA9ggAIcYGAQDXCAAhAs8FAQAAAAGjBgEAAAABCBoAANcJACC2BQAA1gkAMLcFAAA6ABC4BQAA1gkAMM8FAQDXCAAhoAYBANcIACGjBgEA1wgAIaQGAQDXCAAhEhMAAOQIACAbAACWCQAgHAAAlwkAILYFAACVCQAwtwUAANwDABC4BQAAlQkAMMgFAQDXCAAh1AUBANcIACGhBgIA1ggAIaUGAQDXCAAhpgYBANcIACGnBgEA1wgAIagGIAD2CAAhqQYBANcIACGqBgEA1wgAIasGAQDXCAAh8gYAANwDACDzBgAA3AMAIAS1AgEAAAAB6gUCAAAAAaMGAQAAAAHHBgIAAAABFxAAAKcJACAZAADaCQAgGgAA1wkAIB4AANsJACAfAADcCQAgIAAA3QkAICsCANYIACG1AgEA1wgAIbYFAADZCQAwtwUAADYAELgFAADZCQAwxwUCANYIACHYBQQAuAkAIeoFAgDWCAAhowYBANcIACG_BgEA1wgAIcAGAQDXCAAhwwYgAPYIACHEBiAA9ggAIccGAgDWCAAhyAYBANcIACHJBgQAuQkAIcoGBAC5CQAhDQoAAKcJACATAADkCAAgFAAA5AgAIBwAAJcJACAvAAD0CQAgtgUAAPcJADC3BQAABwAQuAUAAPcJADDGBQIA1ggAIccFAgDWCAAhmwYCANYIACHyBgAABwAg8wYAAAcAIAPrBQAAQwAg7AUAAEMAIO0FAABDACAD6wUAAEcAIOwFAABHACDtBQAARwAgA-sFAABLACDsBQAASwAg7QUAAEsAIBwWAADfCQAgGQAA2gkAIBoAANcJACAeAADjCQAgKwIA1ggAITAAAOAJACAxAADkCAAgMgAA4QkAIDMAAOIJACA0AADKCQAgtQIBANcIACG2BQAA3gkAMLcFAAAtABC4BQAA3gkAMMcFAgDWCAAh2AUEALgJACHpBQIA1ggAIZ0GAgDWCAAhowYBANcIACG_BgEA1wgAIcAGAQDXCAAhxwYCANYIACHMBgQAuAkAIc0GBAC5CQAh4AYCALwJACHhBgIAvAkAIeIGAgC8CQAh4wYCANYIACEKEgAA4wgAIBMAAOQIACAUAADkCAAgtgUAAOIIADC3BQAAjQEAELgFAADiCAAwxwUCANYIACHIBQEA1wgAIfIGAACNAQAg8wYAAI0BACAeFgAA3wkAIBkAANoJACAaAADXCQAgHgAA4wkAICsCANYIACEwAADgCQAgMQAA5AgAIDIAAOEJACAzAADiCQAgNAAAygkAILUCAQDXCAAhtgUAAN4JADC3BQAALQAQuAUAAN4JADDHBQIA1ggAIdgFBAC4CQAh6QUCANYIACGdBgIA1ggAIaMGAQDXCAAhvwYBANcIACHABgEA1wgAIccGAgDWCAAhzAYEALgJACHNBgQAuQkAIeAGAgC8CQAh4QYCALwJACHiBgIAvAkAIeMGAgDWCAAh8gYAAC0AIPMGAAAtACANCgAApwkAIBMAAOQIACAUAADkCAAgHAAAlwkAIC8AAPQJACC2BQAA9wkAMLcFAAAHABC4BQAA9wkAMMYFAgDWCAAhxwUCANYIACGbBgIA1ggAIfIGAAAHACDzBgAABwAgChIAAOMIACATAADkCAAgFAAA5AgAILYFAADiCAAwtwUAAI0BABC4BQAA4ggAMMcFAgDWCAAhyAUBANcIACHyBgAAjQEAIPMGAACNAQAgA-sFAACQAQAg7AUAAJABACDtBQAAkAEAIALpBQIAAAAB6gUCAAAAAQcQAACnCQAgFgAA3wkAILYFAADlCQAwtwUAACgAELgFAADlCQAw6QUCANYIACHqBQIA1ggAIQYQAACnCQAgtgUAAOYJADC3BQAAJAAQuAUAAOYJADDqBQIA1ggAIe4FAQDXCAAhBM8FAQAAAAHqBQIAAAAB7wUBAAAAAfAFIAAAAAELEAAApwkAILYFAADoCQAwtwUAACAAELgFAADoCQAwxwUCANYIACHPBQEA1wgAIeoFAgDWCAAh7wUBANcIACHwBSAA9ggAIfEFAQDXCAAh8gUCALwJACEhBAAA7QkAIAUAAL4JACAIAADrCQAgCQAA7AkAIAoAAOsJACALAADsCQAgDAAA6wkAIA0AAOwJACAOAADrCQAgDwAA7AkAIBEAAO4JACAXAADjCAAgGAAA7wkAIBwAAJcJACAgAADdCQAgIQAA8AkAILYFAADpCQAwtwUAABUAELgFAADpCQAwxgUCALwJACHHBQIA1ggAIdQFAQDXCAAh1QUBANcIACHuBQEA1wgAIfMFAgC8CQAh9AUBAPUIACH1BQEA9QgAIfYFCADqCQAh9wUIAOoJACH4BQIAvAkAIfkFBAC5CQAh-gUCALwJACH7BQIAvAkAIQi7BQgAAAABvAUIAAAABb0FCAAAAAW-BQgAAAABvwUIAAAAAcAFCAAAAAHBBQgAAAABxQUIANMIACEjBAAA7QkAIAUAAL4JACAIAADrCQAgCQAA7AkAIAoAAOsJACALAADsCQAgDAAA6wkAIA0AAOwJACAOAADrCQAgDwAA7AkAIBEAAO4JACAXAADjCAAgGAAA7wkAIBwAAJcJACAgAADdCQAgIQAA8AkAILYFAADpCQAwtwUAABUAELgFAADpCQAwxgUCALwJACHHBQIA1ggAIdQFAQDXCAAh1QUBANcIACHuBQEA1wgAIfMFAgC8CQAh9AUBAPUIACH1BQEA9QgAIfYFCADqCQAh9wUIAOoJACH4BQIAvAkAIfkFBAC5CQAh-gUCALwJACH7BQIAvAkAIfIGAAAVACDzBgAAFQAgA-sFAAAVACDsBQAAFQAg7QUAABUAIAPrBQAAIAAg7AUAACAAIO0FAAAgACAD6wUAACQAIOwFAAAkACDtBQAAJAAgA-sFAAARACDsBQAAEQAg7QUAABEAIAwKAACnCQAgGAIA1ggAISsCANYIACG2BQAApgkAMLcFAABTABC4BQAApgkAMMYFAgDWCAAhvgYCANYIACG_BgEA1wgAIcAGAQDXCAAh8gYAAFMAIPMGAABTACACuQUCAAAAAcYFAgAAAAEICgAApwkAICIAAMQJACAtAQDXCAAhtgUAAPIJADC3BQAAEQAQuAUAAPIJADC5BQIA1ggAIcYFAgDWCAAhFwYAAPQJACAHAADACQAgIwAA7wkAICsAAMoJACAsAAD1CQAgLQEA1wgAIbYFAADzCQAwtwUAAAsAELgFAADzCQAwxwUCANYIACHIBQEA1wgAIckFAQDXCAAhygUCANYIACHLBQIAvAkAIcwFAgC8CQAhzQUCALwJACHOBQEA1wgAIc8FAQDXCAAh0AUBANcIACHRBQEA1wgAIdIFAQDXCAAh0wUBANcIACHUBQEA1wgAIREEAAC9CQAgBQAAvgkAIAwAAMAJACANAADBCQAgLQAAvwkAIC4AAL8JACC2BQAAuwkAMLcFAAAPABC4BQAAuwkAMMcFAgDWCAAhyAUBANcIACHUBQEA1wgAIfoFAgC8CQAhnQYBANcIACGeBgEA1wgAIfIGAAAPACDzBgAADwAgA-sFAABzACDsBQAAcwAg7QUAAHMAIALGBQIAAAABmwYCAAAAAQsKAACnCQAgEwAA5AgAIBQAAOQIACAcAACXCQAgLwAA9AkAILYFAAD3CQAwtwUAAAcAELgFAAD3CQAwxgUCANYIACHHBQIA1ggAIZsGAgDWCAAhBM8FAQAAAAHvBQEAAAAB8AUgAAAAAZwGAgAAAAELAwAA9AkAILYFAAD5CQAwtwUAAAMAELgFAAD5CQAwxwUCANYIACHPBQEA1wgAIe8FAQDXCAAh8AUgAPYIACHxBQEA1wgAIfIFAgC8CQAhnAYCANYIACEFtQIBAAAAAekFAgAAAAGjBgEAAAABxwYCAAAAAeMGAgAAAAEAAAAAAAH3BgEAAAABBfcGAgAAAAH9BgIAAAAB_gYCAAAAAf8GAgAAAAGABwIAAAABBUEAAPcSACBCAAD6EgAg9AYAAPgSACD1BgAA-RIAIPoGAAANACADQQAA9xIAIPQGAAD4EgAg-gYAAA0AIAAAAAAABUEAAO8SACBCAAD1EgAg9AYAAPASACD1BgAA9BIAIPoGAAAYACAFQQAA7RIAIEIAAPISACD0BgAA7hIAIPUGAADxEgAg-gYAAA0AIANBAADvEgAg9AYAAPASACD6BgAAGAAgA0EAAO0SACD0BgAA7hIAIPoGAAANACAAAAAAAAAF9wYCAAAAAf0GAgAAAAH-BgIAAAAB_wYCAAAAAYAHAgAAAAEFQQAA0BIAIEIAAOsSACD0BgAA0RIAIPUGAADqEgAg-gYAAH0AIAdBAADOEgAgQgAA6BIAIPQGAADPEgAg9QYAAOcSACD4BgAADwAg-QYAAA8AIPoGAAB9ACALQQAA5woAMEIAAOwKADD0BgAA6AoAMPUGAADpCgAw9gYAAOoKACD3BgAA6woAMPgGAADrCgAw-QYAAOsKADD6BgAA6woAMPsGAADtCgAw_AYAAO4KADALQQAApQoAMEIAAKoKADD0BgAApgoAMPUGAACnCgAw9gYAAKgKACD3BgAAqQoAMPgGAACpCgAw-QYAAKkKADD6BgAAqQoAMPsGAACrCgAw_AYAAKwKADALQQAAmQoAMEIAAJ4KADD0BgAAmgoAMPUGAACbCgAw9gYAAJwKACD3BgAAnQoAMPgGAACdCgAw-QYAAJ0KADD6BgAAnQoAMPsGAACfCgAw_AYAAKAKADABugUBAAAAAQIAAAB1ACBBAACkCgAgAwAAAHUAIEEAAKQKACBCAACjCgAgAToAAOYSADAHIgAAxAkAILYFAADDCQAwtwUAAHMAELgFAADDCQAwuQUCANYIACG6BQEA1wgAIeUGAADCCQAgAgAAAHUAIDoAAKMKACACAAAAoQoAIDoAAKIKACAFtgUAAKAKADC3BQAAoQoAELgFAACgCgAwuQUCANYIACG6BQEA1wgAIQW2BQAAoAoAMLcFAAChCgAQuAUAAKAKADC5BQIA1ggAIboFAQDXCAAhAboFAQCACgAhAboFAQCACgAhAboFAQAAAAEeJAAA4AoAICUAAOYKACAmAADhCgAgKAAA4goAICkAAOMKACAqAADkCgAgLAEAAAABxwUCAAAAAcgFAQAAAAHTBQEAAAAB2AUEAAAAAa4GAQAAAAHLBgIAAAABzAYEAAAAAc0GBAAAAAHRBgEAAAAB0gYBAAAAAdMGAQAAAAHUBgEAAAAB1QYBAAAAAdYGAQAAAAHXBgEAAAAB2AYBAAAAAdkGAQAAAAHaBgEAAAAB2wYCAAAAAdwGAQAAAAHdBgEAAAAB3gYBAAAAAd8GAQAAAAECAAAAYgAgQQAA5QoAIAMAAABiACBBAADlCgAgQgAAsQoAIAE6AADlEgAwIyIAAMQJACAkAAC6CQAgJQAAyQkAICYAAMoJACAoAADLCQAgKQAAzAkAICoAAM0JACAsAQDXCAAhtgUAAMgJADC3BQAAYAAQuAUAAMgJADC5BQIA1ggAIccFAgAAAAHIBQEAAAAB0wUBANcIACHYBQQAuAkAIa4GAQDXCAAhywYCANYIACHMBgQAuAkAIc0GBAC5CQAh0QYBANcIACHSBgEA1wgAIdMGAQDXCAAh1AYBANcIACHVBgEA1wgAIdYGAQDXCAAh1wYBANcIACHYBgEA1wgAIdkGAQDXCAAh2gYBANcIACHbBgIAvAkAIdwGAQDXCAAh3QYBANcIACHeBgEA1wgAId8GAQDXCAAhAgAAAGIAIDoAALEKACACAAAArQoAIDoAAK4KACAcLAEA1wgAIbYFAACsCgAwtwUAAK0KABC4BQAArAoAMLkFAgDWCAAhxwUCANYIACHIBQEA1wgAIdMFAQDXCAAh2AUEALgJACGuBgEA1wgAIcsGAgDWCAAhzAYEALgJACHNBgQAuQkAIdEGAQDXCAAh0gYBANcIACHTBgEA1wgAIdQGAQDXCAAh1QYBANcIACHWBgEA1wgAIdcGAQDXCAAh2AYBANcIACHZBgEA1wgAIdoGAQDXCAAh2wYCALwJACHcBgEA1wgAId0GAQDXCAAh3gYBANcIACHfBgEA1wgAIRwsAQDXCAAhtgUAAKwKADC3BQAArQoAELgFAACsCgAwuQUCANYIACHHBQIA1ggAIcgFAQDXCAAh0wUBANcIACHYBQQAuAkAIa4GAQDXCAAhywYCANYIACHMBgQAuAkAIc0GBAC5CQAh0QYBANcIACHSBgEA1wgAIdMGAQDXCAAh1AYBANcIACHVBgEA1wgAIdYGAQDXCAAh1wYBANcIACHYBgEA1wgAIdkGAQDXCAAh2gYBANcIACHbBgIAvAkAIdwGAQDXCAAh3QYBANcIACHeBgEA1wgAId8GAQDXCAAhGCwBAIAKACHHBQIAgQoAIcgFAQCACgAh0wUBAIAKACHYBQQArwoAIa4GAQCACgAhywYCAIEKACHMBgQArwoAIc0GBACwCgAh0QYBAIAKACHSBgEAgAoAIdMGAQCACgAh1AYBAIAKACHVBgEAgAoAIdYGAQCACgAh1wYBAIAKACHYBgEAgAoAIdkGAQCACgAh2gYBAIAKACHbBgIAkwoAIdwGAQCACgAh3QYBAIAKACHeBgEAgAoAId8GAQCACgAhBfcGBAAAAAH9BgQAAAAB_gYEAAAAAf8GBAAAAAGABwQAAAABBfcGBAAAAAH9BgQAAAAB_gYEAAAAAf8GBAAAAAGABwQAAAABHiQAALIKACAlAACzCgAgJgAAtAoAICgAALUKACApAAC2CgAgKgAAtwoAICwBAIAKACHHBQIAgQoAIcgFAQCACgAh0wUBAIAKACHYBQQArwoAIa4GAQCACgAhywYCAIEKACHMBgQArwoAIc0GBACwCgAh0QYBAIAKACHSBgEAgAoAIdMGAQCACgAh1AYBAIAKACHVBgEAgAoAIdYGAQCACgAh1wYBAIAKACHYBgEAgAoAIdkGAQCACgAh2gYBAIAKACHbBgIAkwoAIdwGAQCACgAh3QYBAIAKACHeBgEAgAoAId8GAQCACgAhBUEAANUSACBCAADjEgAg9AYAANYSACD1BgAA4hIAIPoGAAABACAHQQAA0xIAIEIAAOASACD0BgAA1BIAIPUGAADfEgAg-AYAAGAAIPkGAABgACD6BgAAYgAgC0EAANUKADBCAADZCgAw9AYAANYKADD1BgAA1woAMPYGAADYCgAg9wYAAKkKADD4BgAAqQoAMPkGAACpCgAw-gYAAKkKADD7BgAA2goAMPwGAACsCgAwC0EAAMkKADBCAADOCgAw9AYAAMoKADD1BgAAywoAMPYGAADMCgAg9wYAAM0KADD4BgAAzQoAMPkGAADNCgAw-gYAAM0KADD7BgAAzwoAMPwGAADQCgAwB0EAAMQKACBCAADHCgAg9AYAAMUKACD1BgAAxgoAIPgGAABqACD5BgAAagAg-gYAAOABACALQQAAuAoAMEIAAL0KADD0BgAAuQoAMPUGAAC6CgAw9gYAALsKACD3BgAAvAoAMPgGAAC8CgAw-QYAALwKADD6BgAAvAoAMPsGAAC-CgAw_AYAAL8KADAF2wUBAAAAAdwFAQAAAAHhBQEAAAABrQYBAAAAAa4GAQAAAAECAAAAbgAgQQAAwwoAIAMAAABuACBBAADDCgAgQgAAwgoAIAE6AADeEgAwCycAALIJACC2BQAAxgkAMLcFAABsABC4BQAAxgkAMNsFAQDXCAAh3AUBANcIACHhBQEA1wgAIawGAgDWCAAhrQYBANcIACGuBgEA1wgAIeYGAADFCQAgAgAAAG4AIDoAAMIKACACAAAAwAoAIDoAAMEKACAJtgUAAL8KADC3BQAAwAoAELgFAAC_CgAw2wUBANcIACHcBQEA1wgAIeEFAQDXCAAhrAYCANYIACGtBgEA1wgAIa4GAQDXCAAhCbYFAAC_CgAwtwUAAMAKABC4BQAAvwoAMNsFAQDXCAAh3AUBANcIACHhBQEA1wgAIawGAgDWCAAhrQYBANcIACGuBgEA1wgAIQXbBQEAgAoAIdwFAQCACgAh4QUBAIAKACGtBgEAgAoAIa4GAQCACgAhBdsFAQCACgAh3AUBAIAKACHhBQEAgAoAIa0GAQCACgAhrgYBAIAKACEF2wUBAAAAAdwFAQAAAAHhBQEAAAABrQYBAAAAAa4GAQAAAAECzgYBAAAAAc8GAQAAAAECAAAA4AEAIEEAAMQKACADAAAAagAgQQAAxAoAIEIAAMgKACAEAAAAagAgOgAAyAoAIM4GAQCACgAhzwYBAIAKACECzgYBAIAKACHPBgEAgAoAIQbHBQIAAAAB2wUBAAAAAdwFAQAAAAHhBQEAAAABrgYBAAAAAdAGAQAAAAECAAAAaAAgQQAA1AoAIAMAAABoACBBAADUCgAgQgAA0woAIAE6AADdEgAwCycAALIJACC2BQAAxwkAMLcFAABmABC4BQAAxwkAMMcFAgAAAAHbBQEA1wgAIdwFAQDXCAAh4QUBANcIACGsBgIA1ggAIa4GAQDXCAAh0AYBANcIACECAAAAaAAgOgAA0woAIAIAAADRCgAgOgAA0goAIAq2BQAA0AoAMLcFAADRCgAQuAUAANAKADDHBQIA1ggAIdsFAQDXCAAh3AUBANcIACHhBQEA1wgAIawGAgDWCAAhrgYBANcIACHQBgEA1wgAIQq2BQAA0AoAMLcFAADRCgAQuAUAANAKADDHBQIA1ggAIdsFAQDXCAAh3AUBANcIACHhBQEA1wgAIawGAgDWCAAhrgYBANcIACHQBgEA1wgAIQbHBQIAgQoAIdsFAQCACgAh3AUBAIAKACHhBQEAgAoAIa4GAQCACgAh0AYBAIAKACEGxwUCAIEKACHbBQEAgAoAIdwFAQCACgAh4QUBAIAKACGuBgEAgAoAIdAGAQCACgAhBscFAgAAAAHbBQEAAAAB3AUBAAAAAeEFAQAAAAGuBgEAAAAB0AYBAAAAAR4iAADfCgAgJAAA4AoAICYAAOEKACAoAADiCgAgKQAA4woAICoAAOQKACAsAQAAAAG5BQIAAAABxwUCAAAAAcgFAQAAAAHTBQEAAAAB2AUEAAAAAa4GAQAAAAHLBgIAAAABzAYEAAAAAc0GBAAAAAHRBgEAAAAB0gYBAAAAAdMGAQAAAAHUBgEAAAAB1QYBAAAAAdYGAQAAAAHXBgEAAAAB2AYBAAAAAdkGAQAAAAHaBgEAAAAB3AYBAAAAAd0GAQAAAAHeBgEAAAAB3wYBAAAAAQIAAABiACBBAADeCgAgAwAAAGIAIEEAAN4KACBCAADcCgAgAToAANwSADACAAAAYgAgOgAA3AoAIAIAAACtCgAgOgAA2woAIBgsAQCACgAhuQUCAIEKACHHBQIAgQoAIcgFAQCACgAh0wUBAIAKACHYBQQArwoAIa4GAQCACgAhywYCAIEKACHMBgQArwoAIc0GBACwCgAh0QYBAIAKACHSBgEAgAoAIdMGAQCACgAh1AYBAIAKACHVBgEAgAoAIdYGAQCACgAh1wYBAIAKACHYBgEAgAoAIdkGAQCACgAh2gYBAIAKACHcBgEAgAoAId0GAQCACgAh3gYBAIAKACHfBgEAgAoAIR4iAADdCgAgJAAAsgoAICYAALQKACAoAAC1CgAgKQAAtgoAICoAALcKACAsAQCACgAhuQUCAIEKACHHBQIAgQoAIcgFAQCACgAh0wUBAIAKACHYBQQArwoAIa4GAQCACgAhywYCAIEKACHMBgQArwoAIc0GBACwCgAh0QYBAIAKACHSBgEAgAoAIdMGAQCACgAh1AYBAIAKACHVBgEAgAoAIdYGAQCACgAh1wYBAIAKACHYBgEAgAoAIdkGAQCACgAh2gYBAIAKACHcBgEAgAoAId0GAQCACgAh3gYBAIAKACHfBgEAgAoAIQVBAADXEgAgQgAA2hIAIPQGAADYEgAg9QYAANkSACD6BgAADQAgHiIAAN8KACAkAADgCgAgJgAA4QoAICgAAOIKACApAADjCgAgKgAA5AoAICwBAAAAAbkFAgAAAAHHBQIAAAAByAUBAAAAAdMFAQAAAAHYBQQAAAABrgYBAAAAAcsGAgAAAAHMBgQAAAABzQYEAAAAAdEGAQAAAAHSBgEAAAAB0wYBAAAAAdQGAQAAAAHVBgEAAAAB1gYBAAAAAdcGAQAAAAHYBgEAAAAB2QYBAAAAAdoGAQAAAAHcBgEAAAAB3QYBAAAAAd4GAQAAAAHfBgEAAAABA0EAANcSACD0BgAA2BIAIPoGAAANACADQQAA1RIAIPQGAADWEgAg-gYAAAEAIARBAADVCgAw9AYAANYKADD2BgAA2AoAIPoGAACpCgAwBEEAAMkKADD0BgAAygoAMPYGAADMCgAg-gYAAM0KADADQQAAxAoAIPQGAADFCgAg-gYAAOABACAEQQAAuAoAMPQGAAC5CgAw9gYAALsKACD6BgAAvAoAMB4kAADgCgAgJQAA5goAICYAAOEKACAoAADiCgAgKQAA4woAICoAAOQKACAsAQAAAAHHBQIAAAAByAUBAAAAAdMFAQAAAAHYBQQAAAABrgYBAAAAAcsGAgAAAAHMBgQAAAABzQYEAAAAAdEGAQAAAAHSBgEAAAAB0wYBAAAAAdQGAQAAAAHVBgEAAAAB1gYBAAAAAdcGAQAAAAHYBgEAAAAB2QYBAAAAAdoGAQAAAAHbBgIAAAAB3AYBAAAAAd0GAQAAAAHeBgEAAAAB3wYBAAAAAQNBAADTEgAg9AYAANQSACD6BgAAYgAgAwoAAIsKACAtAQAAAAHGBQIAAAABAgAAABMAIEEAAPIKACADAAAAEwAgQQAA8goAIEIAAPEKACABOgAA0hIAMAkKAACnCQAgIgAAxAkAIC0BANcIACG2BQAA8gkAMLcFAAARABC4BQAA8gkAMLkFAgDWCAAhxgUCANYIACHuBgAA8QkAIAIAAAATACA6AADxCgAgAgAAAO8KACA6AADwCgAgBi0BANcIACG2BQAA7goAMLcFAADvCgAQuAUAAO4KADC5BQIA1ggAIcYFAgDWCAAhBi0BANcIACG2BQAA7goAMLcFAADvCgAQuAUAAO4KADC5BQIA1ggAIcYFAgDWCAAhAi0BAIAKACHGBQIAgQoAIQMKAACJCgAgLQEAgAoAIcYFAgCBCgAhAwoAAIsKACAtAQAAAAHGBQIAAAABA0EAANASACD0BgAA0RIAIPoGAAB9ACADQQAAzhIAIPQGAADPEgAg-gYAAH0AIARBAADnCgAw9AYAAOgKADD2BgAA6goAIPoGAADrCgAwBEEAAKUKADD0BgAApgoAMPYGAACoCgAg-gYAAKkKADAEQQAAmQoAMPQGAACaCgAw9gYAAJwKACD6BgAAnQoAMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFQQAAxhIAIEIAAMwSACD0BgAAxxIAIPUGAADLEgAg-gYAANcGACAFQQAAxBIAIEIAAMkSACD0BgAAxRIAIPUGAADIEgAg-gYAABgAIANBAADGEgAg9AYAAMcSACD6BgAA1wYAIANBAADEEgAg9AYAAMUSACD6BgAAGAAgAAAAAAALQQAA5QsAMEIAAOoLADD0BgAA5gsAMPUGAADnCwAw9gYAAOgLACD3BgAA6QsAMPgGAADpCwAw-QYAAOkLADD6BgAA6QsAMPsGAADrCwAw_AYAAOwLADALQQAA3AsAMEIAAOALADD0BgAA3QsAMPUGAADeCwAw9gYAAN8LACD3BgAApAsAMPgGAACkCwAw-QYAAKQLADD6BgAApAsAMPsGAADhCwAw_AYAAKcLADALQQAAoAsAMEIAAKULADD0BgAAoQsAMPUGAACiCwAw9gYAAKMLACD3BgAApAsAMPgGAACkCwAw-QYAAKQLADD6BgAApAsAMPsGAACmCwAw_AYAAKcLADAXFgAA1AsAIBkAANILACAaAADTCwAgHgAA2QsAICsCAAAAATAAANsLACAxAADVCwAgMgAA1gsAIDQAANgLACC1AgEAAAABxwUCAAAAAdgFBAAAAAHpBQIAAAABnQYCAAAAAaMGAQAAAAG_BgEAAAABwAYBAAAAAccGAgAAAAHMBgQAAAABzQYEAAAAAeAGAgAAAAHhBgIAAAAB4wYCAAAAAQIAAAABACBBAADaCwAgAwAAAAEAIEEAANoLACBCAACqCwAgAToAAMMSADAdFgAA3wkAIBkAANoJACAaAADXCQAgHgAA4wkAICsCANYIACEwAADgCQAgMQAA5AgAIDIAAOEJACAzAADiCQAgNAAAygkAILUCAQDXCAAhtgUAAN4JADC3BQAALQAQuAUAAN4JADDHBQIAAAAB2AUEALgJACHpBQIA1ggAIZ0GAgDWCAAhowYBANcIACG_BgEA1wgAIcAGAQDXCAAhxwYCANYIACHMBgQAuAkAIc0GBAC5CQAh4AYCALwJACHhBgIAvAkAIeIGAgC8CQAh4wYCANYIACHxBgAA-gkAIAIAAAABACA6AACqCwAgAgAAAKgLACA6AACpCwAgEysCANYIACG1AgEA1wgAIbYFAACnCwAwtwUAAKgLABC4BQAApwsAMMcFAgDWCAAh2AUEALgJACHpBQIA1ggAIZ0GAgDWCAAhowYBANcIACG_BgEA1wgAIcAGAQDXCAAhxwYCANYIACHMBgQAuAkAIc0GBAC5CQAh4AYCALwJACHhBgIAvAkAIeIGAgC8CQAh4wYCANYIACETKwIA1ggAIbUCAQDXCAAhtgUAAKcLADC3BQAAqAsAELgFAACnCwAwxwUCANYIACHYBQQAuAkAIekFAgDWCAAhnQYCANYIACGjBgEA1wgAIb8GAQDXCAAhwAYBANcIACHHBgIA1ggAIcwGBAC4CQAhzQYEALkJACHgBgIAvAkAIeEGAgC8CQAh4gYCALwJACHjBgIA1ggAIQ8rAgCBCgAhtQIBAIAKACHHBQIAgQoAIdgFBACvCgAh6QUCAIEKACGdBgIAgQoAIaMGAQCACgAhvwYBAIAKACHABgEAgAoAIccGAgCBCgAhzAYEAK8KACHNBgQAsAoAIeAGAgCTCgAh4QYCAJMKACHjBgIAgQoAIRcWAACtCwAgGQAAqwsAIBoAAKwLACAeAACyCwAgKwIAgQoAITAAAK4LACAxAACvCwAgMgAAsAsAIDQAALELACC1AgEAgAoAIccFAgCBCgAh2AUEAK8KACHpBQIAgQoAIZ0GAgCBCgAhowYBAIAKACG_BgEAgAoAIcAGAQCACgAhxwYCAIEKACHMBgQArwoAIc0GBACwCgAh4AYCAJMKACHhBgIAkwoAIeMGAgCBCgAhBUEAAKwSACBCAADBEgAg9AYAAK0SACD1BgAAwBIAIPoGAAAJACAFQQAAqhIAIEIAAL4SACD0BgAAqxIAIPUGAAC9EgAg-gYAANkDACAFQQAAqBIAIEIAALsSACD0BgAAqRIAIPUGAAC6EgAg-gYAANcGACAHQQAAohIAIEIAALgSACD0BgAAoxIAIPUGAAC3EgAg-AYAAC0AIPkGAAAtACD6BgAAAQAgC0EAAMgLADBCAADMCwAw9AYAAMkLADD1BgAAygsAMPYGAADLCwAg9wYAAKQLADD4BgAApAsAMPkGAACkCwAw-gYAAKQLADD7BgAAzQsAMPwGAACnCwAwB0EAAKYSACBCAAC1EgAg9AYAAKcSACD1BgAAtBIAIPgGAAAHACD5BgAABwAg-gYAAAkAIAtBAAC_CwAwQgAAwwsAMPQGAADACwAw9QYAAMELADD2BgAAwgsAIPcGAACpCgAw-AYAAKkKADD5BgAAqQoAMPoGAACpCgAw-wYAAMQLADD8BgAArAoAMAtBAACzCwAwQgAAuAsAMPQGAAC0CwAw9QYAALULADD2BgAAtgsAIPcGAAC3CwAw-AYAALcLADD5BgAAtwsAMPoGAAC3CwAw-wYAALkLADD8BgAAugsAMAUrAgAAAAHYBQQAAAABxgYBAAAAAcwGBAAAAAHNBgQAAAABAgAAAJIBACBBAAC-CwAgAwAAAJIBACBBAAC-CwAgQgAAvQsAIAE6AACzEgAwCyQAALoJACArAgDWCAAhtgUAALcJADC3BQAAkAEAELgFAAC3CQAw2AUEALgJACHGBgEA1wgAIcsGAgDWCAAhzAYEALgJACHNBgQAuQkAIeQGAAC2CQAgAgAAAJIBACA6AAC9CwAgAgAAALsLACA6AAC8CwAgCSsCANYIACG2BQAAugsAMLcFAAC7CwAQuAUAALoLADDYBQQAuAkAIcYGAQDXCAAhywYCANYIACHMBgQAuAkAIc0GBAC5CQAhCSsCANYIACG2BQAAugsAMLcFAAC7CwAQuAUAALoLADDYBQQAuAkAIcYGAQDXCAAhywYCANYIACHMBgQAuAkAIc0GBAC5CQAhBSsCAIEKACHYBQQArwoAIcYGAQCACgAhzAYEAK8KACHNBgQAsAoAIQUrAgCBCgAh2AUEAK8KACHGBgEAgAoAIcwGBACvCgAhzQYEALAKACEFKwIAAAAB2AUEAAAAAcYGAQAAAAHMBgQAAAABzQYEAAAAAR4iAADfCgAgJQAA5goAICYAAOEKACAoAADiCgAgKQAA4woAICoAAOQKACAsAQAAAAG5BQIAAAABxwUCAAAAAcgFAQAAAAHTBQEAAAAB2AUEAAAAAa4GAQAAAAHMBgQAAAABzQYEAAAAAdEGAQAAAAHSBgEAAAAB0wYBAAAAAdQGAQAAAAHVBgEAAAAB1gYBAAAAAdcGAQAAAAHYBgEAAAAB2QYBAAAAAdoGAQAAAAHbBgIAAAAB3AYBAAAAAd0GAQAAAAHeBgEAAAAB3wYBAAAAAQIAAABiACBBAADHCwAgAwAAAGIAIEEAAMcLACBCAADGCwAgAToAALISADACAAAAYgAgOgAAxgsAIAIAAACtCgAgOgAAxQsAIBgsAQCACgAhuQUCAIEKACHHBQIAgQoAIcgFAQCACgAh0wUBAIAKACHYBQQArwoAIa4GAQCACgAhzAYEAK8KACHNBgQAsAoAIdEGAQCACgAh0gYBAIAKACHTBgEAgAoAIdQGAQCACgAh1QYBAIAKACHWBgEAgAoAIdcGAQCACgAh2AYBAIAKACHZBgEAgAoAIdoGAQCACgAh2wYCAJMKACHcBgEAgAoAId0GAQCACgAh3gYBAIAKACHfBgEAgAoAIR4iAADdCgAgJQAAswoAICYAALQKACAoAAC1CgAgKQAAtgoAICoAALcKACAsAQCACgAhuQUCAIEKACHHBQIAgQoAIcgFAQCACgAh0wUBAIAKACHYBQQArwoAIa4GAQCACgAhzAYEAK8KACHNBgQAsAoAIdEGAQCACgAh0gYBAIAKACHTBgEAgAoAIdQGAQCACgAh1QYBAIAKACHWBgEAgAoAIdcGAQCACgAh2AYBAIAKACHZBgEAgAoAIdoGAQCACgAh2wYCAJMKACHcBgEAgAoAId0GAQCACgAh3gYBAIAKACHfBgEAgAoAIR4iAADfCgAgJQAA5goAICYAAOEKACAoAADiCgAgKQAA4woAICoAAOQKACAsAQAAAAG5BQIAAAABxwUCAAAAAcgFAQAAAAHTBQEAAAAB2AUEAAAAAa4GAQAAAAHMBgQAAAABzQYEAAAAAdEGAQAAAAHSBgEAAAAB0wYBAAAAAdQGAQAAAAHVBgEAAAAB1gYBAAAAAdcGAQAAAAHYBgEAAAAB2QYBAAAAAdoGAQAAAAHbBgIAAAAB3AYBAAAAAd0GAQAAAAHeBgEAAAAB3wYBAAAAARcWAADUCwAgGQAA0gsAIBoAANMLACAeAADZCwAgKwIAAAABMQAA1QsAIDIAANYLACAzAADXCwAgNAAA2AsAILUCAQAAAAHHBQIAAAAB2AUEAAAAAekFAgAAAAGdBgIAAAABowYBAAAAAb8GAQAAAAHABgEAAAABxwYCAAAAAcwGBAAAAAHNBgQAAAAB4QYCAAAAAeIGAgAAAAHjBgIAAAABAgAAAAEAIEEAANELACADAAAAAQAgQQAA0QsAIEIAAM8LACABOgAAsRIAMAIAAAABACA6AADPCwAgAgAAAKgLACA6AADOCwAgDysCAIEKACG1AgEAgAoAIccFAgCBCgAh2AUEAK8KACHpBQIAgQoAIZ0GAgCBCgAhowYBAIAKACG_BgEAgAoAIcAGAQCACgAhxwYCAIEKACHMBgQArwoAIc0GBACwCgAh4QYCAJMKACHiBgIAkwoAIeMGAgCBCgAhFxYAAK0LACAZAACrCwAgGgAArAsAIB4AALILACArAgCBCgAhMQAArwsAIDIAALALACAzAADQCwAgNAAAsQsAILUCAQCACgAhxwUCAIEKACHYBQQArwoAIekFAgCBCgAhnQYCAIEKACGjBgEAgAoAIb8GAQCACgAhwAYBAIAKACHHBgIAgQoAIcwGBACvCgAhzQYEALAKACHhBgIAkwoAIeIGAgCTCgAh4wYCAIEKACEHQQAApBIAIEIAAK8SACD0BgAApRIAIPUGAACuEgAg-AYAAI0BACD5BgAAjQEAIPoGAADXBgAgFxYAANQLACAZAADSCwAgGgAA0wsAIB4AANkLACArAgAAAAExAADVCwAgMgAA1gsAIDMAANcLACA0AADYCwAgtQIBAAAAAccFAgAAAAHYBQQAAAAB6QUCAAAAAZ0GAgAAAAGjBgEAAAABvwYBAAAAAcAGAQAAAAHHBgIAAAABzAYEAAAAAc0GBAAAAAHhBgIAAAAB4gYCAAAAAeMGAgAAAAEDQQAArBIAIPQGAACtEgAg-gYAAAkAIANBAACqEgAg9AYAAKsSACD6BgAA2QMAIANBAACoEgAg9AYAAKkSACD6BgAA1wYAIARBAADICwAw9AYAAMkLADD2BgAAywsAIPoGAACkCwAwA0EAAKYSACD0BgAApxIAIPoGAAAJACADQQAApBIAIPQGAAClEgAg-gYAANcGACAEQQAAvwsAMPQGAADACwAw9gYAAMILACD6BgAAqQoAMARBAACzCwAw9AYAALQLADD2BgAAtgsAIPoGAAC3CwAwFxYAANQLACAZAADSCwAgGgAA0wsAIB4AANkLACArAgAAAAEwAADbCwAgMQAA1QsAIDIAANYLACA0AADYCwAgtQIBAAAAAccFAgAAAAHYBQQAAAAB6QUCAAAAAZ0GAgAAAAGjBgEAAAABvwYBAAAAAcAGAQAAAAHHBgIAAAABzAYEAAAAAc0GBAAAAAHgBgIAAAAB4QYCAAAAAeMGAgAAAAEDQQAAohIAIPQGAACjEgAg-gYAAAEAIBcZAADSCwAgGgAA0wsAIB4AANkLACArAgAAAAEwAADbCwAgMQAA1QsAIDIAANYLACAzAADXCwAgNAAA2AsAILUCAQAAAAHHBQIAAAAB2AUEAAAAAZ0GAgAAAAGjBgEAAAABvwYBAAAAAcAGAQAAAAHHBgIAAAABzAYEAAAAAc0GBAAAAAHgBgIAAAAB4QYCAAAAAeIGAgAAAAHjBgIAAAABAgAAAAEAIEEAAOQLACADAAAAAQAgQQAA5AsAIEIAAOMLACABOgAAoRIAMAIAAAABACA6AADjCwAgAgAAAKgLACA6AADiCwAgDysCAIEKACG1AgEAgAoAIccFAgCBCgAh2AUEAK8KACGdBgIAgQoAIaMGAQCACgAhvwYBAIAKACHABgEAgAoAIccGAgCBCgAhzAYEAK8KACHNBgQAsAoAIeAGAgCTCgAh4QYCAJMKACHiBgIAkwoAIeMGAgCBCgAhFxkAAKsLACAaAACsCwAgHgAAsgsAICsCAIEKACEwAACuCwAgMQAArwsAIDIAALALACAzAADQCwAgNAAAsQsAILUCAQCACgAhxwUCAIEKACHYBQQArwoAIZ0GAgCBCgAhowYBAIAKACG_BgEAgAoAIcAGAQCACgAhxwYCAIEKACHMBgQArwoAIc0GBACwCgAh4AYCAJMKACHhBgIAkwoAIeIGAgCTCgAh4wYCAIEKACEXGQAA0gsAIBoAANMLACAeAADZCwAgKwIAAAABMAAA2wsAIDEAANULACAyAADWCwAgMwAA1wsAIDQAANgLACC1AgEAAAABxwUCAAAAAdgFBAAAAAGdBgIAAAABowYBAAAAAb8GAQAAAAHABgEAAAABxwYCAAAAAcwGBAAAAAHNBgQAAAAB4AYCAAAAAeEGAgAAAAHiBgIAAAAB4wYCAAAAAQIQAACXCwAg6gUCAAAAAQIAAAAqACBBAADwCwAgAwAAACoAIEEAAPALACBCAADvCwAgAToAAKASADAIEAAApwkAIBYAAN8JACC2BQAA5QkAMLcFAAAoABC4BQAA5QkAMOkFAgDWCAAh6gUCANYIACHsBgAA5AkAIAIAAAAqACA6AADvCwAgAgAAAO0LACA6AADuCwAgBbYFAADsCwAwtwUAAO0LABC4BQAA7AsAMOkFAgDWCAAh6gUCANYIACEFtgUAAOwLADC3BQAA7QsAELgFAADsCwAw6QUCANYIACHqBQIA1ggAIQHqBQIAgQoAIQIQAACVCwAg6gUCAIEKACECEAAAlwsAIOoFAgAAAAEEQQAA5QsAMPQGAADmCwAw9gYAAOgLACD6BgAA6QsAMARBAADcCwAw9AYAAN0LADD2BgAA3wsAIPoGAACkCwAwBEEAAKALADD0BgAAoQsAMPYGAACjCwAg-gYAAKQLADAAAAAAAAAABUEAAJsSACBCAACeEgAg9AYAAJwSACD1BgAAnRIAIPoGAAAYACADQQAAmxIAIPQGAACcEgAg-gYAABgAIAAAAAAAAfcGIAAAAAEFQQAAlhIAIEIAAJkSACD0BgAAlxIAIPUGAACYEgAg-gYAABgAIANBAACWEgAg9AYAAJcSACD6BgAAGAAgAAAAAAAB9wYBAAAAAQX3BggAAAAB_QYIAAAAAf4GCAAAAAH_BggAAAABgAcIAAAAAQdBAADcEQAgQgAAlBIAIPQGAADdEQAg9QYAAJMSACD4BgAAFQAg-QYAABUAIPoGAAAYACALQQAA5w0AMEIAAPYNADD0BgAA6A0AMPUGAAD1DQAw9gYAAOkNACD3BgAAxw0AMPgGAADHDQAw-QYAAMcNADD6BgAAxw0AMPsGAAD3DQAw_AYAAMoNADAHQQAA2hEAIEIAAJESACD0BgAA2xEAIPUGAACQEgAg-AYAABUAIPkGAAAVACD6BgAAGAAgC0EAAOMNADBCAADxDQAw9AYAAOQNADD1BgAA8A0AMPYGAADlDQAg9wYAAMcNADD4BgAAxw0AMPkGAADHDQAw-gYAAMcNADD7BgAA8g0AMPwGAADKDQAwB0EAANgRACBCAACOEgAg9AYAANkRACD1BgAAjRIAIPgGAAAVACD5BgAAFQAg-gYAABgAIAtBAADeDQAwQgAA7A0AMPQGAADfDQAw9QYAAOsNADD2BgAA4A0AIPcGAADHDQAw-AYAAMcNADD5BgAAxw0AMPoGAADHDQAw-wYAAO0NADD8BgAAyg0AMAdBAADVEQAgQgAAixIAIPQGAADWEQAg9QYAAIoSACD4BgAAFQAg-QYAABUAIPoGAAAYACALQQAAww0AMEIAAMgNADD0BgAAxA0AMPUGAADFDQAw9gYAAMYNACD3BgAAxw0AMPgGAADHDQAw-QYAAMcNADD6BgAAxw0AMPsGAADJDQAw_AYAAMoNADALQQAAtw0AMEIAALwNADD0BgAAuA0AMPUGAAC5DQAw9gYAALoNACD3BgAAuw0AMPgGAAC7DQAw-QYAALsNADD6BgAAuw0AMPsGAAC9DQAw_AYAAL4NADALQQAAqw0AMEIAALANADD0BgAArA0AMPUGAACtDQAw9gYAAK4NACD3BgAArw0AMPgGAACvDQAw-QYAAK8NADD6BgAArw0AMPsGAACxDQAw_AYAALINADALQQAAog0AMEIAAKYNADD0BgAAow0AMPUGAACkDQAw9gYAAKUNACD3BgAA6QsAMPgGAADpCwAw-QYAAOkLADD6BgAA6QsAMPsGAACnDQAw_AYAAOwLADALQQAA8QwAMEIAAPYMADD0BgAA8gwAMPUGAADzDAAw9gYAAPQMACD3BgAA9QwAMPgGAAD1DAAw-QYAAPUMADD6BgAA9QwAMPsGAAD3DAAw_AYAAPgMADALQQAA6AwAMEIAAOwMADD0BgAA6QwAMPUGAADqDAAw9gYAAOsMACD3BgAA6woAMPgGAADrCgAw-QYAAOsKADD6BgAA6woAMPsGAADtDAAw_AYAAO4KADALQQAArwwAMEIAALQMADD0BgAAsAwAMPUGAACxDAAw9gYAALIMACD3BgAAswwAMPgGAACzDAAw-QYAALMMADD6BgAAswwAMPsGAAC1DAAw_AYAALYMADALQQAAoQwAMEIAAKYMADD0BgAAogwAMPUGAACjDAAw9gYAAKQMACD3BgAApQwAMPgGAAClDAAw-QYAAKUMADD6BgAApQwAMPsGAACnDAAw_AYAAKgMADAHQQAAnAwAIEIAAJ8MACD0BgAAnQwAIPUGAACeDAAg-AYAAFMAIPkGAABTACD6BgAA5gIAIAUYAgAAAAErAgAAAAG-BgIAAAABvwYBAAAAAcAGAQAAAAECAAAA5gIAIEEAAJwMACADAAAAUwAgQQAAnAwAIEIAAKAMACAHAAAAUwAgGAIAgQoAISsCAIEKACE6AACgDAAgvgYCAIEKACG_BgEAgAoAIcAGAQCACgAhBRgCAIEKACErAgCBCgAhvgYCAIEKACG_BgEAgAoAIcAGAQCACgAhCh0AAK4MACArAgAAAAHVBQEAAAAB2AUEAAAAAaEGAgAAAAHABgEAAAABwQYCAAAAAcIGAQAAAAHDBiAAAAABxAYgAAAAAQIAAABNACBBAACtDAAgAwAAAE0AIEEAAK0MACBCAACrDAAgAToAAIkSADAQEAAApwkAIB0AANAJACArAgDWCAAhtgUAAM8JADC3BQAASwAQuAUAAM8JADDVBQEA1wgAIdgFBAC4CQAh6gUCANYIACGhBgIA1ggAIcAGAQDXCAAhwQYCANYIACHCBgEA1wgAIcMGIAD2CAAhxAYgAPYIACHnBgAAzgkAIAIAAABNACA6AACrDAAgAgAAAKkMACA6AACqDAAgDSsCANYIACG2BQAAqAwAMLcFAACpDAAQuAUAAKgMADDVBQEA1wgAIdgFBAC4CQAh6gUCANYIACGhBgIA1ggAIcAGAQDXCAAhwQYCANYIACHCBgEA1wgAIcMGIAD2CAAhxAYgAPYIACENKwIA1ggAIbYFAACoDAAwtwUAAKkMABC4BQAAqAwAMNUFAQDXCAAh2AUEALgJACHqBQIA1ggAIaEGAgDWCAAhwAYBANcIACHBBgIA1ggAIcIGAQDXCAAhwwYgAPYIACHEBiAA9ggAIQkrAgCBCgAh1QUBAIAKACHYBQQArwoAIaEGAgCBCgAhwAYBAIAKACHBBgIAgQoAIcIGAQCACgAhwwYgAIIMACHEBiAAggwAIQodAACsDAAgKwIAgQoAIdUFAQCACgAh2AUEAK8KACGhBgIAgQoAIcAGAQCACgAhwQYCAIEKACHCBgEAgAoAIcMGIACCDAAhxAYgAIIMACEFQQAAhBIAIEIAAIcSACD0BgAAhRIAIPUGAACGEgAg-gYAADgAIAodAACuDAAgKwIAAAAB1QUBAAAAAdgFBAAAAAGhBgIAAAABwAYBAAAAAcEGAgAAAAHCBgEAAAABwwYgAAAAAcQGIAAAAAEDQQAAhBIAIPQGAACFEgAg-gYAADgAIBIZAADjDAAgGgAA5AwAIB4AAOUMACAfAADmDAAgIAAA5wwAICsCAAAAAbUCAQAAAAHHBQIAAAAB2AUEAAAAAaMGAQAAAAG_BgEAAAABwAYBAAAAAcMGIAAAAAHEBiAAAAABxwYCAAAAAcgGAQAAAAHJBgQAAAABygYEAAAAAQIAAAA4ACBBAADiDAAgAwAAADgAIEEAAOIMACBCAAC5DAAgAToAAIMSADAYEAAApwkAIBkAANoJACAaAADXCQAgHgAA2wkAIB8AANwJACAgAADdCQAgKwIA1ggAIbUCAQDXCAAhtgUAANkJADC3BQAANgAQuAUAANkJADDHBQIAAAAB2AUEALgJACHqBQIA1ggAIaMGAQDXCAAhvwYBANcIACHABgEA1wgAIcMGIAD2CAAhxAYgAPYIACHHBgIA1ggAIcgGAQDXCAAhyQYEALkJACHKBgQAuQkAIesGAADYCQAgAgAAADgAIDoAALkMACACAAAAtwwAIDoAALgMACARKwIA1ggAIbUCAQDXCAAhtgUAALYMADC3BQAAtwwAELgFAAC2DAAwxwUCANYIACHYBQQAuAkAIeoFAgDWCAAhowYBANcIACG_BgEA1wgAIcAGAQDXCAAhwwYgAPYIACHEBiAA9ggAIccGAgDWCAAhyAYBANcIACHJBgQAuQkAIcoGBAC5CQAhESsCANYIACG1AgEA1wgAIbYFAAC2DAAwtwUAALcMABC4BQAAtgwAMMcFAgDWCAAh2AUEALgJACHqBQIA1ggAIaMGAQDXCAAhvwYBANcIACHABgEA1wgAIcMGIAD2CAAhxAYgAPYIACHHBgIA1ggAIcgGAQDXCAAhyQYEALkJACHKBgQAuQkAIQ0rAgCBCgAhtQIBAIAKACHHBQIAgQoAIdgFBACvCgAhowYBAIAKACG_BgEAgAoAIcAGAQCACgAhwwYgAIIMACHEBiAAggwAIccGAgCBCgAhyAYBAIAKACHJBgQAsAoAIcoGBACwCgAhEhkAALoMACAaAAC7DAAgHgAAvAwAIB8AAL0MACAgAAC-DAAgKwIAgQoAIbUCAQCACgAhxwUCAIEKACHYBQQArwoAIaMGAQCACgAhvwYBAIAKACHABgEAgAoAIcMGIACCDAAhxAYgAIIMACHHBgIAgQoAIcgGAQCACgAhyQYEALAKACHKBgQAsAoAIQVBAADzEQAgQgAAgRIAIPQGAAD0EQAg9QYAAIASACD6BgAACQAgBUEAAPERACBCAAD-EQAg9AYAAPIRACD1BgAA_REAIPoGAADZAwAgC0EAANYMADBCAADbDAAw9AYAANcMADD1BgAA2AwAMPYGAADZDAAg9wYAANoMADD4BgAA2gwAMPkGAADaDAAw-gYAANoMADD7BgAA3AwAMPwGAADdDAAwC0EAAMoMADBCAADPDAAw9AYAAMsMADD1BgAAzAwAMPYGAADNDAAg9wYAAM4MADD4BgAAzgwAMPkGAADODAAw-gYAAM4MADD7BgAA0AwAMPwGAADRDAAwC0EAAL8MADBCAADDDAAw9AYAAMAMADD1BgAAwQwAMPYGAADCDAAg9wYAAKUMADD4BgAApQwAMPkGAAClDAAw-gYAAKUMADD7BgAAxAwAMPwGAACoDAAwChAAAMkMACArAgAAAAHVBQEAAAAB2AUEAAAAAeoFAgAAAAGhBgIAAAABwAYBAAAAAcIGAQAAAAHDBiAAAAABxAYgAAAAAQIAAABNACBBAADIDAAgAwAAAE0AIEEAAMgMACBCAADGDAAgAToAAPwRADACAAAATQAgOgAAxgwAIAIAAACpDAAgOgAAxQwAIAkrAgCBCgAh1QUBAIAKACHYBQQArwoAIeoFAgCBCgAhoQYCAIEKACHABgEAgAoAIcIGAQCACgAhwwYgAIIMACHEBiAAggwAIQoQAADHDAAgKwIAgQoAIdUFAQCACgAh2AUEAK8KACHqBQIAgQoAIaEGAgCBCgAhwAYBAIAKACHCBgEAgAoAIcMGIACCDAAhxAYgAIIMACEFQQAA9xEAIEIAAPoRACD0BgAA-BEAIPUGAAD5EQAg-gYAABgAIAoQAADJDAAgKwIAAAAB1QUBAAAAAdgFBAAAAAHqBQIAAAABoQYCAAAAAcAGAQAAAAHCBgEAAAABwwYgAAAAAcQGIAAAAAEDQQAA9xEAIPQGAAD4EQAg-gYAABgAIAYrAgAAAAHYBQQAAAABwAYBAAAAAcMGIAAAAAHEBiAAAAABxQYCAAAAAQIAAABJACBBAADVDAAgAwAAAEkAIEEAANUMACBCAADUDAAgAToAAPYRADAMHQAA0AkAICsCANYIACG2BQAA0gkAMLcFAABHABC4BQAA0gkAMNgFBAC4CQAhwAYBANcIACHBBgIA1ggAIcMGIAD2CAAhxAYgAPYIACHFBgIA1ggAIegGAADRCQAgAgAAAEkAIDoAANQMACACAAAA0gwAIDoAANMMACAKKwIA1ggAIbYFAADRDAAwtwUAANIMABC4BQAA0QwAMNgFBAC4CQAhwAYBANcIACHBBgIA1ggAIcMGIAD2CAAhxAYgAPYIACHFBgIA1ggAIQorAgDWCAAhtgUAANEMADC3BQAA0gwAELgFAADRDAAw2AUEALgJACHABgEA1wgAIcEGAgDWCAAhwwYgAPYIACHEBiAA9ggAIcUGAgDWCAAhBisCAIEKACHYBQQArwoAIcAGAQCACgAhwwYgAIIMACHEBiAAggwAIcUGAgCBCgAhBisCAIEKACHYBQQArwoAIcAGAQCACgAhwwYgAIIMACHEBiAAggwAIcUGAgCBCgAhBisCAAAAAdgFBAAAAAHABgEAAAABwwYgAAAAAcQGIAAAAAHFBgIAAAABBNgFBAAAAAHDBiAAAAABxAYgAAAAAcYGAQAAAAECAAAARQAgQQAA4QwAIAMAAABFACBBAADhDAAgQgAA4AwAIAE6AAD1EQAwCh0AANAJACC2BQAA1AkAMLcFAABDABC4BQAA1AkAMNgFBAC4CQAhwQYCANYIACHDBiAA9ggAIcQGIAD2CAAhxgYBANcIACHpBgAA0wkAIAIAAABFACA6AADgDAAgAgAAAN4MACA6AADfDAAgCLYFAADdDAAwtwUAAN4MABC4BQAA3QwAMNgFBAC4CQAhwQYCANYIACHDBiAA9ggAIcQGIAD2CAAhxgYBANcIACEItgUAAN0MADC3BQAA3gwAELgFAADdDAAw2AUEALgJACHBBgIA1ggAIcMGIAD2CAAhxAYgAPYIACHGBgEA1wgAIQTYBQQArwoAIcMGIACCDAAhxAYgAIIMACHGBgEAgAoAIQTYBQQArwoAIcMGIACCDAAhxAYgAIIMACHGBgEAgAoAIQTYBQQAAAABwwYgAAAAAcQGIAAAAAHGBgEAAAABEhkAAOMMACAaAADkDAAgHgAA5QwAIB8AAOYMACAgAADnDAAgKwIAAAABtQIBAAAAAccFAgAAAAHYBQQAAAABowYBAAAAAb8GAQAAAAHABgEAAAABwwYgAAAAAcQGIAAAAAHHBgIAAAAByAYBAAAAAckGBAAAAAHKBgQAAAABA0EAAPMRACD0BgAA9BEAIPoGAAAJACADQQAA8REAIPQGAADyEQAg-gYAANkDACAEQQAA1gwAMPQGAADXDAAw9gYAANkMACD6BgAA2gwAMARBAADKDAAw9AYAAMsMADD2BgAAzQwAIPoGAADODAAwBEEAAL8MADD0BgAAwAwAMPYGAADCDAAg-gYAAKUMADADIgAAjAoAIC0BAAAAAbkFAgAAAAECAAAAEwAgQQAA8AwAIAMAAAATACBBAADwDAAgQgAA7wwAIAE6AADwEQAwAgAAABMAIDoAAO8MACACAAAA7woAIDoAAO4MACACLQEAgAoAIbkFAgCBCgAhAyIAAIoKACAtAQCACgAhuQUCAIEKACEDIgAAjAoAIC0BAAAAAbkFAgAAAAEGEwAAnw0AIBQAAKANACAcAAChDQAgLwAAng0AIMcFAgAAAAGbBgIAAAABAgAAAAkAIEEAAJ0NACADAAAACQAgQQAAnQ0AIEIAAPsMACABOgAA7xEAMAwKAACnCQAgEwAA5AgAIBQAAOQIACAcAACXCQAgLwAA9AkAILYFAAD3CQAwtwUAAAcAELgFAAD3CQAwxgUCANYIACHHBQIAAAABmwYCANYIACHvBgAA9gkAIAIAAAAJACA6AAD7DAAgAgAAAPkMACA6AAD6DAAgBrYFAAD4DAAwtwUAAPkMABC4BQAA-AwAMMYFAgDWCAAhxwUCANYIACGbBgIA1ggAIQa2BQAA-AwAMLcFAAD5DAAQuAUAAPgMADDGBQIA1ggAIccFAgDWCAAhmwYCANYIACECxwUCAIEKACGbBgIAgQoAIQYTAAD9DAAgFAAA_gwAIBwAAP8MACAvAAD8DAAgxwUCAIEKACGbBgIAgQoAIQVBAADiEQAgQgAA7REAIPQGAADjEQAg9QYAAOwRACD6BgAAfQAgC0EAAJQNADBCAACYDQAw9AYAAJUNADD1BgAAlg0AMPYGAACXDQAg9wYAAKQLADD4BgAApAsAMPkGAACkCwAw-gYAAKQLADD7BgAAmQ0AMPwGAACnCwAwC0EAAIsNADBCAACPDQAw9AYAAIwNADD1BgAAjQ0AMPYGAACODQAg9wYAAKQLADD4BgAApAsAMPkGAACkCwAw-gYAAKQLADD7BgAAkA0AMPwGAACnCwAwC0EAAIANADBCAACEDQAw9AYAAIENADD1BgAAgg0AMPYGAACDDQAg9wYAALMMADD4BgAAswwAMPkGAACzDAAw-gYAALMMADD7BgAAhQ0AMPwGAAC2DAAwEhAAAIoNACAaAADkDAAgHgAA5QwAIB8AAOYMACAgAADnDAAgKwIAAAABtQIBAAAAAccFAgAAAAHYBQQAAAAB6gUCAAAAAaMGAQAAAAG_BgEAAAABwAYBAAAAAcMGIAAAAAHEBiAAAAAByAYBAAAAAckGBAAAAAHKBgQAAAABAgAAADgAIEEAAIkNACADAAAAOAAgQQAAiQ0AIEIAAIcNACABOgAA6xEAMAIAAAA4ACA6AACHDQAgAgAAALcMACA6AACGDQAgDSsCAIEKACG1AgEAgAoAIccFAgCBCgAh2AUEAK8KACHqBQIAgQoAIaMGAQCACgAhvwYBAIAKACHABgEAgAoAIcMGIACCDAAhxAYgAIIMACHIBgEAgAoAIckGBACwCgAhygYEALAKACESEAAAiA0AIBoAALsMACAeAAC8DAAgHwAAvQwAICAAAL4MACArAgCBCgAhtQIBAIAKACHHBQIAgQoAIdgFBACvCgAh6gUCAIEKACGjBgEAgAoAIb8GAQCACgAhwAYBAIAKACHDBiAAggwAIcQGIACCDAAhyAYBAIAKACHJBgQAsAoAIcoGBACwCgAhBUEAAOYRACBCAADpEQAg9AYAAOcRACD1BgAA6BEAIPoGAAAYACASEAAAig0AIBoAAOQMACAeAADlDAAgHwAA5gwAICAAAOcMACArAgAAAAG1AgEAAAABxwUCAAAAAdgFBAAAAAHqBQIAAAABowYBAAAAAb8GAQAAAAHABgEAAAABwwYgAAAAAcQGIAAAAAHIBgEAAAAByQYEAAAAAcoGBAAAAAEDQQAA5hEAIPQGAADnEQAg-gYAABgAIBcWAADUCwAgGQAA0gsAIBoAANMLACAeAADZCwAgKwIAAAABMAAA2wsAIDEAANULACAzAADXCwAgNAAA2AsAILUCAQAAAAHHBQIAAAAB2AUEAAAAAekFAgAAAAGdBgIAAAABowYBAAAAAb8GAQAAAAHABgEAAAABxwYCAAAAAcwGBAAAAAHNBgQAAAAB4AYCAAAAAeIGAgAAAAHjBgIAAAABAgAAAAEAIEEAAJMNACADAAAAAQAgQQAAkw0AIEIAAJINACABOgAA5REAMAIAAAABACA6AACSDQAgAgAAAKgLACA6AACRDQAgDysCAIEKACG1AgEAgAoAIccFAgCBCgAh2AUEAK8KACHpBQIAgQoAIZ0GAgCBCgAhowYBAIAKACG_BgEAgAoAIcAGAQCACgAhxwYCAIEKACHMBgQArwoAIc0GBACwCgAh4AYCAJMKACHiBgIAkwoAIeMGAgCBCgAhFxYAAK0LACAZAACrCwAgGgAArAsAIB4AALILACArAgCBCgAhMAAArgsAIDEAAK8LACAzAADQCwAgNAAAsQsAILUCAQCACgAhxwUCAIEKACHYBQQArwoAIekFAgCBCgAhnQYCAIEKACGjBgEAgAoAIb8GAQCACgAhwAYBAIAKACHHBgIAgQoAIcwGBACvCgAhzQYEALAKACHgBgIAkwoAIeIGAgCTCgAh4wYCAIEKACEXFgAA1AsAIBkAANILACAaAADTCwAgHgAA2QsAICsCAAAAATAAANsLACAxAADVCwAgMwAA1wsAIDQAANgLACC1AgEAAAABxwUCAAAAAdgFBAAAAAHpBQIAAAABnQYCAAAAAaMGAQAAAAG_BgEAAAABwAYBAAAAAccGAgAAAAHMBgQAAAABzQYEAAAAAeAGAgAAAAHiBgIAAAAB4wYCAAAAARcWAADUCwAgGgAA0wsAIB4AANkLACArAgAAAAEwAADbCwAgMQAA1QsAIDIAANYLACAzAADXCwAgNAAA2AsAILUCAQAAAAHHBQIAAAAB2AUEAAAAAekFAgAAAAGdBgIAAAABowYBAAAAAb8GAQAAAAHABgEAAAABzAYEAAAAAc0GBAAAAAHgBgIAAAAB4QYCAAAAAeIGAgAAAAHjBgIAAAABAgAAAAEAIEEAAJwNACADAAAAAQAgQQAAnA0AIEIAAJsNACABOgAA5BEAMAIAAAABACA6AACbDQAgAgAAAKgLACA6AACaDQAgDysCAIEKACG1AgEAgAoAIccFAgCBCgAh2AUEAK8KACHpBQIAgQoAIZ0GAgCBCgAhowYBAIAKACG_BgEAgAoAIcAGAQCACgAhzAYEAK8KACHNBgQAsAoAIeAGAgCTCgAh4QYCAJMKACHiBgIAkwoAIeMGAgCBCgAhFxYAAK0LACAaAACsCwAgHgAAsgsAICsCAIEKACEwAACuCwAgMQAArwsAIDIAALALACAzAADQCwAgNAAAsQsAILUCAQCACgAhxwUCAIEKACHYBQQArwoAIekFAgCBCgAhnQYCAIEKACGjBgEAgAoAIb8GAQCACgAhwAYBAIAKACHMBgQArwoAIc0GBACwCgAh4AYCAJMKACHhBgIAkwoAIeIGAgCTCgAh4wYCAIEKACEXFgAA1AsAIBoAANMLACAeAADZCwAgKwIAAAABMAAA2wsAIDEAANULACAyAADWCwAgMwAA1wsAIDQAANgLACC1AgEAAAABxwUCAAAAAdgFBAAAAAHpBQIAAAABnQYCAAAAAaMGAQAAAAG_BgEAAAABwAYBAAAAAcwGBAAAAAHNBgQAAAAB4AYCAAAAAeEGAgAAAAHiBgIAAAAB4wYCAAAAAQYTAACfDQAgFAAAoA0AIBwAAKENACAvAACeDQAgxwUCAAAAAZsGAgAAAAEDQQAA4hEAIPQGAADjEQAg-gYAAH0AIARBAACUDQAw9AYAAJUNADD2BgAAlw0AIPoGAACkCwAwBEEAAIsNADD0BgAAjA0AMPYGAACODQAg-gYAAKQLADAEQQAAgA0AMPQGAACBDQAw9gYAAIMNACD6BgAAswwAMAIWAACWCwAg6QUCAAAAAQIAAAAqACBBAACqDQAgAwAAACoAIEEAAKoNACBCAACpDQAgAToAAOERADACAAAAKgAgOgAAqQ0AIAIAAADtCwAgOgAAqA0AIAHpBQIAgQoAIQIWAACUCwAg6QUCAIEKACECFgAAlgsAIOkFAgAAAAEB7gUBAAAAAQIAAAAmACBBAAC2DQAgAwAAACYAIEEAALYNACBCAAC1DQAgAToAAOARADAGEAAApwkAILYFAADmCQAwtwUAACQAELgFAADmCQAw6gUCANYIACHuBQEAAAABAgAAACYAIDoAALUNACACAAAAsw0AIDoAALQNACAFtgUAALINADC3BQAAsw0AELgFAACyDQAw6gUCANYIACHuBQEA1wgAIQW2BQAAsg0AMLcFAACzDQAQuAUAALINADDqBQIA1ggAIe4FAQDXCAAhAe4FAQCACgAhAe4FAQCACgAhAe4FAQAAAAEGxwUCAAAAAc8FAQAAAAHvBQEAAAAB8AUgAAAAAfEFAQAAAAHyBQIAAAABAgAAACIAIEEAAMINACADAAAAIgAgQQAAwg0AIEIAAMENACABOgAA3xEAMAwQAACnCQAgtgUAAOgJADC3BQAAIAAQuAUAAOgJADDHBQIAAAABzwUBANcIACHqBQIA1ggAIe8FAQDXCAAh8AUgAPYIACHxBQEA1wgAIfIFAgC8CQAh7QYAAOcJACACAAAAIgAgOgAAwQ0AIAIAAAC_DQAgOgAAwA0AIAq2BQAAvg0AMLcFAAC_DQAQuAUAAL4NADDHBQIA1ggAIc8FAQDXCAAh6gUCANYIACHvBQEA1wgAIfAFIAD2CAAh8QUBANcIACHyBQIAvAkAIQq2BQAAvg0AMLcFAAC_DQAQuAUAAL4NADDHBQIA1ggAIc8FAQDXCAAh6gUCANYIACHvBQEA1wgAIfAFIAD2CAAh8QUBANcIACHyBQIAvAkAIQbHBQIAgQoAIc8FAQCACgAh7wUBAIAKACHwBSAAggwAIfEFAQCACgAh8gUCAJMKACEGxwUCAIEKACHPBQEAgAoAIe8FAQCACgAh8AUgAIIMACHxBQEAgAoAIfIFAgCTCgAhBscFAgAAAAHPBQEAAAAB7wUBAAAAAfAFIAAAAAHxBQEAAAAB8gUCAAAAARwEAADWDQAgBQAA2Q0AIAgAAM8NACAJAADQDQAgCgAA0Q0AIAsAANINACAMAADTDQAgDQAA1A0AIA8AANUNACARAADXDQAgFwAA2A0AIBgAANoNACAcAADbDQAgIAAA3A0AICEAAN0NACDGBQIAAAABxwUCAAAAAdQFAQAAAAHVBQEAAAAB7gUBAAAAAfMFAgAAAAH0BQEAAAAB9QUBAAAAAfYFCAAAAAH3BQgAAAAB-AUCAAAAAfkFBAAAAAH6BQIAAAABAgAAABgAIEEAAM4NACADAAAAGAAgQQAAzg0AIEIAAM0NACABOgAA3hEAMCEEAADtCQAgBQAAvgkAIAgAAOsJACAJAADsCQAgCgAA6wkAIAsAAOwJACAMAADrCQAgDQAA7AkAIA4AAOsJACAPAADsCQAgEQAA7gkAIBcAAOMIACAYAADvCQAgHAAAlwkAICAAAN0JACAhAADwCQAgtgUAAOkJADC3BQAAFQAQuAUAAOkJADDGBQIAvAkAIccFAgAAAAHUBQEA1wgAIdUFAQDXCAAh7gUBAAAAAfMFAgC8CQAh9AUBAPUIACH1BQEA9QgAIfYFCADqCQAh9wUIAOoJACH4BQIAvAkAIfkFBAC5CQAh-gUCALwJACH7BQIAvAkAIQIAAAAYACA6AADNDQAgAgAAAMsNACA6AADMDQAgEbYFAADKDQAwtwUAAMsNABC4BQAAyg0AMMYFAgC8CQAhxwUCANYIACHUBQEA1wgAIdUFAQDXCAAh7gUBANcIACHzBQIAvAkAIfQFAQD1CAAh9QUBAPUIACH2BQgA6gkAIfcFCADqCQAh-AUCALwJACH5BQQAuQkAIfoFAgC8CQAh-wUCALwJACERtgUAAMoNADC3BQAAyw0AELgFAADKDQAwxgUCALwJACHHBQIA1ggAIdQFAQDXCAAh1QUBANcIACHuBQEA1wgAIfMFAgC8CQAh9AUBAPUIACH1BQEA9QgAIfYFCADqCQAh9wUIAOoJACH4BQIAvAkAIfkFBAC5CQAh-gUCALwJACH7BQIAvAkAIQ3GBQIAkwoAIccFAgCBCgAh1AUBAIAKACHVBQEAgAoAIe4FAQCACgAh8wUCAJMKACH0BQEAigwAIfUFAQCKDAAh9gUIAIsMACH3BQgAiwwAIfgFAgCTCgAh-QUEALAKACH6BQIAkwoAIRwEAACUDAAgBQAAlwwAIAgAAIwMACAJAACNDAAgCgAAjgwAIAsAAI8MACAMAACQDAAgDQAAkQwAIA8AAJMMACARAACVDAAgFwAAlgwAIBgAAJgMACAcAACZDAAgIAAAmgwAICEAAJsMACDGBQIAkwoAIccFAgCBCgAh1AUBAIAKACHVBQEAgAoAIe4FAQCACgAh8wUCAJMKACH0BQEAigwAIfUFAQCKDAAh9gUIAIsMACH3BQgAiwwAIfgFAgCTCgAh-QUEALAKACH6BQIAkwoAIRwEAADWDQAgBQAA2Q0AIAgAAM8NACAJAADQDQAgCgAA0Q0AIAsAANINACAMAADTDQAgDQAA1A0AIA8AANUNACARAADXDQAgFwAA2A0AIBgAANoNACAcAADbDQAgIAAA3A0AICEAAN0NACDGBQIAAAABxwUCAAAAAdQFAQAAAAHVBQEAAAAB7gUBAAAAAfMFAgAAAAH0BQEAAAAB9QUBAAAAAfYFCAAAAAH3BQgAAAAB-AUCAAAAAfkFBAAAAAH6BQIAAAABA0EAANwRACD0BgAA3REAIPoGAAAYACAEQQAA5w0AMPQGAADoDQAw9gYAAOkNACD6BgAAxw0AMANBAADaEQAg9AYAANsRACD6BgAAGAAgBEEAAOMNADD0BgAA5A0AMPYGAADlDQAg-gYAAMcNADADQQAA2BEAIPQGAADZEQAg-gYAABgAIARBAADeDQAw9AYAAN8NADD2BgAA4A0AIPoGAADHDQAwBEEAAMMNADD0BgAAxA0AMPYGAADGDQAg-gYAAMcNADAEQQAAtw0AMPQGAAC4DQAw9gYAALoNACD6BgAAuw0AMARBAACrDQAw9AYAAKwNADD2BgAArg0AIPoGAACvDQAwBEEAAKINADD0BgAAow0AMPYGAAClDQAg-gYAAOkLADAEQQAA8QwAMPQGAADyDAAw9gYAAPQMACD6BgAA9QwAMARBAADoDAAw9AYAAOkMADD2BgAA6wwAIPoGAADrCgAwBEEAAK8MADD0BgAAsAwAMPYGAACyDAAg-gYAALMMADAEQQAAoQwAMPQGAACiDAAw9gYAAKQMACD6BgAApQwAMANBAACcDAAg9AYAAJ0MACD6BgAA5gIAIBwEAADWDQAgBQAA2Q0AIAgAAM8NACAJAADQDQAgCgAA0Q0AIAsAANINACANAADUDQAgDgAA4g0AIA8AANUNACARAADXDQAgFwAA2A0AIBgAANoNACAcAADbDQAgIAAA3A0AICEAAN0NACDGBQIAAAABxwUCAAAAAdQFAQAAAAHVBQEAAAAB7gUBAAAAAfMFAgAAAAH0BQEAAAAB9QUBAAAAAfYFCAAAAAH3BQgAAAAB-AUCAAAAAfkFBAAAAAH7BQIAAAABAgAAABgAIEEAAOENACABOgAA1xEAMBwEAADWDQAgBQAA2Q0AIAgAAM8NACAJAADQDQAgCgAA0Q0AIAsAANINACANAADUDQAgDgAA4g0AIA8AANUNACARAADXDQAgFwAA2A0AIBgAANoNACAcAADbDQAgIAAA3A0AICEAAN0NACDGBQIAAAABxwUCAAAAAdQFAQAAAAHVBQEAAAAB7gUBAAAAAfMFAgAAAAH0BQEAAAAB9QUBAAAAAfYFCAAAAAH3BQgAAAAB-AUCAAAAAfkFBAAAAAH7BQIAAAABA0EAANURACD0BgAA1hEAIPoGAAAYACAcBAAA1g0AIAUAANkNACAIAADPDQAgCQAA0A0AIAsAANINACAMAADTDQAgDQAA1A0AIA4AAOINACAPAADVDQAgEQAA1w0AIBcAANgNACAYAADaDQAgHAAA2w0AICAAANwNACAhAADdDQAgxwUCAAAAAdQFAQAAAAHVBQEAAAAB7gUBAAAAAfMFAgAAAAH0BQEAAAAB9QUBAAAAAfYFCAAAAAH3BQgAAAAB-AUCAAAAAfkFBAAAAAH6BQIAAAAB-wUCAAAAAQIAAAAYACBBAADmDQAgAToAANQRADAcBAAA1g0AIAUAANkNACAIAADPDQAgCQAA0A0AIAsAANINACAMAADTDQAgDQAA1A0AIA4AAOINACAPAADVDQAgEQAA1w0AIBcAANgNACAYAADaDQAgHAAA2w0AICAAANwNACAhAADdDQAgxwUCAAAAAdQFAQAAAAHVBQEAAAAB7gUBAAAAAfMFAgAAAAH0BQEAAAAB9QUBAAAAAfYFCAAAAAH3BQgAAAAB-AUCAAAAAfkFBAAAAAH6BQIAAAAB-wUCAAAAARwEAADWDQAgBQAA2Q0AIAkAANANACAKAADRDQAgCwAA0g0AIAwAANMNACANAADUDQAgDgAA4g0AIA8AANUNACARAADXDQAgFwAA2A0AIBgAANoNACAcAADbDQAgIAAA3A0AICEAAN0NACDGBQIAAAABxwUCAAAAAdQFAQAAAAHVBQEAAAAB7gUBAAAAAfQFAQAAAAH1BQEAAAAB9gUIAAAAAfcFCAAAAAH4BQIAAAAB-QUEAAAAAfoFAgAAAAH7BQIAAAABAgAAABgAIEEAAOoNACABOgAA0xEAMBwEAADWDQAgBQAA2Q0AIAkAANANACAKAADRDQAgCwAA0g0AIAwAANMNACANAADUDQAgDgAA4g0AIA8AANUNACARAADXDQAgFwAA2A0AIBgAANoNACAcAADbDQAgIAAA3A0AICEAAN0NACDGBQIAAAABxwUCAAAAAdQFAQAAAAHVBQEAAAAB7gUBAAAAAfQFAQAAAAH1BQEAAAAB9gUIAAAAAfcFCAAAAAH4BQIAAAAB-QUEAAAAAfoFAgAAAAH7BQIAAAABAwAAABgAIEEAAOENACBCAADvDQAgAgAAABgAIDoAAO8NACACAAAAyw0AIDoAAO4NACANxgUCAJMKACHHBQIAgQoAIdQFAQCACgAh1QUBAIAKACHuBQEAgAoAIfMFAgCTCgAh9AUBAIoMACH1BQEAigwAIfYFCACLDAAh9wUIAIsMACH4BQIAkwoAIfkFBACwCgAh-wUCAJMKACEcBAAAlAwAIAUAAJcMACAIAACMDAAgCQAAjQwAIAoAAI4MACALAACPDAAgDQAAkQwAIA4AAJIMACAPAACTDAAgEQAAlQwAIBcAAJYMACAYAACYDAAgHAAAmQwAICAAAJoMACAhAACbDAAgxgUCAJMKACHHBQIAgQoAIdQFAQCACgAh1QUBAIAKACHuBQEAgAoAIfMFAgCTCgAh9AUBAIoMACH1BQEAigwAIfYFCACLDAAh9wUIAIsMACH4BQIAkwoAIfkFBACwCgAh-wUCAJMKACEDAAAAGAAgQQAA5g0AIEIAAPQNACACAAAAGAAgOgAA9A0AIAIAAADLDQAgOgAA8w0AIA3HBQIAgQoAIdQFAQCACgAh1QUBAIAKACHuBQEAgAoAIfMFAgCTCgAh9AUBAIoMACH1BQEAigwAIfYFCACLDAAh9wUIAIsMACH4BQIAkwoAIfkFBACwCgAh-gUCAJMKACH7BQIAkwoAIRwEAACUDAAgBQAAlwwAIAgAAIwMACAJAACNDAAgCwAAjwwAIAwAAJAMACANAACRDAAgDgAAkgwAIA8AAJMMACARAACVDAAgFwAAlgwAIBgAAJgMACAcAACZDAAgIAAAmgwAICEAAJsMACDHBQIAgQoAIdQFAQCACgAh1QUBAIAKACHuBQEAgAoAIfMFAgCTCgAh9AUBAIoMACH1BQEAigwAIfYFCACLDAAh9wUIAIsMACH4BQIAkwoAIfkFBACwCgAh-gUCAJMKACH7BQIAkwoAIQMAAAAYACBBAADqDQAgQgAA-Q0AIAIAAAAYACA6AAD5DQAgAgAAAMsNACA6AAD4DQAgDcYFAgCTCgAhxwUCAIEKACHUBQEAgAoAIdUFAQCACgAh7gUBAIAKACH0BQEAigwAIfUFAQCKDAAh9gUIAIsMACH3BQgAiwwAIfgFAgCTCgAh-QUEALAKACH6BQIAkwoAIfsFAgCTCgAhHAQAAJQMACAFAACXDAAgCQAAjQwAIAoAAI4MACALAACPDAAgDAAAkAwAIA0AAJEMACAOAACSDAAgDwAAkwwAIBEAAJUMACAXAACWDAAgGAAAmAwAIBwAAJkMACAgAACaDAAgIQAAmwwAIMYFAgCTCgAhxwUCAIEKACHUBQEAgAoAIdUFAQCACgAh7gUBAIAKACH0BQEAigwAIfUFAQCKDAAh9gUIAIsMACH3BQgAiwwAIfgFAgCTCgAh-QUEALAKACH6BQIAkwoAIfsFAgCTCgAhAAAAAAAAAAAB9wZAAAAAAQVBAADOEQAgQgAA0REAIPQGAADPEQAg9QYAANARACD6BgAAgAUAIANBAADOEQAg9AYAAM8RACD6BgAAgAUAIAAAAAH3BkAAAAABAAAABUEAAMkRACBCAADMEQAg9AYAAMoRACD1BgAAyxEAIPoGAACABQAgA0EAAMkRACD0BgAAyhEAIPoGAACABQAgAAAABUEAAMQRACBCAADHEQAg9AYAAMURACD1BgAAxhEAIPoGAACABQAgA0EAAMQRACD0BgAAxREAIPoGAACABQAgAAAAC0EAAMwOADBCAADRDgAw9AYAAM0OADD1BgAAzg4AMPYGAADPDgAg9wYAANAOADD4BgAA0A4AMPkGAADQDgAw-gYAANAOADD7BgAA0g4AMPwGAADTDgAwC0EAAMAOADBCAADFDgAw9AYAAMEOADD1BgAAwg4AMPYGAADDDgAg9wYAAMQOADD4BgAAxA4AMPkGAADEDgAw-gYAAMQOADD7BgAAxg4AMPwGAADHDgAwC0EAALQOADBCAAC5DgAw9AYAALUOADD1BgAAtg4AMPYGAAC3DgAg9wYAALgOADD4BgAAuA4AMPkGAAC4DgAw-gYAALgOADD7BgAAug4AMPwGAAC7DgAwC0EAAJoOADBCAACfDgAw9AYAAJsOADD1BgAAnA4AMPYGAACdDgAg9wYAAJ4OADD4BgAAng4AMPkGAACeDgAw-gYAAJ4OADD7BgAAoA4AMPwGAAChDgAwEOQBAACzDgAgxwUCAAAAAcgFAQAAAAHJBQEAAAAB1wUBAAAAAeMFAgAAAAH_BQEAAAABswYBAAAAAbUGAQAAAAG2BgIAAAABtwYBAAAAAbgGAQAAAAG5BgEAAAABugYBAAAAAbsGAQAAAAG8BgEAAAABAgAAAP4CACBBAACyDgAgAwAAAP4CACBBAACyDgAgQgAApA4AIAE6AADDEQAwFeIBAACeCQAg5AEAAJ8JACC2BQAAnQkAMLcFAACMAwAQuAUAAJ0JADDHBQIAAAAByAUBAAAAAckFAQDXCAAh1wUBANcIACHjBQIA1ggAIf8FAQDXCAAhswYBANcIACG0BgEA1wgAIbUGAQDXCAAhtgYCANYIACG3BgEA1wgAIbgGAQDXCAAhuQYBANcIACG6BgEA1wgAIbsGAQDXCAAhvAYBANcIACECAAAA_gIAIDoAAKQOACACAAAAog4AIDoAAKMOACATtgUAAKEOADC3BQAAog4AELgFAAChDgAwxwUCANYIACHIBQEA1wgAIckFAQDXCAAh1wUBANcIACHjBQIA1ggAIf8FAQDXCAAhswYBANcIACG0BgEA1wgAIbUGAQDXCAAhtgYCANYIACG3BgEA1wgAIbgGAQDXCAAhuQYBANcIACG6BgEA1wgAIbsGAQDXCAAhvAYBANcIACETtgUAAKEOADC3BQAAog4AELgFAAChDgAwxwUCANYIACHIBQEA1wgAIckFAQDXCAAh1wUBANcIACHjBQIA1ggAIf8FAQDXCAAhswYBANcIACG0BgEA1wgAIbUGAQDXCAAhtgYCANYIACG3BgEA1wgAIbgGAQDXCAAhuQYBANcIACG6BgEA1wgAIbsGAQDXCAAhvAYBANcIACEPxwUCAIEKACHIBQEAgAoAIckFAQCACgAh1wUBAIAKACHjBQIAgQoAIf8FAQCACgAhswYBAIAKACG1BgEAgAoAIbYGAgCBCgAhtwYBAIAKACG4BgEAgAoAIbkGAQCACgAhugYBAIAKACG7BgEAgAoAIbwGAQCACgAhEOQBAAClDgAgxwUCAIEKACHIBQEAgAoAIckFAQCACgAh1wUBAIAKACHjBQIAgQoAIf8FAQCACgAhswYBAIAKACG1BgEAgAoAIbYGAgCBCgAhtwYBAIAKACG4BgEAgAoAIbkGAQCACgAhugYBAIAKACG7BgEAgAoAIbwGAQCACgAhC0EAAKYOADBCAACrDgAw9AYAAKcOADD1BgAAqA4AMPYGAACpDgAg9wYAAKoOADD4BgAAqg4AMPkGAACqDgAw-gYAAKoOADD7BgAArA4AMPwGAACtDgAwBscFAgAAAAHbBQEAAAAB3AUBAAAAAbAGAQAAAAGxBgEAAAABsgYgAAAAAQIAAACVAwAgQQAAsQ4AIAMAAACVAwAgQQAAsQ4AIEIAALAOACABOgAAwhEAMAvjAQAAnAkAILYFAACbCQAwtwUAAJMDABC4BQAAmwkAMMcFAgAAAAHbBQEA1wgAIdwFAQDXCAAhrwYCANYIACGwBgEA1wgAIbEGAQDXCAAhsgYgAPYIACECAAAAlQMAIDoAALAOACACAAAArg4AIDoAAK8OACAKtgUAAK0OADC3BQAArg4AELgFAACtDgAwxwUCANYIACHbBQEA1wgAIdwFAQDXCAAhrwYCANYIACGwBgEA1wgAIbEGAQDXCAAhsgYgAPYIACEKtgUAAK0OADC3BQAArg4AELgFAACtDgAwxwUCANYIACHbBQEA1wgAIdwFAQDXCAAhrwYCANYIACGwBgEA1wgAIbEGAQDXCAAhsgYgAPYIACEGxwUCAIEKACHbBQEAgAoAIdwFAQCACgAhsAYBAIAKACGxBgEAgAoAIbIGIACCDAAhBscFAgCBCgAh2wUBAIAKACHcBQEAgAoAIbAGAQCACgAhsQYBAIAKACGyBiAAggwAIQbHBQIAAAAB2wUBAAAAAdwFAQAAAAGwBgEAAAABsQYBAAAAAbIGIAAAAAEQ5AEAALMOACDHBQIAAAAByAUBAAAAAckFAQAAAAHXBQEAAAAB4wUCAAAAAf8FAQAAAAGzBgEAAAABtQYBAAAAAbYGAgAAAAG3BgEAAAABuAYBAAAAAbkGAQAAAAG6BgEAAAABuwYBAAAAAbwGAQAAAAEEQQAApg4AMPQGAACnDgAw9gYAAKkOACD6BgAAqg4AMAbHBQEAAAABhAYBAAAAAYUGAQAAAAGGBiAAAAABhwYCAAAAAYgGQAAAAAECAAAAigMAIEEAAL8OACADAAAAigMAIEEAAL8OACBCAAC-DgAgAToAAMERADAL3QEAAJ4JACC2BQAAoAkAMLcFAACIAwAQuAUAAKAJADDHBQEAAAABgwYBANcIACGEBgEA1wgAIYUGAQDXCAAhhgYgAPYIACGHBgIA1ggAIYgGQAChCQAhAgAAAIoDACA6AAC-DgAgAgAAALwOACA6AAC9DgAgCrYFAAC7DgAwtwUAALwOABC4BQAAuw4AMMcFAQDXCAAhgwYBANcIACGEBgEA1wgAIYUGAQDXCAAhhgYgAPYIACGHBgIA1ggAIYgGQAChCQAhCrYFAAC7DgAwtwUAALwOABC4BQAAuw4AMMcFAQDXCAAhgwYBANcIACGEBgEA1wgAIYUGAQDXCAAhhgYgAPYIACGHBgIA1ggAIYgGQAChCQAhBscFAQCACgAhhAYBAIAKACGFBgEAgAoAIYYGIACCDAAhhwYCAIEKACGIBkAAgg4AIQbHBQEAgAoAIYQGAQCACgAhhQYBAIAKACGGBiAAggwAIYcGAgCBCgAhiAZAAIIOACEGxwUBAAAAAYQGAQAAAAGFBgEAAAABhgYgAAAAAYcGAgAAAAGIBkAAAAABDMcFAQAAAAH_BUAAAAABigZAAAAAAYsGAQAAAAGMBgEAAAABjQYBAAAAAY4GAQAAAAGPBgEAAAABkAYBAAAAAZEGQAAAAAGSBkAAAAABkwYBAAAAAQIAAACGAwAgQQAAyw4AIAMAAACGAwAgQQAAyw4AIEIAAMoOACABOgAAwBEAMBLdAQAAngkAILYFAACjCQAwtwUAAIQDABC4BQAAowkAMMcFAQAAAAH_BUAAgAkAIYMGAQDXCAAhigZAAIAJACGLBgEA1wgAIYwGAQDXCAAhjQYBAPUIACGOBgEA9QgAIY8GAQD1CAAhkAYBAPUIACGRBkAAoQkAIZIGQAChCQAhkwYBAPUIACG9BgAAogkAIAIAAACGAwAgOgAAyg4AIAIAAADIDgAgOgAAyQ4AIBC2BQAAxw4AMLcFAADIDgAQuAUAAMcOADDHBQEA1wgAIf8FQACACQAhgwYBANcIACGKBkAAgAkAIYsGAQDXCAAhjAYBANcIACGNBgEA9QgAIY4GAQD1CAAhjwYBAPUIACGQBgEA9QgAIZEGQAChCQAhkgZAAKEJACGTBgEA9QgAIRC2BQAAxw4AMLcFAADIDgAQuAUAAMcOADDHBQEA1wgAIf8FQACACQAhgwYBANcIACGKBkAAgAkAIYsGAQDXCAAhjAYBANcIACGNBgEA9QgAIY4GAQD1CAAhjwYBAPUIACGQBgEA9QgAIZEGQAChCQAhkgZAAKEJACGTBgEA9QgAIQzHBQEAgAoAIf8FQACIDgAhigZAAIgOACGLBgEAgAoAIYwGAQCACgAhjQYBAIoMACGOBgEAigwAIY8GAQCKDAAhkAYBAIoMACGRBkAAgg4AIZIGQACCDgAhkwYBAIoMACEMxwUBAIAKACH_BUAAiA4AIYoGQACIDgAhiwYBAIAKACGMBgEAgAoAIY0GAQCKDAAhjgYBAIoMACGPBgEAigwAIZAGAQCKDAAhkQZAAIIOACGSBkAAgg4AIZMGAQCKDAAhDMcFAQAAAAH_BUAAAAABigZAAAAAAYsGAQAAAAGMBgEAAAABjQYBAAAAAY4GAQAAAAGPBgEAAAABkAYBAAAAAZEGQAAAAAGSBkAAAAABkwYBAAAAAQfHBQEAAAAB_wVAAAAAAYAGQAAAAAGKBkAAAAABlAYBAAAAAZUGAQAAAAGWBgEAAAABAgAAAIIDACBBAADXDgAgAwAAAIIDACBBAADXDgAgQgAA1g4AIAE6AAC_EQAwDN0BAACeCQAgtgUAAKQJADC3BQAAgAMAELgFAACkCQAwxwUBAAAAAf8FQACACQAhgAZAAIAJACGDBgEA1wgAIYoGQACACQAhlAYBAAAAAZUGAQD1CAAhlgYBAPUIACECAAAAggMAIDoAANYOACACAAAA1A4AIDoAANUOACALtgUAANMOADC3BQAA1A4AELgFAADTDgAwxwUBANcIACH_BUAAgAkAIYAGQACACQAhgwYBANcIACGKBkAAgAkAIZQGAQDXCAAhlQYBAPUIACGWBgEA9QgAIQu2BQAA0w4AMLcFAADUDgAQuAUAANMOADDHBQEA1wgAIf8FQACACQAhgAZAAIAJACGDBgEA1wgAIYoGQACACQAhlAYBANcIACGVBgEA9QgAIZYGAQD1CAAhB8cFAQCACgAh_wVAAIgOACGABkAAiA4AIYoGQACIDgAhlAYBAIAKACGVBgEAigwAIZYGAQCKDAAhB8cFAQCACgAh_wVAAIgOACGABkAAiA4AIYoGQACIDgAhlAYBAIAKACGVBgEAigwAIZYGAQCKDAAhB8cFAQAAAAH_BUAAAAABgAZAAAAAAYoGQAAAAAGUBgEAAAABlQYBAAAAAZYGAQAAAAEEQQAAzA4AMPQGAADNDgAw9gYAAM8OACD6BgAA0A4AMARBAADADgAw9AYAAMEOADD2BgAAww4AIPoGAADEDgAwBEEAALQOADD0BgAAtQ4AMPYGAAC3DgAg-gYAALgOADAEQQAAmg4AMPQGAACbDgAw9gYAAJ0OACD6BgAAng4AMAAAAAAAAAAAAAVBAAC6EQAgQgAAvREAIPQGAAC7EQAg9QYAALwRACD6BgAAGAAgA0EAALoRACD0BgAAuxEAIPoGAAAYACAAAAAAAAVBAAC1EQAgQgAAuBEAIPQGAAC2EQAg9QYAALcRACD6BgAAfQAgA0EAALURACD0BgAAthEAIPoGAAB9ACAAAAAAAAtBAACXDwAwQgAArg8AMPQGAACYDwAw9QYAAK0PADD2BgAAmQ8AIPcGAACaDwAw-AYAAJoPADD5BgAAmg8AMPoGAACaDwAw-wYAAK8PADD8BgAAsA8AMAtBAACTDwAwQgAAqQ8AMPQGAACUDwAw9QYAAKgPADD2BgAAlQ8AIPcGAAD1DAAw-AYAAPUMADD5BgAA9QwAMPoGAAD1DAAw-wYAAKoPADD8BgAA-AwAMAtBAACPDwAwQgAApA8AMPQGAACQDwAw9QYAAKMPADD2BgAAkQ8AIPcGAACNDwAw-AYAAI0PADD5BgAAjQ8AMPoGAACNDwAw-wYAAKUPADD8BgAAnw8AMAtBAACKDwAwQgAAnQ8AMPQGAACLDwAw9QYAAJwPADD2BgAAjA8AIPcGAACNDwAw-AYAAI0PADD5BgAAjQ8AMPoGAACNDwAw-wYAAJ4PADD8BgAAnw8AMAdBAACrEQAgQgAAsxEAIPQGAACsEQAg9QYAALIRACD4BgAADwAg-QYAAA8AIPoGAAB9ACALQQAA-Q4AMEIAAP4OADD0BgAA-g4AMPUGAAD7DgAw9gYAAPwOACD3BgAA_Q4AMPgGAAD9DgAw-QYAAP0OADD6BgAA_Q4AMPsGAAD_DgAw_AYAAIAPADAKBAAAhQ8AIAUAAIYPACANAACJDwAgLQAAhw8AIC4AAIgPACDHBQIAAAAByAUBAAAAAdQFAQAAAAGdBgEAAAABngYBAAAAAQIAAAB9ACBBAACEDwAgAwAAAH0AIEEAAIQPACBCAACDDwAgAToAALERADAPBAAAvQkAIAUAAL4JACAMAADACQAgDQAAwQkAIC0AAL8JACAuAAC_CQAgtgUAALsJADC3BQAADwAQuAUAALsJADDHBQIAAAAByAUBAAAAAdQFAQDXCAAh-gUCALwJACGdBgEA1wgAIZ4GAQDXCAAhAgAAAH0AIDoAAIMPACACAAAAgQ8AIDoAAIIPACAJtgUAAIAPADC3BQAAgQ8AELgFAACADwAwxwUCANYIACHIBQEA1wgAIdQFAQDXCAAh-gUCALwJACGdBgEA1wgAIZ4GAQDXCAAhCbYFAACADwAwtwUAAIEPABC4BQAAgA8AMMcFAgDWCAAhyAUBANcIACHUBQEA1wgAIfoFAgC8CQAhnQYBANcIACGeBgEA1wgAIQXHBQIAgQoAIcgFAQCACgAh1AUBAIAKACGdBgEAgAoAIZ4GAQCACgAhCgQAAPMOACAFAAD0DgAgDQAA-A4AIC0AAPUOACAuAAD2DgAgxwUCAIEKACHIBQEAgAoAIdQFAQCACgAhnQYBAIAKACGeBgEAgAoAIQoEAACFDwAgBQAAhg8AIA0AAIkPACAtAACHDwAgLgAAiA8AIMcFAgAAAAHIBQEAAAAB1AUBAAAAAZ0GAQAAAAGeBgEAAAABBEEAAJcPADD0BgAAmA8AMPYGAACZDwAg-gYAAJoPADAEQQAAkw8AMPQGAACUDwAw9gYAAJUPACD6BgAA9QwAMARBAACPDwAw9AYAAJAPADD2BgAAkQ8AIPoGAACNDwAwBEEAAIoPADD0BgAAiw8AMPYGAACMDwAg-gYAAI0PADAEQQAA-Q4AMPQGAAD6DgAw9gYAAPwOACD6BgAA_Q4AMBIGAADzCgAgIwAA9QoAICsAAPYKACAsAAD3CgAgLQEAAAABxwUCAAAAAcgFAQAAAAHJBQEAAAABygUCAAAAAcwFAgAAAAHNBQIAAAABzgUBAAAAAc8FAQAAAAHQBQEAAAAB0QUBAAAAAdIFAQAAAAHTBQEAAAAB1AUBAAAAAQIAAAANACBBAACODwAgAToAALARADAXBgAA9AkAIAcAAMAJACAjAADvCQAgKwAAygkAICwAAPUJACAtAQDXCAAhtgUAAPMJADC3BQAACwAQuAUAAPMJADDHBQIAAAAByAUBAAAAAckFAQDXCAAhygUCANYIACHLBQIAvAkAIcwFAgC8CQAhzQUCALwJACHOBQEA1wgAIc8FAQDXCAAh0AUBANcIACHRBQEA1wgAIdIFAQDXCAAh0wUBANcIACHUBQEA1wgAIRIGAADzCgAgIwAA9QoAICsAAPYKACAsAAD3CgAgLQEAAAABxwUCAAAAAcgFAQAAAAHJBQEAAAABygUCAAAAAcwFAgAAAAHNBQIAAAABzgUBAAAAAc8FAQAAAAHQBQEAAAAB0QUBAAAAAdIFAQAAAAHTBQEAAAAB1AUBAAAAARIHAAD0CgAgIwAA9QoAICsAAPYKACAsAAD3CgAgLQEAAAABxwUCAAAAAcgFAQAAAAHJBQEAAAABywUCAAAAAcwFAgAAAAHNBQIAAAABzgUBAAAAAc8FAQAAAAHQBQEAAAAB0QUBAAAAAdIFAQAAAAHTBQEAAAAB1AUBAAAAAQIAAAANACBBAACSDwAgAToAAK8RADASBwAA9AoAICMAAPUKACArAAD2CgAgLAAA9woAIC0BAAAAAccFAgAAAAHIBQEAAAAByQUBAAAAAcsFAgAAAAHMBQIAAAABzQUCAAAAAc4FAQAAAAHPBQEAAAAB0AUBAAAAAdEFAQAAAAHSBQEAAAAB0wUBAAAAAdQFAQAAAAEGCgAA5g4AIBMAAJ8NACAUAACgDQAgHAAAoQ0AIMYFAgAAAAHHBQIAAAABAgAAAAkAIEEAAJYPACABOgAArhEAMAYKAADmDgAgEwAAnw0AIBQAAKANACAcAAChDQAgxgUCAAAAAccFAgAAAAEGxwUCAAAAAc8FAQAAAAHvBQEAAAAB8AUgAAAAAfEFAQAAAAHyBQIAAAABAgAAAAUAIEEAAJsPACABOgAArREAMAwDAAD0CQAgtgUAAPkJADC3BQAAAwAQuAUAAPkJADDHBQIAAAABzwUBANcIACHvBQEA1wgAIfAFIAD2CAAh8QUBANcIACHyBQIAvAkAIZwGAgDWCAAh8AYAAPgJACAGxwUCAAAAAc8FAQAAAAHvBQEAAAAB8AUgAAAAAfEFAQAAAAHyBQIAAAABAwAAAA0AIEEAAI4PACBCAACiDwAgAgAAAA0AIDoAAKIPACACAAAAoA8AIDoAAKEPACASLQEA1wgAIbYFAACfDwAwtwUAAKAPABC4BQAAnw8AMMcFAgDWCAAhyAUBANcIACHJBQEA1wgAIcoFAgDWCAAhywUCALwJACHMBQIAvAkAIc0FAgC8CQAhzgUBANcIACHPBQEA1wgAIdAFAQDXCAAh0QUBANcIACHSBQEA1wgAIdMFAQDXCAAh1AUBANcIACESLQEA1wgAIbYFAACfDwAwtwUAAKAPABC4BQAAnw8AMMcFAgDWCAAhyAUBANcIACHJBQEA1wgAIcoFAgDWCAAhywUCALwJACHMBQIAvAkAIc0FAgC8CQAhzgUBANcIACHPBQEA1wgAIdAFAQDXCAAh0QUBANcIACHSBQEA1wgAIdMFAQDXCAAh1AUBANcIACEOLQEAgAoAIccFAgCBCgAhyAUBAIAKACHJBQEAgAoAIcoFAgCBCgAhzAUCAJMKACHNBQIAkwoAIc4FAQCACgAhzwUBAIAKACHQBQEAgAoAIdEFAQCACgAh0gUBAIAKACHTBQEAgAoAIdQFAQCACgAhEgYAAJQKACAjAACWCgAgKwAAlwoAICwAAJgKACAtAQCACgAhxwUCAIEKACHIBQEAgAoAIckFAQCACgAhygUCAIEKACHMBQIAkwoAIc0FAgCTCgAhzgUBAIAKACHPBQEAgAoAIdAFAQCACgAh0QUBAIAKACHSBQEAgAoAIdMFAQCACgAh1AUBAIAKACEDAAAADQAgQQAAkg8AIEIAAKcPACACAAAADQAgOgAApw8AIAIAAACgDwAgOgAApg8AIA4tAQCACgAhxwUCAIEKACHIBQEAgAoAIckFAQCACgAhywUCAJMKACHMBQIAkwoAIc0FAgCTCgAhzgUBAIAKACHPBQEAgAoAIdAFAQCACgAh0QUBAIAKACHSBQEAgAoAIdMFAQCACgAh1AUBAIAKACESBwAAlQoAICMAAJYKACArAACXCgAgLAAAmAoAIC0BAIAKACHHBQIAgQoAIcgFAQCACgAhyQUBAIAKACHLBQIAkwoAIcwFAgCTCgAhzQUCAJMKACHOBQEAgAoAIc8FAQCACgAh0AUBAIAKACHRBQEAgAoAIdIFAQCACgAh0wUBAIAKACHUBQEAgAoAIQMAAAAJACBBAACWDwAgQgAArA8AIAIAAAAJACA6AACsDwAgAgAAAPkMACA6AACrDwAgAsYFAgCBCgAhxwUCAIEKACEGCgAA5Q4AIBMAAP0MACAUAAD-DAAgHAAA_wwAIMYFAgCBCgAhxwUCAIEKACEDAAAABQAgQQAAmw8AIEIAALMPACACAAAABQAgOgAAsw8AIAIAAACxDwAgOgAAsg8AIAq2BQAAsA8AMLcFAACxDwAQuAUAALAPADDHBQIA1ggAIc8FAQDXCAAh7wUBANcIACHwBSAA9ggAIfEFAQDXCAAh8gUCALwJACGcBgIA1ggAIQq2BQAAsA8AMLcFAACxDwAQuAUAALAPADDHBQIA1ggAIc8FAQDXCAAh7wUBANcIACHwBSAA9ggAIfEFAQDXCAAh8gUCALwJACGcBgIA1ggAIQbHBQIAgQoAIc8FAQCACgAh7wUBAIAKACHwBSAAggwAIfEFAQCACgAh8gUCAJMKACEGxwUCAIEKACHPBQEAgAoAIe8FAQCACgAh8AUgAIIMACHxBQEAgAoAIfIFAgCTCgAhA0EAAKsRACD0BgAArBEAIPoGAAB9ACAAAAAFQQAAphEAIEIAAKkRACD0BgAApxEAIPUGAACoEQAg-gYAAIgEACADQQAAphEAIPQGAACnEQAg-gYAAIgEACAAAAAAAAtBAADADwAwQgAAxQ8AMPQGAADBDwAw9QYAAMIPADD2BgAAww8AIPcGAADEDwAw-AYAAMQPADD5BgAAxA8AMPoGAADEDwAw-wYAAMYPADD8BgAAxw8AMALPBQEAAAABoAYBAAAAAQIAAACMBAAgQQAAyw8AIAMAAACMBAAgQQAAyw8AIEIAAMoPACABOgAApREAMAi1AgAAkgkAILYFAACRCQAwtwUAAIoEABC4BQAAkQkAMM8FAQDXCAAhnwYBANcIACGgBgEA1wgAIaIGAACQCQAgAgAAAIwEACA6AADKDwAgAgAAAMgPACA6AADJDwAgBrYFAADHDwAwtwUAAMgPABC4BQAAxw8AMM8FAQDXCAAhnwYBANcIACGgBgEA1wgAIQa2BQAAxw8AMLcFAADIDwAQuAUAAMcPADDPBQEA1wgAIZ8GAQDXCAAhoAYBANcIACECzwUBAIAKACGgBgEAgAoAIQLPBQEAgAoAIaAGAQCACgAhAs8FAQAAAAGgBgEAAAABBEEAAMAPADD0BgAAwQ8AMPYGAADDDwAg-gYAAMQPADAAARsAAM0PACAAAAAFQQAAoBEAIEIAAKMRACD0BgAAoREAIPUGAACiEQAg-gYAANkDACADQQAAoBEAIPQGAAChEQAg-gYAANkDACAAAAAAAAtBAADuDwAwQgAA8w8AMPQGAADvDwAw9QYAAPAPADD2BgAA8Q8AIPcGAADyDwAw-AYAAPIPADD5BgAA8g8AMPoGAADyDwAw-wYAAPQPADD8BgAA9Q8AMAtBAADlDwAwQgAA6Q8AMPQGAADmDwAw9QYAAOcPADD2BgAA6A8AIPcGAACkCwAw-AYAAKQLADD5BgAApAsAMPoGAACkCwAw-wYAAOoPADD8BgAApwsAMAtBAADcDwAwQgAA4A8AMPQGAADdDwAw9QYAAN4PADD2BgAA3w8AIPcGAACzDAAw-AYAALMMADD5BgAAswwAMPoGAACzDAAw-wYAAOEPADD8BgAAtgwAMBIQAACKDQAgGQAA4wwAIB4AAOUMACAfAADmDAAgIAAA5wwAICsCAAAAAbUCAQAAAAHHBQIAAAAB2AUEAAAAAeoFAgAAAAG_BgEAAAABwAYBAAAAAcMGIAAAAAHEBiAAAAABxwYCAAAAAcgGAQAAAAHJBgQAAAABygYEAAAAAQIAAAA4ACBBAADkDwAgAwAAADgAIEEAAOQPACBCAADjDwAgAToAAJ8RADACAAAAOAAgOgAA4w8AIAIAAAC3DAAgOgAA4g8AIA0rAgCBCgAhtQIBAIAKACHHBQIAgQoAIdgFBACvCgAh6gUCAIEKACG_BgEAgAoAIcAGAQCACgAhwwYgAIIMACHEBiAAggwAIccGAgCBCgAhyAYBAIAKACHJBgQAsAoAIcoGBACwCgAhEhAAAIgNACAZAAC6DAAgHgAAvAwAIB8AAL0MACAgAAC-DAAgKwIAgQoAIbUCAQCACgAhxwUCAIEKACHYBQQArwoAIeoFAgCBCgAhvwYBAIAKACHABgEAgAoAIcMGIACCDAAhxAYgAIIMACHHBgIAgQoAIcgGAQCACgAhyQYEALAKACHKBgQAsAoAIRIQAACKDQAgGQAA4wwAIB4AAOUMACAfAADmDAAgIAAA5wwAICsCAAAAAbUCAQAAAAHHBQIAAAAB2AUEAAAAAeoFAgAAAAG_BgEAAAABwAYBAAAAAcMGIAAAAAHEBiAAAAABxwYCAAAAAcgGAQAAAAHJBgQAAAABygYEAAAAARcWAADUCwAgGQAA0gsAIB4AANkLACArAgAAAAEwAADbCwAgMQAA1QsAIDIAANYLACAzAADXCwAgNAAA2AsAILUCAQAAAAHHBQIAAAAB2AUEAAAAAekFAgAAAAGdBgIAAAABvwYBAAAAAcAGAQAAAAHHBgIAAAABzAYEAAAAAc0GBAAAAAHgBgIAAAAB4QYCAAAAAeIGAgAAAAHjBgIAAAABAgAAAAEAIEEAAO0PACADAAAAAQAgQQAA7Q8AIEIAAOwPACABOgAAnhEAMAIAAAABACA6AADsDwAgAgAAAKgLACA6AADrDwAgDysCAIEKACG1AgEAgAoAIccFAgCBCgAh2AUEAK8KACHpBQIAgQoAIZ0GAgCBCgAhvwYBAIAKACHABgEAgAoAIccGAgCBCgAhzAYEAK8KACHNBgQAsAoAIeAGAgCTCgAh4QYCAJMKACHiBgIAkwoAIeMGAgCBCgAhFxYAAK0LACAZAACrCwAgHgAAsgsAICsCAIEKACEwAACuCwAgMQAArwsAIDIAALALACAzAADQCwAgNAAAsQsAILUCAQCACgAhxwUCAIEKACHYBQQArwoAIekFAgCBCgAhnQYCAIEKACG_BgEAgAoAIcAGAQCACgAhxwYCAIEKACHMBgQArwoAIc0GBACwCgAh4AYCAJMKACHhBgIAkwoAIeIGAgCTCgAh4wYCAIEKACEXFgAA1AsAIBkAANILACAeAADZCwAgKwIAAAABMAAA2wsAIDEAANULACAyAADWCwAgMwAA1wsAIDQAANgLACC1AgEAAAABxwUCAAAAAdgFBAAAAAHpBQIAAAABnQYCAAAAAb8GAQAAAAHABgEAAAABxwYCAAAAAcwGBAAAAAHNBgQAAAAB4AYCAAAAAeEGAgAAAAHiBgIAAAAB4wYCAAAAAQPPBQEAAAABoAYBAAAAAaQGAQAAAAECAAAAPAAgQQAA-Q8AIAMAAAA8ACBBAAD5DwAgQgAA-A8AIAE6AACdEQAwCRoAANcJACC2BQAA1gkAMLcFAAA6ABC4BQAA1gkAMM8FAQDXCAAhoAYBANcIACGjBgEA1wgAIaQGAQDXCAAh6gYAANUJACACAAAAPAAgOgAA-A8AIAIAAAD2DwAgOgAA9w8AIAe2BQAA9Q8AMLcFAAD2DwAQuAUAAPUPADDPBQEA1wgAIaAGAQDXCAAhowYBANcIACGkBgEA1wgAIQe2BQAA9Q8AMLcFAAD2DwAQuAUAAPUPADDPBQEA1wgAIaAGAQDXCAAhowYBANcIACGkBgEA1wgAIQPPBQEAgAoAIaAGAQCACgAhpAYBAIAKACEDzwUBAIAKACGgBgEAgAoAIaQGAQCACgAhA88FAQAAAAGgBgEAAAABpAYBAAAAAQRBAADuDwAw9AYAAO8PADD2BgAA8Q8AIPoGAADyDwAwBEEAAOUPADD0BgAA5g8AMPYGAADoDwAg-gYAAKQLADAEQQAA3A8AMPQGAADdDwAw9gYAAN8PACD6BgAAswwAMAAAAAAAAAAFQQAAmBEAIEIAAJsRACD0BgAAmREAIPUGAACaEQAg-gYAAGIAIANBAACYEQAg9AYAAJkRACD6BgAAYgAgAAAAAAAFQQAAkxEAIEIAAJYRACD0BgAAlBEAIPUGAACVEQAg-gYAAP4CACADQQAAkxEAIPQGAACUEQAg-gYAAP4CACAAAAAAAAVBAACOEQAgQgAAkREAIPQGAACPEQAg9QYAAJARACD6BgAAgAUAIANBAACOEQAg9AYAAI8RACD6BgAAgAUAIALiAQAAlRAAIOQBAACWEAAgBd4BAADcDgAg3wEAAN0OACDgAQAA3g4AIOEBAADfDgAgmAYAAI0KACAAAAAAAAAFQQAAiREAIEIAAIwRACD0BgAAihEAIPUGAACLEQAg-gYAABgAIANBAACJEQAg9AYAAIoRACD6BgAAGAAgGgQAAOsQACAFAADZEAAgCAAAnhAAIAkAAOoQACAKAACeEAAgCwAA6hAAIAwAAJ4QACANAADqEAAgDgAAnhAAIA8AAOoQACARAADsEAAgFwAA9AsAIBgAAO0QACAcAAD-DwAgIAAA5xAAICEAAO4QACDGBQAAjQoAIPMFAACNCgAg9AUAAI0KACD1BQAAjQoAIPYFAACNCgAg9wUAAI0KACD4BQAAjQoAIPkFAACNCgAg-gUAAI0KACD7BQAAjQoAIAAAAAAAAAAAAAAFQQAAhBEAIEIAAIcRACD0BgAAhREAIPUGAACGEQAg-gYAADgAIANBAACEEQAg9AYAAIURACD6BgAAOAAgAAAAAAAFQQAA_xAAIEIAAIIRACD0BgAAgBEAIPUGAACBEQAg-gYAADgAIANBAAD_EAAg9AYAAIARACD6BgAAOAAgAAAAAAAAAAAAAAVBAAD6EAAgQgAA_RAAIPQGAAD7EAAg9QYAAPwQACD6BgAAAQAgA0EAAPoQACD0BgAA-xAAIPoGAAABACAAAAAAAAVBAAD1EAAgQgAA-BAAIPQGAAD2EAAg9QYAAPcQACD6BgAAYgAgA0EAAPUQACD0BgAA9hAAIPoGAABiACAJIgAA3RAAICQAANcQACAlAADFEAAgJgAA3hAAICgAAN8QACApAADgEAAgKgAA4RAAIM0GAACNCgAg2wYAAI0KACAAAAAAAAVBAADwEAAgQgAA8xAAIPQGAADxEAAg9QYAAPIQACD6BgAAYgAgA0EAAPAQACD0BgAA8RAAIPoGAABiACAAAAAAAAAAAAAADRYAAOgQACAZAADkEAAgGgAA4xAAIB4AAOkQACAwAADXEAAgMQAA9QsAIDIAAOQQACAzAADoEAAgNAAA3hAAIM0GAACNCgAg4AYAAI0KACDhBgAAjQoAIOIGAACNCgAgAAAABwQAANgQACAFAADZEAAgDAAA2xAAIA0AANwQACAtAADaEAAgLgAA2hAAIPoFAACNCgAgAAgGAADbEAAgBwAA2xAAICMAAO0QACArAADeEAAgLAAA7xAAIMsFAACNCgAgzAUAAI0KACDNBQAAjQoAIAAAAScAAMUQACAACBAAAJ4QACAZAADkEAAgGgAA4xAAIB4AAOUQACAfAADmEAAgIAAA5xAAIMkGAACNCgAgygYAAI0KACADEwAA9QsAIBsAAP0PACAcAAD-DwAgBQoAAJ4QACATAAD1CwAgFAAA9QsAIBwAAP4PACAvAADbEAAgAAAAAxIAAPQLACATAAD1CwAgFAAA9QsAIAAAAAAAAQoAAJ4QACAAHyIAAN8KACAkAADgCgAgJQAA5goAICYAAOEKACApAADjCgAgKgAA5AoAICwBAAAAAbkFAgAAAAHHBQIAAAAByAUBAAAAAdMFAQAAAAHYBQQAAAABrgYBAAAAAcsGAgAAAAHMBgQAAAABzQYEAAAAAdEGAQAAAAHSBgEAAAAB0wYBAAAAAdQGAQAAAAHVBgEAAAAB1gYBAAAAAdcGAQAAAAHYBgEAAAAB2QYBAAAAAdoGAQAAAAHbBgIAAAAB3AYBAAAAAd0GAQAAAAHeBgEAAAAB3wYBAAAAAQIAAABiACBBAADwEAAgAwAAAGAAIEEAAPAQACBCAAD0EAAgIQAAAGAAICIAAN0KACAkAACyCgAgJQAAswoAICYAALQKACApAAC2CgAgKgAAtwoAICwBAIAKACE6AAD0EAAguQUCAIEKACHHBQIAgQoAIcgFAQCACgAh0wUBAIAKACHYBQQArwoAIa4GAQCACgAhywYCAIEKACHMBgQArwoAIc0GBACwCgAh0QYBAIAKACHSBgEAgAoAIdMGAQCACgAh1AYBAIAKACHVBgEAgAoAIdYGAQCACgAh1wYBAIAKACHYBgEAgAoAIdkGAQCACgAh2gYBAIAKACHbBgIAkwoAIdwGAQCACgAh3QYBAIAKACHeBgEAgAoAId8GAQCACgAhHyIAAN0KACAkAACyCgAgJQAAswoAICYAALQKACApAAC2CgAgKgAAtwoAICwBAIAKACG5BQIAgQoAIccFAgCBCgAhyAUBAIAKACHTBQEAgAoAIdgFBACvCgAhrgYBAIAKACHLBgIAgQoAIcwGBACvCgAhzQYEALAKACHRBgEAgAoAIdIGAQCACgAh0wYBAIAKACHUBgEAgAoAIdUGAQCACgAh1gYBAIAKACHXBgEAgAoAIdgGAQCACgAh2QYBAIAKACHaBgEAgAoAIdsGAgCTCgAh3AYBAIAKACHdBgEAgAoAId4GAQCACgAh3wYBAIAKACEfIgAA3woAICQAAOAKACAlAADmCgAgJgAA4QoAICgAAOIKACAqAADkCgAgLAEAAAABuQUCAAAAAccFAgAAAAHIBQEAAAAB0wUBAAAAAdgFBAAAAAGuBgEAAAABywYCAAAAAcwGBAAAAAHNBgQAAAAB0QYBAAAAAdIGAQAAAAHTBgEAAAAB1AYBAAAAAdUGAQAAAAHWBgEAAAAB1wYBAAAAAdgGAQAAAAHZBgEAAAAB2gYBAAAAAdsGAgAAAAHcBgEAAAAB3QYBAAAAAd4GAQAAAAHfBgEAAAABAgAAAGIAIEEAAPUQACADAAAAYAAgQQAA9RAAIEIAAPkQACAhAAAAYAAgIgAA3QoAICQAALIKACAlAACzCgAgJgAAtAoAICgAALUKACAqAAC3CgAgLAEAgAoAIToAAPkQACC5BQIAgQoAIccFAgCBCgAhyAUBAIAKACHTBQEAgAoAIdgFBACvCgAhrgYBAIAKACHLBgIAgQoAIcwGBACvCgAhzQYEALAKACHRBgEAgAoAIdIGAQCACgAh0wYBAIAKACHUBgEAgAoAIdUGAQCACgAh1gYBAIAKACHXBgEAgAoAIdgGAQCACgAh2QYBAIAKACHaBgEAgAoAIdsGAgCTCgAh3AYBAIAKACHdBgEAgAoAId4GAQCACgAh3wYBAIAKACEfIgAA3QoAICQAALIKACAlAACzCgAgJgAAtAoAICgAALUKACAqAAC3CgAgLAEAgAoAIbkFAgCBCgAhxwUCAIEKACHIBQEAgAoAIdMFAQCACgAh2AUEAK8KACGuBgEAgAoAIcsGAgCBCgAhzAYEAK8KACHNBgQAsAoAIdEGAQCACgAh0gYBAIAKACHTBgEAgAoAIdQGAQCACgAh1QYBAIAKACHWBgEAgAoAIdcGAQCACgAh2AYBAIAKACHZBgEAgAoAIdoGAQCACgAh2wYCAJMKACHcBgEAgAoAId0GAQCACgAh3gYBAIAKACHfBgEAgAoAIRgWAADUCwAgGQAA0gsAIBoAANMLACArAgAAAAEwAADbCwAgMQAA1QsAIDIAANYLACAzAADXCwAgNAAA2AsAILUCAQAAAAHHBQIAAAAB2AUEAAAAAekFAgAAAAGdBgIAAAABowYBAAAAAb8GAQAAAAHABgEAAAABxwYCAAAAAcwGBAAAAAHNBgQAAAAB4AYCAAAAAeEGAgAAAAHiBgIAAAAB4wYCAAAAAQIAAAABACBBAAD6EAAgAwAAAC0AIEEAAPoQACBCAAD-EAAgGgAAAC0AIBYAAK0LACAZAACrCwAgGgAArAsAICsCAIEKACEwAACuCwAgMQAArwsAIDIAALALACAzAADQCwAgNAAAsQsAIDoAAP4QACC1AgEAgAoAIccFAgCBCgAh2AUEAK8KACHpBQIAgQoAIZ0GAgCBCgAhowYBAIAKACG_BgEAgAoAIcAGAQCACgAhxwYCAIEKACHMBgQArwoAIc0GBACwCgAh4AYCAJMKACHhBgIAkwoAIeIGAgCTCgAh4wYCAIEKACEYFgAArQsAIBkAAKsLACAaAACsCwAgKwIAgQoAITAAAK4LACAxAACvCwAgMgAAsAsAIDMAANALACA0AACxCwAgtQIBAIAKACHHBQIAgQoAIdgFBACvCgAh6QUCAIEKACGdBgIAgQoAIaMGAQCACgAhvwYBAIAKACHABgEAgAoAIccGAgCBCgAhzAYEAK8KACHNBgQAsAoAIeAGAgCTCgAh4QYCAJMKACHiBgIAkwoAIeMGAgCBCgAhExAAAIoNACAZAADjDAAgGgAA5AwAIB8AAOYMACAgAADnDAAgKwIAAAABtQIBAAAAAccFAgAAAAHYBQQAAAAB6gUCAAAAAaMGAQAAAAG_BgEAAAABwAYBAAAAAcMGIAAAAAHEBiAAAAABxwYCAAAAAcgGAQAAAAHJBgQAAAABygYEAAAAAQIAAAA4ACBBAAD_EAAgAwAAADYAIEEAAP8QACBCAACDEQAgFQAAADYAIBAAAIgNACAZAAC6DAAgGgAAuwwAIB8AAL0MACAgAAC-DAAgKwIAgQoAIToAAIMRACC1AgEAgAoAIccFAgCBCgAh2AUEAK8KACHqBQIAgQoAIaMGAQCACgAhvwYBAIAKACHABgEAgAoAIcMGIACCDAAhxAYgAIIMACHHBgIAgQoAIcgGAQCACgAhyQYEALAKACHKBgQAsAoAIRMQAACIDQAgGQAAugwAIBoAALsMACAfAAC9DAAgIAAAvgwAICsCAIEKACG1AgEAgAoAIccFAgCBCgAh2AUEAK8KACHqBQIAgQoAIaMGAQCACgAhvwYBAIAKACHABgEAgAoAIcMGIACCDAAhxAYgAIIMACHHBgIAgQoAIcgGAQCACgAhyQYEALAKACHKBgQAsAoAIRMQAACKDQAgGQAA4wwAIBoAAOQMACAeAADlDAAgIAAA5wwAICsCAAAAAbUCAQAAAAHHBQIAAAAB2AUEAAAAAeoFAgAAAAGjBgEAAAABvwYBAAAAAcAGAQAAAAHDBiAAAAABxAYgAAAAAccGAgAAAAHIBgEAAAAByQYEAAAAAcoGBAAAAAECAAAAOAAgQQAAhBEAIAMAAAA2ACBBAACEEQAgQgAAiBEAIBUAAAA2ACAQAACIDQAgGQAAugwAIBoAALsMACAeAAC8DAAgIAAAvgwAICsCAIEKACE6AACIEQAgtQIBAIAKACHHBQIAgQoAIdgFBACvCgAh6gUCAIEKACGjBgEAgAoAIb8GAQCACgAhwAYBAIAKACHDBiAAggwAIcQGIACCDAAhxwYCAIEKACHIBgEAgAoAIckGBACwCgAhygYEALAKACETEAAAiA0AIBkAALoMACAaAAC7DAAgHgAAvAwAICAAAL4MACArAgCBCgAhtQIBAIAKACHHBQIAgQoAIdgFBACvCgAh6gUCAIEKACGjBgEAgAoAIb8GAQCACgAhwAYBAIAKACHDBiAAggwAIcQGIACCDAAhxwYCAIEKACHIBgEAgAoAIckGBACwCgAhygYEALAKACEdBAAA1g0AIAUAANkNACAIAADPDQAgCQAA0A0AIAoAANENACALAADSDQAgDAAA0w0AIA0AANQNACAOAADiDQAgDwAA1Q0AIBEAANcNACAXAADYDQAgGAAA2g0AIBwAANsNACAgAADcDQAgxgUCAAAAAccFAgAAAAHUBQEAAAAB1QUBAAAAAe4FAQAAAAHzBQIAAAAB9AUBAAAAAfUFAQAAAAH2BQgAAAAB9wUIAAAAAfgFAgAAAAH5BQQAAAAB-gUCAAAAAfsFAgAAAAECAAAAGAAgQQAAiREAIAMAAAAVACBBAACJEQAgQgAAjREAIB8AAAAVACAEAACUDAAgBQAAlwwAIAgAAIwMACAJAACNDAAgCgAAjgwAIAsAAI8MACAMAACQDAAgDQAAkQwAIA4AAJIMACAPAACTDAAgEQAAlQwAIBcAAJYMACAYAACYDAAgHAAAmQwAICAAAJoMACA6AACNEQAgxgUCAJMKACHHBQIAgQoAIdQFAQCACgAh1QUBAIAKACHuBQEAgAoAIfMFAgCTCgAh9AUBAIoMACH1BQEAigwAIfYFCACLDAAh9wUIAIsMACH4BQIAkwoAIfkFBACwCgAh-gUCAJMKACH7BQIAkwoAIR0EAACUDAAgBQAAlwwAIAgAAIwMACAJAACNDAAgCgAAjgwAIAsAAI8MACAMAACQDAAgDQAAkQwAIA4AAJIMACAPAACTDAAgEQAAlQwAIBcAAJYMACAYAACYDAAgHAAAmQwAICAAAJoMACDGBQIAkwoAIccFAgCBCgAh1AUBAIAKACHVBQEAgAoAIe4FAQCACgAh8wUCAJMKACH0BQEAigwAIfUFAQCKDAAh9gUIAIsMACH3BQgAiwwAIfgFAgCTCgAh-QUEALAKACH6BQIAkwoAIfsFAgCTCgAhDt4BAADYDgAg3wEAANkOACDgAQAA2g4AIMcFAQAAAAHPBQEAAAAB7wUBAAAAAf0FAQAAAAH-BQEAAAAB_wVAAAAAAYoGQAAAAAGXBiAAAAABmAYBAAAAAZkGIAAAAAGaBiAAAAABAgAAAIAFACBBAACOEQAgAwAAAIMFACBBAACOEQAgQgAAkhEAIBAAAACDBQAgOgAAkhEAIN4BAACWDgAg3wEAAJcOACDgAQAAmA4AIMcFAQCACgAhzwUBAIAKACHvBQEAgAoAIf0FAQCACgAh_gUBAIAKACH_BUAAiA4AIYoGQACIDgAhlwYgAIIMACGYBgEAigwAIZkGIACCDAAhmgYgAIIMACEO3gEAAJYOACDfAQAAlw4AIOABAACYDgAgxwUBAIAKACHPBQEAgAoAIe8FAQCACgAh_QUBAIAKACH-BQEAgAoAIf8FQACIDgAhigZAAIgOACGXBiAAggwAIZgGAQCKDAAhmQYgAIIMACGaBiAAggwAIRHiAQAAkxAAIMcFAgAAAAHIBQEAAAAByQUBAAAAAdcFAQAAAAHjBQIAAAAB_wUBAAAAAbMGAQAAAAG0BgEAAAABtQYBAAAAAbYGAgAAAAG3BgEAAAABuAYBAAAAAbkGAQAAAAG6BgEAAAABuwYBAAAAAbwGAQAAAAECAAAA_gIAIEEAAJMRACADAAAAjAMAIEEAAJMRACBCAACXEQAgEwAAAIwDACA6AACXEQAg4gEAAJIQACDHBQIAgQoAIcgFAQCACgAhyQUBAIAKACHXBQEAgAoAIeMFAgCBCgAh_wUBAIAKACGzBgEAgAoAIbQGAQCACgAhtQYBAIAKACG2BgIAgQoAIbcGAQCACgAhuAYBAIAKACG5BgEAgAoAIboGAQCACgAhuwYBAIAKACG8BgEAgAoAIRHiAQAAkhAAIMcFAgCBCgAhyAUBAIAKACHJBQEAgAoAIdcFAQCACgAh4wUCAIEKACH_BQEAgAoAIbMGAQCACgAhtAYBAIAKACG1BgEAgAoAIbYGAgCBCgAhtwYBAIAKACG4BgEAgAoAIbkGAQCACgAhugYBAIAKACG7BgEAgAoAIbwGAQCACgAhHyIAAN8KACAkAADgCgAgJQAA5goAICYAAOEKACAoAADiCgAgKQAA4woAICwBAAAAAbkFAgAAAAHHBQIAAAAByAUBAAAAAdMFAQAAAAHYBQQAAAABrgYBAAAAAcsGAgAAAAHMBgQAAAABzQYEAAAAAdEGAQAAAAHSBgEAAAAB0wYBAAAAAdQGAQAAAAHVBgEAAAAB1gYBAAAAAdcGAQAAAAHYBgEAAAAB2QYBAAAAAdoGAQAAAAHbBgIAAAAB3AYBAAAAAd0GAQAAAAHeBgEAAAAB3wYBAAAAAQIAAABiACBBAACYEQAgAwAAAGAAIEEAAJgRACBCAACcEQAgIQAAAGAAICIAAN0KACAkAACyCgAgJQAAswoAICYAALQKACAoAAC1CgAgKQAAtgoAICwBAIAKACE6AACcEQAguQUCAIEKACHHBQIAgQoAIcgFAQCACgAh0wUBAIAKACHYBQQArwoAIa4GAQCACgAhywYCAIEKACHMBgQArwoAIc0GBACwCgAh0QYBAIAKACHSBgEAgAoAIdMGAQCACgAh1AYBAIAKACHVBgEAgAoAIdYGAQCACgAh1wYBAIAKACHYBgEAgAoAIdkGAQCACgAh2gYBAIAKACHbBgIAkwoAIdwGAQCACgAh3QYBAIAKACHeBgEAgAoAId8GAQCACgAhHyIAAN0KACAkAACyCgAgJQAAswoAICYAALQKACAoAAC1CgAgKQAAtgoAICwBAIAKACG5BQIAgQoAIccFAgCBCgAhyAUBAIAKACHTBQEAgAoAIdgFBACvCgAhrgYBAIAKACHLBgIAgQoAIcwGBACvCgAhzQYEALAKACHRBgEAgAoAIdIGAQCACgAh0wYBAIAKACHUBgEAgAoAIdUGAQCACgAh1gYBAIAKACHXBgEAgAoAIdgGAQCACgAh2QYBAIAKACHaBgEAgAoAIdsGAgCTCgAh3AYBAIAKACHdBgEAgAoAId4GAQCACgAh3wYBAIAKACEDzwUBAAAAAaAGAQAAAAGkBgEAAAABDysCAAAAAbUCAQAAAAHHBQIAAAAB2AUEAAAAAekFAgAAAAGdBgIAAAABvwYBAAAAAcAGAQAAAAHHBgIAAAABzAYEAAAAAc0GBAAAAAHgBgIAAAAB4QYCAAAAAeIGAgAAAAHjBgIAAAABDSsCAAAAAbUCAQAAAAHHBQIAAAAB2AUEAAAAAeoFAgAAAAG_BgEAAAABwAYBAAAAAcMGIAAAAAHEBiAAAAABxwYCAAAAAcgGAQAAAAHJBgQAAAABygYEAAAAAQwTAAD7DwAgHAAA_A8AIMgFAQAAAAHUBQEAAAABoQYCAAAAAaUGAQAAAAGmBgEAAAABpwYBAAAAAagGIAAAAAGpBgEAAAABqgYBAAAAAasGAQAAAAECAAAA2QMAIEEAAKARACADAAAA3AMAIEEAAKARACBCAACkEQAgDgAAANwDACATAADaDwAgHAAA2w8AIDoAAKQRACDIBQEAgAoAIdQFAQCACgAhoQYCAIEKACGlBgEAgAoAIaYGAQCACgAhpwYBAIAKACGoBiAAggwAIakGAQCACgAhqgYBAIAKACGrBgEAgAoAIQwTAADaDwAgHAAA2w8AIMgFAQCACgAh1AUBAIAKACGhBgIAgQoAIaUGAQCACgAhpgYBAIAKACGnBgEAgAoAIagGIACCDAAhqQYBAIAKACGqBgEAgAoAIasGAQCACgAhAs8FAQAAAAGgBgEAAAABA8gFAQAAAAHUBQEAAAABoQYCAAAAAQIAAACIBAAgQQAAphEAIAMAAACQBAAgQQAAphEAIEIAAKoRACAFAAAAkAQAIDoAAKoRACDIBQEAgAoAIdQFAQCACgAhoQYCAIEKACEDyAUBAIAKACHUBQEAgAoAIaEGAgCBCgAhCwQAAIUPACAFAACGDwAgDAAAtA8AIC0AAIcPACAuAACIDwAgxwUCAAAAAcgFAQAAAAHUBQEAAAAB-gUCAAAAAZ0GAQAAAAGeBgEAAAABAgAAAH0AIEEAAKsRACAGxwUCAAAAAc8FAQAAAAHvBQEAAAAB8AUgAAAAAfEFAQAAAAHyBQIAAAABAsYFAgAAAAHHBQIAAAABDi0BAAAAAccFAgAAAAHIBQEAAAAByQUBAAAAAcsFAgAAAAHMBQIAAAABzQUCAAAAAc4FAQAAAAHPBQEAAAAB0AUBAAAAAdEFAQAAAAHSBQEAAAAB0wUBAAAAAdQFAQAAAAEOLQEAAAABxwUCAAAAAcgFAQAAAAHJBQEAAAABygUCAAAAAcwFAgAAAAHNBQIAAAABzgUBAAAAAc8FAQAAAAHQBQEAAAAB0QUBAAAAAdIFAQAAAAHTBQEAAAAB1AUBAAAAAQXHBQIAAAAByAUBAAAAAdQFAQAAAAGdBgEAAAABngYBAAAAAQMAAAAPACBBAACrEQAgQgAAtBEAIA0AAAAPACAEAADzDgAgBQAA9A4AIAwAAPcOACAtAAD1DgAgLgAA9g4AIDoAALQRACDHBQIAgQoAIcgFAQCACgAh1AUBAIAKACH6BQIAkwoAIZ0GAQCACgAhngYBAIAKACELBAAA8w4AIAUAAPQOACAMAAD3DgAgLQAA9Q4AIC4AAPYOACDHBQIAgQoAIcgFAQCACgAh1AUBAIAKACH6BQIAkwoAIZ0GAQCACgAhngYBAIAKACELBQAAhg8AIAwAALQPACANAACJDwAgLQAAhw8AIC4AAIgPACDHBQIAAAAByAUBAAAAAdQFAQAAAAH6BQIAAAABnQYBAAAAAZ4GAQAAAAECAAAAfQAgQQAAtREAIAMAAAAPACBBAAC1EQAgQgAAuREAIA0AAAAPACAFAAD0DgAgDAAA9w4AIA0AAPgOACAtAAD1DgAgLgAA9g4AIDoAALkRACDHBQIAgQoAIcgFAQCACgAh1AUBAIAKACH6BQIAkwoAIZ0GAQCACgAhngYBAIAKACELBQAA9A4AIAwAAPcOACANAAD4DgAgLQAA9Q4AIC4AAPYOACDHBQIAgQoAIcgFAQCACgAh1AUBAIAKACH6BQIAkwoAIZ0GAQCACgAhngYBAIAKACEdBAAA1g0AIAgAAM8NACAJAADQDQAgCgAA0Q0AIAsAANINACAMAADTDQAgDQAA1A0AIA4AAOINACAPAADVDQAgEQAA1w0AIBcAANgNACAYAADaDQAgHAAA2w0AICAAANwNACAhAADdDQAgxgUCAAAAAccFAgAAAAHUBQEAAAAB1QUBAAAAAe4FAQAAAAHzBQIAAAAB9AUBAAAAAfUFAQAAAAH2BQgAAAAB9wUIAAAAAfgFAgAAAAH5BQQAAAAB-gUCAAAAAfsFAgAAAAECAAAAGAAgQQAAuhEAIAMAAAAVACBBAAC6EQAgQgAAvhEAIB8AAAAVACAEAACUDAAgCAAAjAwAIAkAAI0MACAKAACODAAgCwAAjwwAIAwAAJAMACANAACRDAAgDgAAkgwAIA8AAJMMACARAACVDAAgFwAAlgwAIBgAAJgMACAcAACZDAAgIAAAmgwAICEAAJsMACA6AAC-EQAgxgUCAJMKACHHBQIAgQoAIdQFAQCACgAh1QUBAIAKACHuBQEAgAoAIfMFAgCTCgAh9AUBAIoMACH1BQEAigwAIfYFCACLDAAh9wUIAIsMACH4BQIAkwoAIfkFBACwCgAh-gUCAJMKACH7BQIAkwoAIR0EAACUDAAgCAAAjAwAIAkAAI0MACAKAACODAAgCwAAjwwAIAwAAJAMACANAACRDAAgDgAAkgwAIA8AAJMMACARAACVDAAgFwAAlgwAIBgAAJgMACAcAACZDAAgIAAAmgwAICEAAJsMACDGBQIAkwoAIccFAgCBCgAh1AUBAIAKACHVBQEAgAoAIe4FAQCACgAh8wUCAJMKACH0BQEAigwAIfUFAQCKDAAh9gUIAIsMACH3BQgAiwwAIfgFAgCTCgAh-QUEALAKACH6BQIAkwoAIfsFAgCTCgAhB8cFAQAAAAH_BUAAAAABgAZAAAAAAYoGQAAAAAGUBgEAAAABlQYBAAAAAZYGAQAAAAEMxwUBAAAAAf8FQAAAAAGKBkAAAAABiwYBAAAAAYwGAQAAAAGNBgEAAAABjgYBAAAAAY8GAQAAAAGQBgEAAAABkQZAAAAAAZIGQAAAAAGTBgEAAAABBscFAQAAAAGEBgEAAAABhQYBAAAAAYYGIAAAAAGHBgIAAAABiAZAAAAAAQbHBQIAAAAB2wUBAAAAAdwFAQAAAAGwBgEAAAABsQYBAAAAAbIGIAAAAAEPxwUCAAAAAcgFAQAAAAHJBQEAAAAB1wUBAAAAAeMFAgAAAAH_BQEAAAABswYBAAAAAbUGAQAAAAG2BgIAAAABtwYBAAAAAbgGAQAAAAG5BgEAAAABugYBAAAAAbsGAQAAAAG8BgEAAAABDt8BAADZDgAg4AEAANoOACDhAQAA2w4AIMcFAQAAAAHPBQEAAAAB7wUBAAAAAf0FAQAAAAH-BQEAAAAB_wVAAAAAAYoGQAAAAAGXBiAAAAABmAYBAAAAAZkGIAAAAAGaBiAAAAABAgAAAIAFACBBAADEEQAgAwAAAIMFACBBAADEEQAgQgAAyBEAIBAAAACDBQAgOgAAyBEAIN8BAACXDgAg4AEAAJgOACDhAQAAmQ4AIMcFAQCACgAhzwUBAIAKACHvBQEAgAoAIf0FAQCACgAh_gUBAIAKACH_BUAAiA4AIYoGQACIDgAhlwYgAIIMACGYBgEAigwAIZkGIACCDAAhmgYgAIIMACEO3wEAAJcOACDgAQAAmA4AIOEBAACZDgAgxwUBAIAKACHPBQEAgAoAIe8FAQCACgAh_QUBAIAKACH-BQEAgAoAIf8FQACIDgAhigZAAIgOACGXBiAAggwAIZgGAQCKDAAhmQYgAIIMACGaBiAAggwAIQ7eAQAA2A4AIOABAADaDgAg4QEAANsOACDHBQEAAAABzwUBAAAAAe8FAQAAAAH9BQEAAAAB_gUBAAAAAf8FQAAAAAGKBkAAAAABlwYgAAAAAZgGAQAAAAGZBiAAAAABmgYgAAAAAQIAAACABQAgQQAAyREAIAMAAACDBQAgQQAAyREAIEIAAM0RACAQAAAAgwUAIDoAAM0RACDeAQAAlg4AIOABAACYDgAg4QEAAJkOACDHBQEAgAoAIc8FAQCACgAh7wUBAIAKACH9BQEAgAoAIf4FAQCACgAh_wVAAIgOACGKBkAAiA4AIZcGIACCDAAhmAYBAIoMACGZBiAAggwAIZoGIACCDAAhDt4BAACWDgAg4AEAAJgOACDhAQAAmQ4AIMcFAQCACgAhzwUBAIAKACHvBQEAgAoAIf0FAQCACgAh_gUBAIAKACH_BUAAiA4AIYoGQACIDgAhlwYgAIIMACGYBgEAigwAIZkGIACCDAAhmgYgAIIMACEO3gEAANgOACDfAQAA2Q4AIOEBAADbDgAgxwUBAAAAAc8FAQAAAAHvBQEAAAAB_QUBAAAAAf4FAQAAAAH_BUAAAAABigZAAAAAAZcGIAAAAAGYBgEAAAABmQYgAAAAAZoGIAAAAAECAAAAgAUAIEEAAM4RACADAAAAgwUAIEEAAM4RACBCAADSEQAgEAAAAIMFACA6AADSEQAg3gEAAJYOACDfAQAAlw4AIOEBAACZDgAgxwUBAIAKACHPBQEAgAoAIe8FAQCACgAh_QUBAIAKACH-BQEAgAoAIf8FQACIDgAhigZAAIgOACGXBiAAggwAIZgGAQCKDAAhmQYgAIIMACGaBiAAggwAIQ7eAQAAlg4AIN8BAACXDgAg4QEAAJkOACDHBQEAgAoAIc8FAQCACgAh7wUBAIAKACH9BQEAgAoAIf4FAQCACgAh_wVAAIgOACGKBkAAiA4AIZcGIACCDAAhmAYBAIoMACGZBiAAggwAIZoGIACCDAAhDcYFAgAAAAHHBQIAAAAB1AUBAAAAAdUFAQAAAAHuBQEAAAAB9AUBAAAAAfUFAQAAAAH2BQgAAAAB9wUIAAAAAfgFAgAAAAH5BQQAAAAB-gUCAAAAAfsFAgAAAAENxwUCAAAAAdQFAQAAAAHVBQEAAAAB7gUBAAAAAfMFAgAAAAH0BQEAAAAB9QUBAAAAAfYFCAAAAAH3BQgAAAAB-AUCAAAAAfkFBAAAAAH6BQIAAAAB-wUCAAAAAR0EAADWDQAgBQAA2Q0AIAgAAM8NACAJAADQDQAgCgAA0Q0AIAsAANINACAMAADTDQAgDQAA1A0AIA4AAOINACARAADXDQAgFwAA2A0AIBgAANoNACAcAADbDQAgIAAA3A0AICEAAN0NACDGBQIAAAABxwUCAAAAAdQFAQAAAAHVBQEAAAAB7gUBAAAAAfMFAgAAAAH0BQEAAAAB9QUBAAAAAfYFCAAAAAH3BQgAAAAB-AUCAAAAAfkFBAAAAAH6BQIAAAAB-wUCAAAAAQIAAAAYACBBAADVEQAgDcYFAgAAAAHHBQIAAAAB1AUBAAAAAdUFAQAAAAHuBQEAAAAB8wUCAAAAAfQFAQAAAAH1BQEAAAAB9gUIAAAAAfcFCAAAAAH4BQIAAAAB-QUEAAAAAfsFAgAAAAEdBAAA1g0AIAUAANkNACAIAADPDQAgCQAA0A0AIAoAANENACALAADSDQAgDAAA0w0AIA4AAOINACAPAADVDQAgEQAA1w0AIBcAANgNACAYAADaDQAgHAAA2w0AICAAANwNACAhAADdDQAgxgUCAAAAAccFAgAAAAHUBQEAAAAB1QUBAAAAAe4FAQAAAAHzBQIAAAAB9AUBAAAAAfUFAQAAAAH2BQgAAAAB9wUIAAAAAfgFAgAAAAH5BQQAAAAB-gUCAAAAAfsFAgAAAAECAAAAGAAgQQAA2BEAIB0EAADWDQAgBQAA2Q0AIAgAAM8NACAJAADQDQAgCgAA0Q0AIAwAANMNACANAADUDQAgDgAA4g0AIA8AANUNACARAADXDQAgFwAA2A0AIBgAANoNACAcAADbDQAgIAAA3A0AICEAAN0NACDGBQIAAAABxwUCAAAAAdQFAQAAAAHVBQEAAAAB7gUBAAAAAfMFAgAAAAH0BQEAAAAB9QUBAAAAAfYFCAAAAAH3BQgAAAAB-AUCAAAAAfkFBAAAAAH6BQIAAAAB-wUCAAAAAQIAAAAYACBBAADaEQAgHQQAANYNACAFAADZDQAgCAAAzw0AIAoAANENACALAADSDQAgDAAA0w0AIA0AANQNACAOAADiDQAgDwAA1Q0AIBEAANcNACAXAADYDQAgGAAA2g0AIBwAANsNACAgAADcDQAgIQAA3Q0AIMYFAgAAAAHHBQIAAAAB1AUBAAAAAdUFAQAAAAHuBQEAAAAB8wUCAAAAAfQFAQAAAAH1BQEAAAAB9gUIAAAAAfcFCAAAAAH4BQIAAAAB-QUEAAAAAfoFAgAAAAH7BQIAAAABAgAAABgAIEEAANwRACANxgUCAAAAAccFAgAAAAHUBQEAAAAB1QUBAAAAAe4FAQAAAAHzBQIAAAAB9AUBAAAAAfUFAQAAAAH2BQgAAAAB9wUIAAAAAfgFAgAAAAH5BQQAAAAB-gUCAAAAAQbHBQIAAAABzwUBAAAAAe8FAQAAAAHwBSAAAAAB8QUBAAAAAfIFAgAAAAEB7gUBAAAAAQHpBQIAAAABCwQAAIUPACAMAAC0DwAgDQAAiQ8AIC0AAIcPACAuAACIDwAgxwUCAAAAAcgFAQAAAAHUBQEAAAAB-gUCAAAAAZ0GAQAAAAGeBgEAAAABAgAAAH0AIEEAAOIRACAPKwIAAAABtQIBAAAAAccFAgAAAAHYBQQAAAAB6QUCAAAAAZ0GAgAAAAGjBgEAAAABvwYBAAAAAcAGAQAAAAHMBgQAAAABzQYEAAAAAeAGAgAAAAHhBgIAAAAB4gYCAAAAAeMGAgAAAAEPKwIAAAABtQIBAAAAAccFAgAAAAHYBQQAAAAB6QUCAAAAAZ0GAgAAAAGjBgEAAAABvwYBAAAAAcAGAQAAAAHHBgIAAAABzAYEAAAAAc0GBAAAAAHgBgIAAAAB4gYCAAAAAeMGAgAAAAEdBAAA1g0AIAUAANkNACAIAADPDQAgCQAA0A0AIAoAANENACALAADSDQAgDAAA0w0AIA0AANQNACAOAADiDQAgDwAA1Q0AIBEAANcNACAXAADYDQAgGAAA2g0AICAAANwNACAhAADdDQAgxgUCAAAAAccFAgAAAAHUBQEAAAAB1QUBAAAAAe4FAQAAAAHzBQIAAAAB9AUBAAAAAfUFAQAAAAH2BQgAAAAB9wUIAAAAAfgFAgAAAAH5BQQAAAAB-gUCAAAAAfsFAgAAAAECAAAAGAAgQQAA5hEAIAMAAAAVACBBAADmEQAgQgAA6hEAIB8AAAAVACAEAACUDAAgBQAAlwwAIAgAAIwMACAJAACNDAAgCgAAjgwAIAsAAI8MACAMAACQDAAgDQAAkQwAIA4AAJIMACAPAACTDAAgEQAAlQwAIBcAAJYMACAYAACYDAAgIAAAmgwAICEAAJsMACA6AADqEQAgxgUCAJMKACHHBQIAgQoAIdQFAQCACgAh1QUBAIAKACHuBQEAgAoAIfMFAgCTCgAh9AUBAIoMACH1BQEAigwAIfYFCACLDAAh9wUIAIsMACH4BQIAkwoAIfkFBACwCgAh-gUCAJMKACH7BQIAkwoAIR0EAACUDAAgBQAAlwwAIAgAAIwMACAJAACNDAAgCgAAjgwAIAsAAI8MACAMAACQDAAgDQAAkQwAIA4AAJIMACAPAACTDAAgEQAAlQwAIBcAAJYMACAYAACYDAAgIAAAmgwAICEAAJsMACDGBQIAkwoAIccFAgCBCgAh1AUBAIAKACHVBQEAgAoAIe4FAQCACgAh8wUCAJMKACH0BQEAigwAIfUFAQCKDAAh9gUIAIsMACH3BQgAiwwAIfgFAgCTCgAh-QUEALAKACH6BQIAkwoAIfsFAgCTCgAhDSsCAAAAAbUCAQAAAAHHBQIAAAAB2AUEAAAAAeoFAgAAAAGjBgEAAAABvwYBAAAAAcAGAQAAAAHDBiAAAAABxAYgAAAAAcgGAQAAAAHJBgQAAAABygYEAAAAAQMAAAAPACBBAADiEQAgQgAA7hEAIA0AAAAPACAEAADzDgAgDAAA9w4AIA0AAPgOACAtAAD1DgAgLgAA9g4AIDoAAO4RACDHBQIAgQoAIcgFAQCACgAh1AUBAIAKACH6BQIAkwoAIZ0GAQCACgAhngYBAIAKACELBAAA8w4AIAwAAPcOACANAAD4DgAgLQAA9Q4AIC4AAPYOACDHBQIAgQoAIcgFAQCACgAh1AUBAIAKACH6BQIAkwoAIZ0GAQCACgAhngYBAIAKACECxwUCAAAAAZsGAgAAAAECLQEAAAABuQUCAAAAAQwTAAD7DwAgGwAA-g8AIMgFAQAAAAHUBQEAAAABoQYCAAAAAaUGAQAAAAGmBgEAAAABpwYBAAAAAagGIAAAAAGpBgEAAAABqgYBAAAAAasGAQAAAAECAAAA2QMAIEEAAPERACAHCgAA5g4AIBMAAJ8NACAUAACgDQAgLwAAng0AIMYFAgAAAAHHBQIAAAABmwYCAAAAAQIAAAAJACBBAADzEQAgBNgFBAAAAAHDBiAAAAABxAYgAAAAAcYGAQAAAAEGKwIAAAAB2AUEAAAAAcAGAQAAAAHDBiAAAAABxAYgAAAAAcUGAgAAAAEdBAAA1g0AIAUAANkNACAIAADPDQAgCQAA0A0AIAoAANENACALAADSDQAgDAAA0w0AIA0AANQNACAOAADiDQAgDwAA1Q0AIBEAANcNACAXAADYDQAgGAAA2g0AIBwAANsNACAhAADdDQAgxgUCAAAAAccFAgAAAAHUBQEAAAAB1QUBAAAAAe4FAQAAAAHzBQIAAAAB9AUBAAAAAfUFAQAAAAH2BQgAAAAB9wUIAAAAAfgFAgAAAAH5BQQAAAAB-gUCAAAAAfsFAgAAAAECAAAAGAAgQQAA9xEAIAMAAAAVACBBAAD3EQAgQgAA-xEAIB8AAAAVACAEAACUDAAgBQAAlwwAIAgAAIwMACAJAACNDAAgCgAAjgwAIAsAAI8MACAMAACQDAAgDQAAkQwAIA4AAJIMACAPAACTDAAgEQAAlQwAIBcAAJYMACAYAACYDAAgHAAAmQwAICEAAJsMACA6AAD7EQAgxgUCAJMKACHHBQIAgQoAIdQFAQCACgAh1QUBAIAKACHuBQEAgAoAIfMFAgCTCgAh9AUBAIoMACH1BQEAigwAIfYFCACLDAAh9wUIAIsMACH4BQIAkwoAIfkFBACwCgAh-gUCAJMKACH7BQIAkwoAIR0EAACUDAAgBQAAlwwAIAgAAIwMACAJAACNDAAgCgAAjgwAIAsAAI8MACAMAACQDAAgDQAAkQwAIA4AAJIMACAPAACTDAAgEQAAlQwAIBcAAJYMACAYAACYDAAgHAAAmQwAICEAAJsMACDGBQIAkwoAIccFAgCBCgAh1AUBAIAKACHVBQEAgAoAIe4FAQCACgAh8wUCAJMKACH0BQEAigwAIfUFAQCKDAAh9gUIAIsMACH3BQgAiwwAIfgFAgCTCgAh-QUEALAKACH6BQIAkwoAIfsFAgCTCgAhCSsCAAAAAdUFAQAAAAHYBQQAAAAB6gUCAAAAAaEGAgAAAAHABgEAAAABwgYBAAAAAcMGIAAAAAHEBiAAAAABAwAAANwDACBBAADxEQAgQgAA_xEAIA4AAADcAwAgEwAA2g8AIBsAANkPACA6AAD_EQAgyAUBAIAKACHUBQEAgAoAIaEGAgCBCgAhpQYBAIAKACGmBgEAgAoAIacGAQCACgAhqAYgAIIMACGpBgEAgAoAIaoGAQCACgAhqwYBAIAKACEMEwAA2g8AIBsAANkPACDIBQEAgAoAIdQFAQCACgAhoQYCAIEKACGlBgEAgAoAIaYGAQCACgAhpwYBAIAKACGoBiAAggwAIakGAQCACgAhqgYBAIAKACGrBgEAgAoAIQMAAAAHACBBAADzEQAgQgAAghIAIAkAAAAHACAKAADlDgAgEwAA_QwAIBQAAP4MACAvAAD8DAAgOgAAghIAIMYFAgCBCgAhxwUCAIEKACGbBgIAgQoAIQcKAADlDgAgEwAA_QwAIBQAAP4MACAvAAD8DAAgxgUCAIEKACHHBQIAgQoAIZsGAgCBCgAhDSsCAAAAAbUCAQAAAAHHBQIAAAAB2AUEAAAAAaMGAQAAAAG_BgEAAAABwAYBAAAAAcMGIAAAAAHEBiAAAAABxwYCAAAAAcgGAQAAAAHJBgQAAAABygYEAAAAARMQAACKDQAgGQAA4wwAIBoAAOQMACAeAADlDAAgHwAA5gwAICsCAAAAAbUCAQAAAAHHBQIAAAAB2AUEAAAAAeoFAgAAAAGjBgEAAAABvwYBAAAAAcAGAQAAAAHDBiAAAAABxAYgAAAAAccGAgAAAAHIBgEAAAAByQYEAAAAAcoGBAAAAAECAAAAOAAgQQAAhBIAIAMAAAA2ACBBAACEEgAgQgAAiBIAIBUAAAA2ACAQAACIDQAgGQAAugwAIBoAALsMACAeAAC8DAAgHwAAvQwAICsCAIEKACE6AACIEgAgtQIBAIAKACHHBQIAgQoAIdgFBACvCgAh6gUCAIEKACGjBgEAgAoAIb8GAQCACgAhwAYBAIAKACHDBiAAggwAIcQGIACCDAAhxwYCAIEKACHIBgEAgAoAIckGBACwCgAhygYEALAKACETEAAAiA0AIBkAALoMACAaAAC7DAAgHgAAvAwAIB8AAL0MACArAgCBCgAhtQIBAIAKACHHBQIAgQoAIdgFBACvCgAh6gUCAIEKACGjBgEAgAoAIb8GAQCACgAhwAYBAIAKACHDBiAAggwAIcQGIACCDAAhxwYCAIEKACHIBgEAgAoAIckGBACwCgAhygYEALAKACEJKwIAAAAB1QUBAAAAAdgFBAAAAAGhBgIAAAABwAYBAAAAAcEGAgAAAAHCBgEAAAABwwYgAAAAAcQGIAAAAAEDAAAAFQAgQQAA1REAIEIAAIwSACAfAAAAFQAgBAAAlAwAIAUAAJcMACAIAACMDAAgCQAAjQwAIAoAAI4MACALAACPDAAgDAAAkAwAIA0AAJEMACAOAACSDAAgEQAAlQwAIBcAAJYMACAYAACYDAAgHAAAmQwAICAAAJoMACAhAACbDAAgOgAAjBIAIMYFAgCTCgAhxwUCAIEKACHUBQEAgAoAIdUFAQCACgAh7gUBAIAKACHzBQIAkwoAIfQFAQCKDAAh9QUBAIoMACH2BQgAiwwAIfcFCACLDAAh-AUCAJMKACH5BQQAsAoAIfoFAgCTCgAh-wUCAJMKACEdBAAAlAwAIAUAAJcMACAIAACMDAAgCQAAjQwAIAoAAI4MACALAACPDAAgDAAAkAwAIA0AAJEMACAOAACSDAAgEQAAlQwAIBcAAJYMACAYAACYDAAgHAAAmQwAICAAAJoMACAhAACbDAAgxgUCAJMKACHHBQIAgQoAIdQFAQCACgAh1QUBAIAKACHuBQEAgAoAIfMFAgCTCgAh9AUBAIoMACH1BQEAigwAIfYFCACLDAAh9wUIAIsMACH4BQIAkwoAIfkFBACwCgAh-gUCAJMKACH7BQIAkwoAIQMAAAAVACBBAADYEQAgQgAAjxIAIB8AAAAVACAEAACUDAAgBQAAlwwAIAgAAIwMACAJAACNDAAgCgAAjgwAIAsAAI8MACAMAACQDAAgDgAAkgwAIA8AAJMMACARAACVDAAgFwAAlgwAIBgAAJgMACAcAACZDAAgIAAAmgwAICEAAJsMACA6AACPEgAgxgUCAJMKACHHBQIAgQoAIdQFAQCACgAh1QUBAIAKACHuBQEAgAoAIfMFAgCTCgAh9AUBAIoMACH1BQEAigwAIfYFCACLDAAh9wUIAIsMACH4BQIAkwoAIfkFBACwCgAh-gUCAJMKACH7BQIAkwoAIR0EAACUDAAgBQAAlwwAIAgAAIwMACAJAACNDAAgCgAAjgwAIAsAAI8MACAMAACQDAAgDgAAkgwAIA8AAJMMACARAACVDAAgFwAAlgwAIBgAAJgMACAcAACZDAAgIAAAmgwAICEAAJsMACDGBQIAkwoAIccFAgCBCgAh1AUBAIAKACHVBQEAgAoAIe4FAQCACgAh8wUCAJMKACH0BQEAigwAIfUFAQCKDAAh9gUIAIsMACH3BQgAiwwAIfgFAgCTCgAh-QUEALAKACH6BQIAkwoAIfsFAgCTCgAhAwAAABUAIEEAANoRACBCAACSEgAgHwAAABUAIAQAAJQMACAFAACXDAAgCAAAjAwAIAkAAI0MACAKAACODAAgDAAAkAwAIA0AAJEMACAOAACSDAAgDwAAkwwAIBEAAJUMACAXAACWDAAgGAAAmAwAIBwAAJkMACAgAACaDAAgIQAAmwwAIDoAAJISACDGBQIAkwoAIccFAgCBCgAh1AUBAIAKACHVBQEAgAoAIe4FAQCACgAh8wUCAJMKACH0BQEAigwAIfUFAQCKDAAh9gUIAIsMACH3BQgAiwwAIfgFAgCTCgAh-QUEALAKACH6BQIAkwoAIfsFAgCTCgAhHQQAAJQMACAFAACXDAAgCAAAjAwAIAkAAI0MACAKAACODAAgDAAAkAwAIA0AAJEMACAOAACSDAAgDwAAkwwAIBEAAJUMACAXAACWDAAgGAAAmAwAIBwAAJkMACAgAACaDAAgIQAAmwwAIMYFAgCTCgAhxwUCAIEKACHUBQEAgAoAIdUFAQCACgAh7gUBAIAKACHzBQIAkwoAIfQFAQCKDAAh9QUBAIoMACH2BQgAiwwAIfcFCACLDAAh-AUCAJMKACH5BQQAsAoAIfoFAgCTCgAh-wUCAJMKACEDAAAAFQAgQQAA3BEAIEIAAJUSACAfAAAAFQAgBAAAlAwAIAUAAJcMACAIAACMDAAgCgAAjgwAIAsAAI8MACAMAACQDAAgDQAAkQwAIA4AAJIMACAPAACTDAAgEQAAlQwAIBcAAJYMACAYAACYDAAgHAAAmQwAICAAAJoMACAhAACbDAAgOgAAlRIAIMYFAgCTCgAhxwUCAIEKACHUBQEAgAoAIdUFAQCACgAh7gUBAIAKACHzBQIAkwoAIfQFAQCKDAAh9QUBAIoMACH2BQgAiwwAIfcFCACLDAAh-AUCAJMKACH5BQQAsAoAIfoFAgCTCgAh-wUCAJMKACEdBAAAlAwAIAUAAJcMACAIAACMDAAgCgAAjgwAIAsAAI8MACAMAACQDAAgDQAAkQwAIA4AAJIMACAPAACTDAAgEQAAlQwAIBcAAJYMACAYAACYDAAgHAAAmQwAICAAAJoMACAhAACbDAAgxgUCAJMKACHHBQIAgQoAIdQFAQCACgAh1QUBAIAKACHuBQEAgAoAIfMFAgCTCgAh9AUBAIoMACH1BQEAigwAIfYFCACLDAAh9wUIAIsMACH4BQIAkwoAIfkFBACwCgAh-gUCAJMKACH7BQIAkwoAIR0FAADZDQAgCAAAzw0AIAkAANANACAKAADRDQAgCwAA0g0AIAwAANMNACANAADUDQAgDgAA4g0AIA8AANUNACARAADXDQAgFwAA2A0AIBgAANoNACAcAADbDQAgIAAA3A0AICEAAN0NACDGBQIAAAABxwUCAAAAAdQFAQAAAAHVBQEAAAAB7gUBAAAAAfMFAgAAAAH0BQEAAAAB9QUBAAAAAfYFCAAAAAH3BQgAAAAB-AUCAAAAAfkFBAAAAAH6BQIAAAAB-wUCAAAAAQIAAAAYACBBAACWEgAgAwAAABUAIEEAAJYSACBCAACaEgAgHwAAABUAIAUAAJcMACAIAACMDAAgCQAAjQwAIAoAAI4MACALAACPDAAgDAAAkAwAIA0AAJEMACAOAACSDAAgDwAAkwwAIBEAAJUMACAXAACWDAAgGAAAmAwAIBwAAJkMACAgAACaDAAgIQAAmwwAIDoAAJoSACDGBQIAkwoAIccFAgCBCgAh1AUBAIAKACHVBQEAgAoAIe4FAQCACgAh8wUCAJMKACH0BQEAigwAIfUFAQCKDAAh9gUIAIsMACH3BQgAiwwAIfgFAgCTCgAh-QUEALAKACH6BQIAkwoAIfsFAgCTCgAhHQUAAJcMACAIAACMDAAgCQAAjQwAIAoAAI4MACALAACPDAAgDAAAkAwAIA0AAJEMACAOAACSDAAgDwAAkwwAIBEAAJUMACAXAACWDAAgGAAAmAwAIBwAAJkMACAgAACaDAAgIQAAmwwAIMYFAgCTCgAhxwUCAIEKACHUBQEAgAoAIdUFAQCACgAh7gUBAIAKACHzBQIAkwoAIfQFAQCKDAAh9QUBAIoMACH2BQgAiwwAIfcFCACLDAAh-AUCAJMKACH5BQQAsAoAIfoFAgCTCgAh-wUCAJMKACEdBAAA1g0AIAUAANkNACAIAADPDQAgCQAA0A0AIAoAANENACALAADSDQAgDAAA0w0AIA0AANQNACAOAADiDQAgDwAA1Q0AIBcAANgNACAYAADaDQAgHAAA2w0AICAAANwNACAhAADdDQAgxgUCAAAAAccFAgAAAAHUBQEAAAAB1QUBAAAAAe4FAQAAAAHzBQIAAAAB9AUBAAAAAfUFAQAAAAH2BQgAAAAB9wUIAAAAAfgFAgAAAAH5BQQAAAAB-gUCAAAAAfsFAgAAAAECAAAAGAAgQQAAmxIAIAMAAAAVACBBAACbEgAgQgAAnxIAIB8AAAAVACAEAACUDAAgBQAAlwwAIAgAAIwMACAJAACNDAAgCgAAjgwAIAsAAI8MACAMAACQDAAgDQAAkQwAIA4AAJIMACAPAACTDAAgFwAAlgwAIBgAAJgMACAcAACZDAAgIAAAmgwAICEAAJsMACA6AACfEgAgxgUCAJMKACHHBQIAgQoAIdQFAQCACgAh1QUBAIAKACHuBQEAgAoAIfMFAgCTCgAh9AUBAIoMACH1BQEAigwAIfYFCACLDAAh9wUIAIsMACH4BQIAkwoAIfkFBACwCgAh-gUCAJMKACH7BQIAkwoAIR0EAACUDAAgBQAAlwwAIAgAAIwMACAJAACNDAAgCgAAjgwAIAsAAI8MACAMAACQDAAgDQAAkQwAIA4AAJIMACAPAACTDAAgFwAAlgwAIBgAAJgMACAcAACZDAAgIAAAmgwAICEAAJsMACDGBQIAkwoAIccFAgCBCgAh1AUBAIAKACHVBQEAgAoAIe4FAQCACgAh8wUCAJMKACH0BQEAigwAIfUFAQCKDAAh9gUIAIsMACH3BQgAiwwAIfgFAgCTCgAh-QUEALAKACH6BQIAkwoAIfsFAgCTCgAhAeoFAgAAAAEPKwIAAAABtQIBAAAAAccFAgAAAAHYBQQAAAABnQYCAAAAAaMGAQAAAAG_BgEAAAABwAYBAAAAAccGAgAAAAHMBgQAAAABzQYEAAAAAeAGAgAAAAHhBgIAAAAB4gYCAAAAAeMGAgAAAAEYFgAA1AsAIBkAANILACAaAADTCwAgHgAA2QsAICsCAAAAATAAANsLACAyAADWCwAgMwAA1wsAIDQAANgLACC1AgEAAAABxwUCAAAAAdgFBAAAAAHpBQIAAAABnQYCAAAAAaMGAQAAAAG_BgEAAAABwAYBAAAAAccGAgAAAAHMBgQAAAABzQYEAAAAAeAGAgAAAAHhBgIAAAAB4gYCAAAAAeMGAgAAAAECAAAAAQAgQQAAohIAIAQSAADxCwAgEwAA8gsAIMcFAgAAAAHIBQEAAAABAgAAANcGACBBAACkEgAgBwoAAOYOACATAACfDQAgHAAAoQ0AIC8AAJ4NACDGBQIAAAABxwUCAAAAAZsGAgAAAAECAAAACQAgQQAAphIAIAQSAADxCwAgFAAA8wsAIMcFAgAAAAHIBQEAAAABAgAAANcGACBBAACoEgAgDBsAAPoPACAcAAD8DwAgyAUBAAAAAdQFAQAAAAGhBgIAAAABpQYBAAAAAaYGAQAAAAGnBgEAAAABqAYgAAAAAakGAQAAAAGqBgEAAAABqwYBAAAAAQIAAADZAwAgQQAAqhIAIAcKAADmDgAgFAAAoA0AIBwAAKENACAvAACeDQAgxgUCAAAAAccFAgAAAAGbBgIAAAABAgAAAAkAIEEAAKwSACADAAAAjQEAIEEAAKQSACBCAACwEgAgBgAAAI0BACASAACdCwAgEwAAngsAIDoAALASACDHBQIAgQoAIcgFAQCACgAhBBIAAJ0LACATAACeCwAgxwUCAIEKACHIBQEAgAoAIQ8rAgAAAAG1AgEAAAABxwUCAAAAAdgFBAAAAAHpBQIAAAABnQYCAAAAAaMGAQAAAAG_BgEAAAABwAYBAAAAAccGAgAAAAHMBgQAAAABzQYEAAAAAeEGAgAAAAHiBgIAAAAB4wYCAAAAARgsAQAAAAG5BQIAAAABxwUCAAAAAcgFAQAAAAHTBQEAAAAB2AUEAAAAAa4GAQAAAAHMBgQAAAABzQYEAAAAAdEGAQAAAAHSBgEAAAAB0wYBAAAAAdQGAQAAAAHVBgEAAAAB1gYBAAAAAdcGAQAAAAHYBgEAAAAB2QYBAAAAAdoGAQAAAAHbBgIAAAAB3AYBAAAAAd0GAQAAAAHeBgEAAAAB3wYBAAAAAQUrAgAAAAHYBQQAAAABxgYBAAAAAcwGBAAAAAHNBgQAAAABAwAAAAcAIEEAAKYSACBCAAC2EgAgCQAAAAcAIAoAAOUOACATAAD9DAAgHAAA_wwAIC8AAPwMACA6AAC2EgAgxgUCAIEKACHHBQIAgQoAIZsGAgCBCgAhBwoAAOUOACATAAD9DAAgHAAA_wwAIC8AAPwMACDGBQIAgQoAIccFAgCBCgAhmwYCAIEKACEDAAAALQAgQQAAohIAIEIAALkSACAaAAAALQAgFgAArQsAIBkAAKsLACAaAACsCwAgHgAAsgsAICsCAIEKACEwAACuCwAgMgAAsAsAIDMAANALACA0AACxCwAgOgAAuRIAILUCAQCACgAhxwUCAIEKACHYBQQArwoAIekFAgCBCgAhnQYCAIEKACGjBgEAgAoAIb8GAQCACgAhwAYBAIAKACHHBgIAgQoAIcwGBACvCgAhzQYEALAKACHgBgIAkwoAIeEGAgCTCgAh4gYCAJMKACHjBgIAgQoAIRgWAACtCwAgGQAAqwsAIBoAAKwLACAeAACyCwAgKwIAgQoAITAAAK4LACAyAACwCwAgMwAA0AsAIDQAALELACC1AgEAgAoAIccFAgCBCgAh2AUEAK8KACHpBQIAgQoAIZ0GAgCBCgAhowYBAIAKACG_BgEAgAoAIcAGAQCACgAhxwYCAIEKACHMBgQArwoAIc0GBACwCgAh4AYCAJMKACHhBgIAkwoAIeIGAgCTCgAh4wYCAIEKACEDAAAAjQEAIEEAAKgSACBCAAC8EgAgBgAAAI0BACASAACdCwAgFAAAnwsAIDoAALwSACDHBQIAgQoAIcgFAQCACgAhBBIAAJ0LACAUAACfCwAgxwUCAIEKACHIBQEAgAoAIQMAAADcAwAgQQAAqhIAIEIAAL8SACAOAAAA3AMAIBsAANkPACAcAADbDwAgOgAAvxIAIMgFAQCACgAh1AUBAIAKACGhBgIAgQoAIaUGAQCACgAhpgYBAIAKACGnBgEAgAoAIagGIACCDAAhqQYBAIAKACGqBgEAgAoAIasGAQCACgAhDBsAANkPACAcAADbDwAgyAUBAIAKACHUBQEAgAoAIaEGAgCBCgAhpQYBAIAKACGmBgEAgAoAIacGAQCACgAhqAYgAIIMACGpBgEAgAoAIaoGAQCACgAhqwYBAIAKACEDAAAABwAgQQAArBIAIEIAAMISACAJAAAABwAgCgAA5Q4AIBQAAP4MACAcAAD_DAAgLwAA_AwAIDoAAMISACDGBQIAgQoAIccFAgCBCgAhmwYCAIEKACEHCgAA5Q4AIBQAAP4MACAcAAD_DAAgLwAA_AwAIMYFAgCBCgAhxwUCAIEKACGbBgIAgQoAIQ8rAgAAAAG1AgEAAAABxwUCAAAAAdgFBAAAAAHpBQIAAAABnQYCAAAAAaMGAQAAAAG_BgEAAAABwAYBAAAAAccGAgAAAAHMBgQAAAABzQYEAAAAAeAGAgAAAAHhBgIAAAAB4wYCAAAAAR0EAADWDQAgBQAA2Q0AIAgAAM8NACAJAADQDQAgCgAA0Q0AIAsAANINACAMAADTDQAgDQAA1A0AIA4AAOINACAPAADVDQAgEQAA1w0AIBgAANoNACAcAADbDQAgIAAA3A0AICEAAN0NACDGBQIAAAABxwUCAAAAAdQFAQAAAAHVBQEAAAAB7gUBAAAAAfMFAgAAAAH0BQEAAAAB9QUBAAAAAfYFCAAAAAH3BQgAAAAB-AUCAAAAAfkFBAAAAAH6BQIAAAAB-wUCAAAAAQIAAAAYACBBAADEEgAgBBMAAPILACAUAADzCwAgxwUCAAAAAcgFAQAAAAECAAAA1wYAIEEAAMYSACADAAAAFQAgQQAAxBIAIEIAAMoSACAfAAAAFQAgBAAAlAwAIAUAAJcMACAIAACMDAAgCQAAjQwAIAoAAI4MACALAACPDAAgDAAAkAwAIA0AAJEMACAOAACSDAAgDwAAkwwAIBEAAJUMACAYAACYDAAgHAAAmQwAICAAAJoMACAhAACbDAAgOgAAyhIAIMYFAgCTCgAhxwUCAIEKACHUBQEAgAoAIdUFAQCACgAh7gUBAIAKACHzBQIAkwoAIfQFAQCKDAAh9QUBAIoMACH2BQgAiwwAIfcFCACLDAAh-AUCAJMKACH5BQQAsAoAIfoFAgCTCgAh-wUCAJMKACEdBAAAlAwAIAUAAJcMACAIAACMDAAgCQAAjQwAIAoAAI4MACALAACPDAAgDAAAkAwAIA0AAJEMACAOAACSDAAgDwAAkwwAIBEAAJUMACAYAACYDAAgHAAAmQwAICAAAJoMACAhAACbDAAgxgUCAJMKACHHBQIAgQoAIdQFAQCACgAh1QUBAIAKACHuBQEAgAoAIfMFAgCTCgAh9AUBAIoMACH1BQEAigwAIfYFCACLDAAh9wUIAIsMACH4BQIAkwoAIfkFBACwCgAh-gUCAJMKACH7BQIAkwoAIQMAAACNAQAgQQAAxhIAIEIAAM0SACAGAAAAjQEAIBMAAJ4LACAUAACfCwAgOgAAzRIAIMcFAgCBCgAhyAUBAIAKACEEEwAAngsAIBQAAJ8LACDHBQIAgQoAIcgFAQCACgAhCwQAAIUPACAFAACGDwAgDAAAtA8AIA0AAIkPACAtAACHDwAgxwUCAAAAAcgFAQAAAAHUBQEAAAAB-gUCAAAAAZ0GAQAAAAGeBgEAAAABAgAAAH0AIEEAAM4SACALBAAAhQ8AIAUAAIYPACAMAAC0DwAgDQAAiQ8AIC4AAIgPACDHBQIAAAAByAUBAAAAAdQFAQAAAAH6BQIAAAABnQYBAAAAAZ4GAQAAAAECAAAAfQAgQQAA0BIAIAItAQAAAAHGBQIAAAABHyIAAN8KACAkAADgCgAgJQAA5goAICgAAOIKACApAADjCgAgKgAA5AoAICwBAAAAAbkFAgAAAAHHBQIAAAAByAUBAAAAAdMFAQAAAAHYBQQAAAABrgYBAAAAAcsGAgAAAAHMBgQAAAABzQYEAAAAAdEGAQAAAAHSBgEAAAAB0wYBAAAAAdQGAQAAAAHVBgEAAAAB1gYBAAAAAdcGAQAAAAHYBgEAAAAB2QYBAAAAAdoGAQAAAAHbBgIAAAAB3AYBAAAAAd0GAQAAAAHeBgEAAAAB3wYBAAAAAQIAAABiACBBAADTEgAgGBYAANQLACAZAADSCwAgGgAA0wsAIB4AANkLACArAgAAAAEwAADbCwAgMQAA1QsAIDIAANYLACAzAADXCwAgtQIBAAAAAccFAgAAAAHYBQQAAAAB6QUCAAAAAZ0GAgAAAAGjBgEAAAABvwYBAAAAAcAGAQAAAAHHBgIAAAABzAYEAAAAAc0GBAAAAAHgBgIAAAAB4QYCAAAAAeIGAgAAAAHjBgIAAAABAgAAAAEAIEEAANUSACATBgAA8woAIAcAAPQKACAjAAD1CgAgLAAA9woAIC0BAAAAAccFAgAAAAHIBQEAAAAByQUBAAAAAcoFAgAAAAHLBQIAAAABzAUCAAAAAc0FAgAAAAHOBQEAAAABzwUBAAAAAdAFAQAAAAHRBQEAAAAB0gUBAAAAAdMFAQAAAAHUBQEAAAABAgAAAA0AIEEAANcSACADAAAACwAgQQAA1xIAIEIAANsSACAVAAAACwAgBgAAlAoAIAcAAJUKACAjAACWCgAgLAAAmAoAIC0BAIAKACE6AADbEgAgxwUCAIEKACHIBQEAgAoAIckFAQCACgAhygUCAIEKACHLBQIAkwoAIcwFAgCTCgAhzQUCAJMKACHOBQEAgAoAIc8FAQCACgAh0AUBAIAKACHRBQEAgAoAIdIFAQCACgAh0wUBAIAKACHUBQEAgAoAIRMGAACUCgAgBwAAlQoAICMAAJYKACAsAACYCgAgLQEAgAoAIccFAgCBCgAhyAUBAIAKACHJBQEAgAoAIcoFAgCBCgAhywUCAJMKACHMBQIAkwoAIc0FAgCTCgAhzgUBAIAKACHPBQEAgAoAIdAFAQCACgAh0QUBAIAKACHSBQEAgAoAIdMFAQCACgAh1AUBAIAKACEYLAEAAAABuQUCAAAAAccFAgAAAAHIBQEAAAAB0wUBAAAAAdgFBAAAAAGuBgEAAAABywYCAAAAAcwGBAAAAAHNBgQAAAAB0QYBAAAAAdIGAQAAAAHTBgEAAAAB1AYBAAAAAdUGAQAAAAHWBgEAAAAB1wYBAAAAAdgGAQAAAAHZBgEAAAAB2gYBAAAAAdwGAQAAAAHdBgEAAAAB3gYBAAAAAd8GAQAAAAEGxwUCAAAAAdsFAQAAAAHcBQEAAAAB4QUBAAAAAa4GAQAAAAHQBgEAAAABBdsFAQAAAAHcBQEAAAAB4QUBAAAAAa0GAQAAAAGuBgEAAAABAwAAAGAAIEEAANMSACBCAADhEgAgIQAAAGAAICIAAN0KACAkAACyCgAgJQAAswoAICgAALUKACApAAC2CgAgKgAAtwoAICwBAIAKACE6AADhEgAguQUCAIEKACHHBQIAgQoAIcgFAQCACgAh0wUBAIAKACHYBQQArwoAIa4GAQCACgAhywYCAIEKACHMBgQArwoAIc0GBACwCgAh0QYBAIAKACHSBgEAgAoAIdMGAQCACgAh1AYBAIAKACHVBgEAgAoAIdYGAQCACgAh1wYBAIAKACHYBgEAgAoAIdkGAQCACgAh2gYBAIAKACHbBgIAkwoAIdwGAQCACgAh3QYBAIAKACHeBgEAgAoAId8GAQCACgAhHyIAAN0KACAkAACyCgAgJQAAswoAICgAALUKACApAAC2CgAgKgAAtwoAICwBAIAKACG5BQIAgQoAIccFAgCBCgAhyAUBAIAKACHTBQEAgAoAIdgFBACvCgAhrgYBAIAKACHLBgIAgQoAIcwGBACvCgAhzQYEALAKACHRBgEAgAoAIdIGAQCACgAh0wYBAIAKACHUBgEAgAoAIdUGAQCACgAh1gYBAIAKACHXBgEAgAoAIdgGAQCACgAh2QYBAIAKACHaBgEAgAoAIdsGAgCTCgAh3AYBAIAKACHdBgEAgAoAId4GAQCACgAh3wYBAIAKACEDAAAALQAgQQAA1RIAIEIAAOQSACAaAAAALQAgFgAArQsAIBkAAKsLACAaAACsCwAgHgAAsgsAICsCAIEKACEwAACuCwAgMQAArwsAIDIAALALACAzAADQCwAgOgAA5BIAILUCAQCACgAhxwUCAIEKACHYBQQArwoAIekFAgCBCgAhnQYCAIEKACGjBgEAgAoAIb8GAQCACgAhwAYBAIAKACHHBgIAgQoAIcwGBACvCgAhzQYEALAKACHgBgIAkwoAIeEGAgCTCgAh4gYCAJMKACHjBgIAgQoAIRgWAACtCwAgGQAAqwsAIBoAAKwLACAeAACyCwAgKwIAgQoAITAAAK4LACAxAACvCwAgMgAAsAsAIDMAANALACC1AgEAgAoAIccFAgCBCgAh2AUEAK8KACHpBQIAgQoAIZ0GAgCBCgAhowYBAIAKACG_BgEAgAoAIcAGAQCACgAhxwYCAIEKACHMBgQArwoAIc0GBACwCgAh4AYCAJMKACHhBgIAkwoAIeIGAgCTCgAh4wYCAIEKACEYLAEAAAABxwUCAAAAAcgFAQAAAAHTBQEAAAAB2AUEAAAAAa4GAQAAAAHLBgIAAAABzAYEAAAAAc0GBAAAAAHRBgEAAAAB0gYBAAAAAdMGAQAAAAHUBgEAAAAB1QYBAAAAAdYGAQAAAAHXBgEAAAAB2AYBAAAAAdkGAQAAAAHaBgEAAAAB2wYCAAAAAdwGAQAAAAHdBgEAAAAB3gYBAAAAAd8GAQAAAAEBugUBAAAAAQMAAAAPACBBAADOEgAgQgAA6RIAIA0AAAAPACAEAADzDgAgBQAA9A4AIAwAAPcOACANAAD4DgAgLQAA9Q4AIDoAAOkSACDHBQIAgQoAIcgFAQCACgAh1AUBAIAKACH6BQIAkwoAIZ0GAQCACgAhngYBAIAKACELBAAA8w4AIAUAAPQOACAMAAD3DgAgDQAA-A4AIC0AAPUOACDHBQIAgQoAIcgFAQCACgAh1AUBAIAKACH6BQIAkwoAIZ0GAQCACgAhngYBAIAKACEDAAAADwAgQQAA0BIAIEIAAOwSACANAAAADwAgBAAA8w4AIAUAAPQOACAMAAD3DgAgDQAA-A4AIC4AAPYOACA6AADsEgAgxwUCAIEKACHIBQEAgAoAIdQFAQCACgAh-gUCAJMKACGdBgEAgAoAIZ4GAQCACgAhCwQAAPMOACAFAAD0DgAgDAAA9w4AIA0AAPgOACAuAAD2DgAgxwUCAIEKACHIBQEAgAoAIdQFAQCACgAh-gUCAJMKACGdBgEAgAoAIZ4GAQCACgAhEwYAAPMKACAHAAD0CgAgKwAA9goAICwAAPcKACAtAQAAAAHHBQIAAAAByAUBAAAAAckFAQAAAAHKBQIAAAABywUCAAAAAcwFAgAAAAHNBQIAAAABzgUBAAAAAc8FAQAAAAHQBQEAAAAB0QUBAAAAAdIFAQAAAAHTBQEAAAAB1AUBAAAAAQIAAAANACBBAADtEgAgHQQAANYNACAFAADZDQAgCAAAzw0AIAkAANANACAKAADRDQAgCwAA0g0AIAwAANMNACANAADUDQAgDgAA4g0AIA8AANUNACARAADXDQAgFwAA2A0AIBwAANsNACAgAADcDQAgIQAA3Q0AIMYFAgAAAAHHBQIAAAAB1AUBAAAAAdUFAQAAAAHuBQEAAAAB8wUCAAAAAfQFAQAAAAH1BQEAAAAB9gUIAAAAAfcFCAAAAAH4BQIAAAAB-QUEAAAAAfoFAgAAAAH7BQIAAAABAgAAABgAIEEAAO8SACADAAAACwAgQQAA7RIAIEIAAPMSACAVAAAACwAgBgAAlAoAIAcAAJUKACArAACXCgAgLAAAmAoAIC0BAIAKACE6AADzEgAgxwUCAIEKACHIBQEAgAoAIckFAQCACgAhygUCAIEKACHLBQIAkwoAIcwFAgCTCgAhzQUCAJMKACHOBQEAgAoAIc8FAQCACgAh0AUBAIAKACHRBQEAgAoAIdIFAQCACgAh0wUBAIAKACHUBQEAgAoAIRMGAACUCgAgBwAAlQoAICsAAJcKACAsAACYCgAgLQEAgAoAIccFAgCBCgAhyAUBAIAKACHJBQEAgAoAIcoFAgCBCgAhywUCAJMKACHMBQIAkwoAIc0FAgCTCgAhzgUBAIAKACHPBQEAgAoAIdAFAQCACgAh0QUBAIAKACHSBQEAgAoAIdMFAQCACgAh1AUBAIAKACEDAAAAFQAgQQAA7xIAIEIAAPYSACAfAAAAFQAgBAAAlAwAIAUAAJcMACAIAACMDAAgCQAAjQwAIAoAAI4MACALAACPDAAgDAAAkAwAIA0AAJEMACAOAACSDAAgDwAAkwwAIBEAAJUMACAXAACWDAAgHAAAmQwAICAAAJoMACAhAACbDAAgOgAA9hIAIMYFAgCTCgAhxwUCAIEKACHUBQEAgAoAIdUFAQCACgAh7gUBAIAKACHzBQIAkwoAIfQFAQCKDAAh9QUBAIoMACH2BQgAiwwAIfcFCACLDAAh-AUCAJMKACH5BQQAsAoAIfoFAgCTCgAh-wUCAJMKACEdBAAAlAwAIAUAAJcMACAIAACMDAAgCQAAjQwAIAoAAI4MACALAACPDAAgDAAAkAwAIA0AAJEMACAOAACSDAAgDwAAkwwAIBEAAJUMACAXAACWDAAgHAAAmQwAICAAAJoMACAhAACbDAAgxgUCAJMKACHHBQIAgQoAIdQFAQCACgAh1QUBAIAKACHuBQEAgAoAIfMFAgCTCgAh9AUBAIoMACH1BQEAigwAIfYFCACLDAAh9wUIAIsMACH4BQIAkwoAIfkFBACwCgAh-gUCAJMKACH7BQIAkwoAIRMGAADzCgAgBwAA9AoAICMAAPUKACArAAD2CgAgLQEAAAABxwUCAAAAAcgFAQAAAAHJBQEAAAABygUCAAAAAcsFAgAAAAHMBQIAAAABzQUCAAAAAc4FAQAAAAHPBQEAAAAB0AUBAAAAAdEFAQAAAAHSBQEAAAAB0wUBAAAAAdQFAQAAAAECAAAADQAgQQAA9xIAIAMAAAALACBBAAD3EgAgQgAA-xIAIBUAAAALACAGAACUCgAgBwAAlQoAICMAAJYKACArAACXCgAgLQEAgAoAIToAAPsSACDHBQIAgQoAIcgFAQCACgAhyQUBAIAKACHKBQIAgQoAIcsFAgCTCgAhzAUCAJMKACHNBQIAkwoAIc4FAQCACgAhzwUBAIAKACHQBQEAgAoAIdEFAQCACgAh0gUBAIAKACHTBQEAgAoAIdQFAQCACgAhEwYAAJQKACAHAACVCgAgIwAAlgoAICsAAJcKACAtAQCACgAhxwUCAIEKACHIBQEAgAoAIckFAQCACgAhygUCAIEKACHLBQIAkwoAIcwFAgCTCgAhzQUCAJMKACHOBQEAgAoAIc8FAQCACgAh0AUBAIAKACHRBQEAgAoAIdIFAQCACgAh0wUBAIAKACHUBQEAgAoAIQoVACEWAAsZAAIaAA4ekwEgMIoBATGLAQEyjAECM44BCzSPARcGCgAHE4QBARSFAQEVAB8chgENLwADBwQGBAUKAgx7Aw1-AxUAHi0OBS56BQEDAAMGBgADBxADFQAdIxQGK2MXLHYcAgoAByIABREEIwgFNAIIFgcJGQcKGgcLGwcMHAcNHQcOHgcPHwcRJwkVABYXKwoYNQYcOQ0gUhMhVBUBEAAHARAABwIQAAcWAAsEEiwKEy8BFDABFQAMAxIxABMyABQzAAcQAAcVABQZAAIaAA4eRhEfShIgThMEEz4BFQAQGz0PHD8NARoADgMTQQAbQAAcQgABHQANAR0ADQIQAAcdAA0DHk8AH1AAIFEAAQoABwsEWQAFXAAJVQALVgANVwAPWAARWgAXWwAYXQAcXgAgXwAIFQAbIgAFJAABJWQXJmUXKGkYKWsZKm8aAScAFwEnABcBJwAXAyZwAChxACpyAAEiAAUDI3cAK3gALHkABQR_AAWAAQANgwEALYEBAC6CAQADE4cBABSIAQAciQEAASQAAQMelgEAMZQBADSVAQAABhYACxkAAhoADjCgAQEyoQECM6IBCwYWAAsZAAIaAA4wqAEBMqkBAjOqAQsFFQAmRwAnSAAoSQApSgAqAAAAAAAFFQAmRwAnSAAoSQApSgAqAyIABSQAASW8ARcDIgAFJAABJcIBFwUVAC9HADBIADFJADJKADMAAAAAAAUVAC9HADBIADFJADJKADMBJwAXAScAFwUVADhHADlIADpJADtKADwAAAAAAAUVADhHADlIADpJADtKADwBJwAXAScAFwUVAEFHAEJIAENJAERKAEUAAAAAAAUVAEFHAEJIAENJAERKAEUBJAABASQAAQUVAEpHAEtIAExJAE1KAE4AAAAAAAUVAEpHAEtIAExJAE1KAE4DEAAHGQACGgAOAxAABxkAAhoADgUVAFNHAFRIAFVJAFZKAFcAAAAAAAUVAFNHAFRIAFVJAFZKAFcBHQANAR0ADQUVAFxHAF1IAF5JAF9KAGAAAAAAAAUVAFxHAF1IAF5JAF9KAGABHQANAR0ADQUVAGVHAGZIAGdJAGhKAGkAAAAAAAUVAGVHAGZIAGdJAGhKAGkCEAAHHQANAhAABx0ADQUVAG5HAG9IAHBJAHFKAHIAAAAAAAUVAG5HAG9IAHBJAHFKAHIBCgAHAQoABwUVAHdHAHhIAHlJAHpKAHsAAAAAAAUVAHdHAHhIAHlJAHpKAHsDFQCEAeIBAH7kAZYDgwEFFQCCAd4BgwN_3wGHA4AB4AGLA4EB4QGOA30B3QEAfgHdAQB-Ad0BAH4E3gGPAwDfAZADAOABkQMA4QGSAwAB4wEAfQHkAZcDAAHiAQB-AeIBAH4FFQCIAUcAiQFIAIoBSQCLAUoAjAEAAAAAAAUVAIgBRwCJAUgAigFJAIsBSgCMAQHjAQB9AeMBAH0FFQCRAUcAkgFIAJMBSQCUAUoAlQEAAAAAAAUVAJEBRwCSAUgAkwFJAJQBSgCVAQEnABcBJwAXBRUAmgFHAJsBSACcAUkAnQFKAJ4BAAAAAAAFFQCaAUcAmwFIAJwBSQCdAUoAngEAAAUVAKMBRwCkAUgApQFJAKYBSgCnAQAAAAAABRUAowFHAKQBSAClAUkApgFKAKcBARoADgEaAA4DFQCsAUkArQFKAK4BAAAAAxUArAFJAK0BSgCuAQIVALIBG40EsQEBtQIAsAEBG44EAAAABRUAtgFHALcBSAC4AUkAuQFKALoBAAAAAAAFFQC2AUcAtwFIALgBSQC5AUoAugEBtQIAsAEBtQIAsAEDFQC_AUkAwAFKAMEBAAAAAxUAvwFJAMABSgDBAQEMxgQDAQzMBAMFFQDGAUcAxwFIAMgBSQDJAUoAygEAAAAAAAUVAMYBRwDHAUgAyAFJAMkBSgDKAQEDAAMBAwADBRUAzwFHANABSADRAUkA0gFKANMBAAAAAAAFFQDPAUcA0AFIANEBSQDSAUoA0wECCgAHLwADAgoABy8AAwUVANgBRwDZAUgA2gFJANsBSgDcAQAAAAAABRUA2AFHANkBSADaAUkA2wFKANwBAAADFQDhAUkA4gFKAOMBAAAAAxUA4QFJAOIBSgDjAQHdAQB-Ad0BAH4DFQDoAUkA6QFKAOoBAAAAAxUA6AFJAOkBSgDqAQHdAQB-Ad0BAH4DFQDvAUkA8AFKAPEBAAAAAxUA7wFJAPABSgDxAQAAAAMVAPcBSQD4AUoA-QEAAAADFQD3AUkA-AFKAPkBAd0BAH4B3QEAfgUVAP4BRwD_AUgAgAJJAIECSgCCAgAAAAAABRUA_gFHAP8BSACAAkkAgQJKAIICAAAAAxUAiAJJAIkCSgCKAgAAAAMVAIgCSQCJAkoAigIECJcGBwqYBgcMmQYHDpoGBwQIoAYHCqEGBwyiBgcOowYHBRUAjwJHAJACSACRAkkAkgJKAJMCAAAAAAAFFQCPAkcAkAJIAJECSQCSAkoAkwIBEAAHARAABwUVAJgCRwCZAkgAmgJJAJsCSgCcAgAAAAAABRUAmAJHAJkCSACaAkkAmwJKAJwCARAABwEQAAcFFQChAkcAogJIAKMCSQCkAkoApQIAAAAAAAUVAKECRwCiAkgAowJJAKQCSgClAgAABRUAqgJHAKsCSACsAkkArQJKAK4CAAAAAAAFFQCqAkcAqwJIAKwCSQCtAkoArgICEAAHFgALAhAABxYACwUVALMCRwC0AkgAtQJJALYCSgC3AgAAAAAABRUAswJHALQCSAC1AkkAtgJKALcCAAAABRUAvQJHAL4CSAC_AkkAwAJKAMECAAAAAAAFFQC9AkcAvgJIAL8CSQDAAkoAwQIAAAAFFQDHAkcAyAJIAMkCSQDKAkoAywIAAAAAAAUVAMcCRwDIAkgAyQJJAMoCSgDLAgAAAAUVANECRwDSAkgA0wJJANQCSgDVAgAAAAAABRUA0QJHANICSADTAkkA1AJKANUCAAAAAxUA2wJJANwCSgDdAgAAAAMVANsCSQDcAkoA3QIAAAAFFQDjAkcA5AJIAOUCSQDmAkoA5wIAAAAAAAUVAOMCRwDkAkgA5QJJAOYCSgDnAgIGAAMHjAgDAgYAAweSCAMFFQDsAkcA7QJIAO4CSQDvAkoA8AIAAAAAAAUVAOwCRwDtAkgA7gJJAO8CSgDwAgIKAAciAAUCCgAHIgAFBRUA9QJHAPYCSAD3AkkA-AJKAPkCAAAAAAAFFQD1AkcA9gJIAPcCSQD4AkoA-QIBIgAFASIABQUVAP4CRwD_AkgAgANJAIEDSgCCAwAAAAAABRUA_gJHAP8CSACAA0kAgQNKAIIDNQIBNpcBATeYAQE4mQEBOZoBATucAQE8ngEiPZ8BIz6kAQE_pgEiQKcBJEOrAQFErAEBRa0BIkuwASVMsQErTbIBF06zARdPtAEXULUBF1G2ARdSuAEXU7oBIlS7ASxVvgEXVsABIlfBAS1YwwEXWcQBF1rFASJbyAEuXMkBNF3KARheywEYX8wBGGDNARhhzgEYYtABGGPSASJk0wE1ZdUBGGbXASJn2AE2aNkBGGnaARhq2wEia94BN2zfAT1t4QEZbuIBGW_kARlw5QEZceYBGXLoARlz6gEidOsBPnXtARl27wEid_ABP3jxARl58gEZevMBInv2AUB89wFGffgBIH75ASB_-gEggAH7ASCBAfwBIIIB_gEggwGAAiKEAYECR4UBgwIghgGFAiKHAYYCSIgBhwIgiQGIAiCKAYkCIosBjAJJjAGNAk-NAY4CDY4BjwINjwGQAg2QAZECDZEBkgINkgGUAg2TAZYCIpQBlwJQlQGZAg2WAZsCIpcBnAJRmAGdAg2ZAZ4CDZoBnwIimwGiAlKcAaMCWJ0BpAIRngGlAhGfAaYCEaABpwIRoQGoAhGiAaoCEaMBrAIipAGtAlmlAa8CEaYBsQIipwGyAlqoAbMCEakBtAIRqgG1AiKrAbgCW6wBuQJhrQG6AhKuAbsCEq8BvAISsAG9AhKxAb4CErIBwAISswHCAiK0AcMCYrUBxQIStgHHAiK3AcgCY7gByQISuQHKAhK6AcsCIrsBzgJkvAHPAmq9AdACE74B0QITvwHSAhPAAdMCE8EB1AITwgHWAhPDAdgCIsQB2QJrxQHbAhPGAd0CIscB3gJsyAHfAhPJAeACE8oB4QIiywHkAm3MAeUCc80B5wIVzgHoAhXPAeoCFdAB6wIV0QHsAhXSAe4CFdMB8AIi1AHxAnTVAfMCFdYB9QIi1wH2AnXYAfcCFdkB-AIV2gH5AiLbAfwCdtwB_QJ85QH_An3mAZgDfecBmQN96AGaA33pAZsDfeoBnQN96wGfAyLsAaADhQHtAaIDfe4BpAMi7wGlA4YB8AGmA33xAacDffIBqAMi8wGrA4cB9AGsA40B9QGtA4MB9gGuA4MB9wGvA4MB-AGwA4MB-QGxA4MB-gGzA4MB-wG1AyL8AbYDjgH9AbgDgwH-AboDIv8BuwOPAYACvAODAYECvQODAYICvgMigwLBA5ABhALCA5YBhQLDAxqGAsQDGocCxQMaiALGAxqJAscDGooCyQMaiwLLAyKMAswDlwGNAs4DGo4C0AMijwLRA5gBkALSAxqRAtMDGpIC1AMikwLXA5kBlALYA58BlQLaAw6WAtsDDpcC3gMOmALfAw6ZAuADDpoC4gMOmwLkAyKcAuUDoAGdAucDDp4C6QMinwLqA6EBoALrAw6hAuwDDqIC7QMiowLwA6IBpALxA6gBpQLyAw-mAvMDD6cC9AMPqAL1Aw-pAvYDD6oC-AMPqwL6AyKsAvsDqQGtAv0DD64C_wMirwKABKoBsAKBBA-xAoIED7ICgwQiswKGBKsBtAKHBK8BtgKJBLABtwKPBLABuAKSBLABuQKTBLABugKUBLABuwKWBLABvAKYBCK9ApkEswG-ApsEsAG_Ap0EIsACngS0AcECnwSwAcICoASwAcMCoQQixAKkBLUBxQKlBLsBxgKmBLEBxwKnBLEByAKoBLEByQKpBLEBygKqBLEBywKsBLEBzAKuBCLNAq8EvAHOArEEsQHPArMEItACtAS9AdECtQSxAdICtgSxAdMCtwQi1AK6BL4B1QK7BMIB1gK8BAPXAr0EA9gCvgQD2QK_BAPaAsAEA9sCwgQD3ALEBCLdAsUEwwHeAsgEA98CygQi4ALLBMQB4QLNBAPiAs4EA-MCzwQi5ALSBMUB5QLTBMsB5gLUBATnAtUEBOgC1gQE6QLXBATqAtgEBOsC2gQE7ALcBCLtAt0EzAHuAt8EBO8C4QQi8ALiBM0B8QLjBATyAuQEBPMC5QQi9ALoBM4B9QLpBNQB9gLqBAL3AusEAvgC7AQC-QLtBAL6Au4EAvsC8AQC_ALyBCL9AvME1QH-AvUEAv8C9wQigAP4BNYBgQP5BAKCA_oEAoMD-wQihAP-BNcBhQP_BN0BhgOBBX6HA4IFfogDhQV-iQOGBX6KA4cFfosDiQV-jAOLBSKNA4wF3gGOA44Ffo8DkAUikAORBd8BkQOSBX6SA5MFfpMDlAUilAOXBeABlQOYBeQBlgOZBX-XA5oFf5gDmwV_mQOcBX-aA50Ff5sDnwV_nAOhBSKdA6IF5QGeA6QFf58DpgUioAOnBeYBoQOoBX-iA6kFf6MDqgUipAOtBecBpQOuBesBpgOvBYABpwOwBYABqAOxBYABqQOyBYABqgOzBYABqwO1BYABrAO3BSKtA7gF7AGuA7oFgAGvA7wFIrADvQXtAbEDvgWAAbIDvwWAAbMDwAUitAPDBe4BtQPEBfIBtgPGBfMBtwPHBfMBuAPKBfMBuQPLBfMBugPMBfMBuwPOBfMBvAPQBSK9A9EF9AG-A9MF8wG_A9UFIsAD1gX1AcED1wXzAcID2AXzAcMD2QUixAPcBfYBxQPdBfoBxgPeBYEBxwPfBYEByAPgBYEByQPhBYEBygPiBYEBywPkBYEBzAPmBSLNA-cF-wHOA-kFgQHPA-sFItAD7AX8AdED7QWBAdID7gWBAdMD7wUi1APyBf0B1QPzBYMC1gP1BYQC1wP2BYQC2AP5BYQC2QP6BYQC2gP7BYQC2wP9BYQC3AP_BSLdA4AGhQLeA4IGhALfA4QGIuADhQaGAuEDhgaEAuIDhwaEAuMDiAYi5AOLBocC5QOMBosC5gONBgfnA44GB-gDjwYH6QOQBgfqA5EGB-sDkwYH7AOVBiLtA5YGjALuA5wGB-8DngYi8AOfBo0C8QOkBgfyA6UGB_MDpgYi9AOpBo4C9QOqBpQC9gOrBgj3A6wGCPgDrQYI-QOuBgj6A68GCPsDsQYI_AOzBiL9A7QGlQL-A7YGCP8DuAYigAS5BpYCgQS6BgiCBLsGCIMEvAYihAS_BpcChQTABp0ChgTBBgmHBMIGCYgEwwYJiQTEBgmKBMUGCYsExwYJjATJBiKNBMoGngKOBMwGCY8EzgYikATPBp8CkQTQBgmSBNEGCZME0gYilATVBqAClQTWBqYClgTYBguXBNkGC5gE2wYLmQTcBguaBN0GC5sE3wYLnAThBiKdBOIGpwKeBOQGC58E5gYioATnBqgCoQToBguiBOkGC6ME6gYipATtBqkCpQTuBq8CpgTvBgqnBPAGCqgE8QYKqQTyBgqqBPMGCqsE9QYKrAT3BiKtBPgGsAKuBPoGCq8E_AYisAT9BrECsQT-BgqyBP8GCrMEgAcitASDB7ICtQSEB7gCtgSGB7kCtwSHB7kCuASKB7kCuQSLB7kCugSMB7kCuwSOB7kCvASQByK9BJEHugK-BJMHuQK_BJUHIsAElge7AsEElwe5AsIEmAe5AsMEmQcixAScB7wCxQSdB8ICxgSfB8MCxwSgB8MCyASjB8MCyQSkB8MCygSlB8MCywSnB8MCzASpByLNBKoHxALOBKwHwwLPBK4HItAErwfFAtEEsAfDAtIEsQfDAtMEsgci1AS1B8YC1QS2B8wC1gS4B80C1wS5B80C2AS8B80C2QS9B80C2gS-B80C2wTAB80C3ATCByLdBMMHzgLeBMUHzQLfBMcHIuAEyAfPAuEEyQfNAuIEygfNAuMEywci5ATOB9AC5QTPB9YC5gTRB9cC5wTSB9cC6ATVB9cC6QTWB9cC6gTXB9cC6wTZB9cC7ATbByLtBNwH2ALuBN4H1wLvBOAHIvAE4QfZAvEE4gfXAvIE4wfXAvME5Aci9ATnB9oC9QToB94C9gTqB98C9wTrB98C-ATuB98C-QTvB98C-gTwB98C-wTyB98C_AT0ByL9BPUH4AL-BPcH3wL_BPkHIoAF-gfhAoEF-wffAoIF_AffAoMF_QcihAWACOIChQWBCOgChgWCCAWHBYMIBYgFhAgFiQWFCAWKBYYIBYsFiAgFjAWKCCKNBYsI6QKOBY4IBY8FkAgikAWRCOoCkQWTCAWSBZQIBZMFlQgilAWYCOsClQWZCPEClgWaCAaXBZsIBpgFnAgGmQWdCAaaBZ4IBpsFoAgGnAWiCCKdBaMI8gKeBaUIBp8FpwgioAWoCPMCoQWpCAaiBaoIBqMFqwgipAWuCPQCpQWvCPoCpgWwCBynBbEIHKgFsggcqQWzCByqBbQIHKsFtggcrAW4CCKtBbkI-wKuBbsIHK8FvQgisAW-CPwCsQW_CByyBcAIHLMFwQgitAXECP0CtQXFCIMD"
};
async function decodeBase64AsWasm(wasmBase64) {
  const { Buffer: Buffer2 } = await import("node:buffer");
  const wasmArray = Buffer2.from(wasmBase64, "base64");
  return new WebAssembly.Module(wasmArray);
}
config.compilerWasm = {
  getRuntime: async () => await import("@prisma/client/runtime/query_compiler_fast_bg.postgresql.mjs"),
  getQueryCompilerWasmModule: async () => {
    const { wasm } = await import("@prisma/client/runtime/query_compiler_fast_bg.postgresql.wasm-base64.mjs");
    return await decodeBase64AsWasm(wasm);
  },
  importName: "./query_compiler_fast_bg.js"
};
function getPrismaClientClass() {
  return runtime.getPrismaClient(config);
}

// prisma/generated/postgresql/client/internal/prismaNamespace.ts
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
  PlaceCodeScalarFieldEnum: () => PlaceCodeScalarFieldEnum,
  PlaceNameScalarFieldEnum: () => PlaceNameScalarFieldEnum,
  PlaceScalarFieldEnum: () => PlaceScalarFieldEnum,
  PointScalarFieldEnum: () => PointScalarFieldEnum,
  PrismaClientInitializationError: () => PrismaClientInitializationError2,
  PrismaClientKnownRequestError: () => PrismaClientKnownRequestError2,
  PrismaClientRustPanicError: () => PrismaClientRustPanicError2,
  PrismaClientUnknownRequestError: () => PrismaClientUnknownRequestError2,
  PrismaClientValidationError: () => PrismaClientValidationError2,
  QueryMode: () => QueryMode,
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
  PlaceCode: "PlaceCode",
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
  ReadUncommitted: "ReadUncommitted",
  ReadCommitted: "ReadCommitted",
  RepeatableRead: "RepeatableRead",
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
var PlaceCodeScalarFieldEnum = {
  code: "code",
  placeId: "placeId"
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
var QueryMode = {
  default: "default",
  insensitive: "insensitive"
};
var NullsOrder = {
  first: "first",
  last: "last"
};
var defineExtension = runtime2.Extensions.defineExtension;

// prisma/generated/postgresql/client/enums.ts
var enums_exports = {};

// prisma/generated/postgresql/client/client.ts
globalThis["__dirname"] = path.dirname(fileURLToPath(import.meta.url));
var PrismaClient = getPrismaClientClass();
export {
  enums_exports as $Enums,
  prismaNamespace_exports as Prisma,
  PrismaClient
};
