// Made by `npm run generate` from prisma/models; do not edit. d32cbc1732a9535d e8eac55f3ad9d436 b0ecaeef1c4e4030
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
config.runtimeDataModel = JSON.parse('{"models":{"Stream":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"operationId","kind":"scalar","type":"Int"},{"name":"metricKey","kind":"scalar","type":"String"},{"name":"part","kind":"scalar","type":"String"},{"name":"areaId","kind":"scalar","type":"Int"},{"name":"standing","kind":"scalar","type":"Int"},{"name":"claims","kind":"scalar","type":"Int"},{"name":"firstDay","kind":"scalar","type":"String"},{"name":"lastDay","kind":"scalar","type":"String"},{"name":"value","kind":"scalar","type":"BigInt"},{"name":"low","kind":"scalar","type":"BigInt"},{"name":"high","kind":"scalar","type":"BigInt"},{"name":"countedInId","kind":"scalar","type":"Int"},{"name":"filedOperationId","kind":"scalar","type":"Int"},{"name":"filedAreaId","kind":"scalar","type":"Int"},{"name":"twin","kind":"scalar","type":"Int"},{"name":"operation","kind":"object","type":"Operation","relationName":"counted"},{"name":"metric","kind":"object","type":"Metric","relationName":"MetricToStream"},{"name":"area","kind":"object","type":"Area","relationName":"counted"},{"name":"countedIn","kind":"object","type":"Stream","relationName":"twins"},{"name":"twins","kind":"object","type":"Stream","relationName":"twins"},{"name":"filedOperation","kind":"object","type":"Operation","relationName":"filed"},{"name":"filedArea","kind":"object","type":"Area","relationName":"filed"},{"name":"record","kind":"object","type":"Claim","relationName":"ClaimToStream"},{"name":"points","kind":"object","type":"Point","relationName":"PointToStream"}],"dbName":null,"schema":null},"Claim":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"key","kind":"scalar","type":"String"},{"name":"reportId","kind":"scalar","type":"Int"},{"name":"streamId","kind":"scalar","type":"Int"},{"name":"verb","kind":"scalar","type":"String"},{"name":"basis","kind":"scalar","type":"String"},{"name":"fromDay","kind":"scalar","type":"String"},{"name":"fromPrecision","kind":"scalar","type":"String"},{"name":"toDay","kind":"scalar","type":"String"},{"name":"toPrecision","kind":"scalar","type":"String"},{"name":"qualifier","kind":"scalar","type":"String"},{"name":"amount","kind":"scalar","type":"String"},{"name":"amountTo","kind":"scalar","type":"String"},{"name":"unit","kind":"scalar","type":"String"},{"name":"low","kind":"scalar","type":"BigInt"},{"name":"value","kind":"scalar","type":"BigInt"},{"name":"high","kind":"scalar","type":"BigInt"},{"name":"words","kind":"scalar","type":"String"},{"name":"note","kind":"scalar","type":"String"},{"name":"entered","kind":"scalar","type":"String"},{"name":"supersedesId","kind":"scalar","type":"Int"},{"name":"ended","kind":"scalar","type":"String"},{"name":"endedAt","kind":"scalar","type":"String"},{"name":"endedReason","kind":"scalar","type":"String"},{"name":"endedNote","kind":"scalar","type":"String"},{"name":"report","kind":"object","type":"Report","relationName":"ClaimToReport"},{"name":"stream","kind":"object","type":"Stream","relationName":"ClaimToStream"},{"name":"supersedes","kind":"object","type":"Claim","relationName":"supersedes"},{"name":"supersededBy","kind":"object","type":"Claim","relationName":"supersedes"},{"name":"rulings","kind":"object","type":"Ruling","relationName":"ClaimToRuling"},{"name":"decision","kind":"object","type":"Decision","relationName":"ClaimToDecision"},{"name":"answers","kind":"object","type":"CheckAnswer","relationName":"CheckAnswerToClaim"}],"dbName":null,"schema":null},"Ruling":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"claimId","kind":"scalar","type":"Int"},{"name":"ruling","kind":"scalar","type":"String"},{"name":"reason","kind":"scalar","type":"String"},{"name":"note","kind":"scalar","type":"String"},{"name":"by","kind":"scalar","type":"String"},{"name":"at","kind":"scalar","type":"String"},{"name":"claim","kind":"object","type":"Claim","relationName":"ClaimToRuling"}],"dbName":null,"schema":null},"Decision":{"fields":[{"name":"claimId","kind":"scalar","type":"Int"},{"name":"status","kind":"scalar","type":"String"},{"name":"because","kind":"scalar","type":"String"},{"name":"claim","kind":"object","type":"Claim","relationName":"ClaimToDecision"}],"dbName":null,"schema":null},"Point":{"fields":[{"name":"streamId","kind":"scalar","type":"Int"},{"name":"day","kind":"scalar","type":"String"},{"name":"value","kind":"scalar","type":"BigInt"},{"name":"low","kind":"scalar","type":"BigInt"},{"name":"high","kind":"scalar","type":"BigInt"},{"name":"claims","kind":"scalar","type":"Int"},{"name":"stream","kind":"object","type":"Stream","relationName":"PointToStream"}],"dbName":null,"schema":null},"Rollup":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"operationId","kind":"scalar","type":"Int"},{"name":"metricKey","kind":"scalar","type":"String"},{"name":"part","kind":"scalar","type":"String"},{"name":"placeId","kind":"scalar","type":"Int"},{"name":"value","kind":"scalar","type":"BigInt"},{"name":"atLeast","kind":"scalar","type":"Boolean"},{"name":"atMost","kind":"scalar","type":"Boolean"},{"name":"claims","kind":"scalar","type":"Int"},{"name":"firstDay","kind":"scalar","type":"String"},{"name":"lastDay","kind":"scalar","type":"String"},{"name":"conflictDay","kind":"scalar","type":"String"},{"name":"conflictSum","kind":"scalar","type":"BigInt"},{"name":"conflictHigh","kind":"scalar","type":"BigInt"},{"name":"operation","kind":"object","type":"Operation","relationName":"OperationToRollup"},{"name":"metric","kind":"object","type":"Metric","relationName":"MetricToRollup"},{"name":"place","kind":"object","type":"Place","relationName":"PlaceToRollup"},{"name":"points","kind":"object","type":"RollupPoint","relationName":"RollupToRollupPoint"},{"name":"months","kind":"object","type":"RollupMonth","relationName":"RollupToRollupMonth"},{"name":"rows","kind":"object","type":"RollupRow","relationName":"RollupToRollupRow"}],"dbName":null,"schema":null},"RollupPoint":{"fields":[{"name":"rollupId","kind":"scalar","type":"Int"},{"name":"day","kind":"scalar","type":"String"},{"name":"value","kind":"scalar","type":"BigInt"},{"name":"atLeast","kind":"scalar","type":"Boolean"},{"name":"atMost","kind":"scalar","type":"Boolean"},{"name":"rollup","kind":"object","type":"Rollup","relationName":"RollupToRollupPoint"}],"dbName":null,"schema":null},"RollupMonth":{"fields":[{"name":"rollupId","kind":"scalar","type":"Int"},{"name":"month","kind":"scalar","type":"Int"},{"name":"value","kind":"scalar","type":"BigInt"},{"name":"atLeast","kind":"scalar","type":"Boolean"},{"name":"atMost","kind":"scalar","type":"Boolean"},{"name":"claims","kind":"scalar","type":"Int"},{"name":"lastDay","kind":"scalar","type":"String"},{"name":"rollup","kind":"object","type":"Rollup","relationName":"RollupToRollupMonth"}],"dbName":null,"schema":null},"RollupRow":{"fields":[{"name":"rollupId","kind":"scalar","type":"Int"},{"name":"position","kind":"scalar","type":"Int"},{"name":"kind","kind":"scalar","type":"String"},{"name":"placeId","kind":"scalar","type":"Int"},{"name":"areaKey","kind":"scalar","type":"String"},{"name":"value","kind":"scalar","type":"BigInt"},{"name":"atLeast","kind":"scalar","type":"Boolean"},{"name":"atMost","kind":"scalar","type":"Boolean"},{"name":"claims","kind":"scalar","type":"Int"},{"name":"lastDay","kind":"scalar","type":"String"},{"name":"rollup","kind":"object","type":"Rollup","relationName":"RollupToRollupRow"},{"name":"place","kind":"object","type":"Place","relationName":"PlaceToRollupRow"}],"dbName":null,"schema":null},"CountrySummary":{"fields":[{"name":"countryId","kind":"scalar","type":"Int"},{"name":"reports","kind":"scalar","type":"Int"},{"name":"claims","kind":"scalar","type":"Int"},{"name":"operators","kind":"scalar","type":"Int"},{"name":"firstDay","kind":"scalar","type":"String"},{"name":"lastDay","kind":"scalar","type":"String"},{"name":"country","kind":"object","type":"Place","relationName":"CountrySummaryToPlace"}],"dbName":null,"schema":null},"Draft":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"key","kind":"scalar","type":"String"},{"name":"corrects","kind":"scalar","type":"String"},{"name":"authorId","kind":"scalar","type":"String"},{"name":"state","kind":"scalar","type":"String"},{"name":"version","kind":"scalar","type":"Int"},{"name":"content","kind":"scalar","type":"String"},{"name":"title","kind":"scalar","type":"String"},{"name":"figures","kind":"scalar","type":"Int"},{"name":"createdAt","kind":"scalar","type":"String"},{"name":"changedAt","kind":"scalar","type":"String"},{"name":"changedBy","kind":"scalar","type":"String"},{"name":"sentAt","kind":"scalar","type":"String"},{"name":"decidedBy","kind":"scalar","type":"String"},{"name":"decidedAt","kind":"scalar","type":"String"},{"name":"reportKey","kind":"scalar","type":"String"},{"name":"author","kind":"object","type":"Person","relationName":"DraftToPerson"},{"name":"comments","kind":"object","type":"DraftComment","relationName":"DraftToDraftComment"}],"dbName":null,"schema":null},"DraftComment":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"draftId","kind":"scalar","type":"Int"},{"name":"figure","kind":"scalar","type":"String"},{"name":"text","kind":"scalar","type":"String"},{"name":"by","kind":"scalar","type":"String"},{"name":"at","kind":"scalar","type":"String"},{"name":"resolved","kind":"scalar","type":"Boolean"},{"name":"draft","kind":"object","type":"Draft","relationName":"DraftToDraftComment"}],"dbName":null,"schema":null},"CheckAnswer":{"fields":[{"name":"claimId","kind":"scalar","type":"Int"},{"name":"check","kind":"scalar","type":"String"},{"name":"reason","kind":"scalar","type":"String"},{"name":"note","kind":"scalar","type":"String"},{"name":"by","kind":"scalar","type":"String"},{"name":"at","kind":"scalar","type":"String"},{"name":"claim","kind":"object","type":"Claim","relationName":"CheckAnswerToClaim"}],"dbName":null,"schema":null},"Metric":{"fields":[{"name":"key","kind":"scalar","type":"String"},{"name":"position","kind":"scalar","type":"Int"},{"name":"baseUnit","kind":"scalar","type":"String"},{"name":"displayUnit","kind":"scalar","type":"String"},{"name":"enteredUnits","kind":"scalar","type":"String"},{"name":"whole","kind":"scalar","type":"Boolean"},{"name":"unece","kind":"scalar","type":"String"},{"name":"imasNote","kind":"scalar","type":"String"},{"name":"parts","kind":"scalar","type":"String"},{"name":"texts","kind":"object","type":"MetricText","relationName":"MetricToMetricText"},{"name":"streams","kind":"object","type":"Stream","relationName":"MetricToStream"},{"name":"rollups","kind":"object","type":"Rollup","relationName":"MetricToRollup"}],"dbName":null,"schema":null},"MetricText":{"fields":[{"name":"metricKey","kind":"scalar","type":"String"},{"name":"language","kind":"scalar","type":"String"},{"name":"label","kind":"scalar","type":"String"},{"name":"definition","kind":"scalar","type":"String"},{"name":"metric","kind":"object","type":"Metric","relationName":"MetricToMetricText"}],"dbName":null,"schema":null},"Part":{"fields":[{"name":"key","kind":"scalar","type":"String"},{"name":"position","kind":"scalar","type":"Int"},{"name":"texts","kind":"object","type":"PartText","relationName":"PartToPartText"}],"dbName":null,"schema":null},"PartText":{"fields":[{"name":"partKey","kind":"scalar","type":"String"},{"name":"language","kind":"scalar","type":"String"},{"name":"label","kind":"scalar","type":"String"},{"name":"part","kind":"object","type":"Part","relationName":"PartToPartText"}],"dbName":null,"schema":null},"Organisation":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"key","kind":"scalar","type":"String"},{"name":"standing","kind":"scalar","type":"String"},{"name":"standingNote","kind":"scalar","type":"String"},{"name":"mergedIntoId","kind":"scalar","type":"Int"},{"name":"names","kind":"object","type":"OrganisationName","relationName":"OrganisationToOrganisationName"},{"name":"operations","kind":"object","type":"Operation","relationName":"OperationToOrganisation"},{"name":"published","kind":"object","type":"Report","relationName":"publisher"},{"name":"said","kind":"object","type":"Report","relationName":"saidBy"},{"name":"mergedInto","kind":"object","type":"Organisation","relationName":"merged"},{"name":"mergedHere","kind":"object","type":"Organisation","relationName":"merged"}],"dbName":null,"schema":null},"OrganisationName":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"organisationId","kind":"scalar","type":"Int"},{"name":"language","kind":"scalar","type":"String"},{"name":"name","kind":"scalar","type":"String"},{"name":"alias","kind":"scalar","type":"Boolean"},{"name":"folded","kind":"scalar","type":"String"},{"name":"mergedFromId","kind":"scalar","type":"Int"},{"name":"organisation","kind":"object","type":"Organisation","relationName":"OrganisationToOrganisationName"}],"dbName":null,"schema":null},"Operation":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"operatorId","kind":"scalar","type":"Int"},{"name":"countryId","kind":"scalar","type":"Int"},{"name":"operator","kind":"object","type":"Organisation","relationName":"OperationToOrganisation"},{"name":"country","kind":"object","type":"Place","relationName":"OperationToPlace"},{"name":"streams","kind":"object","type":"Stream","relationName":"counted"},{"name":"filed","kind":"object","type":"Stream","relationName":"filed"},{"name":"rollups","kind":"object","type":"Rollup","relationName":"OperationToRollup"}],"dbName":null,"schema":null},"Person":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"name","kind":"scalar","type":"String"},{"name":"email","kind":"scalar","type":"String"},{"name":"emailVerified","kind":"scalar","type":"Boolean"},{"name":"image","kind":"scalar","type":"String"},{"name":"role","kind":"scalar","type":"String"},{"name":"language","kind":"scalar","type":"String"},{"name":"disabled","kind":"scalar","type":"Boolean"},{"name":"twoFactorEnabled","kind":"scalar","type":"Boolean"},{"name":"createdAt","kind":"scalar","type":"DateTime"},{"name":"updatedAt","kind":"scalar","type":"DateTime"},{"name":"signIns","kind":"object","type":"SignIn","relationName":"PersonToSignIn"},{"name":"credentials","kind":"object","type":"Credential","relationName":"CredentialToPerson"},{"name":"secondFactors","kind":"object","type":"SecondFactor","relationName":"PersonToSecondFactor"},{"name":"drafts","kind":"object","type":"Draft","relationName":"DraftToPerson"}],"dbName":null,"schema":null},"SignIn":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"userId","kind":"scalar","type":"String"},{"name":"token","kind":"scalar","type":"String"},{"name":"ipAddress","kind":"scalar","type":"String"},{"name":"userAgent","kind":"scalar","type":"String"},{"name":"expiresAt","kind":"scalar","type":"DateTime"},{"name":"createdAt","kind":"scalar","type":"DateTime"},{"name":"updatedAt","kind":"scalar","type":"DateTime"},{"name":"person","kind":"object","type":"Person","relationName":"PersonToSignIn"}],"dbName":null,"schema":null},"Credential":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"userId","kind":"scalar","type":"String"},{"name":"accountId","kind":"scalar","type":"String"},{"name":"providerId","kind":"scalar","type":"String"},{"name":"password","kind":"scalar","type":"String"},{"name":"accessToken","kind":"scalar","type":"String"},{"name":"refreshToken","kind":"scalar","type":"String"},{"name":"idToken","kind":"scalar","type":"String"},{"name":"accessTokenExpiresAt","kind":"scalar","type":"DateTime"},{"name":"refreshTokenExpiresAt","kind":"scalar","type":"DateTime"},{"name":"scope","kind":"scalar","type":"String"},{"name":"createdAt","kind":"scalar","type":"DateTime"},{"name":"updatedAt","kind":"scalar","type":"DateTime"},{"name":"person","kind":"object","type":"Person","relationName":"CredentialToPerson"}],"dbName":null,"schema":null},"OneTimeCode":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"identifier","kind":"scalar","type":"String"},{"name":"value","kind":"scalar","type":"String"},{"name":"expiresAt","kind":"scalar","type":"DateTime"},{"name":"createdAt","kind":"scalar","type":"DateTime"},{"name":"updatedAt","kind":"scalar","type":"DateTime"}],"dbName":null,"schema":null},"SecondFactor":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"userId","kind":"scalar","type":"String"},{"name":"secret","kind":"scalar","type":"String"},{"name":"backupCodes","kind":"scalar","type":"String"},{"name":"verified","kind":"scalar","type":"Boolean"},{"name":"failedVerificationCount","kind":"scalar","type":"Int"},{"name":"lockedUntil","kind":"scalar","type":"DateTime"},{"name":"person","kind":"object","type":"Person","relationName":"PersonToSecondFactor"}],"dbName":null,"schema":null},"Invitation":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"tokenHash","kind":"scalar","type":"String"},{"name":"email","kind":"scalar","type":"String"},{"name":"role","kind":"scalar","type":"String"},{"name":"by","kind":"scalar","type":"String"},{"name":"createdAt","kind":"scalar","type":"String"},{"name":"expiresAt","kind":"scalar","type":"String"},{"name":"acceptedBy","kind":"scalar","type":"String"},{"name":"withdrawn","kind":"scalar","type":"Boolean"}],"dbName":null,"schema":null},"Place":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"code","kind":"scalar","type":"String"},{"name":"kind","kind":"scalar","type":"String"},{"name":"parentId","kind":"scalar","type":"Int"},{"name":"countryId","kind":"scalar","type":"Int"},{"name":"pcode","kind":"scalar","type":"String"},{"name":"iso3","kind":"scalar","type":"String"},{"name":"lat","kind":"scalar","type":"Float"},{"name":"lon","kind":"scalar","type":"Float"},{"name":"population","kind":"scalar","type":"Int"},{"name":"areaM2","kind":"scalar","type":"BigInt"},{"name":"mergedIntoId","kind":"scalar","type":"Int"},{"name":"filedParentId","kind":"scalar","type":"Int"},{"name":"parent","kind":"object","type":"Place","relationName":"inside"},{"name":"inside","kind":"object","type":"Place","relationName":"inside"},{"name":"country","kind":"object","type":"Place","relationName":"country"},{"name":"ofCountry","kind":"object","type":"Place","relationName":"country"},{"name":"mergedInto","kind":"object","type":"Place","relationName":"merged"},{"name":"mergedHere","kind":"object","type":"Place","relationName":"merged"},{"name":"filedParent","kind":"object","type":"Place","relationName":"filedInside"},{"name":"filedInside","kind":"object","type":"Place","relationName":"filedInside"},{"name":"names","kind":"object","type":"PlaceName","relationName":"PlaceToPlaceName"},{"name":"areas","kind":"object","type":"AreaPlace","relationName":"AreaPlaceToPlace"},{"name":"operations","kind":"object","type":"Operation","relationName":"OperationToPlace"},{"name":"reports","kind":"object","type":"ReportCountry","relationName":"PlaceToReportCountry"},{"name":"rollups","kind":"object","type":"Rollup","relationName":"PlaceToRollup"},{"name":"rows","kind":"object","type":"RollupRow","relationName":"PlaceToRollupRow"},{"name":"summary","kind":"object","type":"CountrySummary","relationName":"CountrySummaryToPlace"}],"dbName":null,"schema":null},"PlaceName":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"placeId","kind":"scalar","type":"Int"},{"name":"language","kind":"scalar","type":"String"},{"name":"name","kind":"scalar","type":"String"},{"name":"alias","kind":"scalar","type":"Boolean"},{"name":"folded","kind":"scalar","type":"String"},{"name":"mergedFromId","kind":"scalar","type":"Int"},{"name":"place","kind":"object","type":"Place","relationName":"PlaceToPlaceName"}],"dbName":null,"schema":null},"Area":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"key","kind":"scalar","type":"String"},{"name":"places","kind":"object","type":"AreaPlace","relationName":"AreaToAreaPlace"},{"name":"streams","kind":"object","type":"Stream","relationName":"counted"},{"name":"filed","kind":"object","type":"Stream","relationName":"filed"}],"dbName":null,"schema":null},"AreaPlace":{"fields":[{"name":"areaId","kind":"scalar","type":"Int"},{"name":"placeId","kind":"scalar","type":"Int"},{"name":"area","kind":"object","type":"Area","relationName":"AreaToAreaPlace"},{"name":"place","kind":"object","type":"Place","relationName":"AreaPlaceToPlace"}],"dbName":null,"schema":null},"DataVersion":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"version","kind":"scalar","type":"Int"},{"name":"changed","kind":"scalar","type":"String"},{"name":"auditCount","kind":"scalar","type":"Int"},{"name":"auditHead","kind":"scalar","type":"String"},{"name":"auditSeal","kind":"scalar","type":"String"},{"name":"curves","kind":"scalar","type":"Int"}],"dbName":null,"schema":null},"AuditEntry":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"at","kind":"scalar","type":"String"},{"name":"by","kind":"scalar","type":"String"},{"name":"action","kind":"scalar","type":"String"},{"name":"subject","kind":"scalar","type":"String"},{"name":"before","kind":"scalar","type":"String"},{"name":"after","kind":"scalar","type":"String"},{"name":"reason","kind":"scalar","type":"String"},{"name":"link","kind":"scalar","type":"String"}],"dbName":null,"schema":null},"AuditEntryState":{"fields":[{"name":"entryId","kind":"scalar","type":"Int"},{"name":"states","kind":"scalar","type":"String"}],"dbName":null,"schema":null},"Setting":{"fields":[{"name":"key","kind":"scalar","type":"String"},{"name":"value","kind":"scalar","type":"String"}],"dbName":null,"schema":null},"Report":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"key","kind":"scalar","type":"String"},{"name":"title","kind":"scalar","type":"String"},{"name":"publisherId","kind":"scalar","type":"Int"},{"name":"saidById","kind":"scalar","type":"Int"},{"name":"filedPublisherId","kind":"scalar","type":"Int"},{"name":"filedSaidById","kind":"scalar","type":"Int"},{"name":"grade","kind":"scalar","type":"String"},{"name":"language","kind":"scalar","type":"String"},{"name":"url","kind":"scalar","type":"String"},{"name":"archiveUrl","kind":"scalar","type":"String"},{"name":"published","kind":"scalar","type":"String"},{"name":"accessed","kind":"scalar","type":"String"},{"name":"entered","kind":"scalar","type":"String"},{"name":"publisher","kind":"object","type":"Organisation","relationName":"publisher"},{"name":"saidBy","kind":"object","type":"Organisation","relationName":"saidBy"},{"name":"countries","kind":"object","type":"ReportCountry","relationName":"ReportToReportCountry"},{"name":"claims","kind":"object","type":"Claim","relationName":"ClaimToReport"},{"name":"words","kind":"object","type":"ReportWord","relationName":"ReportToReportWord"}],"dbName":null,"schema":null},"ReportCountry":{"fields":[{"name":"countryId","kind":"scalar","type":"Int"},{"name":"reportId","kind":"scalar","type":"Int"},{"name":"published","kind":"scalar","type":"String"},{"name":"country","kind":"object","type":"Place","relationName":"PlaceToReportCountry"},{"name":"report","kind":"object","type":"Report","relationName":"ReportToReportCountry"}],"dbName":null,"schema":null},"ReportWord":{"fields":[{"name":"reportId","kind":"scalar","type":"Int"},{"name":"word","kind":"scalar","type":"String"},{"name":"report","kind":"object","type":"Report","relationName":"ReportToReportWord"}],"dbName":null,"schema":null}},"enums":{},"types":{}}');
config.parameterizationSchema = {
  strings: JSON.parse('["where","orderBy","cursor","organisation","names","operations","publisher","saidBy","parent","inside","country","ofCountry","mergedInto","mergedHere","filedParent","filedInside","place","places","streams","filed","_count","area","areas","reports","operation","metric","texts","rollups","rollup","points","months","rows","summary","report","countries","stream","supersedes","supersededBy","claim","rulings","decision","answers","claims","words","published","said","operator","countedIn","twins","filedOperation","filedArea","record","Stream.findUnique","Stream.findUniqueOrThrow","Stream.findFirst","Stream.findFirstOrThrow","Stream.findMany","data","Stream.createOne","Stream.createMany","Stream.createManyAndReturn","Stream.updateOne","Stream.updateMany","Stream.updateManyAndReturn","create","update","Stream.upsertOne","Stream.deleteOne","Stream.deleteMany","having","_avg","_sum","_min","_max","Stream.groupBy","Stream.aggregate","Claim.findUnique","Claim.findUniqueOrThrow","Claim.findFirst","Claim.findFirstOrThrow","Claim.findMany","Claim.createOne","Claim.createMany","Claim.createManyAndReturn","Claim.updateOne","Claim.updateMany","Claim.updateManyAndReturn","Claim.upsertOne","Claim.deleteOne","Claim.deleteMany","Claim.groupBy","Claim.aggregate","Ruling.findUnique","Ruling.findUniqueOrThrow","Ruling.findFirst","Ruling.findFirstOrThrow","Ruling.findMany","Ruling.createOne","Ruling.createMany","Ruling.createManyAndReturn","Ruling.updateOne","Ruling.updateMany","Ruling.updateManyAndReturn","Ruling.upsertOne","Ruling.deleteOne","Ruling.deleteMany","Ruling.groupBy","Ruling.aggregate","Decision.findUnique","Decision.findUniqueOrThrow","Decision.findFirst","Decision.findFirstOrThrow","Decision.findMany","Decision.createOne","Decision.createMany","Decision.createManyAndReturn","Decision.updateOne","Decision.updateMany","Decision.updateManyAndReturn","Decision.upsertOne","Decision.deleteOne","Decision.deleteMany","Decision.groupBy","Decision.aggregate","Point.findUnique","Point.findUniqueOrThrow","Point.findFirst","Point.findFirstOrThrow","Point.findMany","Point.createOne","Point.createMany","Point.createManyAndReturn","Point.updateOne","Point.updateMany","Point.updateManyAndReturn","Point.upsertOne","Point.deleteOne","Point.deleteMany","Point.groupBy","Point.aggregate","Rollup.findUnique","Rollup.findUniqueOrThrow","Rollup.findFirst","Rollup.findFirstOrThrow","Rollup.findMany","Rollup.createOne","Rollup.createMany","Rollup.createManyAndReturn","Rollup.updateOne","Rollup.updateMany","Rollup.updateManyAndReturn","Rollup.upsertOne","Rollup.deleteOne","Rollup.deleteMany","Rollup.groupBy","Rollup.aggregate","RollupPoint.findUnique","RollupPoint.findUniqueOrThrow","RollupPoint.findFirst","RollupPoint.findFirstOrThrow","RollupPoint.findMany","RollupPoint.createOne","RollupPoint.createMany","RollupPoint.createManyAndReturn","RollupPoint.updateOne","RollupPoint.updateMany","RollupPoint.updateManyAndReturn","RollupPoint.upsertOne","RollupPoint.deleteOne","RollupPoint.deleteMany","RollupPoint.groupBy","RollupPoint.aggregate","RollupMonth.findUnique","RollupMonth.findUniqueOrThrow","RollupMonth.findFirst","RollupMonth.findFirstOrThrow","RollupMonth.findMany","RollupMonth.createOne","RollupMonth.createMany","RollupMonth.createManyAndReturn","RollupMonth.updateOne","RollupMonth.updateMany","RollupMonth.updateManyAndReturn","RollupMonth.upsertOne","RollupMonth.deleteOne","RollupMonth.deleteMany","RollupMonth.groupBy","RollupMonth.aggregate","RollupRow.findUnique","RollupRow.findUniqueOrThrow","RollupRow.findFirst","RollupRow.findFirstOrThrow","RollupRow.findMany","RollupRow.createOne","RollupRow.createMany","RollupRow.createManyAndReturn","RollupRow.updateOne","RollupRow.updateMany","RollupRow.updateManyAndReturn","RollupRow.upsertOne","RollupRow.deleteOne","RollupRow.deleteMany","RollupRow.groupBy","RollupRow.aggregate","CountrySummary.findUnique","CountrySummary.findUniqueOrThrow","CountrySummary.findFirst","CountrySummary.findFirstOrThrow","CountrySummary.findMany","CountrySummary.createOne","CountrySummary.createMany","CountrySummary.createManyAndReturn","CountrySummary.updateOne","CountrySummary.updateMany","CountrySummary.updateManyAndReturn","CountrySummary.upsertOne","CountrySummary.deleteOne","CountrySummary.deleteMany","CountrySummary.groupBy","CountrySummary.aggregate","person","signIns","credentials","secondFactors","drafts","author","draft","comments","Draft.findUnique","Draft.findUniqueOrThrow","Draft.findFirst","Draft.findFirstOrThrow","Draft.findMany","Draft.createOne","Draft.createMany","Draft.createManyAndReturn","Draft.updateOne","Draft.updateMany","Draft.updateManyAndReturn","Draft.upsertOne","Draft.deleteOne","Draft.deleteMany","Draft.groupBy","Draft.aggregate","DraftComment.findUnique","DraftComment.findUniqueOrThrow","DraftComment.findFirst","DraftComment.findFirstOrThrow","DraftComment.findMany","DraftComment.createOne","DraftComment.createMany","DraftComment.createManyAndReturn","DraftComment.updateOne","DraftComment.updateMany","DraftComment.updateManyAndReturn","DraftComment.upsertOne","DraftComment.deleteOne","DraftComment.deleteMany","DraftComment.groupBy","DraftComment.aggregate","CheckAnswer.findUnique","CheckAnswer.findUniqueOrThrow","CheckAnswer.findFirst","CheckAnswer.findFirstOrThrow","CheckAnswer.findMany","CheckAnswer.createOne","CheckAnswer.createMany","CheckAnswer.createManyAndReturn","CheckAnswer.updateOne","CheckAnswer.updateMany","CheckAnswer.updateManyAndReturn","CheckAnswer.upsertOne","CheckAnswer.deleteOne","CheckAnswer.deleteMany","CheckAnswer.groupBy","CheckAnswer.aggregate","Metric.findUnique","Metric.findUniqueOrThrow","Metric.findFirst","Metric.findFirstOrThrow","Metric.findMany","Metric.createOne","Metric.createMany","Metric.createManyAndReturn","Metric.updateOne","Metric.updateMany","Metric.updateManyAndReturn","Metric.upsertOne","Metric.deleteOne","Metric.deleteMany","Metric.groupBy","Metric.aggregate","MetricText.findUnique","MetricText.findUniqueOrThrow","MetricText.findFirst","MetricText.findFirstOrThrow","MetricText.findMany","MetricText.createOne","MetricText.createMany","MetricText.createManyAndReturn","MetricText.updateOne","MetricText.updateMany","MetricText.updateManyAndReturn","MetricText.upsertOne","MetricText.deleteOne","MetricText.deleteMany","MetricText.groupBy","MetricText.aggregate","part","Part.findUnique","Part.findUniqueOrThrow","Part.findFirst","Part.findFirstOrThrow","Part.findMany","Part.createOne","Part.createMany","Part.createManyAndReturn","Part.updateOne","Part.updateMany","Part.updateManyAndReturn","Part.upsertOne","Part.deleteOne","Part.deleteMany","Part.groupBy","Part.aggregate","PartText.findUnique","PartText.findUniqueOrThrow","PartText.findFirst","PartText.findFirstOrThrow","PartText.findMany","PartText.createOne","PartText.createMany","PartText.createManyAndReturn","PartText.updateOne","PartText.updateMany","PartText.updateManyAndReturn","PartText.upsertOne","PartText.deleteOne","PartText.deleteMany","PartText.groupBy","PartText.aggregate","Organisation.findUnique","Organisation.findUniqueOrThrow","Organisation.findFirst","Organisation.findFirstOrThrow","Organisation.findMany","Organisation.createOne","Organisation.createMany","Organisation.createManyAndReturn","Organisation.updateOne","Organisation.updateMany","Organisation.updateManyAndReturn","Organisation.upsertOne","Organisation.deleteOne","Organisation.deleteMany","Organisation.groupBy","Organisation.aggregate","OrganisationName.findUnique","OrganisationName.findUniqueOrThrow","OrganisationName.findFirst","OrganisationName.findFirstOrThrow","OrganisationName.findMany","OrganisationName.createOne","OrganisationName.createMany","OrganisationName.createManyAndReturn","OrganisationName.updateOne","OrganisationName.updateMany","OrganisationName.updateManyAndReturn","OrganisationName.upsertOne","OrganisationName.deleteOne","OrganisationName.deleteMany","OrganisationName.groupBy","OrganisationName.aggregate","Operation.findUnique","Operation.findUniqueOrThrow","Operation.findFirst","Operation.findFirstOrThrow","Operation.findMany","Operation.createOne","Operation.createMany","Operation.createManyAndReturn","Operation.updateOne","Operation.updateMany","Operation.updateManyAndReturn","Operation.upsertOne","Operation.deleteOne","Operation.deleteMany","Operation.groupBy","Operation.aggregate","Person.findUnique","Person.findUniqueOrThrow","Person.findFirst","Person.findFirstOrThrow","Person.findMany","Person.createOne","Person.createMany","Person.createManyAndReturn","Person.updateOne","Person.updateMany","Person.updateManyAndReturn","Person.upsertOne","Person.deleteOne","Person.deleteMany","Person.groupBy","Person.aggregate","SignIn.findUnique","SignIn.findUniqueOrThrow","SignIn.findFirst","SignIn.findFirstOrThrow","SignIn.findMany","SignIn.createOne","SignIn.createMany","SignIn.createManyAndReturn","SignIn.updateOne","SignIn.updateMany","SignIn.updateManyAndReturn","SignIn.upsertOne","SignIn.deleteOne","SignIn.deleteMany","SignIn.groupBy","SignIn.aggregate","Credential.findUnique","Credential.findUniqueOrThrow","Credential.findFirst","Credential.findFirstOrThrow","Credential.findMany","Credential.createOne","Credential.createMany","Credential.createManyAndReturn","Credential.updateOne","Credential.updateMany","Credential.updateManyAndReturn","Credential.upsertOne","Credential.deleteOne","Credential.deleteMany","Credential.groupBy","Credential.aggregate","OneTimeCode.findUnique","OneTimeCode.findUniqueOrThrow","OneTimeCode.findFirst","OneTimeCode.findFirstOrThrow","OneTimeCode.findMany","OneTimeCode.createOne","OneTimeCode.createMany","OneTimeCode.createManyAndReturn","OneTimeCode.updateOne","OneTimeCode.updateMany","OneTimeCode.updateManyAndReturn","OneTimeCode.upsertOne","OneTimeCode.deleteOne","OneTimeCode.deleteMany","OneTimeCode.groupBy","OneTimeCode.aggregate","SecondFactor.findUnique","SecondFactor.findUniqueOrThrow","SecondFactor.findFirst","SecondFactor.findFirstOrThrow","SecondFactor.findMany","SecondFactor.createOne","SecondFactor.createMany","SecondFactor.createManyAndReturn","SecondFactor.updateOne","SecondFactor.updateMany","SecondFactor.updateManyAndReturn","SecondFactor.upsertOne","SecondFactor.deleteOne","SecondFactor.deleteMany","SecondFactor.groupBy","SecondFactor.aggregate","Invitation.findUnique","Invitation.findUniqueOrThrow","Invitation.findFirst","Invitation.findFirstOrThrow","Invitation.findMany","Invitation.createOne","Invitation.createMany","Invitation.createManyAndReturn","Invitation.updateOne","Invitation.updateMany","Invitation.updateManyAndReturn","Invitation.upsertOne","Invitation.deleteOne","Invitation.deleteMany","Invitation.groupBy","Invitation.aggregate","Place.findUnique","Place.findUniqueOrThrow","Place.findFirst","Place.findFirstOrThrow","Place.findMany","Place.createOne","Place.createMany","Place.createManyAndReturn","Place.updateOne","Place.updateMany","Place.updateManyAndReturn","Place.upsertOne","Place.deleteOne","Place.deleteMany","Place.groupBy","Place.aggregate","PlaceName.findUnique","PlaceName.findUniqueOrThrow","PlaceName.findFirst","PlaceName.findFirstOrThrow","PlaceName.findMany","PlaceName.createOne","PlaceName.createMany","PlaceName.createManyAndReturn","PlaceName.updateOne","PlaceName.updateMany","PlaceName.updateManyAndReturn","PlaceName.upsertOne","PlaceName.deleteOne","PlaceName.deleteMany","PlaceName.groupBy","PlaceName.aggregate","Area.findUnique","Area.findUniqueOrThrow","Area.findFirst","Area.findFirstOrThrow","Area.findMany","Area.createOne","Area.createMany","Area.createManyAndReturn","Area.updateOne","Area.updateMany","Area.updateManyAndReturn","Area.upsertOne","Area.deleteOne","Area.deleteMany","Area.groupBy","Area.aggregate","AreaPlace.findUnique","AreaPlace.findUniqueOrThrow","AreaPlace.findFirst","AreaPlace.findFirstOrThrow","AreaPlace.findMany","AreaPlace.createOne","AreaPlace.createMany","AreaPlace.createManyAndReturn","AreaPlace.updateOne","AreaPlace.updateMany","AreaPlace.updateManyAndReturn","AreaPlace.upsertOne","AreaPlace.deleteOne","AreaPlace.deleteMany","AreaPlace.groupBy","AreaPlace.aggregate","DataVersion.findUnique","DataVersion.findUniqueOrThrow","DataVersion.findFirst","DataVersion.findFirstOrThrow","DataVersion.findMany","DataVersion.createOne","DataVersion.createMany","DataVersion.createManyAndReturn","DataVersion.updateOne","DataVersion.updateMany","DataVersion.updateManyAndReturn","DataVersion.upsertOne","DataVersion.deleteOne","DataVersion.deleteMany","DataVersion.groupBy","DataVersion.aggregate","AuditEntry.findUnique","AuditEntry.findUniqueOrThrow","AuditEntry.findFirst","AuditEntry.findFirstOrThrow","AuditEntry.findMany","AuditEntry.createOne","AuditEntry.createMany","AuditEntry.createManyAndReturn","AuditEntry.updateOne","AuditEntry.updateMany","AuditEntry.updateManyAndReturn","AuditEntry.upsertOne","AuditEntry.deleteOne","AuditEntry.deleteMany","AuditEntry.groupBy","AuditEntry.aggregate","AuditEntryState.findUnique","AuditEntryState.findUniqueOrThrow","AuditEntryState.findFirst","AuditEntryState.findFirstOrThrow","AuditEntryState.findMany","AuditEntryState.createOne","AuditEntryState.createMany","AuditEntryState.createManyAndReturn","AuditEntryState.updateOne","AuditEntryState.updateMany","AuditEntryState.updateManyAndReturn","AuditEntryState.upsertOne","AuditEntryState.deleteOne","AuditEntryState.deleteMany","AuditEntryState.groupBy","AuditEntryState.aggregate","Setting.findUnique","Setting.findUniqueOrThrow","Setting.findFirst","Setting.findFirstOrThrow","Setting.findMany","Setting.createOne","Setting.createMany","Setting.createManyAndReturn","Setting.updateOne","Setting.updateMany","Setting.updateManyAndReturn","Setting.upsertOne","Setting.deleteOne","Setting.deleteMany","Setting.groupBy","Setting.aggregate","Report.findUnique","Report.findUniqueOrThrow","Report.findFirst","Report.findFirstOrThrow","Report.findMany","Report.createOne","Report.createMany","Report.createManyAndReturn","Report.updateOne","Report.updateMany","Report.updateManyAndReturn","Report.upsertOne","Report.deleteOne","Report.deleteMany","Report.groupBy","Report.aggregate","ReportCountry.findUnique","ReportCountry.findUniqueOrThrow","ReportCountry.findFirst","ReportCountry.findFirstOrThrow","ReportCountry.findMany","ReportCountry.createOne","ReportCountry.createMany","ReportCountry.createManyAndReturn","ReportCountry.updateOne","ReportCountry.updateMany","ReportCountry.updateManyAndReturn","ReportCountry.upsertOne","ReportCountry.deleteOne","ReportCountry.deleteMany","ReportCountry.groupBy","ReportCountry.aggregate","ReportWord.findUnique","ReportWord.findUniqueOrThrow","ReportWord.findFirst","ReportWord.findFirstOrThrow","ReportWord.findMany","ReportWord.createOne","ReportWord.createMany","ReportWord.createManyAndReturn","ReportWord.updateOne","ReportWord.updateMany","ReportWord.updateManyAndReturn","ReportWord.upsertOne","ReportWord.deleteOne","ReportWord.deleteMany","ReportWord.groupBy","ReportWord.aggregate","AND","OR","NOT","reportId","word","equals","in","notIn","lt","lte","gt","gte","contains","startsWith","endsWith","not","countryId","id","key","title","publisherId","saidById","filedPublisherId","filedSaidById","grade","language","url","archiveUrl","accessed","entered","value","entryId","states","at","by","action","subject","before","after","reason","link","version","changed","auditCount","auditHead","auditSeal","curves","areaId","placeId","every","some","none","name","alias","folded","mergedFromId","code","kind","parentId","pcode","iso3","lat","lon","population","areaM2","mergedIntoId","filedParentId","tokenHash","email","role","createdAt","expiresAt","acceptedBy","withdrawn","userId","secret","backupCodes","verified","failedVerificationCount","lockedUntil","identifier","updatedAt","accountId","providerId","password","accessToken","refreshToken","idToken","accessTokenExpiresAt","refreshTokenExpiresAt","scope","token","ipAddress","userAgent","emailVerified","image","disabled","twoFactorEnabled","operatorId","organisationId","standing","standingNote","partKey","label","position","partKey_language","metricKey","definition","baseUnit","displayUnit","enteredUnits","whole","unece","imasNote","parts","claimId","check","note","draftId","figure","text","resolved","corrects","authorId","state","content","figures","changedAt","changedBy","sentAt","decidedBy","decidedAt","reportKey","providerId_accountId","operators","firstDay","lastDay","rollupId","areaKey","atLeast","atMost","month","day","operationId","conflictDay","conflictSum","conflictHigh","streamId","low","high","status","because","ruling","verb","basis","fromDay","fromPrecision","toDay","toPrecision","qualifier","amount","amountTo","unit","supersedesId","ended","endedAt","endedReason","endedNote","countedInId","filedOperationId","filedAreaId","twin","streamId_day","reportId_word","claimId_check","rollupId_position","rollupId_month","rollupId_day","metricKey_language","operationId_metricKey_part_placeId","areaId_placeId","placeId_language_name_alias","countryId_reportId","operatorId_countryId","organisationId_language_name_alias","operationId_metricKey_part_areaId_twin","is","isNot","connectOrCreate","upsert","createMany","set","disconnect","delete","connect","updateMany","deleteMany","increment","decrement","multiply","divide"]'),
  graph: "oRLvAtAEHRUAAKgJACAYAACjCQAgGQAAoAkAIB0AAKwJACAqAgClCAAhLwAAqQkAIDAAAK4IACAxAACqCQAgMgAAqwkAIDMAAJMJACC0AgEAoggAIZUFAACnCQAwlgUAACkAEJcFAACnCQAwpgUCAAAAAbMFBACBCQAhxAUCAKUIACH5BQIApQgAIf8FAQCiCAAhnAYBAKIIACGdBgEAoggAIaQGAgClCAAhqQYEAIEJACGqBgQAggkAIb0GAgCFCQAhvgYCAIUJACG_BgIAhQkAIcAGAgClCAAhzgYAAMEJACABAAAAAQAgCwMAALsJACCVBQAAwAkAMJYFAAADABCXBQAAwAkAMKYFAgClCAAhrgUBAKIIACHJBQEAoggAIcoFIAC_CAAhywUBAKIIACHMBQIAhQkAIfgFAgClCAAhAgMAAIgQACDMBQAA1AkAIAwDAAC7CQAglQUAAMAJADCWBQAAAwAQlwUAAMAJADCmBQIAAAABrgUBAKIIACHJBQEAoggAIcoFIAC_CAAhywUBAKIIACHMBQIAhQkAIfgFAgClCAAhzQYAAL8JACADAAAAAwAgAQAABAAwAgAABQAgCwoAAPAIACASAACuCAAgEwAArggAIBsAAOAIACAuAAC7CQAglQUAAL4JADCWBQAABwAQlwUAAL4JADClBQIApQgAIaYFAgClCAAh9wUCAKUIACEFCgAAyw8AIBIAALcLACATAAC3CwAgGwAAqw8AIC4AAIgQACAMCgAA8AgAIBIAAK4IACATAACuCAAgGwAA4AgAIC4AALsJACCVBQAAvgkAMJYFAAAHABCXBQAAvgkAMKUFAgClCAAhpgUCAAAAAfcFAgClCAAhzAYAAL0JACADAAAABwAgAQAACAAwAgAACQAgFgYAALsJACAHAACJCQAgIgAAtgkAICoAAJMJACArAAC8CQAgLAEAoggAIZUFAAC6CQAwlgUAAAsAEJcFAAC6CQAwpgUCAKUIACGnBQEAoggAIagFAQCiCAAhqQUCAKUIACGqBQIAhQkAIasFAgCFCQAhrAUCAIUJACGtBQEAoggAIa4FAQCiCAAhrwUBAKIIACGwBQEAoggAIbEFAQCiCAAhsgUBAKIIACEIBgAAiBAAIAcAAIgQACAiAACZEAAgKgAAixAAICsAAJsQACCqBQAA1AkAIKsFAADUCQAgrAUAANQJACAWBgAAuwkAIAcAAIkJACAiAAC2CQAgKgAAkwkAICsAALwJACAsAQCiCAAhlQUAALoJADCWBQAACwAQlwUAALoJADCmBQIAAAABpwUBAAAAAagFAQCiCAAhqQUCAKUIACGqBQIAhQkAIasFAgCFCQAhrAUCAIUJACGtBQEAoggAIa4FAQCiCAAhrwUBAKIIACGwBQEAoggAIbEFAQCiCAAhsgUBAKIIACEDAAAACwAgAQAADAAwAgAADQAgDgQAAIYJACAFAACHCQAgDAAAiQkAIA0AAIoJACAsAACICQAgLQAAiAkAIJUFAACECQAwlgUAAA8AEJcFAACECQAwpgUCAKUIACGnBQEAoggAIdYFAgCFCQAh-QUBAKIIACH6BQEAoggAIQEAAAAPACAICgAA8AgAICEAAI0JACAsAQCiCAAhlQUAALkJADCWBQAAEQAQlwUAALkJADCYBQIApQgAIaUFAgClCAAhAgoAAMsPACAhAACKEAAgCQoAAPAIACAhAACNCQAgLAEAoggAIZUFAAC5CQAwlgUAABEAEJcFAAC5CQAwmAUCAKUIACGlBQIApQgAIcsGAAC4CQAgAwAAABEAIAEAABIAMAIAABMAIB8EAAC1CQAgBQAAhwkAIAgAALMJACAJAAC0CQAgCgAAswkAIAsAALQJACAMAACzCQAgDQAAtAkAIA4AALMJACAPAAC0CQAgFgAArQgAIBcAALYJACAbAADgCAAgHwAApgkAICAAALcJACCVBQAAsQkAMJYFAAAVABCXBQAAsQkAMKUFAgCFCQAhpgUCAKUIACHNBQEAoggAIc4FAQCiCAAhzwUCAIUJACHQBQEAvggAIdEFAQC-CAAh0gUIALIJACHTBQgAsgkAIdQFAgCFCQAh1QUEAIIJACHWBQIAhQkAIdcFAgCFCQAhAQAAABUAIBkEAACYEAAgBQAAhhAAIAgAAMsPACAJAACXEAAgCgAAyw8AIAsAAJcQACAMAADLDwAgDQAAlxAAIA4AAMsPACAPAACXEAAgFgAAtgsAIBcAAJkQACAbAACrDwAgHwAAlBAAICAAAJoQACClBQAA1AkAIM8FAADUCQAg0AUAANQJACDRBQAA1AkAINIFAADUCQAg0wUAANQJACDUBQAA1AkAINUFAADUCQAg1gUAANQJACDXBQAA1AkAIB8EAAC1CQAgBQAAhwkAIAgAALMJACAJAAC0CQAgCgAAswkAIAsAALQJACAMAACzCQAgDQAAtAkAIA4AALMJACAPAAC0CQAgFgAArQgAIBcAALYJACAbAADgCAAgHwAApgkAICAAALcJACCVBQAAsQkAMJYFAAAVABCXBQAAsQkAMKUFAgCFCQAhpgUCAAAAAc0FAQAAAAHOBQEAoggAIc8FAgCFCQAh0AUBAL4IACHRBQEAvggAIdIFCACyCQAh0wUIALIJACHUBQIAhQkAIdUFBACCCQAh1gUCAIUJACHXBQIAhQkAIQMAAAAVACABAAAXADACAAAYACABAAAAFQAgAwAAABUAIAEAABcAMAIAABgAIAEAAAAVACADAAAAFQAgAQAAFwAwAgAAGAAgAQAAABUAIAMAAAAVACABAAAXADACAAAYACALEAAA8AgAIJUFAACwCQAwlgUAACAAEJcFAACwCQAwpgUCAKUIACGuBQEAoggAIcUFAgClCAAhyQUBAKIIACHKBSAAvwgAIcsFAQCiCAAhzAUCAIUJACECEAAAyw8AIMwFAADUCQAgDBAAAPAIACCVBQAAsAkAMJYFAAAgABCXBQAAsAkAMKYFAgAAAAGuBQEAoggAIcUFAgClCAAhyQUBAKIIACHKBSAAvwgAIcsFAQCiCAAhzAUCAIUJACHKBgAArwkAIAMAAAAgACABAAAhADACAAAiACAHEAAA8AgAIBUAAKgJACCVBQAArgkAMJYFAAAkABCXBQAArgkAMMQFAgClCAAhxQUCAKUIACECEAAAyw8AIBUAAJUQACAIEAAA8AgAIBUAAKgJACCVBQAArgkAMJYFAAAkABCXBQAArgkAMMQFAgClCAAhxQUCAKUIACHJBgAArQkAIAMAAAAkACABAAAlADACAAAmACADAAAAJAAgAQAAJQAwAgAAJgAgHBUAAKgJACAYAACjCQAgGQAAoAkAIB0AAKwJACAqAgClCAAhLwAAqQkAIDAAAK4IACAxAACqCQAgMgAAqwkAIDMAAJMJACC0AgEAoggAIZUFAACnCQAwlgUAACkAEJcFAACnCQAwpgUCAKUIACGzBQQAgQkAIcQFAgClCAAh-QUCAKUIACH_BQEAoggAIZwGAQCiCAAhnQYBAKIIACGkBgIApQgAIakGBACBCQAhqgYEAIIJACG9BgIAhQkAIb4GAgCFCQAhvwYCAIUJACHABgIApQgAIQ0VAACVEAAgGAAAkRAAIBkAAJAQACAdAACWEAAgLwAAhBAAIDAAALcLACAxAACREAAgMgAAlRAAIDMAAIsQACCqBgAA1AkAIL0GAADUCQAgvgYAANQJACC_BgAA1AkAIAMAAAApACABAAAqADACAAABACADAAAAKQAgAQAAKgAwAgAAAQAgAQAAACQAIAEAAAApACABAAAAKQAgAwAAAAcAIAEAAAgAMAIAAAkAIAMAAAARACABAAASADACAAATACAXEAAA8AgAIBgAAKMJACAZAACgCQAgHQAApAkAIB4AAKUJACAfAACmCQAgKgIApQgAIbQCAQCiCAAhlQUAAKIJADCWBQAAMgAQlwUAAKIJADCmBQIApQgAIbMFBACBCQAhxQUCAKUIACH_BQEAoggAIZwGAQCiCAAhnQYBAKIIACGgBiAAvwgAIaEGIAC_CAAhpAYCAKUIACGlBgEAoggAIaYGBACCCQAhpwYEAIIJACEIEAAAyw8AIBgAAJEQACAZAACQEAAgHQAAkhAAIB4AAJMQACAfAACUEAAgpgYAANQJACCnBgAA1AkAIBgQAADwCAAgGAAAowkAIBkAAKAJACAdAACkCQAgHgAApQkAIB8AAKYJACAqAgClCAAhtAIBAKIIACGVBQAAogkAMJYFAAAyABCXBQAAogkAMKYFAgAAAAGzBQQAgQkAIcUFAgClCAAh_wUBAKIIACGcBgEAoggAIZ0GAQCiCAAhoAYgAL8IACGhBiAAvwgAIaQGAgClCAAhpQYBAKIIACGmBgQAggkAIacGBACCCQAhyAYAAKEJACADAAAAMgAgAQAAMwAwAgAANAAgCBkAAKAJACCVBQAAnwkAMJYFAAA2ABCXBQAAnwkAMK4FAQCiCAAh_AUBAKIIACH_BQEAoggAIYAGAQCiCAAhARkAAJAQACAJGQAAoAkAIJUFAACfCQAwlgUAADYAEJcFAACfCQAwrgUBAKIIACH8BQEAoggAIf8FAQCiCAAhgAYBAKIIACHHBgAAngkAIAMAAAA2ACABAAA3ADACAAA4ACADAAAAKQAgAQAAKgAwAgAAAQAgAwAAADIAIAEAADMAMAIAADQAIAEAAAA2ACABAAAAKQAgAQAAADIAIAkcAACZCQAglQUAAJ0JADCWBQAAPwAQlwUAAJ0JADCzBQQAgQkAIZ4GAgClCAAhoAYgAL8IACGhBiAAvwgAIaMGAQCiCAAhARwAAI8QACAKHAAAmQkAIJUFAACdCQAwlgUAAD8AEJcFAACdCQAwswUEAIEJACGeBgIApQgAIaAGIAC_CAAhoQYgAL8IACGjBgEAoggAIcYGAACcCQAgAwAAAD8AIAEAAEAAMAIAAEEAIAscAACZCQAgKgIApQgAIZUFAACbCQAwlgUAAEMAEJcFAACbCQAwswUEAIEJACGdBgEAoggAIZ4GAgClCAAhoAYgAL8IACGhBiAAvwgAIaIGAgClCAAhARwAAI8QACAMHAAAmQkAICoCAKUIACGVBQAAmwkAMJYFAABDABCXBQAAmwkAMLMFBACBCQAhnQYBAKIIACGeBgIApQgAIaAGIAC_CAAhoQYgAL8IACGiBgIApQgAIcUGAACaCQAgAwAAAEMAIAEAAEQAMAIAAEUAIA8QAADwCAAgHAAAmQkAICoCAKUIACGVBQAAmAkAMJYFAABHABCXBQAAmAkAMLMFBACBCQAhxQUCAKUIACHOBQEAoggAIf0FAgClCAAhnQYBAKIIACGeBgIApQgAIZ8GAQCiCAAhoAYgAL8IACGhBiAAvwgAIQIQAADLDwAgHAAAjxAAIBAQAADwCAAgHAAAmQkAICoCAKUIACGVBQAAmAkAMJYFAABHABCXBQAAmAkAMLMFBACBCQAhxQUCAKUIACHOBQEAoggAIf0FAgClCAAhnQYBAKIIACGeBgIApQgAIZ8GAQCiCAAhoAYgAL8IACGhBiAAvwgAIcQGAACXCQAgAwAAAEcAIAEAAEgAMAIAAEkAIAEAAAA_ACABAAAAQwAgAQAAAEcAIAMAAABHACABAABIADACAABJACAKCgAA8AgAIBcCAKUIACEqAgClCAAhlQUAAO8IADCWBQAATwAQlwUAAO8IADClBQIApQgAIZsGAgClCAAhnAYBAKIIACGdBgEAoggAIQEAAABPACABAAAAFQAgAQAAABUAIAEAAAAVACABAAAAFQAgAQAAACAAIAEAAAAkACABAAAABwAgAQAAABEAIAEAAAAyACABAAAARwAgIyEAAI0JACAjAACDCQAgJAAAkgkAICUAAJMJACAnAACUCQAgKAAAlQkAICkAAJYJACArAQCiCAAhlQUAAJEJADCWBQAAWwAQlwUAAJEJADCYBQIApQgAIaYFAgClCAAhpwUBAKIIACGyBQEAoggAIbMFBACBCQAhigYBAKIIACGoBgIApQgAIakGBACBCQAhqgYEAIIJACGuBgEAoggAIa8GAQCiCAAhsAYBAKIIACGxBgEAoggAIbIGAQCiCAAhswYBAKIIACG0BgEAoggAIbUGAQCiCAAhtgYBAKIIACG3BgEAoggAIbgGAgCFCQAhuQYBAKIIACG6BgEAoggAIbsGAQCiCAAhvAYBAKIIACEJIQAAihAAICMAAIQQACAkAADyDwAgJQAAixAAICcAAIwQACAoAACNEAAgKQAAjhAAIKoGAADUCQAguAYAANQJACAjIQAAjQkAICMAAIMJACAkAACSCQAgJQAAkwkAICcAAJQJACAoAACVCQAgKQAAlgkAICsBAKIIACGVBQAAkQkAMJYFAABbABCXBQAAkQkAMJgFAgClCAAhpgUCAAAAAacFAQAAAAGyBQEAoggAIbMFBACBCQAhigYBAKIIACGoBgIApQgAIakGBACBCQAhqgYEAIIJACGuBgEAoggAIa8GAQCiCAAhsAYBAKIIACGxBgEAoggAIbIGAQCiCAAhswYBAKIIACG0BgEAoggAIbUGAQCiCAAhtgYBAKIIACG3BgEAoggAIbgGAgCFCQAhuQYBAKIIACG6BgEAoggAIbsGAQCiCAAhvAYBAKIIACEDAAAAWwAgAQAAXAAwAgAAXQAgAQAAAFsAIAMAAABbACABAABcADACAABdACALJgAA-wgAIJUFAACQCQAwlgUAAGEAEJcFAACQCQAwpgUCAKUIACG2BQEAoggAIbcFAQCiCAAhvAUBAKIIACGIBgIApQgAIYoGAQCiCAAhrQYBAKIIACEBJgAA8g8AIAsmAAD7CAAglQUAAJAJADCWBQAAYQAQlwUAAJAJADCmBQIAAAABtgUBAKIIACG3BQEAoggAIbwFAQCiCAAhiAYCAKUIACGKBgEAoggAIa0GAQCiCAAhAwAAAGEAIAEAAGIAMAIAAGMAIAcmAAD7CAAglQUAAPoIADCWBQAAZQAQlwUAAPoIADCIBgIApQgAIasGAQCiCAAhrAYBAKIIACEBAAAAZQAgCiYAAPsIACCVBQAAjwkAMJYFAABnABCXBQAAjwkAMLYFAQCiCAAhtwUBAKIIACG8BQEAoggAIYgGAgClCAAhiQYBAKIIACGKBgEAoggAIQEmAADyDwAgCyYAAPsIACCVBQAAjwkAMJYFAABnABCXBQAAjwkAMLYFAQCiCAAhtwUBAKIIACG8BQEAoggAIYgGAgClCAAhiQYBAKIIACGKBgEAoggAIcMGAACOCQAgAwAAAGcAIAEAAGgAMAIAAGkAIAEAAABbACABAAAAYQAgAQAAAGcAIAYhAACNCQAglQUAAIwJADCWBQAAbgAQlwUAAIwJADCYBQIApQgAIZkFAQCiCAAhASEAAIoQACAHIQAAjQkAIJUFAACMCQAwlgUAAG4AEJcFAACMCQAwmAUCAKUIACGZBQEAoggAIcIGAACLCQAgAwAAAG4AIAEAAG8AMAIAAHAAIAEAAAARACABAAAAWwAgAQAAAG4AIAMAAAALACABAAAMADACAAANACABAAAADwAgBwQAAIUQACAFAACGEAAgDAAAiBAAIA0AAIkQACAsAACHEAAgLQAAhxAAINYFAADUCQAgDgQAAIYJACAFAACHCQAgDAAAiQkAIA0AAIoJACAsAACICQAgLQAAiAkAIJUFAACECQAwlgUAAA8AEJcFAACECQAwpgUCAAAAAacFAQAAAAHWBQIAhQkAIfkFAQCiCAAh-gUBAKIIACEDAAAADwAgAQAAdwAwAgAAeAAgAQAAAAMAIAEAAAAHACABAAAACwAgAQAAAAsAIAEAAAAPACADAAAAKQAgAQAAKgAwAgAAAQAgAwAAACkAIAEAACoAMAIAAAEAIAMAAAAyACABAAAzADACAAA0ACABAAAAKQAgAQAAACkAIAEAAAAyACABAAAAKQAgAwAAACkAIAEAACoAMAIAAAEAIAEAAAAHACAIEQAArQgAIBIAAK4IACATAACuCAAglQUAAKwIADCWBQAAiAEAEJcFAACsCAAwpgUCAKUIACGnBQEAoggAIQEAAACIAQAgAwAAAFsAIAEAAFwAMAIAAF0AIAojAACDCQAgKgIApQgAIZUFAACACQAwlgUAAIsBABCXBQAAgAkAMLMFBACBCQAhowYBAKIIACGoBgIApQgAIakGBACBCQAhqgYEAIIJACECIwAAhBAAIKoGAADUCQAgCyMAAIMJACAqAgClCAAhlQUAAIAJADCWBQAAiwEAEJcFAACACQAwswUEAIEJACGjBgEAoggAIagGAgClCAAhqQYEAIEJACGqBgQAggkAIcEGAAD_CAAgAwAAAIsBACABAACMAQAwAgAAjQEAIAEAAAApACABAAAAWwAgAQAAAIsBACABAAAAAQAgAwAAACkAIAEAACoAMAIAAAEAIAMAAAApACABAAAqADACAAABACADAAAAKQAgAQAAKgAwAgAAAQAgGRUAAJYLACAYAACUCwAgGQAAlQsAIB0AAJsLACAqAgAAAAEvAACdCwAgMAAAlwsAIDEAAJgLACAyAACZCwAgMwAAmgsAILQCAQAAAAGmBQIAAAABswUEAAAAAcQFAgAAAAH5BQIAAAAB_wUBAAAAAZwGAQAAAAGdBgEAAAABpAYCAAAAAakGBAAAAAGqBgQAAAABvQYCAAAAAb4GAgAAAAG_BgIAAAABwAYCAAAAAQE5AACWAQAgECoCAAAAAbQCAQAAAAGmBQIAAAABswUEAAAAAcQFAgAAAAH5BQIAAAAB_wUBAAAAAZwGAQAAAAGdBgEAAAABpAYCAAAAAakGBAAAAAGqBgQAAAABvQYCAAAAAb4GAgAAAAG_BgIAAAABwAYCAAAAAQE5AACYAQAwATkAAJgBADABAAAAKQAgAQAAAAcAIAEAAACIAQAgGRUAAO8KACAYAADtCgAgGQAA7goAIB0AAPQKACAqAgDICQAhLwAA8AoAIDAAAPEKACAxAADyCgAgMgAAkgsAIDMAAPMKACC0AgEAxwkAIaYFAgDICQAhswUEAPYJACHEBQIAyAkAIfkFAgDICQAh_wUBAMcJACGcBgEAxwkAIZ0GAQDHCQAhpAYCAMgJACGpBgQA9gkAIaoGBAD3CQAhvQYCANoJACG-BgIA2gkAIb8GAgDaCQAhwAYCAMgJACECAAAAAQAgOQAAngEAIBAqAgDICQAhtAIBAMcJACGmBQIAyAkAIbMFBAD2CQAhxAUCAMgJACH5BQIAyAkAIf8FAQDHCQAhnAYBAMcJACGdBgEAxwkAIaQGAgDICQAhqQYEAPYJACGqBgQA9wkAIb0GAgDaCQAhvgYCANoJACG_BgIA2gkAIcAGAgDICQAhAgAAACkAIDkAAKABACACAAAAKQAgOQAAoAEAIAEAAAApACABAAAABwAgAQAAAIgBACADAAAAAQAgQAAAlgEAIEEAAJ4BACABAAAAAQAgAQAAACkAIAkUAAD_DwAgRgAAgBAAIEcAAIMQACBIAACCEAAgSQAAgRAAIKoGAADUCQAgvQYAANQJACC-BgAA1AkAIL8GAADUCQAgEyoCAJMIACG0AgEAlAgAIZUFAAD-CAAwlgUAAKoBABCXBQAA_ggAMKYFAgCTCAAhswUEAPIIACHEBQIAkwgAIfkFAgCTCAAh_wUBAJQIACGcBgEAlAgAIZ0GAQCUCAAhpAYCAJMIACGpBgQA8ggAIaoGBAC2CAAhvQYCAJwIACG-BgIAnAgAIb8GAgCcCAAhwAYCAJMIACEDAAAAKQAgAQAAqQEAMEUAAKoBACADAAAAKQAgAQAAKgAwAgAAAQAgAQAAAF0AIAEAAABdACADAAAAWwAgAQAAXAAwAgAAXQAgAwAAAFsAIAEAAFwAMAIAAF0AIAMAAABbACABAABcADACAABdACAgIQAApgoAICMAAKcKACAkAACtCgAgJQAAqAoAICcAAKkKACAoAACqCgAgKQAAqwoAICsBAAAAAZgFAgAAAAGmBQIAAAABpwUBAAAAAbIFAQAAAAGzBQQAAAABigYBAAAAAagGAgAAAAGpBgQAAAABqgYEAAAAAa4GAQAAAAGvBgEAAAABsAYBAAAAAbEGAQAAAAGyBgEAAAABswYBAAAAAbQGAQAAAAG1BgEAAAABtgYBAAAAAbcGAQAAAAG4BgIAAAABuQYBAAAAAboGAQAAAAG7BgEAAAABvAYBAAAAAQE5AACyAQAgGSsBAAAAAZgFAgAAAAGmBQIAAAABpwUBAAAAAbIFAQAAAAGzBQQAAAABigYBAAAAAagGAgAAAAGpBgQAAAABqgYEAAAAAa4GAQAAAAGvBgEAAAABsAYBAAAAAbEGAQAAAAGyBgEAAAABswYBAAAAAbQGAQAAAAG1BgEAAAABtgYBAAAAAbcGAQAAAAG4BgIAAAABuQYBAAAAAboGAQAAAAG7BgEAAAABvAYBAAAAAQE5AAC0AQAwATkAALQBADABAAAAWwAgICEAAKQKACAjAAD5CQAgJAAA-gkAICUAAPsJACAnAAD8CQAgKAAA_QkAICkAAP4JACArAQDHCQAhmAUCAMgJACGmBQIAyAkAIacFAQDHCQAhsgUBAMcJACGzBQQA9gkAIYoGAQDHCQAhqAYCAMgJACGpBgQA9gkAIaoGBAD3CQAhrgYBAMcJACGvBgEAxwkAIbAGAQDHCQAhsQYBAMcJACGyBgEAxwkAIbMGAQDHCQAhtAYBAMcJACG1BgEAxwkAIbYGAQDHCQAhtwYBAMcJACG4BgIA2gkAIbkGAQDHCQAhugYBAMcJACG7BgEAxwkAIbwGAQDHCQAhAgAAAF0AIDkAALgBACAZKwEAxwkAIZgFAgDICQAhpgUCAMgJACGnBQEAxwkAIbIFAQDHCQAhswUEAPYJACGKBgEAxwkAIagGAgDICQAhqQYEAPYJACGqBgQA9wkAIa4GAQDHCQAhrwYBAMcJACGwBgEAxwkAIbEGAQDHCQAhsgYBAMcJACGzBgEAxwkAIbQGAQDHCQAhtQYBAMcJACG2BgEAxwkAIbcGAQDHCQAhuAYCANoJACG5BgEAxwkAIboGAQDHCQAhuwYBAMcJACG8BgEAxwkAIQIAAABbACA5AAC6AQAgAgAAAFsAIDkAALoBACABAAAAWwAgAwAAAF0AIEAAALIBACBBAAC4AQAgAQAAAF0AIAEAAABbACAHFAAA-g8AIEYAAPsPACBHAAD-DwAgSAAA_Q8AIEkAAPwPACCqBgAA1AkAILgGAADUCQAgHCsBAJQIACGVBQAA_QgAMJYFAADCAQAQlwUAAP0IADCYBQIAkwgAIaYFAgCTCAAhpwUBAJQIACGyBQEAlAgAIbMFBADyCAAhigYBAJQIACGoBgIAkwgAIakGBADyCAAhqgYEALYIACGuBgEAlAgAIa8GAQCUCAAhsAYBAJQIACGxBgEAlAgAIbIGAQCUCAAhswYBAJQIACG0BgEAlAgAIbUGAQCUCAAhtgYBAJQIACG3BgEAlAgAIbgGAgCcCAAhuQYBAJQIACG6BgEAlAgAIbsGAQCUCAAhvAYBAJQIACEDAAAAWwAgAQAAwQEAMEUAAMIBACADAAAAWwAgAQAAXAAwAgAAXQAgAQAAAGMAIAEAAABjACADAAAAYQAgAQAAYgAwAgAAYwAgAwAAAGEAIAEAAGIAMAIAAGMAIAMAAABhACABAABiADACAABjACAIJgAA-Q8AIKYFAgAAAAG2BQEAAAABtwUBAAAAAbwFAQAAAAGIBgIAAAABigYBAAAAAa0GAQAAAAEBOQAAygEAIAemBQIAAAABtgUBAAAAAbcFAQAAAAG8BQEAAAABiAYCAAAAAYoGAQAAAAGtBgEAAAABATkAAMwBADABOQAAzAEAMAgmAAD4DwAgpgUCAMgJACG2BQEAxwkAIbcFAQDHCQAhvAUBAMcJACGIBgIAyAkAIYoGAQDHCQAhrQYBAMcJACECAAAAYwAgOQAAzwEAIAemBQIAyAkAIbYFAQDHCQAhtwUBAMcJACG8BQEAxwkAIYgGAgDICQAhigYBAMcJACGtBgEAxwkAIQIAAABhACA5AADRAQAgAgAAAGEAIDkAANEBACADAAAAYwAgQAAAygEAIEEAAM8BACABAAAAYwAgAQAAAGEAIAUUAADzDwAgRgAA9A8AIEcAAPcPACBIAAD2DwAgSQAA9Q8AIAqVBQAA_AgAMJYFAADYAQAQlwUAAPwIADCmBQIAkwgAIbYFAQCUCAAhtwUBAJQIACG8BQEAlAgAIYgGAgCTCAAhigYBAJQIACGtBgEAlAgAIQMAAABhACABAADXAQAwRQAA2AEAIAMAAABhACABAABiADACAABjACAHJgAA-wgAIJUFAAD6CAAwlgUAAGUAEJcFAAD6CAAwiAYCAAAAAasGAQCiCAAhrAYBAKIIACEBAAAA2wEAIAEAAADbAQAgASYAAPIPACADAAAAZQAgAQAA3gEAMAIAANsBACADAAAAZQAgAQAA3gEAMAIAANsBACADAAAAZQAgAQAA3gEAMAIAANsBACAEJgAA8Q8AIIgGAgAAAAGrBgEAAAABrAYBAAAAAQE5AADiAQAgA4gGAgAAAAGrBgEAAAABrAYBAAAAAQE5AADkAQAwATkAAOQBADAEJgAA8A8AIIgGAgDICQAhqwYBAMcJACGsBgEAxwkAIQIAAADbAQAgOQAA5wEAIAOIBgIAyAkAIasGAQDHCQAhrAYBAMcJACECAAAAZQAgOQAA6QEAIAIAAABlACA5AADpAQAgAwAAANsBACBAAADiAQAgQQAA5wEAIAEAAADbAQAgAQAAAGUAIAUUAADrDwAgRgAA7A8AIEcAAO8PACBIAADuDwAgSQAA7Q8AIAaVBQAA-QgAMJYFAADwAQAQlwUAAPkIADCIBgIAkwgAIasGAQCUCAAhrAYBAJQIACEDAAAAZQAgAQAA7wEAMEUAAPABACADAAAAZQAgAQAA3gEAMAIAANsBACABAAAAjQEAIAEAAACNAQAgAwAAAIsBACABAACMAQAwAgAAjQEAIAMAAACLAQAgAQAAjAEAMAIAAI0BACADAAAAiwEAIAEAAIwBADACAACNAQAgByMAAOoPACAqAgAAAAGzBQQAAAABowYBAAAAAagGAgAAAAGpBgQAAAABqgYEAAAAAQE5AAD4AQAgBioCAAAAAbMFBAAAAAGjBgEAAAABqAYCAAAAAakGBAAAAAGqBgQAAAABATkAAPoBADABOQAA-gEAMAcjAADpDwAgKgIAyAkAIbMFBAD2CQAhowYBAMcJACGoBgIAyAkAIakGBAD2CQAhqgYEAPcJACECAAAAjQEAIDkAAP0BACAGKgIAyAkAIbMFBAD2CQAhowYBAMcJACGoBgIAyAkAIakGBAD2CQAhqgYEAPcJACECAAAAiwEAIDkAAP8BACACAAAAiwEAIDkAAP8BACADAAAAjQEAIEAAAPgBACBBAAD9AQAgAQAAAI0BACABAAAAiwEAIAYUAADkDwAgRgAA5Q8AIEcAAOgPACBIAADnDwAgSQAA5g8AIKoGAADUCQAgCSoCAJMIACGVBQAA-AgAMJYFAACGAgAQlwUAAPgIADCzBQQA8ggAIaMGAQCUCAAhqAYCAJMIACGpBgQA8ggAIaoGBAC2CAAhAwAAAIsBACABAACFAgAwRQAAhgIAIAMAAACLAQAgAQAAjAEAMAIAAI0BACABAAAANAAgAQAAADQAIAMAAAAyACABAAAzADACAAA0ACADAAAAMgAgAQAAMwAwAgAANAAgAwAAADIAIAEAADMAMAIAADQAIBQQAADEDAAgGAAAnQwAIBkAAJ4MACAdAACfDAAgHgAAoAwAIB8AAKEMACAqAgAAAAG0AgEAAAABpgUCAAAAAbMFBAAAAAHFBQIAAAAB_wUBAAAAAZwGAQAAAAGdBgEAAAABoAYgAAAAAaEGIAAAAAGkBgIAAAABpQYBAAAAAaYGBAAAAAGnBgQAAAABATkAAI4CACAOKgIAAAABtAIBAAAAAaYFAgAAAAGzBQQAAAABxQUCAAAAAf8FAQAAAAGcBgEAAAABnQYBAAAAAaAGIAAAAAGhBiAAAAABpAYCAAAAAaUGAQAAAAGmBgQAAAABpwYEAAAAAQE5AACQAgAwATkAAJACADAUEAAAwgwAIBgAAPQLACAZAAD1CwAgHQAA9gsAIB4AAPcLACAfAAD4CwAgKgIAyAkAIbQCAQDHCQAhpgUCAMgJACGzBQQA9gkAIcUFAgDICQAh_wUBAMcJACGcBgEAxwkAIZ0GAQDHCQAhoAYgAL0LACGhBiAAvQsAIaQGAgDICQAhpQYBAMcJACGmBgQA9wkAIacGBAD3CQAhAgAAADQAIDkAAJMCACAOKgIAyAkAIbQCAQDHCQAhpgUCAMgJACGzBQQA9gkAIcUFAgDICQAh_wUBAMcJACGcBgEAxwkAIZ0GAQDHCQAhoAYgAL0LACGhBiAAvQsAIaQGAgDICQAhpQYBAMcJACGmBgQA9wkAIacGBAD3CQAhAgAAADIAIDkAAJUCACACAAAAMgAgOQAAlQIAIAMAAAA0ACBAAACOAgAgQQAAkwIAIAEAAAA0ACABAAAAMgAgBxQAAN8PACBGAADgDwAgRwAA4w8AIEgAAOIPACBJAADhDwAgpgYAANQJACCnBgAA1AkAIBEqAgCTCAAhtAIBAJQIACGVBQAA9wgAMJYFAACcAgAQlwUAAPcIADCmBQIAkwgAIbMFBADyCAAhxQUCAJMIACH_BQEAlAgAIZwGAQCUCAAhnQYBAJQIACGgBiAAsAgAIaEGIACwCAAhpAYCAJMIACGlBgEAlAgAIaYGBAC2CAAhpwYEALYIACEDAAAAMgAgAQAAmwIAMEUAAJwCACADAAAAMgAgAQAAMwAwAgAANAAgAQAAAEEAIAEAAABBACADAAAAPwAgAQAAQAAwAgAAQQAgAwAAAD8AIAEAAEAAMAIAAEEAIAMAAAA_ACABAABAADACAABBACAGHAAA3g8AILMFBAAAAAGeBgIAAAABoAYgAAAAAaEGIAAAAAGjBgEAAAABATkAAKQCACAFswUEAAAAAZ4GAgAAAAGgBiAAAAABoQYgAAAAAaMGAQAAAAEBOQAApgIAMAE5AACmAgAwBhwAAN0PACCzBQQA9gkAIZ4GAgDICQAhoAYgAL0LACGhBiAAvQsAIaMGAQDHCQAhAgAAAEEAIDkAAKkCACAFswUEAPYJACGeBgIAyAkAIaAGIAC9CwAhoQYgAL0LACGjBgEAxwkAIQIAAAA_ACA5AACrAgAgAgAAAD8AIDkAAKsCACADAAAAQQAgQAAApAIAIEEAAKkCACABAAAAQQAgAQAAAD8AIAUUAADYDwAgRgAA2Q8AIEcAANwPACBIAADbDwAgSQAA2g8AIAiVBQAA9ggAMJYFAACyAgAQlwUAAPYIADCzBQQA8ggAIZ4GAgCTCAAhoAYgALAIACGhBiAAsAgAIaMGAQCUCAAhAwAAAD8AIAEAALECADBFAACyAgAgAwAAAD8AIAEAAEAAMAIAAEEAIAEAAABFACABAAAARQAgAwAAAEMAIAEAAEQAMAIAAEUAIAMAAABDACABAABEADACAABFACADAAAAQwAgAQAARAAwAgAARQAgCBwAANcPACAqAgAAAAGzBQQAAAABnQYBAAAAAZ4GAgAAAAGgBiAAAAABoQYgAAAAAaIGAgAAAAEBOQAAugIAIAcqAgAAAAGzBQQAAAABnQYBAAAAAZ4GAgAAAAGgBiAAAAABoQYgAAAAAaIGAgAAAAEBOQAAvAIAMAE5AAC8AgAwCBwAANYPACAqAgDICQAhswUEAPYJACGdBgEAxwkAIZ4GAgDICQAhoAYgAL0LACGhBiAAvQsAIaIGAgDICQAhAgAAAEUAIDkAAL8CACAHKgIAyAkAIbMFBAD2CQAhnQYBAMcJACGeBgIAyAkAIaAGIAC9CwAhoQYgAL0LACGiBgIAyAkAIQIAAABDACA5AADBAgAgAgAAAEMAIDkAAMECACADAAAARQAgQAAAugIAIEEAAL8CACABAAAARQAgAQAAAEMAIAUUAADRDwAgRgAA0g8AIEcAANUPACBIAADUDwAgSQAA0w8AIAoqAgCTCAAhlQUAAPUIADCWBQAAyAIAEJcFAAD1CAAwswUEAPIIACGdBgEAlAgAIZ4GAgCTCAAhoAYgALAIACGhBiAAsAgAIaIGAgCTCAAhAwAAAEMAIAEAAMcCADBFAADIAgAgAwAAAEMAIAEAAEQAMAIAAEUAIAEAAABJACABAAAASQAgAwAAAEcAIAEAAEgAMAIAAEkAIAMAAABHACABAABIADACAABJACADAAAARwAgAQAASAAwAgAASQAgDBAAAIMMACAcAADoCwAgKgIAAAABswUEAAAAAcUFAgAAAAHOBQEAAAAB_QUCAAAAAZ0GAQAAAAGeBgIAAAABnwYBAAAAAaAGIAAAAAGhBiAAAAABATkAANACACAKKgIAAAABswUEAAAAAcUFAgAAAAHOBQEAAAAB_QUCAAAAAZ0GAQAAAAGeBgIAAAABnwYBAAAAAaAGIAAAAAGhBiAAAAABATkAANICADABOQAA0gIAMAwQAACBDAAgHAAA5gsAICoCAMgJACGzBQQA9gkAIcUFAgDICQAhzgUBAMcJACH9BQIAyAkAIZ0GAQDHCQAhngYCAMgJACGfBgEAxwkAIaAGIAC9CwAhoQYgAL0LACECAAAASQAgOQAA1QIAIAoqAgDICQAhswUEAPYJACHFBQIAyAkAIc4FAQDHCQAh_QUCAMgJACGdBgEAxwkAIZ4GAgDICQAhnwYBAMcJACGgBiAAvQsAIaEGIAC9CwAhAgAAAEcAIDkAANcCACACAAAARwAgOQAA1wIAIAMAAABJACBAAADQAgAgQQAA1QIAIAEAAABJACABAAAARwAgBRQAAMwPACBGAADNDwAgRwAA0A8AIEgAAM8PACBJAADODwAgDSoCAJMIACGVBQAA8QgAMJYFAADeAgAQlwUAAPEIADCzBQQA8ggAIcUFAgCTCAAhzgUBAJQIACH9BQIAkwgAIZ0GAQCUCAAhngYCAJMIACGfBgEAlAgAIaAGIACwCAAhoQYgALAIACEDAAAARwAgAQAA3QIAMEUAAN4CACADAAAARwAgAQAASAAwAgAASQAgCgoAAPAIACAXAgClCAAhKgIApQgAIZUFAADvCAAwlgUAAE8AEJcFAADvCAAwpQUCAAAAAZsGAgClCAAhnAYBAKIIACGdBgEAoggAIQEAAADhAgAgAQAAAOECACABCgAAyw8AIAMAAABPACABAADkAgAwAgAA4QIAIAMAAABPACABAADkAgAwAgAA4QIAIAMAAABPACABAADkAgAwAgAA4QIAIAcKAADKDwAgFwIAAAABKgIAAAABpQUCAAAAAZsGAgAAAAGcBgEAAAABnQYBAAAAAQE5AADoAgAgBhcCAAAAASoCAAAAAaUFAgAAAAGbBgIAAAABnAYBAAAAAZ0GAQAAAAEBOQAA6gIAMAE5AADqAgAwBwoAAMkPACAXAgDICQAhKgIAyAkAIaUFAgDICQAhmwYCAMgJACGcBgEAxwkAIZ0GAQDHCQAhAgAAAOECACA5AADtAgAgBhcCAMgJACEqAgDICQAhpQUCAMgJACGbBgIAyAkAIZwGAQDHCQAhnQYBAMcJACECAAAATwAgOQAA7wIAIAIAAABPACA5AADvAgAgAwAAAOECACBAAADoAgAgQQAA7QIAIAEAAADhAgAgAQAAAE8AIAUUAADEDwAgRgAAxQ8AIEcAAMgPACBIAADHDwAgSQAAxg8AIAkXAgCTCAAhKgIAkwgAIZUFAADuCAAwlgUAAPYCABCXBQAA7ggAMKUFAgCTCAAhmwYCAJMIACGcBgEAlAgAIZ0GAQCUCAAhAwAAAE8AIAEAAPUCADBFAAD2AgAgAwAAAE8AIAEAAOQCADACAADhAgAgFeEBAADnCAAg4wEAAOgIACCVBQAA5ggAMJYFAACHAwAQlwUAAOYIADCmBQIAAAABpwUBAAAAAagFAQCiCAAhvgUCAKUIACHbBQEAoggAIY8GAQCiCAAhkAYBAKIIACGRBgEAoggAIZIGAQCiCAAhkwYCAKUIACGUBgEAoggAIZUGAQCiCAAhlgYBAKIIACGXBgEAoggAIZgGAQCiCAAhmQYBAKIIACEBAAAA-QIAIAzcAQAA5wgAIJUFAADtCAAwlgUAAPsCABCXBQAA7QgAMKYFAQCiCAAh2wVAAMkIACHcBUAAyQgAId8FAQCiCAAh5gVAAMkIACHwBQEAoggAIfEFAQC-CAAh8gUBAL4IACED3AEAAMIPACDxBQAA1AkAIPIFAADUCQAgDNwBAADnCAAglQUAAO0IADCWBQAA-wIAEJcFAADtCAAwpgUBAAAAAdsFQADJCAAh3AVAAMkIACHfBQEAoggAIeYFQADJCAAh8AUBAAAAAfEFAQC-CAAh8gUBAL4IACEDAAAA-wIAIAEAAPwCADACAAD9AgAgEdwBAADnCAAglQUAAOwIADCWBQAA_wIAEJcFAADsCAAwpgUBAKIIACHbBUAAyQgAId8FAQCiCAAh5gVAAMkIACHnBQEAoggAIegFAQCiCAAh6QUBAL4IACHqBQEAvggAIesFAQC-CAAh7AUBAL4IACHtBUAA6ggAIe4FQADqCAAh7wUBAL4IACEI3AEAAMIPACDpBQAA1AkAIOoFAADUCQAg6wUAANQJACDsBQAA1AkAIO0FAADUCQAg7gUAANQJACDvBQAA1AkAIBLcAQAA5wgAIJUFAADsCAAwlgUAAP8CABCXBQAA7AgAMKYFAQAAAAHbBUAAyQgAId8FAQCiCAAh5gVAAMkIACHnBQEAoggAIegFAQCiCAAh6QUBAL4IACHqBQEAvggAIesFAQC-CAAh7AUBAL4IACHtBUAA6ggAIe4FQADqCAAh7wUBAL4IACGaBgAA6wgAIAMAAAD_AgAgAQAAgAMAMAIAAIEDACAL3AEAAOcIACCVBQAA6QgAMJYFAACDAwAQlwUAAOkIADCmBQEAoggAId8FAQCiCAAh4AUBAKIIACHhBQEAoggAIeIFIAC_CAAh4wUCAKUIACHkBUAA6ggAIQLcAQAAwg8AIOQFAADUCQAgC9wBAADnCAAglQUAAOkIADCWBQAAgwMAEJcFAADpCAAwpgUBAAAAAd8FAQCiCAAh4AUBAKIIACHhBQEAoggAIeIFIAC_CAAh4wUCAKUIACHkBUAA6ggAIQMAAACDAwAgAQAAhAMAMAIAAIUDACAV4QEAAOcIACDjAQAA6AgAIJUFAADmCAAwlgUAAIcDABCXBQAA5ggAMKYFAgClCAAhpwUBAKIIACGoBQEAoggAIb4FAgClCAAh2wUBAKIIACGPBgEAoggAIZAGAQCiCAAhkQYBAKIIACGSBgEAoggAIZMGAgClCAAhlAYBAKIIACGVBgEAoggAIZYGAQCiCAAhlwYBAKIIACGYBgEAoggAIZkGAQCiCAAhAuEBAADCDwAg4wEAAMMPACADAAAAhwMAIAEAAIgDADACAAD5AgAgAQAAAPsCACABAAAA_wIAIAEAAACDAwAgAQAAAIcDACAL4gEAAOUIACCVBQAA5AgAMJYFAACOAwAQlwUAAOQIADCmBQIApQgAIbYFAQCiCAAhtwUBAKIIACGLBgIApQgAIYwGAQCiCAAhjQYBAKIIACGOBiAAvwgAIQHiAQAAwQ8AIAviAQAA5QgAIJUFAADkCAAwlgUAAI4DABCXBQAA5AgAMKYFAgAAAAG2BQEAoggAIbcFAQCiCAAhiwYCAKUIACGMBgEAoggAIY0GAQCiCAAhjgYgAL8IACEDAAAAjgMAIAEAAI8DADACAACQAwAgAQAAAI4DACABAAAA-QIAIAMAAACHAwAgAQAAiAMAMAIAAPkCACADAAAAhwMAIAEAAIgDADACAAD5AgAgAwAAAIcDACABAACIAwAwAgAA-QIAIBLhAQAAwA8AIOMBAADgDQAgpgUCAAAAAacFAQAAAAGoBQEAAAABvgUCAAAAAdsFAQAAAAGPBgEAAAABkAYBAAAAAZEGAQAAAAGSBgEAAAABkwYCAAAAAZQGAQAAAAGVBgEAAAABlgYBAAAAAZcGAQAAAAGYBgEAAAABmQYBAAAAAQE5AACXAwAgEKYFAgAAAAGnBQEAAAABqAUBAAAAAb4FAgAAAAHbBQEAAAABjwYBAAAAAZAGAQAAAAGRBgEAAAABkgYBAAAAAZMGAgAAAAGUBgEAAAABlQYBAAAAAZYGAQAAAAGXBgEAAAABmAYBAAAAAZkGAQAAAAEBOQAAmQMAMAE5AACZAwAwEuEBAAC_DwAg4wEAANINACCmBQIAyAkAIacFAQDHCQAhqAUBAMcJACG-BQIAyAkAIdsFAQDHCQAhjwYBAMcJACGQBgEAxwkAIZEGAQDHCQAhkgYBAMcJACGTBgIAyAkAIZQGAQDHCQAhlQYBAMcJACGWBgEAxwkAIZcGAQDHCQAhmAYBAMcJACGZBgEAxwkAIQIAAAD5AgAgOQAAnAMAIBCmBQIAyAkAIacFAQDHCQAhqAUBAMcJACG-BQIAyAkAIdsFAQDHCQAhjwYBAMcJACGQBgEAxwkAIZEGAQDHCQAhkgYBAMcJACGTBgIAyAkAIZQGAQDHCQAhlQYBAMcJACGWBgEAxwkAIZcGAQDHCQAhmAYBAMcJACGZBgEAxwkAIQIAAACHAwAgOQAAngMAIAIAAACHAwAgOQAAngMAIAMAAAD5AgAgQAAAlwMAIEEAAJwDACABAAAA-QIAIAEAAACHAwAgBRQAALoPACBGAAC7DwAgRwAAvg8AIEgAAL0PACBJAAC8DwAgE5UFAADjCAAwlgUAAKUDABCXBQAA4wgAMKYFAgCTCAAhpwUBAJQIACGoBQEAlAgAIb4FAgCTCAAh2wUBAJQIACGPBgEAlAgAIZAGAQCUCAAhkQYBAJQIACGSBgEAlAgAIZMGAgCTCAAhlAYBAJQIACGVBgEAlAgAIZYGAQCUCAAhlwYBAJQIACGYBgEAlAgAIZkGAQCUCAAhAwAAAIcDACABAACkAwAwRQAApQMAIAMAAACHAwAgAQAAiAMAMAIAAPkCACABAAAAkAMAIAEAAACQAwAgAwAAAI4DACABAACPAwAwAgAAkAMAIAMAAACOAwAgAQAAjwMAMAIAAJADACADAAAAjgMAIAEAAI8DADACAACQAwAgCOIBAAC5DwAgpgUCAAAAAbYFAQAAAAG3BQEAAAABiwYCAAAAAYwGAQAAAAGNBgEAAAABjgYgAAAAAQE5AACtAwAgB6YFAgAAAAG2BQEAAAABtwUBAAAAAYsGAgAAAAGMBgEAAAABjQYBAAAAAY4GIAAAAAEBOQAArwMAMAE5AACvAwAwCOIBAAC4DwAgpgUCAMgJACG2BQEAxwkAIbcFAQDHCQAhiwYCAMgJACGMBgEAxwkAIY0GAQDHCQAhjgYgAL0LACECAAAAkAMAIDkAALIDACAHpgUCAMgJACG2BQEAxwkAIbcFAQDHCQAhiwYCAMgJACGMBgEAxwkAIY0GAQDHCQAhjgYgAL0LACECAAAAjgMAIDkAALQDACACAAAAjgMAIDkAALQDACADAAAAkAMAIEAAAK0DACBBAACyAwAgAQAAAJADACABAAAAjgMAIAUUAACzDwAgRgAAtA8AIEcAALcPACBIAAC2DwAgSQAAtQ8AIAqVBQAA4ggAMJYFAAC7AwAQlwUAAOIIADCmBQIAkwgAIbYFAQCUCAAhtwUBAJQIACGLBgIAkwgAIYwGAQCUCAAhjQYBAJQIACGOBiAAsAgAIQMAAACOAwAgAQAAugMAMEUAALsDACADAAAAjgMAIAEAAI8DADACAACQAwAgAQAAAGkAIAEAAABpACADAAAAZwAgAQAAaAAwAgAAaQAgAwAAAGcAIAEAAGgAMAIAAGkAIAMAAABnACABAABoADACAABpACAHJgAAsg8AILYFAQAAAAG3BQEAAAABvAUBAAAAAYgGAgAAAAGJBgEAAAABigYBAAAAAQE5AADDAwAgBrYFAQAAAAG3BQEAAAABvAUBAAAAAYgGAgAAAAGJBgEAAAABigYBAAAAAQE5AADFAwAwATkAAMUDADAHJgAAsQ8AILYFAQDHCQAhtwUBAMcJACG8BQEAxwkAIYgGAgDICQAhiQYBAMcJACGKBgEAxwkAIQIAAABpACA5AADIAwAgBrYFAQDHCQAhtwUBAMcJACG8BQEAxwkAIYgGAgDICQAhiQYBAMcJACGKBgEAxwkAIQIAAABnACA5AADKAwAgAgAAAGcAIDkAAMoDACADAAAAaQAgQAAAwwMAIEEAAMgDACABAAAAaQAgAQAAAGcAIAUUAACsDwAgRgAArQ8AIEcAALAPACBIAACvDwAgSQAArg8AIAmVBQAA4QgAMJYFAADRAwAQlwUAAOEIADC2BQEAlAgAIbcFAQCUCAAhvAUBAJQIACGIBgIAkwgAIYkGAQCUCAAhigYBAJQIACEDAAAAZwAgAQAA0AMAMEUAANEDACADAAAAZwAgAQAAaAAwAgAAaQAgDxIAAK4IACAaAADfCAAgGwAA4AgAIJUFAADeCAAwlgUAANcDABCXBQAA3ggAMKcFAQAAAAH9BQIApQgAIYEGAQCiCAAhggYBAKIIACGDBgEAoggAIYQGIAC_CAAhhQYBAKIIACGGBgEAoggAIYcGAQCiCAAhAQAAANQDACABAAAA1AMAIA8SAACuCAAgGgAA3wgAIBsAAOAIACCVBQAA3ggAMJYFAADXAwAQlwUAAN4IADCnBQEAoggAIf0FAgClCAAhgQYBAKIIACGCBgEAoggAIYMGAQCiCAAhhAYgAL8IACGFBgEAoggAIYYGAQCiCAAhhwYBAKIIACEDEgAAtwsAIBoAAKoPACAbAACrDwAgAwAAANcDACABAADYAwAwAgAA1AMAIAMAAADXAwAgAQAA2AMAMAIAANQDACADAAAA1wMAIAEAANgDADACAADUAwAgDBIAAKgPACAaAACnDwAgGwAAqQ8AIKcFAQAAAAH9BQIAAAABgQYBAAAAAYIGAQAAAAGDBgEAAAABhAYgAAAAAYUGAQAAAAGGBgEAAAABhwYBAAAAAQE5AADcAwAgCacFAQAAAAH9BQIAAAABgQYBAAAAAYIGAQAAAAGDBgEAAAABhAYgAAAAAYUGAQAAAAGGBgEAAAABhwYBAAAAAQE5AADeAwAwATkAAN4DADAMEgAAhw8AIBoAAIYPACAbAACIDwAgpwUBAMcJACH9BQIAyAkAIYEGAQDHCQAhggYBAMcJACGDBgEAxwkAIYQGIAC9CwAhhQYBAMcJACGGBgEAxwkAIYcGAQDHCQAhAgAAANQDACA5AADhAwAgCacFAQDHCQAh_QUCAMgJACGBBgEAxwkAIYIGAQDHCQAhgwYBAMcJACGEBiAAvQsAIYUGAQDHCQAhhgYBAMcJACGHBgEAxwkAIQIAAADXAwAgOQAA4wMAIAIAAADXAwAgOQAA4wMAIAMAAADUAwAgQAAA3AMAIEEAAOEDACABAAAA1AMAIAEAAADXAwAgBRQAAIEPACBGAACCDwAgRwAAhQ8AIEgAAIQPACBJAACDDwAgDJUFAADdCAAwlgUAAOoDABCXBQAA3QgAMKcFAQCUCAAh_QUCAJMIACGBBgEAlAgAIYIGAQCUCAAhgwYBAJQIACGEBiAAsAgAIYUGAQCUCAAhhgYBAJQIACGHBgEAlAgAIQMAAADXAwAgAQAA6QMAMEUAAOoDACADAAAA1wMAIAEAANgDADACAADUAwAgAQAAADgAIAEAAAA4ACADAAAANgAgAQAANwAwAgAAOAAgAwAAADYAIAEAADcAMAIAADgAIAMAAAA2ACABAAA3ADACAAA4ACAFGQAAgA8AIK4FAQAAAAH8BQEAAAAB_wUBAAAAAYAGAQAAAAEBOQAA8gMAIASuBQEAAAAB_AUBAAAAAf8FAQAAAAGABgEAAAABATkAAPQDADABOQAA9AMAMAUZAAD_DgAgrgUBAMcJACH8BQEAxwkAIf8FAQDHCQAhgAYBAMcJACECAAAAOAAgOQAA9wMAIASuBQEAxwkAIfwFAQDHCQAh_wUBAMcJACGABgEAxwkAIQIAAAA2ACA5AAD5AwAgAgAAADYAIDkAAPkDACADAAAAOAAgQAAA8gMAIEEAAPcDACABAAAAOAAgAQAAADYAIAMUAAD8DgAgSAAA_g4AIEkAAP0OACAHlQUAANwIADCWBQAAgAQAEJcFAADcCAAwrgUBAJQIACH8BQEAlAgAIf8FAQCUCAAhgAYBAJQIACEDAAAANgAgAQAA_wMAMEUAAIAEACADAAAANgAgAQAANwAwAgAAOAAgBhoAANgIACCVBQAA1wgAMJYFAACLBAAQlwUAANcIADCnBQEAAAAB_QUCAKUIACEBAAAAgwQAIAe0AgAA2wgAIJUFAADaCAAwlgUAAIUEABCXBQAA2ggAMK4FAQCiCAAh-wUBAKIIACH8BQEAoggAIQG0AgAA-w4AIAi0AgAA2wgAIJUFAADaCAAwlgUAAIUEABCXBQAA2ggAMK4FAQCiCAAh-wUBAKIIACH8BQEAoggAIf4FAADZCAAgAwAAAIUEACABAACGBAAwAgAAhwQAIAEAAACFBAAgAQAAAIMEACAGGgAA2AgAIJUFAADXCAAwlgUAAIsEABCXBQAA1wgAMKcFAQCiCAAh_QUCAKUIACEBGgAA-g4AIAMAAACLBAAgAQAAjAQAMAIAAIMEACADAAAAiwQAIAEAAIwEADACAACDBAAgAwAAAIsEACABAACMBAAwAgAAgwQAIAMaAAD5DgAgpwUBAAAAAf0FAgAAAAEBOQAAkAQAIAKnBQEAAAAB_QUCAAAAAQE5AACSBAAwATkAAJIEADADGgAA7A4AIKcFAQDHCQAh_QUCAMgJACECAAAAgwQAIDkAAJUEACACpwUBAMcJACH9BQIAyAkAIQIAAACLBAAgOQAAlwQAIAIAAACLBAAgOQAAlwQAIAMAAACDBAAgQAAAkAQAIEEAAJUEACABAAAAgwQAIAEAAACLBAAgBRQAAOcOACBGAADoDgAgRwAA6w4AIEgAAOoOACBJAADpDgAgBZUFAADWCAAwlgUAAJ4EABCXBQAA1ggAMKcFAQCUCAAh_QUCAJMIACEDAAAAiwQAIAEAAJ0EADBFAACeBAAgAwAAAIsEACABAACMBAAwAgAAgwQAIAEAAACHBAAgAQAAAIcEACADAAAAhQQAIAEAAIYEADACAACHBAAgAwAAAIUEACABAACGBAAwAgAAhwQAIAMAAACFBAAgAQAAhgQAMAIAAIcEACAEtAIAAOYOACCuBQEAAAAB-wUBAAAAAfwFAQAAAAEBOQAApgQAIAOuBQEAAAAB-wUBAAAAAfwFAQAAAAEBOQAAqAQAMAE5AACoBAAwBLQCAADlDgAgrgUBAMcJACH7BQEAxwkAIfwFAQDHCQAhAgAAAIcEACA5AACrBAAgA64FAQDHCQAh-wUBAMcJACH8BQEAxwkAIQIAAACFBAAgOQAArQQAIAIAAACFBAAgOQAArQQAIAMAAACHBAAgQAAApgQAIEEAAKsEACABAAAAhwQAIAEAAACFBAAgAxQAAOIOACBIAADkDgAgSQAA4w4AIAaVBQAA1QgAMJYFAAC0BAAQlwUAANUIADCuBQEAlAgAIfsFAQCUCAAh_AUBAJQIACEDAAAAhQQAIAEAALMEADBFAAC0BAAgAwAAAIUEACABAACGBAAwAgAAhwQAIAEAAAB4ACABAAAAeAAgAwAAAA8AIAEAAHcAMAIAAHgAIAMAAAAPACABAAB3ADACAAB4ACADAAAADwAgAQAAdwAwAgAAeAAgCwQAALIOACAFAACzDgAgDAAA4Q4AIA0AALYOACAsAAC0DgAgLQAAtQ4AIKYFAgAAAAGnBQEAAAAB1gUCAAAAAfkFAQAAAAH6BQEAAAABATkAALwEACAFpgUCAAAAAacFAQAAAAHWBQIAAAAB-QUBAAAAAfoFAQAAAAEBOQAAvgQAMAE5AAC-BAAwAQAAAA8AIAsEAACgDgAgBQAAoQ4AIAwAAKQOACANAAClDgAgLAAAog4AIC0AAKMOACCmBQIAyAkAIacFAQDHCQAh1gUCANoJACH5BQEAxwkAIfoFAQDHCQAhAgAAAHgAIDkAAMIEACAFpgUCAMgJACGnBQEAxwkAIdYFAgDaCQAh-QUBAMcJACH6BQEAxwkAIQIAAAAPACA5AADEBAAgAgAAAA8AIDkAAMQEACABAAAADwAgAwAAAHgAIEAAALwEACBBAADCBAAgAQAAAHgAIAEAAAAPACAGFAAAmw4AIEYAAJwOACBHAACfDgAgSAAAng4AIEkAAJ0OACDWBQAA1AkAIAiVBQAA1AgAMJYFAADMBAAQlwUAANQIADCmBQIAkwgAIacFAQCUCAAh1gUCAJwIACH5BQEAlAgAIfoFAQCUCAAhAwAAAA8AIAEAAMsEADBFAADMBAAgAwAAAA8AIAEAAHcAMAIAAHgAIAEAAAAFACABAAAABQAgAwAAAAMAIAEAAAQAMAIAAAUAIAMAAAADACABAAAEADACAAAFACADAAAAAwAgAQAABAAwAgAABQAgCAMAAJoOACCmBQIAAAABrgUBAAAAAckFAQAAAAHKBSAAAAABywUBAAAAAcwFAgAAAAH4BQIAAAABATkAANQEACAHpgUCAAAAAa4FAQAAAAHJBQEAAAABygUgAAAAAcsFAQAAAAHMBQIAAAAB-AUCAAAAAQE5AADWBAAwATkAANYEADAIAwAAmQ4AIKYFAgDICQAhrgUBAMcJACHJBQEAxwkAIcoFIAC9CwAhywUBAMcJACHMBQIA2gkAIfgFAgDICQAhAgAAAAUAIDkAANkEACAHpgUCAMgJACGuBQEAxwkAIckFAQDHCQAhygUgAL0LACHLBQEAxwkAIcwFAgDaCQAh-AUCAMgJACECAAAAAwAgOQAA2wQAIAIAAAADACA5AADbBAAgAwAAAAUAIEAAANQEACBBAADZBAAgAQAAAAUAIAEAAAADACAGFAAAlA4AIEYAAJUOACBHAACYDgAgSAAAlw4AIEkAAJYOACDMBQAA1AkAIAqVBQAA0wgAMJYFAADiBAAQlwUAANMIADCmBQIAkwgAIa4FAQCUCAAhyQUBAJQIACHKBSAAsAgAIcsFAQCUCAAhzAUCAJwIACH4BQIAkwgAIQMAAAADACABAADhBAAwRQAA4gQAIAMAAAADACABAAAEADACAAAFACABAAAACQAgAQAAAAkAIAMAAAAHACABAAAIADACAAAJACADAAAABwAgAQAACAAwAgAACQAgAwAAAAcAIAEAAAgAMAIAAAkAIAgKAACTDgAgEgAA2QwAIBMAANoMACAbAADbDAAgLgAA2AwAIKUFAgAAAAGmBQIAAAAB9wUCAAAAAQE5AADqBAAgA6UFAgAAAAGmBQIAAAAB9wUCAAAAAQE5AADsBAAwATkAAOwEADAICgAAkg4AIBIAALcMACATAAC4DAAgGwAAuQwAIC4AALYMACClBQIAyAkAIaYFAgDICQAh9wUCAMgJACECAAAACQAgOQAA7wQAIAOlBQIAyAkAIaYFAgDICQAh9wUCAMgJACECAAAABwAgOQAA8QQAIAIAAAAHACA5AADxBAAgAwAAAAkAIEAAAOoEACBBAADvBAAgAQAAAAkAIAEAAAAHACAFFAAAjQ4AIEYAAI4OACBHAACRDgAgSAAAkA4AIEkAAI8OACAGlQUAANIIADCWBQAA-AQAEJcFAADSCAAwpQUCAJMIACGmBQIAkwgAIfcFAgCTCAAhAwAAAAcAIAEAAPcEADBFAAD4BAAgAwAAAAcAIAEAAAgAMAIAAAkAIBLdAQAAzggAIN4BAADPCAAg3wEAANAIACDgAQAA0QgAIJUFAADNCAAwlgUAAP4EABCXBQAAzQgAMKYFAQAAAAGuBQEAoggAIckFAQCiCAAh2QUBAAAAAdoFAQCiCAAh2wVAAMkIACHmBUAAyQgAIfMFIAC_CAAh9AUBAL4IACH1BSAAvwgAIfYFIAC_CAAhAQAAAPsEACABAAAA-wQAIBLdAQAAzggAIN4BAADPCAAg3wEAANAIACDgAQAA0QgAIJUFAADNCAAwlgUAAP4EABCXBQAAzQgAMKYFAQCiCAAhrgUBAKIIACHJBQEAoggAIdkFAQCiCAAh2gUBAKIIACHbBUAAyQgAIeYFQADJCAAh8wUgAL8IACH0BQEAvggAIfUFIAC_CAAh9gUgAL8IACEF3QEAAIkOACDeAQAAig4AIN8BAACLDgAg4AEAAIwOACD0BQAA1AkAIAMAAAD-BAAgAQAA_wQAMAIAAPsEACADAAAA_gQAIAEAAP8EADACAAD7BAAgAwAAAP4EACABAAD_BAAwAgAA-wQAIA_dAQAAhQ4AIN4BAACGDgAg3wEAAIcOACDgAQAAiA4AIKYFAQAAAAGuBQEAAAAByQUBAAAAAdkFAQAAAAHaBQEAAAAB2wVAAAAAAeYFQAAAAAHzBSAAAAAB9AUBAAAAAfUFIAAAAAH2BSAAAAABATkAAIMFACALpgUBAAAAAa4FAQAAAAHJBQEAAAAB2QUBAAAAAdoFAQAAAAHbBUAAAAAB5gVAAAAAAfMFIAAAAAH0BQEAAAAB9QUgAAAAAfYFIAAAAAEBOQAAhQUAMAE5AACFBQAwD90BAADDDQAg3gEAAMQNACDfAQAAxQ0AIOABAADGDQAgpgUBAMcJACGuBQEAxwkAIckFAQDHCQAh2QUBAMcJACHaBQEAxwkAIdsFQAC1DQAh5gVAALUNACHzBSAAvQsAIfQFAQDFCwAh9QUgAL0LACH2BSAAvQsAIQIAAAD7BAAgOQAAiAUAIAumBQEAxwkAIa4FAQDHCQAhyQUBAMcJACHZBQEAxwkAIdoFAQDHCQAh2wVAALUNACHmBUAAtQ0AIfMFIAC9CwAh9AUBAMULACH1BSAAvQsAIfYFIAC9CwAhAgAAAP4EACA5AACKBQAgAgAAAP4EACA5AACKBQAgAwAAAPsEACBAAACDBQAgQQAAiAUAIAEAAAD7BAAgAQAAAP4EACAEFAAAwA0AIEgAAMINACBJAADBDQAg9AUAANQJACAOlQUAAMwIADCWBQAAkQUAEJcFAADMCAAwpgUBAJQIACGuBQEAlAgAIckFAQCUCAAh2QUBAJQIACHaBQEAlAgAIdsFQADFCAAh5gVAAMUIACHzBSAAsAgAIfQFAQC0CAAh9QUgALAIACH2BSAAsAgAIQMAAAD-BAAgAQAAkAUAMEUAAJEFACADAAAA_gQAIAEAAP8EADACAAD7BAAgAQAAAP0CACABAAAA_QIAIAMAAAD7AgAgAQAA_AIAMAIAAP0CACADAAAA-wIAIAEAAPwCADACAAD9AgAgAwAAAPsCACABAAD8AgAwAgAA_QIAIAncAQAAvw0AIKYFAQAAAAHbBUAAAAAB3AVAAAAAAd8FAQAAAAHmBUAAAAAB8AUBAAAAAfEFAQAAAAHyBQEAAAABATkAAJkFACAIpgUBAAAAAdsFQAAAAAHcBUAAAAAB3wUBAAAAAeYFQAAAAAHwBQEAAAAB8QUBAAAAAfIFAQAAAAEBOQAAmwUAMAE5AACbBQAwCdwBAAC-DQAgpgUBAMcJACHbBUAAtQ0AIdwFQAC1DQAh3wUBAMcJACHmBUAAtQ0AIfAFAQDHCQAh8QUBAMULACHyBQEAxQsAIQIAAAD9AgAgOQAAngUAIAimBQEAxwkAIdsFQAC1DQAh3AVAALUNACHfBQEAxwkAIeYFQAC1DQAh8AUBAMcJACHxBQEAxQsAIfIFAQDFCwAhAgAAAPsCACA5AACgBQAgAgAAAPsCACA5AACgBQAgAwAAAP0CACBAAACZBQAgQQAAngUAIAEAAAD9AgAgAQAAAPsCACAFFAAAuw0AIEgAAL0NACBJAAC8DQAg8QUAANQJACDyBQAA1AkAIAuVBQAAywgAMJYFAACnBQAQlwUAAMsIADCmBQEAlAgAIdsFQADFCAAh3AVAAMUIACHfBQEAlAgAIeYFQADFCAAh8AUBAJQIACHxBQEAtAgAIfIFAQC0CAAhAwAAAPsCACABAACmBQAwRQAApwUAIAMAAAD7AgAgAQAA_AIAMAIAAP0CACABAAAAgQMAIAEAAACBAwAgAwAAAP8CACABAACAAwAwAgAAgQMAIAMAAAD_AgAgAQAAgAMAMAIAAIEDACADAAAA_wIAIAEAAIADADACAACBAwAgDtwBAAC6DQAgpgUBAAAAAdsFQAAAAAHfBQEAAAAB5gVAAAAAAecFAQAAAAHoBQEAAAAB6QUBAAAAAeoFAQAAAAHrBQEAAAAB7AUBAAAAAe0FQAAAAAHuBUAAAAAB7wUBAAAAAQE5AACvBQAgDaYFAQAAAAHbBUAAAAAB3wUBAAAAAeYFQAAAAAHnBQEAAAAB6AUBAAAAAekFAQAAAAHqBQEAAAAB6wUBAAAAAewFAQAAAAHtBUAAAAAB7gVAAAAAAe8FAQAAAAEBOQAAsQUAMAE5AACxBQAwDtwBAAC5DQAgpgUBAMcJACHbBUAAtQ0AId8FAQDHCQAh5gVAALUNACHnBQEAxwkAIegFAQDHCQAh6QUBAMULACHqBQEAxQsAIesFAQDFCwAh7AUBAMULACHtBUAArw0AIe4FQACvDQAh7wUBAMULACECAAAAgQMAIDkAALQFACANpgUBAMcJACHbBUAAtQ0AId8FAQDHCQAh5gVAALUNACHnBQEAxwkAIegFAQDHCQAh6QUBAMULACHqBQEAxQsAIesFAQDFCwAh7AUBAMULACHtBUAArw0AIe4FQACvDQAh7wUBAMULACECAAAA_wIAIDkAALYFACACAAAA_wIAIDkAALYFACADAAAAgQMAIEAAAK8FACBBAAC0BQAgAQAAAIEDACABAAAA_wIAIAoUAAC2DQAgSAAAuA0AIEkAALcNACDpBQAA1AkAIOoFAADUCQAg6wUAANQJACDsBQAA1AkAIO0FAADUCQAg7gUAANQJACDvBQAA1AkAIBCVBQAAyggAMJYFAAC9BQAQlwUAAMoIADCmBQEAlAgAIdsFQADFCAAh3wUBAJQIACHmBUAAxQgAIecFAQCUCAAh6AUBAJQIACHpBQEAtAgAIeoFAQC0CAAh6wUBALQIACHsBQEAtAgAIe0FQADBCAAh7gVAAMEIACHvBQEAtAgAIQMAAAD_AgAgAQAAvAUAMEUAAL0FACADAAAA_wIAIAEAAIADADACAACBAwAgCZUFAADICAAwlgUAAMMFABCXBQAAyAgAMKYFAQAAAAGzBQEAoggAIdsFQADJCAAh3AVAAMkIACHlBQEAoggAIeYFQADJCAAhAQAAAMAFACABAAAAwAUAIAmVBQAAyAgAMJYFAADDBQAQlwUAAMgIADCmBQEAoggAIbMFAQCiCAAh2wVAAMkIACHcBUAAyQgAIeUFAQCiCAAh5gVAAMkIACEAAwAAAMMFACABAADEBQAwAgAAwAUAIAMAAADDBQAgAQAAxAUAMAIAAMAFACADAAAAwwUAIAEAAMQFADACAADABQAgBqYFAQAAAAGzBQEAAAAB2wVAAAAAAdwFQAAAAAHlBQEAAAAB5gVAAAAAAQE5AADIBQAgBqYFAQAAAAGzBQEAAAAB2wVAAAAAAdwFQAAAAAHlBQEAAAAB5gVAAAAAAQE5AADKBQAwATkAAMoFADAGpgUBAMcJACGzBQEAxwkAIdsFQAC1DQAh3AVAALUNACHlBQEAxwkAIeYFQAC1DQAhAgAAAMAFACA5AADNBQAgBqYFAQDHCQAhswUBAMcJACHbBUAAtQ0AIdwFQAC1DQAh5QUBAMcJACHmBUAAtQ0AIQIAAADDBQAgOQAAzwUAIAIAAADDBQAgOQAAzwUAIAMAAADABQAgQAAAyAUAIEEAAM0FACABAAAAwAUAIAEAAADDBQAgAxQAALINACBIAAC0DQAgSQAAsw0AIAmVBQAAxAgAMJYFAADWBQAQlwUAAMQIADCmBQEAlAgAIbMFAQCUCAAh2wVAAMUIACHcBUAAxQgAIeUFAQCUCAAh5gVAAMUIACEDAAAAwwUAIAEAANUFADBFAADWBQAgAwAAAMMFACABAADEBQAwAgAAwAUAIAEAAACFAwAgAQAAAIUDACADAAAAgwMAIAEAAIQDADACAACFAwAgAwAAAIMDACABAACEAwAwAgAAhQMAIAMAAACDAwAgAQAAhAMAMAIAAIUDACAI3AEAALENACCmBQEAAAAB3wUBAAAAAeAFAQAAAAHhBQEAAAAB4gUgAAAAAeMFAgAAAAHkBUAAAAABATkAAN4FACAHpgUBAAAAAd8FAQAAAAHgBQEAAAAB4QUBAAAAAeIFIAAAAAHjBQIAAAAB5AVAAAAAAQE5AADgBQAwATkAAOAFADAI3AEAALANACCmBQEAxwkAId8FAQDHCQAh4AUBAMcJACHhBQEAxwkAIeIFIAC9CwAh4wUCAMgJACHkBUAArw0AIQIAAACFAwAgOQAA4wUAIAemBQEAxwkAId8FAQDHCQAh4AUBAMcJACHhBQEAxwkAIeIFIAC9CwAh4wUCAMgJACHkBUAArw0AIQIAAACDAwAgOQAA5QUAIAIAAACDAwAgOQAA5QUAIAMAAACFAwAgQAAA3gUAIEEAAOMFACABAAAAhQMAIAEAAACDAwAgBhQAAKoNACBGAACrDQAgRwAArg0AIEgAAK0NACBJAACsDQAg5AUAANQJACAKlQUAAMAIADCWBQAA7AUAEJcFAADACAAwpgUBAJQIACHfBQEAlAgAIeAFAQCUCAAh4QUBAJQIACHiBSAAsAgAIeMFAgCTCAAh5AVAAMEIACEDAAAAgwMAIAEAAOsFADBFAADsBQAgAwAAAIMDACABAACEAwAwAgAAhQMAIAyVBQAAvQgAMJYFAADyBQAQlwUAAL0IADCmBQEAAAABtwUBAKIIACHYBQEAAAAB2QUBAKIIACHaBQEAoggAIdsFAQCiCAAh3AUBAKIIACHdBQEAvggAId4FIAC_CAAhAQAAAO8FACABAAAA7wUAIAyVBQAAvQgAMJYFAADyBQAQlwUAAL0IADCmBQEAoggAIbcFAQCiCAAh2AUBAKIIACHZBQEAoggAIdoFAQCiCAAh2wUBAKIIACHcBQEAoggAId0FAQC-CAAh3gUgAL8IACEB3QUAANQJACADAAAA8gUAIAEAAPMFADACAADvBQAgAwAAAPIFACABAADzBQAwAgAA7wUAIAMAAADyBQAgAQAA8wUAMAIAAO8FACAJpgUBAAAAAbcFAQAAAAHYBQEAAAAB2QUBAAAAAdoFAQAAAAHbBQEAAAAB3AUBAAAAAd0FAQAAAAHeBSAAAAABATkAAPcFACAJpgUBAAAAAbcFAQAAAAHYBQEAAAAB2QUBAAAAAdoFAQAAAAHbBQEAAAAB3AUBAAAAAd0FAQAAAAHeBSAAAAABATkAAPkFADABOQAA-QUAMAmmBQEAxwkAIbcFAQDHCQAh2AUBAMcJACHZBQEAxwkAIdoFAQDHCQAh2wUBAMcJACHcBQEAxwkAId0FAQDFCwAh3gUgAL0LACECAAAA7wUAIDkAAPwFACAJpgUBAMcJACG3BQEAxwkAIdgFAQDHCQAh2QUBAMcJACHaBQEAxwkAIdsFAQDHCQAh3AUBAMcJACHdBQEAxQsAId4FIAC9CwAhAgAAAPIFACA5AAD-BQAgAgAAAPIFACA5AAD-BQAgAwAAAO8FACBAAAD3BQAgQQAA_AUAIAEAAADvBQAgAQAAAPIFACAEFAAApw0AIEgAAKkNACBJAACoDQAg3QUAANQJACAMlQUAALwIADCWBQAAhQYAEJcFAAC8CAAwpgUBAJQIACG3BQEAlAgAIdgFAQCUCAAh2QUBAJQIACHaBQEAlAgAIdsFAQCUCAAh3AUBAJQIACHdBQEAtAgAId4FIACwCAAhAwAAAPIFACABAACEBgAwRQAAhQYAIAMAAADyBQAgAQAA8wUAMAIAAO8FACABAAAAGAAgAQAAABgAIAMAAAAVACABAAAXADACAAAYACADAAAAFQAgAQAAFwAwAgAAGAAgAwAAABUAIAEAABcAMAIAABgAIBwEAACEDQAgBQAAhg0AIAgAAP0MACAJAAD-DAAgCgAA_wwAIAsAAIANACAMAACBDQAgDQAAgg0AIA4AAI8NACAPAACDDQAgFgAAhQ0AIBcAAIcNACAbAACIDQAgHwAAiQ0AICAAAIoNACClBQIAAAABpgUCAAAAAc0FAQAAAAHOBQEAAAABzwUCAAAAAdAFAQAAAAHRBQEAAAAB0gUIAAAAAdMFCAAAAAHUBQIAAAAB1QUEAAAAAdYFAgAAAAHXBQIAAAABATkAAI0GACANpQUCAAAAAaYFAgAAAAHNBQEAAAABzgUBAAAAAc8FAgAAAAHQBQEAAAAB0QUBAAAAAdIFCAAAAAHTBQgAAAAB1AUCAAAAAdUFBAAAAAHWBQIAAAAB1wUCAAAAAQE5AACPBgAwATkAAI8GADABAAAAFQAgAQAAABUAIAEAAAAVACABAAAAFQAgHAQAAM8LACAFAADRCwAgCAAAxwsAIAkAAMgLACAKAADJCwAgCwAAygsAIAwAAMsLACANAADMCwAgDgAAzQsAIA8AAM4LACAWAADQCwAgFwAA0gsAIBsAANMLACAfAADUCwAgIAAA1QsAIKUFAgDaCQAhpgUCAMgJACHNBQEAxwkAIc4FAQDHCQAhzwUCANoJACHQBQEAxQsAIdEFAQDFCwAh0gUIAMYLACHTBQgAxgsAIdQFAgDaCQAh1QUEAPcJACHWBQIA2gkAIdcFAgDaCQAhAgAAABgAIDkAAJYGACANpQUCANoJACGmBQIAyAkAIc0FAQDHCQAhzgUBAMcJACHPBQIA2gkAIdAFAQDFCwAh0QUBAMULACHSBQgAxgsAIdMFCADGCwAh1AUCANoJACHVBQQA9wkAIdYFAgDaCQAh1wUCANoJACECAAAAFQAgOQAAmAYAIAIAAAAVACA5AACYBgAgAQAAABUAIAEAAAAVACABAAAAFQAgAQAAABUAIAMAAAAYACBAAACNBgAgQQAAlgYAIAEAAAAYACABAAAAFQAgDxQAAMALACBGAADBCwAgRwAAxAsAIEgAAMMLACBJAADCCwAgpQUAANQJACDPBQAA1AkAINAFAADUCQAg0QUAANQJACDSBQAA1AkAINMFAADUCQAg1AUAANQJACDVBQAA1AkAINYFAADUCQAg1wUAANQJACAQlQUAALMIADCWBQAAowYAEJcFAACzCAAwpQUCAJwIACGmBQIAkwgAIc0FAQCUCAAhzgUBAJQIACHPBQIAnAgAIdAFAQC0CAAh0QUBALQIACHSBQgAtQgAIdMFCAC1CAAh1AUCAJwIACHVBQQAtggAIdYFAgCcCAAh1wUCAJwIACEDAAAAFQAgAQAAogYAMEUAAKMGACADAAAAFQAgAQAAFwAwAgAAGAAgAQAAACIAIAEAAAAiACADAAAAIAAgAQAAIQAwAgAAIgAgAwAAACAAIAEAACEAMAIAACIAIAMAAAAgACABAAAhADACAAAiACAIEAAAvwsAIKYFAgAAAAGuBQEAAAABxQUCAAAAAckFAQAAAAHKBSAAAAABywUBAAAAAcwFAgAAAAEBOQAAqwYAIAemBQIAAAABrgUBAAAAAcUFAgAAAAHJBQEAAAABygUgAAAAAcsFAQAAAAHMBQIAAAABATkAAK0GADABOQAArQYAMAgQAAC-CwAgpgUCAMgJACGuBQEAxwkAIcUFAgDICQAhyQUBAMcJACHKBSAAvQsAIcsFAQDHCQAhzAUCANoJACECAAAAIgAgOQAAsAYAIAemBQIAyAkAIa4FAQDHCQAhxQUCAMgJACHJBQEAxwkAIcoFIAC9CwAhywUBAMcJACHMBQIA2gkAIQIAAAAgACA5AACyBgAgAgAAACAAIDkAALIGACADAAAAIgAgQAAAqwYAIEEAALAGACABAAAAIgAgAQAAACAAIAYUAAC4CwAgRgAAuQsAIEcAALwLACBIAAC7CwAgSQAAugsAIMwFAADUCQAgCpUFAACvCAAwlgUAALkGABCXBQAArwgAMKYFAgCTCAAhrgUBAJQIACHFBQIAkwgAIckFAQCUCAAhygUgALAIACHLBQEAlAgAIcwFAgCcCAAhAwAAACAAIAEAALgGADBFAAC5BgAgAwAAACAAIAEAACEAMAIAACIAIAgRAACtCAAgEgAArggAIBMAAK4IACCVBQAArAgAMJYFAACIAQAQlwUAAKwIADCmBQIAAAABpwUBAAAAAQEAAAC8BgAgAQAAALwGACADEQAAtgsAIBIAALcLACATAAC3CwAgAwAAAIgBACABAAC_BgAwAgAAvAYAIAMAAACIAQAgAQAAvwYAMAIAALwGACADAAAAiAEAIAEAAL8GADACAAC8BgAgBREAALMLACASAAC0CwAgEwAAtQsAIKYFAgAAAAGnBQEAAAABATkAAMMGACACpgUCAAAAAacFAQAAAAEBOQAAxQYAMAE5AADFBgAwBREAAN8KACASAADgCgAgEwAA4QoAIKYFAgDICQAhpwUBAMcJACECAAAAvAYAIDkAAMgGACACpgUCAMgJACGnBQEAxwkAIQIAAACIAQAgOQAAygYAIAIAAACIAQAgOQAAygYAIAMAAAC8BgAgQAAAwwYAIEEAAMgGACABAAAAvAYAIAEAAACIAQAgBRQAANoKACBGAADbCgAgRwAA3goAIEgAAN0KACBJAADcCgAgBZUFAACrCAAwlgUAANEGABCXBQAAqwgAMKYFAgCTCAAhpwUBAJQIACEDAAAAiAEAIAEAANAGADBFAADRBgAgAwAAAIgBACABAAC_BgAwAgAAvAYAIAEAAAAmACABAAAAJgAgAwAAACQAIAEAACUAMAIAACYAIAMAAAAkACABAAAlADACAAAmACADAAAAJAAgAQAAJQAwAgAAJgAgBBAAANkKACAVAADYCgAgxAUCAAAAAcUFAgAAAAEBOQAA2QYAIALEBQIAAAABxQUCAAAAAQE5AADbBgAwATkAANsGADAEEAAA1woAIBUAANYKACDEBQIAyAkAIcUFAgDICQAhAgAAACYAIDkAAN4GACACxAUCAMgJACHFBQIAyAkAIQIAAAAkACA5AADgBgAgAgAAACQAIDkAAOAGACADAAAAJgAgQAAA2QYAIEEAAN4GACABAAAAJgAgAQAAACQAIAUUAADRCgAgRgAA0goAIEcAANUKACBIAADUCgAgSQAA0woAIAWVBQAAqggAMJYFAADnBgAQlwUAAKoIADDEBQIAkwgAIcUFAgCTCAAhAwAAACQAIAEAAOYGADBFAADnBgAgAwAAACQAIAEAACUAMAIAACYAIAqVBQAAqQgAMJYFAADtBgAQlwUAAKkIADCmBQIAAAABvgUCAKUIACG_BQEAoggAIcAFAgClCAAhwQUBAKIIACHCBQEAoggAIcMFAgClCAAhAQAAAOoGACABAAAA6gYAIAqVBQAAqQgAMJYFAADtBgAQlwUAAKkIADCmBQIApQgAIb4FAgClCAAhvwUBAKIIACHABQIApQgAIcEFAQCiCAAhwgUBAKIIACHDBQIApQgAIQADAAAA7QYAIAEAAO4GADACAADqBgAgAwAAAO0GACABAADuBgAwAgAA6gYAIAMAAADtBgAgAQAA7gYAMAIAAOoGACAHpgUCAAAAAb4FAgAAAAG_BQEAAAABwAUCAAAAAcEFAQAAAAHCBQEAAAABwwUCAAAAAQE5AADyBgAgB6YFAgAAAAG-BQIAAAABvwUBAAAAAcAFAgAAAAHBBQEAAAABwgUBAAAAAcMFAgAAAAEBOQAA9AYAMAE5AAD0BgAwB6YFAgDICQAhvgUCAMgJACG_BQEAxwkAIcAFAgDICQAhwQUBAMcJACHCBQEAxwkAIcMFAgDICQAhAgAAAOoGACA5AAD3BgAgB6YFAgDICQAhvgUCAMgJACG_BQEAxwkAIcAFAgDICQAhwQUBAMcJACHCBQEAxwkAIcMFAgDICQAhAgAAAO0GACA5AAD5BgAgAgAAAO0GACA5AAD5BgAgAwAAAOoGACBAAADyBgAgQQAA9wYAIAEAAADqBgAgAQAAAO0GACAFFAAAzAoAIEYAAM0KACBHAADQCgAgSAAAzwoAIEkAAM4KACAKlQUAAKgIADCWBQAAgAcAEJcFAACoCAAwpgUCAJMIACG-BQIAkwgAIb8FAQCUCAAhwAUCAJMIACHBBQEAlAgAIcIFAQCUCAAhwwUCAJMIACEDAAAA7QYAIAEAAP8GADBFAACABwAgAwAAAO0GACABAADuBgAwAgAA6gYAIAyVBQAApwgAMJYFAACGBwAQlwUAAKcIADCmBQIAAAABtgUBAKIIACG3BQEAoggAIbgFAQCiCAAhuQUBAKIIACG6BQEAoggAIbsFAQCiCAAhvAUBAKIIACG9BQEAoggAIQEAAACDBwAgAQAAAIMHACAMlQUAAKcIADCWBQAAhgcAEJcFAACnCAAwpgUCAKUIACG2BQEAoggAIbcFAQCiCAAhuAUBAKIIACG5BQEAoggAIboFAQCiCAAhuwUBAKIIACG8BQEAoggAIb0FAQCiCAAhAAMAAACGBwAgAQAAhwcAMAIAAIMHACADAAAAhgcAIAEAAIcHADACAACDBwAgAwAAAIYHACABAACHBwAwAgAAgwcAIAmmBQIAAAABtgUBAAAAAbcFAQAAAAG4BQEAAAABuQUBAAAAAboFAQAAAAG7BQEAAAABvAUBAAAAAb0FAQAAAAEBOQAAiwcAIAmmBQIAAAABtgUBAAAAAbcFAQAAAAG4BQEAAAABuQUBAAAAAboFAQAAAAG7BQEAAAABvAUBAAAAAb0FAQAAAAEBOQAAjQcAMAE5AACNBwAwCaYFAgDICQAhtgUBAMcJACG3BQEAxwkAIbgFAQDHCQAhuQUBAMcJACG6BQEAxwkAIbsFAQDHCQAhvAUBAMcJACG9BQEAxwkAIQIAAACDBwAgOQAAkAcAIAmmBQIAyAkAIbYFAQDHCQAhtwUBAMcJACG4BQEAxwkAIbkFAQDHCQAhugUBAMcJACG7BQEAxwkAIbwFAQDHCQAhvQUBAMcJACECAAAAhgcAIDkAAJIHACACAAAAhgcAIDkAAJIHACADAAAAgwcAIEAAAIsHACBBAACQBwAgAQAAAIMHACABAAAAhgcAIAUUAADHCgAgRgAAyAoAIEcAAMsKACBIAADKCgAgSQAAyQoAIAyVBQAApggAMJYFAACZBwAQlwUAAKYIADCmBQIAkwgAIbYFAQCUCAAhtwUBAJQIACG4BQEAlAgAIbkFAQCUCAAhugUBAJQIACG7BQEAlAgAIbwFAQCUCAAhvQUBAJQIACEDAAAAhgcAIAEAAJgHADBFAACZBwAgAwAAAIYHACABAACHBwAwAgAAgwcAIAWVBQAApAgAMJYFAACfBwAQlwUAAKQIADC0BQIAAAABtQUBAKIIACEBAAAAnAcAIAEAAACcBwAgBZUFAACkCAAwlgUAAJ8HABCXBQAApAgAMLQFAgClCAAhtQUBAKIIACEAAwAAAJ8HACABAACgBwAwAgAAnAcAIAMAAACfBwAgAQAAoAcAMAIAAJwHACADAAAAnwcAIAEAAKAHADACAACcBwAgArQFAgAAAAG1BQEAAAABATkAAKQHACACtAUCAAAAAbUFAQAAAAEBOQAApgcAMAE5AACmBwAwArQFAgDICQAhtQUBAMcJACECAAAAnAcAIDkAAKkHACACtAUCAMgJACG1BQEAxwkAIQIAAACfBwAgOQAAqwcAIAIAAACfBwAgOQAAqwcAIAMAAACcBwAgQAAApAcAIEEAAKkHACABAAAAnAcAIAEAAACfBwAgBRQAAMIKACBGAADDCgAgRwAAxgoAIEgAAMUKACBJAADECgAgBZUFAACjCAAwlgUAALIHABCXBQAAowgAMLQFAgCTCAAhtQUBAJQIACEDAAAAnwcAIAEAALEHADBFAACyBwAgAwAAAJ8HACABAACgBwAwAgAAnAcAIAWVBQAAoQgAMJYFAAC4BwAQlwUAAKEIADCnBQEAAAABswUBAKIIACEBAAAAtQcAIAEAAAC1BwAgBZUFAAChCAAwlgUAALgHABCXBQAAoQgAMKcFAQCiCAAhswUBAKIIACEAAwAAALgHACABAAC5BwAwAgAAtQcAIAMAAAC4BwAgAQAAuQcAMAIAALUHACADAAAAuAcAIAEAALkHADACAAC1BwAgAqcFAQAAAAGzBQEAAAABATkAAL0HACACpwUBAAAAAbMFAQAAAAEBOQAAvwcAMAE5AAC_BwAwAqcFAQDHCQAhswUBAMcJACECAAAAtQcAIDkAAMIHACACpwUBAMcJACGzBQEAxwkAIQIAAAC4BwAgOQAAxAcAIAIAAAC4BwAgOQAAxAcAIAMAAAC1BwAgQAAAvQcAIEEAAMIHACABAAAAtQcAIAEAAAC4BwAgAxQAAL8KACBIAADBCgAgSQAAwAoAIAWVBQAAoAgAMJYFAADLBwAQlwUAAKAIADCnBQEAlAgAIbMFAQCUCAAhAwAAALgHACABAADKBwAwRQAAywcAIAMAAAC4BwAgAQAAuQcAMAIAALUHACABAAAADQAgAQAAAA0AIAMAAAALACABAAAMADACAAANACADAAAACwAgAQAADAAwAgAADQAgAwAAAAsAIAEAAAwAMAIAAA0AIBMGAAC6CgAgBwAAuwoAICIAALwKACAqAAC9CgAgKwAAvgoAICwBAAAAAaYFAgAAAAGnBQEAAAABqAUBAAAAAakFAgAAAAGqBQIAAAABqwUCAAAAAawFAgAAAAGtBQEAAAABrgUBAAAAAa8FAQAAAAGwBQEAAAABsQUBAAAAAbIFAQAAAAEBOQAA0wcAIA4sAQAAAAGmBQIAAAABpwUBAAAAAagFAQAAAAGpBQIAAAABqgUCAAAAAasFAgAAAAGsBQIAAAABrQUBAAAAAa4FAQAAAAGvBQEAAAABsAUBAAAAAbEFAQAAAAGyBQEAAAABATkAANUHADABOQAA1QcAMAEAAAAPACATBgAA2wkAIAcAANwJACAiAADdCQAgKgAA3gkAICsAAN8JACAsAQDHCQAhpgUCAMgJACGnBQEAxwkAIagFAQDHCQAhqQUCAMgJACGqBQIA2gkAIasFAgDaCQAhrAUCANoJACGtBQEAxwkAIa4FAQDHCQAhrwUBAMcJACGwBQEAxwkAIbEFAQDHCQAhsgUBAMcJACECAAAADQAgOQAA2QcAIA4sAQDHCQAhpgUCAMgJACGnBQEAxwkAIagFAQDHCQAhqQUCAMgJACGqBQIA2gkAIasFAgDaCQAhrAUCANoJACGtBQEAxwkAIa4FAQDHCQAhrwUBAMcJACGwBQEAxwkAIbEFAQDHCQAhsgUBAMcJACECAAAACwAgOQAA2wcAIAIAAAALACA5AADbBwAgAQAAAA8AIAMAAAANACBAAADTBwAgQQAA2QcAIAEAAAANACABAAAACwAgCBQAANUJACBGAADWCQAgRwAA2QkAIEgAANgJACBJAADXCQAgqgUAANQJACCrBQAA1AkAIKwFAADUCQAgESwBAJQIACGVBQAAmwgAMJYFAADjBwAQlwUAAJsIADCmBQIAkwgAIacFAQCUCAAhqAUBAJQIACGpBQIAkwgAIaoFAgCcCAAhqwUCAJwIACGsBQIAnAgAIa0FAQCUCAAhrgUBAJQIACGvBQEAlAgAIbAFAQCUCAAhsQUBAJQIACGyBQEAlAgAIQMAAAALACABAADiBwAwRQAA4wcAIAMAAAALACABAAAMADACAAANACABAAAAEwAgAQAAABMAIAMAAAARACABAAASADACAAATACADAAAAEQAgAQAAEgAwAgAAEwAgAwAAABEAIAEAABIAMAIAABMAIAUKAADSCQAgIQAA0wkAICwBAAAAAZgFAgAAAAGlBQIAAAABATkAAOsHACADLAEAAAABmAUCAAAAAaUFAgAAAAEBOQAA7QcAMAE5AADtBwAwBQoAANAJACAhAADRCQAgLAEAxwkAIZgFAgDICQAhpQUCAMgJACECAAAAEwAgOQAA8AcAIAMsAQDHCQAhmAUCAMgJACGlBQIAyAkAIQIAAAARACA5AADyBwAgAgAAABEAIDkAAPIHACADAAAAEwAgQAAA6wcAIEEAAPAHACABAAAAEwAgAQAAABEAIAUUAADLCQAgRgAAzAkAIEcAAM8JACBIAADOCQAgSQAAzQkAIAYsAQCUCAAhlQUAAJoIADCWBQAA-QcAEJcFAACaCAAwmAUCAJMIACGlBQIAkwgAIQMAAAARACABAAD4BwAwRQAA-QcAIAMAAAARACABAAASADACAAATACABAAAAcAAgAQAAAHAAIAMAAABuACABAABvADACAABwACADAAAAbgAgAQAAbwAwAgAAcAAgAwAAAG4AIAEAAG8AMAIAAHAAIAMhAADKCQAgmAUCAAAAAZkFAQAAAAEBOQAAgQgAIAKYBQIAAAABmQUBAAAAAQE5AACDCAAwATkAAIMIADADIQAAyQkAIJgFAgDICQAhmQUBAMcJACECAAAAcAAgOQAAhggAIAKYBQIAyAkAIZkFAQDHCQAhAgAAAG4AIDkAAIgIACACAAAAbgAgOQAAiAgAIAMAAABwACBAAACBCAAgQQAAhggAIAEAAABwACABAAAAbgAgBRQAAMIJACBGAADDCQAgRwAAxgkAIEgAAMUJACBJAADECQAgBZUFAACSCAAwlgUAAI8IABCXBQAAkggAMJgFAgCTCAAhmQUBAJQIACEDAAAAbgAgAQAAjggAMEUAAI8IACADAAAAbgAgAQAAbwAwAgAAcAAgBZUFAACSCAAwlgUAAI8IABCXBQAAkggAMJgFAgCTCAAhmQUBAJQIACENFAAAlggAIEYAAJkIACBHAACWCAAgSAAAlggAIEkAAJYIACCaBQIAAAABmwUCAAAABJwFAgAAAASdBQIAAAABngUCAAAAAZ8FAgAAAAGgBQIAAAABpAUCAJgIACEOFAAAlggAIEgAAJcIACBJAACXCAAgmgUBAAAAAZsFAQAAAAScBQEAAAAEnQUBAAAAAZ4FAQAAAAGfBQEAAAABoAUBAAAAAaEFAQAAAAGiBQEAAAABowUBAAAAAaQFAQCVCAAhDhQAAJYIACBIAACXCAAgSQAAlwgAIJoFAQAAAAGbBQEAAAAEnAUBAAAABJ0FAQAAAAGeBQEAAAABnwUBAAAAAaAFAQAAAAGhBQEAAAABogUBAAAAAaMFAQAAAAGkBQEAlQgAIQiaBQIAAAABmwUCAAAABJwFAgAAAASdBQIAAAABngUCAAAAAZ8FAgAAAAGgBQIAAAABpAUCAJYIACELmgUBAAAAAZsFAQAAAAScBQEAAAAEnQUBAAAAAZ4FAQAAAAGfBQEAAAABoAUBAAAAAaEFAQAAAAGiBQEAAAABowUBAAAAAaQFAQCXCAAhDRQAAJYIACBGAACZCAAgRwAAlggAIEgAAJYIACBJAACWCAAgmgUCAAAAAZsFAgAAAAScBQIAAAAEnQUCAAAAAZ4FAgAAAAGfBQIAAAABoAUCAAAAAaQFAgCYCAAhCJoFCAAAAAGbBQgAAAAEnAUIAAAABJ0FCAAAAAGeBQgAAAABnwUIAAAAAaAFCAAAAAGkBQgAmQgAIQYsAQCUCAAhlQUAAJoIADCWBQAA-QcAEJcFAACaCAAwmAUCAJMIACGlBQIAkwgAIREsAQCUCAAhlQUAAJsIADCWBQAA4wcAEJcFAACbCAAwpgUCAJMIACGnBQEAlAgAIagFAQCUCAAhqQUCAJMIACGqBQIAnAgAIasFAgCcCAAhrAUCAJwIACGtBQEAlAgAIa4FAQCUCAAhrwUBAJQIACGwBQEAlAgAIbEFAQCUCAAhsgUBAJQIACENFAAAnggAIEYAAJ8IACBHAACeCAAgSAAAnggAIEkAAJ4IACCaBQIAAAABmwUCAAAABZwFAgAAAAWdBQIAAAABngUCAAAAAZ8FAgAAAAGgBQIAAAABpAUCAJ0IACENFAAAnggAIEYAAJ8IACBHAACeCAAgSAAAnggAIEkAAJ4IACCaBQIAAAABmwUCAAAABZwFAgAAAAWdBQIAAAABngUCAAAAAZ8FAgAAAAGgBQIAAAABpAUCAJ0IACEImgUCAAAAAZsFAgAAAAWcBQIAAAAFnQUCAAAAAZ4FAgAAAAGfBQIAAAABoAUCAAAAAaQFAgCeCAAhCJoFCAAAAAGbBQgAAAAFnAUIAAAABZ0FCAAAAAGeBQgAAAABnwUIAAAAAaAFCAAAAAGkBQgAnwgAIQWVBQAAoAgAMJYFAADLBwAQlwUAAKAIADCnBQEAlAgAIbMFAQCUCAAhBZUFAAChCAAwlgUAALgHABCXBQAAoQgAMKcFAQCiCAAhswUBAKIIACELmgUBAAAAAZsFAQAAAAScBQEAAAAEnQUBAAAAAZ4FAQAAAAGfBQEAAAABoAUBAAAAAaEFAQAAAAGiBQEAAAABowUBAAAAAaQFAQCXCAAhBZUFAACjCAAwlgUAALIHABCXBQAAowgAMLQFAgCTCAAhtQUBAJQIACEFlQUAAKQIADCWBQAAnwcAEJcFAACkCAAwtAUCAKUIACG1BQEAoggAIQiaBQIAAAABmwUCAAAABJwFAgAAAASdBQIAAAABngUCAAAAAZ8FAgAAAAGgBQIAAAABpAUCAJYIACEMlQUAAKYIADCWBQAAmQcAEJcFAACmCAAwpgUCAJMIACG2BQEAlAgAIbcFAQCUCAAhuAUBAJQIACG5BQEAlAgAIboFAQCUCAAhuwUBAJQIACG8BQEAlAgAIb0FAQCUCAAhDJUFAACnCAAwlgUAAIYHABCXBQAApwgAMKYFAgClCAAhtgUBAKIIACG3BQEAoggAIbgFAQCiCAAhuQUBAKIIACG6BQEAoggAIbsFAQCiCAAhvAUBAKIIACG9BQEAoggAIQqVBQAAqAgAMJYFAACABwAQlwUAAKgIADCmBQIAkwgAIb4FAgCTCAAhvwUBAJQIACHABQIAkwgAIcEFAQCUCAAhwgUBAJQIACHDBQIAkwgAIQqVBQAAqQgAMJYFAADtBgAQlwUAAKkIADCmBQIApQgAIb4FAgClCAAhvwUBAKIIACHABQIApQgAIcEFAQCiCAAhwgUBAKIIACHDBQIApQgAIQWVBQAAqggAMJYFAADnBgAQlwUAAKoIADDEBQIAkwgAIcUFAgCTCAAhBZUFAACrCAAwlgUAANEGABCXBQAAqwgAMKYFAgCTCAAhpwUBAJQIACEIEQAArQgAIBIAAK4IACATAACuCAAglQUAAKwIADCWBQAAiAEAEJcFAACsCAAwpgUCAKUIACGnBQEAoggAIQPGBQAAJAAgxwUAACQAIMgFAAAkACADxgUAACkAIMcFAAApACDIBQAAKQAgCpUFAACvCAAwlgUAALkGABCXBQAArwgAMKYFAgCTCAAhrgUBAJQIACHFBQIAkwgAIckFAQCUCAAhygUgALAIACHLBQEAlAgAIcwFAgCcCAAhBRQAAJYIACBIAACyCAAgSQAAsggAIJoFIAAAAAGkBSAAsQgAIQUUAACWCAAgSAAAsggAIEkAALIIACCaBSAAAAABpAUgALEIACECmgUgAAAAAaQFIACyCAAhEJUFAACzCAAwlgUAAKMGABCXBQAAswgAMKUFAgCcCAAhpgUCAJMIACHNBQEAlAgAIc4FAQCUCAAhzwUCAJwIACHQBQEAtAgAIdEFAQC0CAAh0gUIALUIACHTBQgAtQgAIdQFAgCcCAAh1QUEALYIACHWBQIAnAgAIdcFAgCcCAAhDhQAAJ4IACBIAAC7CAAgSQAAuwgAIJoFAQAAAAGbBQEAAAAFnAUBAAAABZ0FAQAAAAGeBQEAAAABnwUBAAAAAaAFAQAAAAGhBQEAAAABogUBAAAAAaMFAQAAAAGkBQEAuggAIQ0UAACeCAAgRgAAnwgAIEcAAJ8IACBIAACfCAAgSQAAnwgAIJoFCAAAAAGbBQgAAAAFnAUIAAAABZ0FCAAAAAGeBQgAAAABnwUIAAAAAaAFCAAAAAGkBQgAuQgAIQ0UAACeCAAgRgAAnwgAIEcAALgIACBIAAC4CAAgSQAAuAgAIJoFBAAAAAGbBQQAAAAFnAUEAAAABZ0FBAAAAAGeBQQAAAABnwUEAAAAAaAFBAAAAAGkBQQAtwgAIQ0UAACeCAAgRgAAnwgAIEcAALgIACBIAAC4CAAgSQAAuAgAIJoFBAAAAAGbBQQAAAAFnAUEAAAABZ0FBAAAAAGeBQQAAAABnwUEAAAAAaAFBAAAAAGkBQQAtwgAIQiaBQQAAAABmwUEAAAABZwFBAAAAAWdBQQAAAABngUEAAAAAZ8FBAAAAAGgBQQAAAABpAUEALgIACENFAAAnggAIEYAAJ8IACBHAACfCAAgSAAAnwgAIEkAAJ8IACCaBQgAAAABmwUIAAAABZwFCAAAAAWdBQgAAAABngUIAAAAAZ8FCAAAAAGgBQgAAAABpAUIALkIACEOFAAAnggAIEgAALsIACBJAAC7CAAgmgUBAAAAAZsFAQAAAAWcBQEAAAAFnQUBAAAAAZ4FAQAAAAGfBQEAAAABoAUBAAAAAaEFAQAAAAGiBQEAAAABowUBAAAAAaQFAQC6CAAhC5oFAQAAAAGbBQEAAAAFnAUBAAAABZ0FAQAAAAGeBQEAAAABnwUBAAAAAaAFAQAAAAGhBQEAAAABogUBAAAAAaMFAQAAAAGkBQEAuwgAIQyVBQAAvAgAMJYFAACFBgAQlwUAALwIADCmBQEAlAgAIbcFAQCUCAAh2AUBAJQIACHZBQEAlAgAIdoFAQCUCAAh2wUBAJQIACHcBQEAlAgAId0FAQC0CAAh3gUgALAIACEMlQUAAL0IADCWBQAA8gUAEJcFAAC9CAAwpgUBAKIIACG3BQEAoggAIdgFAQCiCAAh2QUBAKIIACHaBQEAoggAIdsFAQCiCAAh3AUBAKIIACHdBQEAvggAId4FIAC_CAAhC5oFAQAAAAGbBQEAAAAFnAUBAAAABZ0FAQAAAAGeBQEAAAABnwUBAAAAAaAFAQAAAAGhBQEAAAABogUBAAAAAaMFAQAAAAGkBQEAuwgAIQKaBSAAAAABpAUgALIIACEKlQUAAMAIADCWBQAA7AUAEJcFAADACAAwpgUBAJQIACHfBQEAlAgAIeAFAQCUCAAh4QUBAJQIACHiBSAAsAgAIeMFAgCTCAAh5AVAAMEIACELFAAAnggAIEgAAMMIACBJAADDCAAgmgVAAAAAAZsFQAAAAAWcBUAAAAAFnQVAAAAAAZ4FQAAAAAGfBUAAAAABoAVAAAAAAaQFQADCCAAhCxQAAJ4IACBIAADDCAAgSQAAwwgAIJoFQAAAAAGbBUAAAAAFnAVAAAAABZ0FQAAAAAGeBUAAAAABnwVAAAAAAaAFQAAAAAGkBUAAwggAIQiaBUAAAAABmwVAAAAABZwFQAAAAAWdBUAAAAABngVAAAAAAZ8FQAAAAAGgBUAAAAABpAVAAMMIACEJlQUAAMQIADCWBQAA1gUAEJcFAADECAAwpgUBAJQIACGzBQEAlAgAIdsFQADFCAAh3AVAAMUIACHlBQEAlAgAIeYFQADFCAAhCxQAAJYIACBIAADHCAAgSQAAxwgAIJoFQAAAAAGbBUAAAAAEnAVAAAAABJ0FQAAAAAGeBUAAAAABnwVAAAAAAaAFQAAAAAGkBUAAxggAIQsUAACWCAAgSAAAxwgAIEkAAMcIACCaBUAAAAABmwVAAAAABJwFQAAAAASdBUAAAAABngVAAAAAAZ8FQAAAAAGgBUAAAAABpAVAAMYIACEImgVAAAAAAZsFQAAAAAScBUAAAAAEnQVAAAAAAZ4FQAAAAAGfBUAAAAABoAVAAAAAAaQFQADHCAAhCZUFAADICAAwlgUAAMMFABCXBQAAyAgAMKYFAQCiCAAhswUBAKIIACHbBUAAyQgAIdwFQADJCAAh5QUBAKIIACHmBUAAyQgAIQiaBUAAAAABmwVAAAAABJwFQAAAAASdBUAAAAABngVAAAAAAZ8FQAAAAAGgBUAAAAABpAVAAMcIACEQlQUAAMoIADCWBQAAvQUAEJcFAADKCAAwpgUBAJQIACHbBUAAxQgAId8FAQCUCAAh5gVAAMUIACHnBQEAlAgAIegFAQCUCAAh6QUBALQIACHqBQEAtAgAIesFAQC0CAAh7AUBALQIACHtBUAAwQgAIe4FQADBCAAh7wUBALQIACELlQUAAMsIADCWBQAApwUAEJcFAADLCAAwpgUBAJQIACHbBUAAxQgAIdwFQADFCAAh3wUBAJQIACHmBUAAxQgAIfAFAQCUCAAh8QUBALQIACHyBQEAtAgAIQ6VBQAAzAgAMJYFAACRBQAQlwUAAMwIADCmBQEAlAgAIa4FAQCUCAAhyQUBAJQIACHZBQEAlAgAIdoFAQCUCAAh2wVAAMUIACHmBUAAxQgAIfMFIACwCAAh9AUBALQIACH1BSAAsAgAIfYFIACwCAAhEt0BAADOCAAg3gEAAM8IACDfAQAA0AgAIOABAADRCAAglQUAAM0IADCWBQAA_gQAEJcFAADNCAAwpgUBAKIIACGuBQEAoggAIckFAQCiCAAh2QUBAKIIACHaBQEAoggAIdsFQADJCAAh5gVAAMkIACHzBSAAvwgAIfQFAQC-CAAh9QUgAL8IACH2BSAAvwgAIQPGBQAA-wIAIMcFAAD7AgAgyAUAAPsCACADxgUAAP8CACDHBQAA_wIAIMgFAAD_AgAgA8YFAACDAwAgxwUAAIMDACDIBQAAgwMAIAPGBQAAhwMAIMcFAACHAwAgyAUAAIcDACAGlQUAANIIADCWBQAA-AQAEJcFAADSCAAwpQUCAJMIACGmBQIAkwgAIfcFAgCTCAAhCpUFAADTCAAwlgUAAOIEABCXBQAA0wgAMKYFAgCTCAAhrgUBAJQIACHJBQEAlAgAIcoFIACwCAAhywUBAJQIACHMBQIAnAgAIfgFAgCTCAAhCJUFAADUCAAwlgUAAMwEABCXBQAA1AgAMKYFAgCTCAAhpwUBAJQIACHWBQIAnAgAIfkFAQCUCAAh-gUBAJQIACEGlQUAANUIADCWBQAAtAQAEJcFAADVCAAwrgUBAJQIACH7BQEAlAgAIfwFAQCUCAAhBZUFAADWCAAwlgUAAJ4EABCXBQAA1ggAMKcFAQCUCAAh_QUCAJMIACEGGgAA2AgAIJUFAADXCAAwlgUAAIsEABCXBQAA1wgAMKcFAQCiCAAh_QUCAKUIACEDxgUAAIUEACDHBQAAhQQAIMgFAACFBAAgAq4FAQAAAAH7BQEAAAABB7QCAADbCAAglQUAANoIADCWBQAAhQQAEJcFAADaCAAwrgUBAKIIACH7BQEAoggAIfwFAQCiCAAhCBoAANgIACCVBQAA1wgAMJYFAACLBAAQlwUAANcIADCnBQEAoggAIf0FAgClCAAhzwYAAIsEACDQBgAAiwQAIAeVBQAA3AgAMJYFAACABAAQlwUAANwIADCuBQEAlAgAIfwFAQCUCAAh_wUBAJQIACGABgEAlAgAIQyVBQAA3QgAMJYFAADqAwAQlwUAAN0IADCnBQEAlAgAIf0FAgCTCAAhgQYBAJQIACGCBgEAlAgAIYMGAQCUCAAhhAYgALAIACGFBgEAlAgAIYYGAQCUCAAhhwYBAJQIACEPEgAArggAIBoAAN8IACAbAADgCAAglQUAAN4IADCWBQAA1wMAEJcFAADeCAAwpwUBAKIIACH9BQIApQgAIYEGAQCiCAAhggYBAKIIACGDBgEAoggAIYQGIAC_CAAhhQYBAKIIACGGBgEAoggAIYcGAQCiCAAhA8YFAAA2ACDHBQAANgAgyAUAADYAIAPGBQAAMgAgxwUAADIAIMgFAAAyACAJlQUAAOEIADCWBQAA0QMAEJcFAADhCAAwtgUBAJQIACG3BQEAlAgAIbwFAQCUCAAhiAYCAJMIACGJBgEAlAgAIYoGAQCUCAAhCpUFAADiCAAwlgUAALsDABCXBQAA4ggAMKYFAgCTCAAhtgUBAJQIACG3BQEAlAgAIYsGAgCTCAAhjAYBAJQIACGNBgEAlAgAIY4GIACwCAAhE5UFAADjCAAwlgUAAKUDABCXBQAA4wgAMKYFAgCTCAAhpwUBAJQIACGoBQEAlAgAIb4FAgCTCAAh2wUBAJQIACGPBgEAlAgAIZAGAQCUCAAhkQYBAJQIACGSBgEAlAgAIZMGAgCTCAAhlAYBAJQIACGVBgEAlAgAIZYGAQCUCAAhlwYBAJQIACGYBgEAlAgAIZkGAQCUCAAhC-IBAADlCAAglQUAAOQIADCWBQAAjgMAEJcFAADkCAAwpgUCAKUIACG2BQEAoggAIbcFAQCiCAAhiwYCAKUIACGMBgEAoggAIY0GAQCiCAAhjgYgAL8IACEX4QEAAOcIACDjAQAA6AgAIJUFAADmCAAwlgUAAIcDABCXBQAA5ggAMKYFAgClCAAhpwUBAKIIACGoBQEAoggAIb4FAgClCAAh2wUBAKIIACGPBgEAoggAIZAGAQCiCAAhkQYBAKIIACGSBgEAoggAIZMGAgClCAAhlAYBAKIIACGVBgEAoggAIZYGAQCiCAAhlwYBAKIIACGYBgEAoggAIZkGAQCiCAAhzwYAAIcDACDQBgAAhwMAIBXhAQAA5wgAIOMBAADoCAAglQUAAOYIADCWBQAAhwMAEJcFAADmCAAwpgUCAKUIACGnBQEAoggAIagFAQCiCAAhvgUCAKUIACHbBQEAoggAIY8GAQCiCAAhkAYBAKIIACGRBgEAoggAIZIGAQCiCAAhkwYCAKUIACGUBgEAoggAIZUGAQCiCAAhlgYBAKIIACGXBgEAoggAIZgGAQCiCAAhmQYBAKIIACEU3QEAAM4IACDeAQAAzwgAIN8BAADQCAAg4AEAANEIACCVBQAAzQgAMJYFAAD-BAAQlwUAAM0IADCmBQEAoggAIa4FAQCiCAAhyQUBAKIIACHZBQEAoggAIdoFAQCiCAAh2wVAAMkIACHmBUAAyQgAIfMFIAC_CAAh9AUBAL4IACH1BSAAvwgAIfYFIAC_CAAhzwYAAP4EACDQBgAA_gQAIAPGBQAAjgMAIMcFAACOAwAgyAUAAI4DACAL3AEAAOcIACCVBQAA6QgAMJYFAACDAwAQlwUAAOkIADCmBQEAoggAId8FAQCiCAAh4AUBAKIIACHhBQEAoggAIeIFIAC_CAAh4wUCAKUIACHkBUAA6ggAIQiaBUAAAAABmwVAAAAABZwFQAAAAAWdBUAAAAABngVAAAAAAZ8FQAAAAAGgBUAAAAABpAVAAMMIACEC5wUBAAAAAegFAQAAAAER3AEAAOcIACCVBQAA7AgAMJYFAAD_AgAQlwUAAOwIADCmBQEAoggAIdsFQADJCAAh3wUBAKIIACHmBUAAyQgAIecFAQCiCAAh6AUBAKIIACHpBQEAvggAIeoFAQC-CAAh6wUBAL4IACHsBQEAvggAIe0FQADqCAAh7gVAAOoIACHvBQEAvggAIQzcAQAA5wgAIJUFAADtCAAwlgUAAPsCABCXBQAA7QgAMKYFAQCiCAAh2wVAAMkIACHcBUAAyQgAId8FAQCiCAAh5gVAAMkIACHwBQEAoggAIfEFAQC-CAAh8gUBAL4IACEJFwIAkwgAISoCAJMIACGVBQAA7ggAMJYFAAD2AgAQlwUAAO4IADClBQIAkwgAIZsGAgCTCAAhnAYBAJQIACGdBgEAlAgAIQoKAADwCAAgFwIApQgAISoCAKUIACGVBQAA7wgAMJYFAABPABCXBQAA7wgAMKUFAgClCAAhmwYCAKUIACGcBgEAoggAIZ0GAQCiCAAhIQQAALUJACAFAACHCQAgCAAAswkAIAkAALQJACAKAACzCQAgCwAAtAkAIAwAALMJACANAAC0CQAgDgAAswkAIA8AALQJACAWAACtCAAgFwAAtgkAIBsAAOAIACAfAACmCQAgIAAAtwkAIJUFAACxCQAwlgUAABUAEJcFAACxCQAwpQUCAIUJACGmBQIApQgAIc0FAQCiCAAhzgUBAKIIACHPBQIAhQkAIdAFAQC-CAAh0QUBAL4IACHSBQgAsgkAIdMFCACyCQAh1AUCAIUJACHVBQQAggkAIdYFAgCFCQAh1wUCAIUJACHPBgAAFQAg0AYAABUAIA0qAgCTCAAhlQUAAPEIADCWBQAA3gIAEJcFAADxCAAwswUEAPIIACHFBQIAkwgAIc4FAQCUCAAh_QUCAJMIACGdBgEAlAgAIZ4GAgCTCAAhnwYBAJQIACGgBiAAsAgAIaEGIACwCAAhDRQAAJYIACBGAACZCAAgRwAA9AgAIEgAAPQIACBJAAD0CAAgmgUEAAAAAZsFBAAAAAScBQQAAAAEnQUEAAAAAZ4FBAAAAAGfBQQAAAABoAUEAAAAAaQFBADzCAAhDRQAAJYIACBGAACZCAAgRwAA9AgAIEgAAPQIACBJAAD0CAAgmgUEAAAAAZsFBAAAAAScBQQAAAAEnQUEAAAAAZ4FBAAAAAGfBQQAAAABoAUEAAAAAaQFBADzCAAhCJoFBAAAAAGbBQQAAAAEnAUEAAAABJ0FBAAAAAGeBQQAAAABnwUEAAAAAaAFBAAAAAGkBQQA9AgAIQoqAgCTCAAhlQUAAPUIADCWBQAAyAIAEJcFAAD1CAAwswUEAPIIACGdBgEAlAgAIZ4GAgCTCAAhoAYgALAIACGhBiAAsAgAIaIGAgCTCAAhCJUFAAD2CAAwlgUAALICABCXBQAA9ggAMLMFBADyCAAhngYCAJMIACGgBiAAsAgAIaEGIACwCAAhowYBAJQIACERKgIAkwgAIbQCAQCUCAAhlQUAAPcIADCWBQAAnAIAEJcFAAD3CAAwpgUCAJMIACGzBQQA8ggAIcUFAgCTCAAh_wUBAJQIACGcBgEAlAgAIZ0GAQCUCAAhoAYgALAIACGhBiAAsAgAIaQGAgCTCAAhpQYBAJQIACGmBgQAtggAIacGBAC2CAAhCSoCAJMIACGVBQAA-AgAMJYFAACGAgAQlwUAAPgIADCzBQQA8ggAIaMGAQCUCAAhqAYCAJMIACGpBgQA8ggAIaoGBAC2CAAhBpUFAAD5CAAwlgUAAPABABCXBQAA-QgAMIgGAgCTCAAhqwYBAJQIACGsBgEAlAgAIQcmAAD7CAAglQUAAPoIADCWBQAAZQAQlwUAAPoIADCIBgIApQgAIasGAQCiCAAhrAYBAKIIACElIQAAjQkAICMAAIMJACAkAACSCQAgJQAAkwkAICcAAJQJACAoAACVCQAgKQAAlgkAICsBAKIIACGVBQAAkQkAMJYFAABbABCXBQAAkQkAMJgFAgClCAAhpgUCAKUIACGnBQEAoggAIbIFAQCiCAAhswUEAIEJACGKBgEAoggAIagGAgClCAAhqQYEAIEJACGqBgQAggkAIa4GAQCiCAAhrwYBAKIIACGwBgEAoggAIbEGAQCiCAAhsgYBAKIIACGzBgEAoggAIbQGAQCiCAAhtQYBAKIIACG2BgEAoggAIbcGAQCiCAAhuAYCAIUJACG5BgEAoggAIboGAQCiCAAhuwYBAKIIACG8BgEAoggAIc8GAABbACDQBgAAWwAgCpUFAAD8CAAwlgUAANgBABCXBQAA_AgAMKYFAgCTCAAhtgUBAJQIACG3BQEAlAgAIbwFAQCUCAAhiAYCAJMIACGKBgEAlAgAIa0GAQCUCAAhHCsBAJQIACGVBQAA_QgAMJYFAADCAQAQlwUAAP0IADCYBQIAkwgAIaYFAgCTCAAhpwUBAJQIACGyBQEAlAgAIbMFBADyCAAhigYBAJQIACGoBgIAkwgAIakGBADyCAAhqgYEALYIACGuBgEAlAgAIa8GAQCUCAAhsAYBAJQIACGxBgEAlAgAIbIGAQCUCAAhswYBAJQIACG0BgEAlAgAIbUGAQCUCAAhtgYBAJQIACG3BgEAlAgAIbgGAgCcCAAhuQYBAJQIACG6BgEAlAgAIbsGAQCUCAAhvAYBAJQIACETKgIAkwgAIbQCAQCUCAAhlQUAAP4IADCWBQAAqgEAEJcFAAD-CAAwpgUCAJMIACGzBQQA8ggAIcQFAgCTCAAh-QUCAJMIACH_BQEAlAgAIZwGAQCUCAAhnQYBAJQIACGkBgIAkwgAIakGBADyCAAhqgYEALYIACG9BgIAnAgAIb4GAgCcCAAhvwYCAJwIACHABgIAkwgAIQKjBgEAAAABqAYCAAAAAQojAACDCQAgKgIApQgAIZUFAACACQAwlgUAAIsBABCXBQAAgAkAMLMFBACBCQAhowYBAKIIACGoBgIApQgAIakGBACBCQAhqgYEAIIJACEImgUEAAAAAZsFBAAAAAScBQQAAAAEnQUEAAAAAZ4FBAAAAAGfBQQAAAABoAUEAAAAAaQFBAD0CAAhCJoFBAAAAAGbBQQAAAAFnAUEAAAABZ0FBAAAAAGeBQQAAAABnwUEAAAAAaAFBAAAAAGkBQQAuAgAIR4VAACoCQAgGAAAowkAIBkAAKAJACAdAACsCQAgKgIApQgAIS8AAKkJACAwAACuCAAgMQAAqgkAIDIAAKsJACAzAACTCQAgtAIBAKIIACGVBQAApwkAMJYFAAApABCXBQAApwkAMKYFAgClCAAhswUEAIEJACHEBQIApQgAIfkFAgClCAAh_wUBAKIIACGcBgEAoggAIZ0GAQCiCAAhpAYCAKUIACGpBgQAgQkAIaoGBACCCQAhvQYCAIUJACG-BgIAhQkAIb8GAgCFCQAhwAYCAKUIACHPBgAAKQAg0AYAACkAIA4EAACGCQAgBQAAhwkAIAwAAIkJACANAACKCQAgLAAAiAkAIC0AAIgJACCVBQAAhAkAMJYFAAAPABCXBQAAhAkAMKYFAgClCAAhpwUBAKIIACHWBQIAhQkAIfkFAQCiCAAh-gUBAKIIACEImgUCAAAAAZsFAgAAAAWcBQIAAAAFnQUCAAAAAZ4FAgAAAAGfBQIAAAABoAUCAAAAAaQFAgCeCAAhA8YFAAADACDHBQAAAwAgyAUAAAMAIAPGBQAABwAgxwUAAAcAIMgFAAAHACADxgUAAAsAIMcFAAALACDIBQAACwAgEAQAAIYJACAFAACHCQAgDAAAiQkAIA0AAIoJACAsAACICQAgLQAAiAkAIJUFAACECQAwlgUAAA8AEJcFAACECQAwpgUCAKUIACGnBQEAoggAIdYFAgCFCQAh-QUBAKIIACH6BQEAoggAIc8GAAAPACDQBgAADwAgA8YFAAAPACDHBQAADwAgyAUAAA8AIAKYBQIAAAABmQUBAAAAAQYhAACNCQAglQUAAIwJADCWBQAAbgAQlwUAAIwJADCYBQIApQgAIZkFAQCiCAAhGAYAALsJACAHAACJCQAgIgAAtgkAICoAAJMJACArAAC8CQAgLAEAoggAIZUFAAC6CQAwlgUAAAsAEJcFAAC6CQAwpgUCAKUIACGnBQEAoggAIagFAQCiCAAhqQUCAKUIACGqBQIAhQkAIasFAgCFCQAhrAUCAIUJACGtBQEAoggAIa4FAQCiCAAhrwUBAKIIACGwBQEAoggAIbEFAQCiCAAhsgUBAKIIACHPBgAACwAg0AYAAAsAIAKIBgIAAAABiQYBAAAAAQomAAD7CAAglQUAAI8JADCWBQAAZwAQlwUAAI8JADC2BQEAoggAIbcFAQCiCAAhvAUBAKIIACGIBgIApQgAIYkGAQCiCAAhigYBAKIIACELJgAA-wgAIJUFAACQCQAwlgUAAGEAEJcFAACQCQAwpgUCAKUIACG2BQEAoggAIbcFAQCiCAAhvAUBAKIIACGIBgIApQgAIYoGAQCiCAAhrQYBAKIIACEjIQAAjQkAICMAAIMJACAkAACSCQAgJQAAkwkAICcAAJQJACAoAACVCQAgKQAAlgkAICsBAKIIACGVBQAAkQkAMJYFAABbABCXBQAAkQkAMJgFAgClCAAhpgUCAKUIACGnBQEAoggAIbIFAQCiCAAhswUEAIEJACGKBgEAoggAIagGAgClCAAhqQYEAIEJACGqBgQAggkAIa4GAQCiCAAhrwYBAKIIACGwBgEAoggAIbEGAQCiCAAhsgYBAKIIACGzBgEAoggAIbQGAQCiCAAhtQYBAKIIACG2BgEAoggAIbcGAQCiCAAhuAYCAIUJACG5BgEAoggAIboGAQCiCAAhuwYBAKIIACG8BgEAoggAISUhAACNCQAgIwAAgwkAICQAAJIJACAlAACTCQAgJwAAlAkAICgAAJUJACApAACWCQAgKwEAoggAIZUFAACRCQAwlgUAAFsAEJcFAACRCQAwmAUCAKUIACGmBQIApQgAIacFAQCiCAAhsgUBAKIIACGzBQQAgQkAIYoGAQCiCAAhqAYCAKUIACGpBgQAgQkAIaoGBACCCQAhrgYBAKIIACGvBgEAoggAIbAGAQCiCAAhsQYBAKIIACGyBgEAoggAIbMGAQCiCAAhtAYBAKIIACG1BgEAoggAIbYGAQCiCAAhtwYBAKIIACG4BgIAhQkAIbkGAQCiCAAhugYBAKIIACG7BgEAoggAIbwGAQCiCAAhzwYAAFsAINAGAABbACADxgUAAFsAIMcFAABbACDIBQAAWwAgA8YFAABhACDHBQAAYQAgyAUAAGEAIAkmAAD7CAAglQUAAPoIADCWBQAAZQAQlwUAAPoIADCIBgIApQgAIasGAQCiCAAhrAYBAKIIACHPBgAAZQAg0AYAAGUAIAPGBQAAZwAgxwUAAGcAIMgFAABnACAC_QUCAAAAAZ4GAgAAAAEPEAAA8AgAIBwAAJkJACAqAgClCAAhlQUAAJgJADCWBQAARwAQlwUAAJgJADCzBQQAgQkAIcUFAgClCAAhzgUBAKIIACH9BQIApQgAIZ0GAQCiCAAhngYCAKUIACGfBgEAoggAIaAGIAC_CAAhoQYgAL8IACEZEAAA8AgAIBgAAKMJACAZAACgCQAgHQAApAkAIB4AAKUJACAfAACmCQAgKgIApQgAIbQCAQCiCAAhlQUAAKIJADCWBQAAMgAQlwUAAKIJADCmBQIApQgAIbMFBACBCQAhxQUCAKUIACH_BQEAoggAIZwGAQCiCAAhnQYBAKIIACGgBiAAvwgAIaEGIAC_CAAhpAYCAKUIACGlBgEAoggAIaYGBACCCQAhpwYEAIIJACHPBgAAMgAg0AYAADIAIAKeBgIAAAABogYCAAAAAQscAACZCQAgKgIApQgAIZUFAACbCQAwlgUAAEMAEJcFAACbCQAwswUEAIEJACGdBgEAoggAIZ4GAgClCAAhoAYgAL8IACGhBiAAvwgAIaIGAgClCAAhAp4GAgAAAAGjBgEAAAABCRwAAJkJACCVBQAAnQkAMJYFAAA_ABCXBQAAnQkAMLMFBACBCQAhngYCAKUIACGgBiAAvwgAIaEGIAC_CAAhowYBAKIIACECrgUBAAAAAf8FAQAAAAEIGQAAoAkAIJUFAACfCQAwlgUAADYAEJcFAACfCQAwrgUBAKIIACH8BQEAoggAIf8FAQCiCAAhgAYBAKIIACEREgAArggAIBoAAN8IACAbAADgCAAglQUAAN4IADCWBQAA1wMAEJcFAADeCAAwpwUBAKIIACH9BQIApQgAIYEGAQCiCAAhggYBAKIIACGDBgEAoggAIYQGIAC_CAAhhQYBAKIIACGGBgEAoggAIYcGAQCiCAAhzwYAANcDACDQBgAA1wMAIAS0AgEAAAABxQUCAAAAAf8FAQAAAAGkBgIAAAABFxAAAPAIACAYAACjCQAgGQAAoAkAIB0AAKQJACAeAAClCQAgHwAApgkAICoCAKUIACG0AgEAoggAIZUFAACiCQAwlgUAADIAEJcFAACiCQAwpgUCAKUIACGzBQQAgQkAIcUFAgClCAAh_wUBAKIIACGcBgEAoggAIZ0GAQCiCAAhoAYgAL8IACGhBiAAvwgAIaQGAgClCAAhpQYBAKIIACGmBgQAggkAIacGBACCCQAhDQoAAPAIACASAACuCAAgEwAArggAIBsAAOAIACAuAAC7CQAglQUAAL4JADCWBQAABwAQlwUAAL4JADClBQIApQgAIaYFAgClCAAh9wUCAKUIACHPBgAABwAg0AYAAAcAIAPGBQAAPwAgxwUAAD8AIMgFAAA_ACADxgUAAEMAIMcFAABDACDIBQAAQwAgA8YFAABHACDHBQAARwAgyAUAAEcAIBwVAACoCQAgGAAAowkAIBkAAKAJACAdAACsCQAgKgIApQgAIS8AAKkJACAwAACuCAAgMQAAqgkAIDIAAKsJACAzAACTCQAgtAIBAKIIACGVBQAApwkAMJYFAAApABCXBQAApwkAMKYFAgClCAAhswUEAIEJACHEBQIApQgAIfkFAgClCAAh_wUBAKIIACGcBgEAoggAIZ0GAQCiCAAhpAYCAKUIACGpBgQAgQkAIaoGBACCCQAhvQYCAIUJACG-BgIAhQkAIb8GAgCFCQAhwAYCAKUIACEKEQAArQgAIBIAAK4IACATAACuCAAglQUAAKwIADCWBQAAiAEAEJcFAACsCAAwpgUCAKUIACGnBQEAoggAIc8GAACIAQAg0AYAAIgBACAeFQAAqAkAIBgAAKMJACAZAACgCQAgHQAArAkAICoCAKUIACEvAACpCQAgMAAArggAIDEAAKoJACAyAACrCQAgMwAAkwkAILQCAQCiCAAhlQUAAKcJADCWBQAAKQAQlwUAAKcJADCmBQIApQgAIbMFBACBCQAhxAUCAKUIACH5BQIApQgAIf8FAQCiCAAhnAYBAKIIACGdBgEAoggAIaQGAgClCAAhqQYEAIEJACGqBgQAggkAIb0GAgCFCQAhvgYCAIUJACG_BgIAhQkAIcAGAgClCAAhzwYAACkAINAGAAApACANCgAA8AgAIBIAAK4IACATAACuCAAgGwAA4AgAIC4AALsJACCVBQAAvgkAMJYFAAAHABCXBQAAvgkAMKUFAgClCAAhpgUCAKUIACH3BQIApQgAIc8GAAAHACDQBgAABwAgChEAAK0IACASAACuCAAgEwAArggAIJUFAACsCAAwlgUAAIgBABCXBQAArAgAMKYFAgClCAAhpwUBAKIIACHPBgAAiAEAINAGAACIAQAgA8YFAACLAQAgxwUAAIsBACDIBQAAiwEAIALEBQIAAAABxQUCAAAAAQcQAADwCAAgFQAAqAkAIJUFAACuCQAwlgUAACQAEJcFAACuCQAwxAUCAKUIACHFBQIApQgAIQSuBQEAAAABxQUCAAAAAckFAQAAAAHKBSAAAAABCxAAAPAIACCVBQAAsAkAMJYFAAAgABCXBQAAsAkAMKYFAgClCAAhrgUBAKIIACHFBQIApQgAIckFAQCiCAAhygUgAL8IACHLBQEAoggAIcwFAgCFCQAhHwQAALUJACAFAACHCQAgCAAAswkAIAkAALQJACAKAACzCQAgCwAAtAkAIAwAALMJACANAAC0CQAgDgAAswkAIA8AALQJACAWAACtCAAgFwAAtgkAIBsAAOAIACAfAACmCQAgIAAAtwkAIJUFAACxCQAwlgUAABUAEJcFAACxCQAwpQUCAIUJACGmBQIApQgAIc0FAQCiCAAhzgUBAKIIACHPBQIAhQkAIdAFAQC-CAAh0QUBAL4IACHSBQgAsgkAIdMFCACyCQAh1AUCAIUJACHVBQQAggkAIdYFAgCFCQAh1wUCAIUJACEImgUIAAAAAZsFCAAAAAWcBQgAAAAFnQUIAAAAAZ4FCAAAAAGfBQgAAAABoAUIAAAAAaQFCACfCAAhIQQAALUJACAFAACHCQAgCAAAswkAIAkAALQJACAKAACzCQAgCwAAtAkAIAwAALMJACANAAC0CQAgDgAAswkAIA8AALQJACAWAACtCAAgFwAAtgkAIBsAAOAIACAfAACmCQAgIAAAtwkAIJUFAACxCQAwlgUAABUAEJcFAACxCQAwpQUCAIUJACGmBQIApQgAIc0FAQCiCAAhzgUBAKIIACHPBQIAhQkAIdAFAQC-CAAh0QUBAL4IACHSBQgAsgkAIdMFCACyCQAh1AUCAIUJACHVBQQAggkAIdYFAgCFCQAh1wUCAIUJACHPBgAAFQAg0AYAABUAIAPGBQAAFQAgxwUAABUAIMgFAAAVACADxgUAACAAIMcFAAAgACDIBQAAIAAgA8YFAAARACDHBQAAEQAgyAUAABEAIAwKAADwCAAgFwIApQgAISoCAKUIACGVBQAA7wgAMJYFAABPABCXBQAA7wgAMKUFAgClCAAhmwYCAKUIACGcBgEAoggAIZ0GAQCiCAAhzwYAAE8AINAGAABPACACmAUCAAAAAaUFAgAAAAEICgAA8AgAICEAAI0JACAsAQCiCAAhlQUAALkJADCWBQAAEQAQlwUAALkJADCYBQIApQgAIaUFAgClCAAhFgYAALsJACAHAACJCQAgIgAAtgkAICoAAJMJACArAAC8CQAgLAEAoggAIZUFAAC6CQAwlgUAAAsAEJcFAAC6CQAwpgUCAKUIACGnBQEAoggAIagFAQCiCAAhqQUCAKUIACGqBQIAhQkAIasFAgCFCQAhrAUCAIUJACGtBQEAoggAIa4FAQCiCAAhrwUBAKIIACGwBQEAoggAIbEFAQCiCAAhsgUBAKIIACEQBAAAhgkAIAUAAIcJACAMAACJCQAgDQAAigkAICwAAIgJACAtAACICQAglQUAAIQJADCWBQAADwAQlwUAAIQJADCmBQIApQgAIacFAQCiCAAh1gUCAIUJACH5BQEAoggAIfoFAQCiCAAhzwYAAA8AINAGAAAPACADxgUAAG4AIMcFAABuACDIBQAAbgAgAqUFAgAAAAH3BQIAAAABCwoAAPAIACASAACuCAAgEwAArggAIBsAAOAIACAuAAC7CQAglQUAAL4JADCWBQAABwAQlwUAAL4JADClBQIApQgAIaYFAgClCAAh9wUCAKUIACEErgUBAAAAAckFAQAAAAHKBSAAAAAB-AUCAAAAAQsDAAC7CQAglQUAAMAJADCWBQAAAwAQlwUAAMAJADCmBQIApQgAIa4FAQCiCAAhyQUBAKIIACHKBSAAvwgAIcsFAQCiCAAhzAUCAIUJACH4BQIApQgAIQW0AgEAAAABxAUCAAAAAf8FAQAAAAGkBgIAAAABwAYCAAAAAQAAAAAAAdQGAQAAAAEF1AYCAAAAAdoGAgAAAAHbBgIAAAAB3AYCAAAAAd0GAgAAAAEFQAAAnRIAIEEAAKASACDRBgAAnhIAINIGAACfEgAg1wYAAA0AIANAAACdEgAg0QYAAJ4SACDXBgAADQAgAAAAAAAFQAAAlRIAIEEAAJsSACDRBgAAlhIAINIGAACaEgAg1wYAABgAIAVAAACTEgAgQQAAmBIAINEGAACUEgAg0gYAAJcSACDXBgAADQAgA0AAAJUSACDRBgAAlhIAINcGAAAYACADQAAAkxIAINEGAACUEgAg1wYAAA0AIAAAAAAAAAXUBgIAAAAB2gYCAAAAAdsGAgAAAAHcBgIAAAAB3QYCAAAAAQVAAAD2EQAgQQAAkRIAINEGAAD3EQAg0gYAAJASACDXBgAAeAAgB0AAAPQRACBBAACOEgAg0QYAAPURACDSBgAAjRIAINUGAAAPACDWBgAADwAg1wYAAHgAIAtAAACuCgAwQQAAswoAMNEGAACvCgAw0gYAALAKADDTBgAAsQoAINQGAACyCgAw1QYAALIKADDWBgAAsgoAMNcGAACyCgAw2AYAALQKADDZBgAAtQoAMAtAAADsCQAwQQAA8QkAMNEGAADtCQAw0gYAAO4JADDTBgAA7wkAINQGAADwCQAw1QYAAPAJADDWBgAA8AkAMNcGAADwCQAw2AYAAPIJADDZBgAA8wkAMAtAAADgCQAwQQAA5QkAMNEGAADhCQAw0gYAAOIJADDTBgAA4wkAINQGAADkCQAw1QYAAOQJADDWBgAA5AkAMNcGAADkCQAw2AYAAOYJADDZBgAA5wkAMAGZBQEAAAABAgAAAHAAIEAAAOsJACADAAAAcAAgQAAA6wkAIEEAAOoJACABOQAAjBIAMAchAACNCQAglQUAAIwJADCWBQAAbgAQlwUAAIwJADCYBQIApQgAIZkFAQCiCAAhwgYAAIsJACACAAAAcAAgOQAA6gkAIAIAAADoCQAgOQAA6QkAIAWVBQAA5wkAMJYFAADoCQAQlwUAAOcJADCYBQIApQgAIZkFAQCiCAAhBZUFAADnCQAwlgUAAOgJABCXBQAA5wkAMJgFAgClCAAhmQUBAKIIACEBmQUBAMcJACEBmQUBAMcJACEBmQUBAAAAAR4jAACnCgAgJAAArQoAICUAAKgKACAnAACpCgAgKAAAqgoAICkAAKsKACArAQAAAAGmBQIAAAABpwUBAAAAAbIFAQAAAAGzBQQAAAABigYBAAAAAagGAgAAAAGpBgQAAAABqgYEAAAAAa4GAQAAAAGvBgEAAAABsAYBAAAAAbEGAQAAAAGyBgEAAAABswYBAAAAAbQGAQAAAAG1BgEAAAABtgYBAAAAAbcGAQAAAAG4BgIAAAABuQYBAAAAAboGAQAAAAG7BgEAAAABvAYBAAAAAQIAAABdACBAAACsCgAgAwAAAF0AIEAAAKwKACBBAAD4CQAgATkAAIsSADAjIQAAjQkAICMAAIMJACAkAACSCQAgJQAAkwkAICcAAJQJACAoAACVCQAgKQAAlgkAICsBAKIIACGVBQAAkQkAMJYFAABbABCXBQAAkQkAMJgFAgClCAAhpgUCAAAAAacFAQAAAAGyBQEAoggAIbMFBACBCQAhigYBAKIIACGoBgIApQgAIakGBACBCQAhqgYEAIIJACGuBgEAoggAIa8GAQCiCAAhsAYBAKIIACGxBgEAoggAIbIGAQCiCAAhswYBAKIIACG0BgEAoggAIbUGAQCiCAAhtgYBAKIIACG3BgEAoggAIbgGAgCFCQAhuQYBAKIIACG6BgEAoggAIbsGAQCiCAAhvAYBAKIIACECAAAAXQAgOQAA-AkAIAIAAAD0CQAgOQAA9QkAIBwrAQCiCAAhlQUAAPMJADCWBQAA9AkAEJcFAADzCQAwmAUCAKUIACGmBQIApQgAIacFAQCiCAAhsgUBAKIIACGzBQQAgQkAIYoGAQCiCAAhqAYCAKUIACGpBgQAgQkAIaoGBACCCQAhrgYBAKIIACGvBgEAoggAIbAGAQCiCAAhsQYBAKIIACGyBgEAoggAIbMGAQCiCAAhtAYBAKIIACG1BgEAoggAIbYGAQCiCAAhtwYBAKIIACG4BgIAhQkAIbkGAQCiCAAhugYBAKIIACG7BgEAoggAIbwGAQCiCAAhHCsBAKIIACGVBQAA8wkAMJYFAAD0CQAQlwUAAPMJADCYBQIApQgAIaYFAgClCAAhpwUBAKIIACGyBQEAoggAIbMFBACBCQAhigYBAKIIACGoBgIApQgAIakGBACBCQAhqgYEAIIJACGuBgEAoggAIa8GAQCiCAAhsAYBAKIIACGxBgEAoggAIbIGAQCiCAAhswYBAKIIACG0BgEAoggAIbUGAQCiCAAhtgYBAKIIACG3BgEAoggAIbgGAgCFCQAhuQYBAKIIACG6BgEAoggAIbsGAQCiCAAhvAYBAKIIACEYKwEAxwkAIaYFAgDICQAhpwUBAMcJACGyBQEAxwkAIbMFBAD2CQAhigYBAMcJACGoBgIAyAkAIakGBAD2CQAhqgYEAPcJACGuBgEAxwkAIa8GAQDHCQAhsAYBAMcJACGxBgEAxwkAIbIGAQDHCQAhswYBAMcJACG0BgEAxwkAIbUGAQDHCQAhtgYBAMcJACG3BgEAxwkAIbgGAgDaCQAhuQYBAMcJACG6BgEAxwkAIbsGAQDHCQAhvAYBAMcJACEF1AYEAAAAAdoGBAAAAAHbBgQAAAAB3AYEAAAAAd0GBAAAAAEF1AYEAAAAAdoGBAAAAAHbBgQAAAAB3AYEAAAAAd0GBAAAAAEeIwAA-QkAICQAAPoJACAlAAD7CQAgJwAA_AkAICgAAP0JACApAAD-CQAgKwEAxwkAIaYFAgDICQAhpwUBAMcJACGyBQEAxwkAIbMFBAD2CQAhigYBAMcJACGoBgIAyAkAIakGBAD2CQAhqgYEAPcJACGuBgEAxwkAIa8GAQDHCQAhsAYBAMcJACGxBgEAxwkAIbIGAQDHCQAhswYBAMcJACG0BgEAxwkAIbUGAQDHCQAhtgYBAMcJACG3BgEAxwkAIbgGAgDaCQAhuQYBAMcJACG6BgEAxwkAIbsGAQDHCQAhvAYBAMcJACEFQAAA-xEAIEEAAIkSACDRBgAA_BEAINIGAACIEgAg1wYAAAEAIAdAAAD5EQAgQQAAhhIAINEGAAD6EQAg0gYAAIUSACDVBgAAWwAg1gYAAFsAINcGAABdACALQAAAnAoAMEEAAKAKADDRBgAAnQoAMNIGAACeCgAw0wYAAJ8KACDUBgAA8AkAMNUGAADwCQAw1gYAAPAJADDXBgAA8AkAMNgGAAChCgAw2QYAAPMJADALQAAAkAoAMEEAAJUKADDRBgAAkQoAMNIGAACSCgAw0wYAAJMKACDUBgAAlAoAMNUGAACUCgAw1gYAAJQKADDXBgAAlAoAMNgGAACWCgAw2QYAAJcKADAHQAAAiwoAIEEAAI4KACDRBgAAjAoAINIGAACNCgAg1QYAAGUAINYGAABlACDXBgAA2wEAIAtAAAD_CQAwQQAAhAoAMNEGAACACgAw0gYAAIEKADDTBgAAggoAINQGAACDCgAw1QYAAIMKADDWBgAAgwoAMNcGAACDCgAw2AYAAIUKADDZBgAAhgoAMAW2BQEAAAABtwUBAAAAAbwFAQAAAAGJBgEAAAABigYBAAAAAQIAAABpACBAAACKCgAgAwAAAGkAIEAAAIoKACBBAACJCgAgATkAAIQSADALJgAA-wgAIJUFAACPCQAwlgUAAGcAEJcFAACPCQAwtgUBAKIIACG3BQEAoggAIbwFAQCiCAAhiAYCAKUIACGJBgEAoggAIYoGAQCiCAAhwwYAAI4JACACAAAAaQAgOQAAiQoAIAIAAACHCgAgOQAAiAoAIAmVBQAAhgoAMJYFAACHCgAQlwUAAIYKADC2BQEAoggAIbcFAQCiCAAhvAUBAKIIACGIBgIApQgAIYkGAQCiCAAhigYBAKIIACEJlQUAAIYKADCWBQAAhwoAEJcFAACGCgAwtgUBAKIIACG3BQEAoggAIbwFAQCiCAAhiAYCAKUIACGJBgEAoggAIYoGAQCiCAAhBbYFAQDHCQAhtwUBAMcJACG8BQEAxwkAIYkGAQDHCQAhigYBAMcJACEFtgUBAMcJACG3BQEAxwkAIbwFAQDHCQAhiQYBAMcJACGKBgEAxwkAIQW2BQEAAAABtwUBAAAAAbwFAQAAAAGJBgEAAAABigYBAAAAAQKrBgEAAAABrAYBAAAAAQIAAADbAQAgQAAAiwoAIAMAAABlACBAAACLCgAgQQAAjwoAIAQAAABlACA5AACPCgAgqwYBAMcJACGsBgEAxwkAIQKrBgEAxwkAIawGAQDHCQAhBqYFAgAAAAG2BQEAAAABtwUBAAAAAbwFAQAAAAGKBgEAAAABrQYBAAAAAQIAAABjACBAAACbCgAgAwAAAGMAIEAAAJsKACBBAACaCgAgATkAAIMSADALJgAA-wgAIJUFAACQCQAwlgUAAGEAEJcFAACQCQAwpgUCAAAAAbYFAQCiCAAhtwUBAKIIACG8BQEAoggAIYgGAgClCAAhigYBAKIIACGtBgEAoggAIQIAAABjACA5AACaCgAgAgAAAJgKACA5AACZCgAgCpUFAACXCgAwlgUAAJgKABCXBQAAlwoAMKYFAgClCAAhtgUBAKIIACG3BQEAoggAIbwFAQCiCAAhiAYCAKUIACGKBgEAoggAIa0GAQCiCAAhCpUFAACXCgAwlgUAAJgKABCXBQAAlwoAMKYFAgClCAAhtgUBAKIIACG3BQEAoggAIbwFAQCiCAAhiAYCAKUIACGKBgEAoggAIa0GAQCiCAAhBqYFAgDICQAhtgUBAMcJACG3BQEAxwkAIbwFAQDHCQAhigYBAMcJACGtBgEAxwkAIQamBQIAyAkAIbYFAQDHCQAhtwUBAMcJACG8BQEAxwkAIYoGAQDHCQAhrQYBAMcJACEGpgUCAAAAAbYFAQAAAAG3BQEAAAABvAUBAAAAAYoGAQAAAAGtBgEAAAABHiEAAKYKACAjAACnCgAgJQAAqAoAICcAAKkKACAoAACqCgAgKQAAqwoAICsBAAAAAZgFAgAAAAGmBQIAAAABpwUBAAAAAbIFAQAAAAGzBQQAAAABigYBAAAAAagGAgAAAAGpBgQAAAABqgYEAAAAAa4GAQAAAAGvBgEAAAABsAYBAAAAAbEGAQAAAAGyBgEAAAABswYBAAAAAbQGAQAAAAG1BgEAAAABtgYBAAAAAbcGAQAAAAG5BgEAAAABugYBAAAAAbsGAQAAAAG8BgEAAAABAgAAAF0AIEAAAKUKACADAAAAXQAgQAAApQoAIEEAAKMKACABOQAAghIAMAIAAABdACA5AACjCgAgAgAAAPQJACA5AACiCgAgGCsBAMcJACGYBQIAyAkAIaYFAgDICQAhpwUBAMcJACGyBQEAxwkAIbMFBAD2CQAhigYBAMcJACGoBgIAyAkAIakGBAD2CQAhqgYEAPcJACGuBgEAxwkAIa8GAQDHCQAhsAYBAMcJACGxBgEAxwkAIbIGAQDHCQAhswYBAMcJACG0BgEAxwkAIbUGAQDHCQAhtgYBAMcJACG3BgEAxwkAIbkGAQDHCQAhugYBAMcJACG7BgEAxwkAIbwGAQDHCQAhHiEAAKQKACAjAAD5CQAgJQAA-wkAICcAAPwJACAoAAD9CQAgKQAA_gkAICsBAMcJACGYBQIAyAkAIaYFAgDICQAhpwUBAMcJACGyBQEAxwkAIbMFBAD2CQAhigYBAMcJACGoBgIAyAkAIakGBAD2CQAhqgYEAPcJACGuBgEAxwkAIa8GAQDHCQAhsAYBAMcJACGxBgEAxwkAIbIGAQDHCQAhswYBAMcJACG0BgEAxwkAIbUGAQDHCQAhtgYBAMcJACG3BgEAxwkAIbkGAQDHCQAhugYBAMcJACG7BgEAxwkAIbwGAQDHCQAhBUAAAP0RACBBAACAEgAg0QYAAP4RACDSBgAA_xEAINcGAAANACAeIQAApgoAICMAAKcKACAlAACoCgAgJwAAqQoAICgAAKoKACApAACrCgAgKwEAAAABmAUCAAAAAaYFAgAAAAGnBQEAAAABsgUBAAAAAbMFBAAAAAGKBgEAAAABqAYCAAAAAakGBAAAAAGqBgQAAAABrgYBAAAAAa8GAQAAAAGwBgEAAAABsQYBAAAAAbIGAQAAAAGzBgEAAAABtAYBAAAAAbUGAQAAAAG2BgEAAAABtwYBAAAAAbkGAQAAAAG6BgEAAAABuwYBAAAAAbwGAQAAAAEDQAAA_REAINEGAAD-EQAg1wYAAA0AIANAAAD7EQAg0QYAAPwRACDXBgAAAQAgBEAAAJwKADDRBgAAnQoAMNMGAACfCgAg1wYAAPAJADAEQAAAkAoAMNEGAACRCgAw0wYAAJMKACDXBgAAlAoAMANAAACLCgAg0QYAAIwKACDXBgAA2wEAIARAAAD_CQAw0QYAAIAKADDTBgAAggoAINcGAACDCgAwHiMAAKcKACAkAACtCgAgJQAAqAoAICcAAKkKACAoAACqCgAgKQAAqwoAICsBAAAAAaYFAgAAAAGnBQEAAAABsgUBAAAAAbMFBAAAAAGKBgEAAAABqAYCAAAAAakGBAAAAAGqBgQAAAABrgYBAAAAAa8GAQAAAAGwBgEAAAABsQYBAAAAAbIGAQAAAAGzBgEAAAABtAYBAAAAAbUGAQAAAAG2BgEAAAABtwYBAAAAAbgGAgAAAAG5BgEAAAABugYBAAAAAbsGAQAAAAG8BgEAAAABA0AAAPkRACDRBgAA-hEAINcGAABdACADCgAA0gkAICwBAAAAAaUFAgAAAAECAAAAEwAgQAAAuQoAIAMAAAATACBAAAC5CgAgQQAAuAoAIAE5AAD4EQAwCQoAAPAIACAhAACNCQAgLAEAoggAIZUFAAC5CQAwlgUAABEAEJcFAAC5CQAwmAUCAKUIACGlBQIApQgAIcsGAAC4CQAgAgAAABMAIDkAALgKACACAAAAtgoAIDkAALcKACAGLAEAoggAIZUFAAC1CgAwlgUAALYKABCXBQAAtQoAMJgFAgClCAAhpQUCAKUIACEGLAEAoggAIZUFAAC1CgAwlgUAALYKABCXBQAAtQoAMJgFAgClCAAhpQUCAKUIACECLAEAxwkAIaUFAgDICQAhAwoAANAJACAsAQDHCQAhpQUCAMgJACEDCgAA0gkAICwBAAAAAaUFAgAAAAEDQAAA9hEAINEGAAD3EQAg1wYAAHgAIANAAAD0EQAg0QYAAPURACDXBgAAeAAgBEAAAK4KADDRBgAArwoAMNMGAACxCgAg1wYAALIKADAEQAAA7AkAMNEGAADtCQAw0wYAAO8JACDXBgAA8AkAMARAAADgCQAw0QYAAOEJADDTBgAA4wkAINcGAADkCQAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFQAAA7BEAIEEAAPIRACDRBgAA7REAINIGAADxEQAg1wYAALwGACAFQAAA6hEAIEEAAO8RACDRBgAA6xEAINIGAADuEQAg1wYAABgAIANAAADsEQAg0QYAAO0RACDXBgAAvAYAIANAAADqEQAg0QYAAOsRACDXBgAAGAAgAAAAAAALQAAApwsAMEEAAKwLADDRBgAAqAsAMNIGAACpCwAw0wYAAKoLACDUBgAAqwsAMNUGAACrCwAw1gYAAKsLADDXBgAAqwsAMNgGAACtCwAw2QYAAK4LADALQAAAngsAMEEAAKILADDRBgAAnwsAMNIGAACgCwAw0wYAAKELACDUBgAA5goAMNUGAADmCgAw1gYAAOYKADDXBgAA5goAMNgGAACjCwAw2QYAAOkKADALQAAA4goAMEEAAOcKADDRBgAA4woAMNIGAADkCgAw0wYAAOUKACDUBgAA5goAMNUGAADmCgAw1gYAAOYKADDXBgAA5goAMNgGAADoCgAw2QYAAOkKADAXFQAAlgsAIBgAAJQLACAZAACVCwAgHQAAmwsAICoCAAAAAS8AAJ0LACAwAACXCwAgMQAAmAsAIDMAAJoLACC0AgEAAAABpgUCAAAAAbMFBAAAAAHEBQIAAAAB-QUCAAAAAf8FAQAAAAGcBgEAAAABnQYBAAAAAaQGAgAAAAGpBgQAAAABqgYEAAAAAb0GAgAAAAG-BgIAAAABwAYCAAAAAQIAAAABACBAAACcCwAgAwAAAAEAIEAAAJwLACBBAADsCgAgATkAAOkRADAdFQAAqAkAIBgAAKMJACAZAACgCQAgHQAArAkAICoCAKUIACEvAACpCQAgMAAArggAIDEAAKoJACAyAACrCQAgMwAAkwkAILQCAQCiCAAhlQUAAKcJADCWBQAAKQAQlwUAAKcJADCmBQIAAAABswUEAIEJACHEBQIApQgAIfkFAgClCAAh_wUBAKIIACGcBgEAoggAIZ0GAQCiCAAhpAYCAKUIACGpBgQAgQkAIaoGBACCCQAhvQYCAIUJACG-BgIAhQkAIb8GAgCFCQAhwAYCAKUIACHOBgAAwQkAIAIAAAABACA5AADsCgAgAgAAAOoKACA5AADrCgAgEyoCAKUIACG0AgEAoggAIZUFAADpCgAwlgUAAOoKABCXBQAA6QoAMKYFAgClCAAhswUEAIEJACHEBQIApQgAIfkFAgClCAAh_wUBAKIIACGcBgEAoggAIZ0GAQCiCAAhpAYCAKUIACGpBgQAgQkAIaoGBACCCQAhvQYCAIUJACG-BgIAhQkAIb8GAgCFCQAhwAYCAKUIACETKgIApQgAIbQCAQCiCAAhlQUAAOkKADCWBQAA6goAEJcFAADpCgAwpgUCAKUIACGzBQQAgQkAIcQFAgClCAAh-QUCAKUIACH_BQEAoggAIZwGAQCiCAAhnQYBAKIIACGkBgIApQgAIakGBACBCQAhqgYEAIIJACG9BgIAhQkAIb4GAgCFCQAhvwYCAIUJACHABgIApQgAIQ8qAgDICQAhtAIBAMcJACGmBQIAyAkAIbMFBAD2CQAhxAUCAMgJACH5BQIAyAkAIf8FAQDHCQAhnAYBAMcJACGdBgEAxwkAIaQGAgDICQAhqQYEAPYJACGqBgQA9wkAIb0GAgDaCQAhvgYCANoJACHABgIAyAkAIRcVAADvCgAgGAAA7QoAIBkAAO4KACAdAAD0CgAgKgIAyAkAIS8AAPAKACAwAADxCgAgMQAA8goAIDMAAPMKACC0AgEAxwkAIaYFAgDICQAhswUEAPYJACHEBQIAyAkAIfkFAgDICQAh_wUBAMcJACGcBgEAxwkAIZ0GAQDHCQAhpAYCAMgJACGpBgQA9gkAIaoGBAD3CQAhvQYCANoJACG-BgIA2gkAIcAGAgDICQAhBUAAANIRACBBAADnEQAg0QYAANMRACDSBgAA5hEAINcGAAAJACAFQAAA0BEAIEEAAOQRACDRBgAA0REAINIGAADjEQAg1wYAANQDACAFQAAAzhEAIEEAAOERACDRBgAAzxEAINIGAADgEQAg1wYAALwGACAHQAAAyBEAIEEAAN4RACDRBgAAyREAINIGAADdEQAg1QYAACkAINYGAAApACDXBgAAAQAgC0AAAIoLADBBAACOCwAw0QYAAIsLADDSBgAAjAsAMNMGAACNCwAg1AYAAOYKADDVBgAA5goAMNYGAADmCgAw1wYAAOYKADDYBgAAjwsAMNkGAADpCgAwB0AAAMwRACBBAADbEQAg0QYAAM0RACDSBgAA2hEAINUGAAAHACDWBgAABwAg1wYAAAkAIAtAAACBCwAwQQAAhQsAMNEGAACCCwAw0gYAAIMLADDTBgAAhAsAINQGAADwCQAw1QYAAPAJADDWBgAA8AkAMNcGAADwCQAw2AYAAIYLADDZBgAA8wkAMAtAAAD1CgAwQQAA-goAMNEGAAD2CgAw0gYAAPcKADDTBgAA-AoAINQGAAD5CgAw1QYAAPkKADDWBgAA-QoAMNcGAAD5CgAw2AYAAPsKADDZBgAA_AoAMAUqAgAAAAGzBQQAAAABowYBAAAAAakGBAAAAAGqBgQAAAABAgAAAI0BACBAAACACwAgAwAAAI0BACBAAACACwAgQQAA_woAIAE5AADZEQAwCyMAAIMJACAqAgClCAAhlQUAAIAJADCWBQAAiwEAEJcFAACACQAwswUEAIEJACGjBgEAoggAIagGAgClCAAhqQYEAIEJACGqBgQAggkAIcEGAAD_CAAgAgAAAI0BACA5AAD_CgAgAgAAAP0KACA5AAD-CgAgCSoCAKUIACGVBQAA_AoAMJYFAAD9CgAQlwUAAPwKADCzBQQAgQkAIaMGAQCiCAAhqAYCAKUIACGpBgQAgQkAIaoGBACCCQAhCSoCAKUIACGVBQAA_AoAMJYFAAD9CgAQlwUAAPwKADCzBQQAgQkAIaMGAQCiCAAhqAYCAKUIACGpBgQAgQkAIaoGBACCCQAhBSoCAMgJACGzBQQA9gkAIaMGAQDHCQAhqQYEAPYJACGqBgQA9wkAIQUqAgDICQAhswUEAPYJACGjBgEAxwkAIakGBAD2CQAhqgYEAPcJACEFKgIAAAABswUEAAAAAaMGAQAAAAGpBgQAAAABqgYEAAAAAR4hAACmCgAgJAAArQoAICUAAKgKACAnAACpCgAgKAAAqgoAICkAAKsKACArAQAAAAGYBQIAAAABpgUCAAAAAacFAQAAAAGyBQEAAAABswUEAAAAAYoGAQAAAAGpBgQAAAABqgYEAAAAAa4GAQAAAAGvBgEAAAABsAYBAAAAAbEGAQAAAAGyBgEAAAABswYBAAAAAbQGAQAAAAG1BgEAAAABtgYBAAAAAbcGAQAAAAG4BgIAAAABuQYBAAAAAboGAQAAAAG7BgEAAAABvAYBAAAAAQIAAABdACBAAACJCwAgAwAAAF0AIEAAAIkLACBBAACICwAgATkAANgRADACAAAAXQAgOQAAiAsAIAIAAAD0CQAgOQAAhwsAIBgrAQDHCQAhmAUCAMgJACGmBQIAyAkAIacFAQDHCQAhsgUBAMcJACGzBQQA9gkAIYoGAQDHCQAhqQYEAPYJACGqBgQA9wkAIa4GAQDHCQAhrwYBAMcJACGwBgEAxwkAIbEGAQDHCQAhsgYBAMcJACGzBgEAxwkAIbQGAQDHCQAhtQYBAMcJACG2BgEAxwkAIbcGAQDHCQAhuAYCANoJACG5BgEAxwkAIboGAQDHCQAhuwYBAMcJACG8BgEAxwkAIR4hAACkCgAgJAAA-gkAICUAAPsJACAnAAD8CQAgKAAA_QkAICkAAP4JACArAQDHCQAhmAUCAMgJACGmBQIAyAkAIacFAQDHCQAhsgUBAMcJACGzBQQA9gkAIYoGAQDHCQAhqQYEAPYJACGqBgQA9wkAIa4GAQDHCQAhrwYBAMcJACGwBgEAxwkAIbEGAQDHCQAhsgYBAMcJACGzBgEAxwkAIbQGAQDHCQAhtQYBAMcJACG2BgEAxwkAIbcGAQDHCQAhuAYCANoJACG5BgEAxwkAIboGAQDHCQAhuwYBAMcJACG8BgEAxwkAIR4hAACmCgAgJAAArQoAICUAAKgKACAnAACpCgAgKAAAqgoAICkAAKsKACArAQAAAAGYBQIAAAABpgUCAAAAAacFAQAAAAGyBQEAAAABswUEAAAAAYoGAQAAAAGpBgQAAAABqgYEAAAAAa4GAQAAAAGvBgEAAAABsAYBAAAAAbEGAQAAAAGyBgEAAAABswYBAAAAAbQGAQAAAAG1BgEAAAABtgYBAAAAAbcGAQAAAAG4BgIAAAABuQYBAAAAAboGAQAAAAG7BgEAAAABvAYBAAAAARcVAACWCwAgGAAAlAsAIBkAAJULACAdAACbCwAgKgIAAAABMAAAlwsAIDEAAJgLACAyAACZCwAgMwAAmgsAILQCAQAAAAGmBQIAAAABswUEAAAAAcQFAgAAAAH5BQIAAAAB_wUBAAAAAZwGAQAAAAGdBgEAAAABpAYCAAAAAakGBAAAAAGqBgQAAAABvgYCAAAAAb8GAgAAAAHABgIAAAABAgAAAAEAIEAAAJMLACADAAAAAQAgQAAAkwsAIEEAAJELACABOQAA1xEAMAIAAAABACA5AACRCwAgAgAAAOoKACA5AACQCwAgDyoCAMgJACG0AgEAxwkAIaYFAgDICQAhswUEAPYJACHEBQIAyAkAIfkFAgDICQAh_wUBAMcJACGcBgEAxwkAIZ0GAQDHCQAhpAYCAMgJACGpBgQA9gkAIaoGBAD3CQAhvgYCANoJACG_BgIA2gkAIcAGAgDICQAhFxUAAO8KACAYAADtCgAgGQAA7goAIB0AAPQKACAqAgDICQAhMAAA8QoAIDEAAPIKACAyAACSCwAgMwAA8woAILQCAQDHCQAhpgUCAMgJACGzBQQA9gkAIcQFAgDICQAh-QUCAMgJACH_BQEAxwkAIZwGAQDHCQAhnQYBAMcJACGkBgIAyAkAIakGBAD2CQAhqgYEAPcJACG-BgIA2gkAIb8GAgDaCQAhwAYCAMgJACEHQAAAyhEAIEEAANURACDRBgAAyxEAINIGAADUEQAg1QYAAIgBACDWBgAAiAEAINcGAAC8BgAgFxUAAJYLACAYAACUCwAgGQAAlQsAIB0AAJsLACAqAgAAAAEwAACXCwAgMQAAmAsAIDIAAJkLACAzAACaCwAgtAIBAAAAAaYFAgAAAAGzBQQAAAABxAUCAAAAAfkFAgAAAAH_BQEAAAABnAYBAAAAAZ0GAQAAAAGkBgIAAAABqQYEAAAAAaoGBAAAAAG-BgIAAAABvwYCAAAAAcAGAgAAAAEDQAAA0hEAINEGAADTEQAg1wYAAAkAIANAAADQEQAg0QYAANERACDXBgAA1AMAIANAAADOEQAg0QYAAM8RACDXBgAAvAYAIARAAACKCwAw0QYAAIsLADDTBgAAjQsAINcGAADmCgAwA0AAAMwRACDRBgAAzREAINcGAAAJACADQAAAyhEAINEGAADLEQAg1wYAALwGACAEQAAAgQsAMNEGAACCCwAw0wYAAIQLACDXBgAA8AkAMARAAAD1CgAw0QYAAPYKADDTBgAA-AoAINcGAAD5CgAwFxUAAJYLACAYAACUCwAgGQAAlQsAIB0AAJsLACAqAgAAAAEvAACdCwAgMAAAlwsAIDEAAJgLACAzAACaCwAgtAIBAAAAAaYFAgAAAAGzBQQAAAABxAUCAAAAAfkFAgAAAAH_BQEAAAABnAYBAAAAAZ0GAQAAAAGkBgIAAAABqQYEAAAAAaoGBAAAAAG9BgIAAAABvgYCAAAAAcAGAgAAAAEDQAAAyBEAINEGAADJEQAg1wYAAAEAIBcYAACUCwAgGQAAlQsAIB0AAJsLACAqAgAAAAEvAACdCwAgMAAAlwsAIDEAAJgLACAyAACZCwAgMwAAmgsAILQCAQAAAAGmBQIAAAABswUEAAAAAfkFAgAAAAH_BQEAAAABnAYBAAAAAZ0GAQAAAAGkBgIAAAABqQYEAAAAAaoGBAAAAAG9BgIAAAABvgYCAAAAAb8GAgAAAAHABgIAAAABAgAAAAEAIEAAAKYLACADAAAAAQAgQAAApgsAIEEAAKULACABOQAAxxEAMAIAAAABACA5AAClCwAgAgAAAOoKACA5AACkCwAgDyoCAMgJACG0AgEAxwkAIaYFAgDICQAhswUEAPYJACH5BQIAyAkAIf8FAQDHCQAhnAYBAMcJACGdBgEAxwkAIaQGAgDICQAhqQYEAPYJACGqBgQA9wkAIb0GAgDaCQAhvgYCANoJACG_BgIA2gkAIcAGAgDICQAhFxgAAO0KACAZAADuCgAgHQAA9AoAICoCAMgJACEvAADwCgAgMAAA8QoAIDEAAPIKACAyAACSCwAgMwAA8woAILQCAQDHCQAhpgUCAMgJACGzBQQA9gkAIfkFAgDICQAh_wUBAMcJACGcBgEAxwkAIZ0GAQDHCQAhpAYCAMgJACGpBgQA9gkAIaoGBAD3CQAhvQYCANoJACG-BgIA2gkAIb8GAgDaCQAhwAYCAMgJACEXGAAAlAsAIBkAAJULACAdAACbCwAgKgIAAAABLwAAnQsAIDAAAJcLACAxAACYCwAgMgAAmQsAIDMAAJoLACC0AgEAAAABpgUCAAAAAbMFBAAAAAH5BQIAAAAB_wUBAAAAAZwGAQAAAAGdBgEAAAABpAYCAAAAAakGBAAAAAGqBgQAAAABvQYCAAAAAb4GAgAAAAG_BgIAAAABwAYCAAAAAQIQAADZCgAgxQUCAAAAAQIAAAAmACBAAACyCwAgAwAAACYAIEAAALILACBBAACxCwAgATkAAMYRADAIEAAA8AgAIBUAAKgJACCVBQAArgkAMJYFAAAkABCXBQAArgkAMMQFAgClCAAhxQUCAKUIACHJBgAArQkAIAIAAAAmACA5AACxCwAgAgAAAK8LACA5AACwCwAgBZUFAACuCwAwlgUAAK8LABCXBQAArgsAMMQFAgClCAAhxQUCAKUIACEFlQUAAK4LADCWBQAArwsAEJcFAACuCwAwxAUCAKUIACHFBQIApQgAIQHFBQIAyAkAIQIQAADXCgAgxQUCAMgJACECEAAA2QoAIMUFAgAAAAEEQAAApwsAMNEGAACoCwAw0wYAAKoLACDXBgAAqwsAMARAAACeCwAw0QYAAJ8LADDTBgAAoQsAINcGAADmCgAwBEAAAOIKADDRBgAA4woAMNMGAADlCgAg1wYAAOYKADAAAAAAAAAAAdQGIAAAAAEFQAAAwREAIEEAAMQRACDRBgAAwhEAINIGAADDEQAg1wYAABgAIANAAADBEQAg0QYAAMIRACDXBgAAGAAgAAAAAAAB1AYBAAAAAQXUBggAAAAB2gYIAAAAAdsGCAAAAAHcBggAAAAB3QYIAAAAAQdAAACIEQAgQQAAvxEAINEGAACJEQAg0gYAAL4RACDVBgAAFQAg1gYAABUAINcGAAAYACALQAAAlA0AMEEAAKMNADDRBgAAlQ0AMNIGAACiDQAw0wYAAJYNACDUBgAA9QwAMNUGAAD1DAAw1gYAAPUMADDXBgAA9QwAMNgGAACkDQAw2QYAAPgMADAHQAAAhhEAIEEAALwRACDRBgAAhxEAINIGAAC7EQAg1QYAABUAINYGAAAVACDXBgAAGAAgC0AAAJANADBBAACeDQAw0QYAAJENADDSBgAAnQ0AMNMGAACSDQAg1AYAAPUMADDVBgAA9QwAMNYGAAD1DAAw1wYAAPUMADDYBgAAnw0AMNkGAAD4DAAwB0AAAIQRACBBAAC5EQAg0QYAAIURACDSBgAAuBEAINUGAAAVACDWBgAAFQAg1wYAABgAIAtAAACLDQAwQQAAmQ0AMNEGAACMDQAw0gYAAJgNADDTBgAAjQ0AINQGAAD1DAAw1QYAAPUMADDWBgAA9QwAMNcGAAD1DAAw2AYAAJoNADDZBgAA-AwAMAdAAACBEQAgQQAAthEAINEGAACCEQAg0gYAALURACDVBgAAFQAg1gYAABUAINcGAAAYACALQAAA8QwAMEEAAPYMADDRBgAA8gwAMNIGAADzDAAw0wYAAPQMACDUBgAA9QwAMNUGAAD1DAAw1gYAAPUMADDXBgAA9QwAMNgGAAD3DAAw2QYAAPgMADALQAAA5QwAMEEAAOoMADDRBgAA5gwAMNIGAADnDAAw0wYAAOgMACDUBgAA6QwAMNUGAADpDAAw1gYAAOkMADDXBgAA6QwAMNgGAADrDAAw2QYAAOwMADALQAAA3AwAMEEAAOAMADDRBgAA3QwAMNIGAADeDAAw0wYAAN8MACDUBgAAqwsAMNUGAACrCwAw1gYAAKsLADDXBgAAqwsAMNgGAADhDAAw2QYAAK4LADALQAAAqwwAMEEAALAMADDRBgAArAwAMNIGAACtDAAw0wYAAK4MACDUBgAArwwAMNUGAACvDAAw1gYAAK8MADDXBgAArwwAMNgGAACxDAAw2QYAALIMADALQAAAogwAMEEAAKYMADDRBgAAowwAMNIGAACkDAAw0wYAAKUMACDUBgAAsgoAMNUGAACyCgAw1gYAALIKADDXBgAAsgoAMNgGAACnDAAw2QYAALUKADALQAAA6QsAMEEAAO4LADDRBgAA6gsAMNIGAADrCwAw0wYAAOwLACDUBgAA7QsAMNUGAADtCwAw1gYAAO0LADDXBgAA7QsAMNgGAADvCwAw2QYAAPALADALQAAA2wsAMEEAAOALADDRBgAA3AsAMNIGAADdCwAw0wYAAN4LACDUBgAA3wsAMNUGAADfCwAw1gYAAN8LADDXBgAA3wsAMNgGAADhCwAw2QYAAOILADAHQAAA1gsAIEEAANkLACDRBgAA1wsAINIGAADYCwAg1QYAAE8AINYGAABPACDXBgAA4QIAIAUXAgAAAAEqAgAAAAGbBgIAAAABnAYBAAAAAZ0GAQAAAAECAAAA4QIAIEAAANYLACADAAAATwAgQAAA1gsAIEEAANoLACAHAAAATwAgFwIAyAkAISoCAMgJACE5AADaCwAgmwYCAMgJACGcBgEAxwkAIZ0GAQDHCQAhBRcCAMgJACEqAgDICQAhmwYCAMgJACGcBgEAxwkAIZ0GAQDHCQAhChwAAOgLACAqAgAAAAGzBQQAAAABzgUBAAAAAf0FAgAAAAGdBgEAAAABngYCAAAAAZ8GAQAAAAGgBiAAAAABoQYgAAAAAQIAAABJACBAAADnCwAgAwAAAEkAIEAAAOcLACBBAADlCwAgATkAALQRADAQEAAA8AgAIBwAAJkJACAqAgClCAAhlQUAAJgJADCWBQAARwAQlwUAAJgJADCzBQQAgQkAIcUFAgClCAAhzgUBAKIIACH9BQIApQgAIZ0GAQCiCAAhngYCAKUIACGfBgEAoggAIaAGIAC_CAAhoQYgAL8IACHEBgAAlwkAIAIAAABJACA5AADlCwAgAgAAAOMLACA5AADkCwAgDSoCAKUIACGVBQAA4gsAMJYFAADjCwAQlwUAAOILADCzBQQAgQkAIcUFAgClCAAhzgUBAKIIACH9BQIApQgAIZ0GAQCiCAAhngYCAKUIACGfBgEAoggAIaAGIAC_CAAhoQYgAL8IACENKgIApQgAIZUFAADiCwAwlgUAAOMLABCXBQAA4gsAMLMFBACBCQAhxQUCAKUIACHOBQEAoggAIf0FAgClCAAhnQYBAKIIACGeBgIApQgAIZ8GAQCiCAAhoAYgAL8IACGhBiAAvwgAIQkqAgDICQAhswUEAPYJACHOBQEAxwkAIf0FAgDICQAhnQYBAMcJACGeBgIAyAkAIZ8GAQDHCQAhoAYgAL0LACGhBiAAvQsAIQocAADmCwAgKgIAyAkAIbMFBAD2CQAhzgUBAMcJACH9BQIAyAkAIZ0GAQDHCQAhngYCAMgJACGfBgEAxwkAIaAGIAC9CwAhoQYgAL0LACEFQAAArxEAIEEAALIRACDRBgAAsBEAINIGAACxEQAg1wYAADQAIAocAADoCwAgKgIAAAABswUEAAAAAc4FAQAAAAH9BQIAAAABnQYBAAAAAZ4GAgAAAAGfBgEAAAABoAYgAAAAAaEGIAAAAAEDQAAArxEAINEGAACwEQAg1wYAADQAIBIYAACdDAAgGQAAngwAIB0AAJ8MACAeAACgDAAgHwAAoQwAICoCAAAAAbQCAQAAAAGmBQIAAAABswUEAAAAAf8FAQAAAAGcBgEAAAABnQYBAAAAAaAGIAAAAAGhBiAAAAABpAYCAAAAAaUGAQAAAAGmBgQAAAABpwYEAAAAAQIAAAA0ACBAAACcDAAgAwAAADQAIEAAAJwMACBBAADzCwAgATkAAK4RADAYEAAA8AgAIBgAAKMJACAZAACgCQAgHQAApAkAIB4AAKUJACAfAACmCQAgKgIApQgAIbQCAQCiCAAhlQUAAKIJADCWBQAAMgAQlwUAAKIJADCmBQIAAAABswUEAIEJACHFBQIApQgAIf8FAQCiCAAhnAYBAKIIACGdBgEAoggAIaAGIAC_CAAhoQYgAL8IACGkBgIApQgAIaUGAQCiCAAhpgYEAIIJACGnBgQAggkAIcgGAAChCQAgAgAAADQAIDkAAPMLACACAAAA8QsAIDkAAPILACARKgIApQgAIbQCAQCiCAAhlQUAAPALADCWBQAA8QsAEJcFAADwCwAwpgUCAKUIACGzBQQAgQkAIcUFAgClCAAh_wUBAKIIACGcBgEAoggAIZ0GAQCiCAAhoAYgAL8IACGhBiAAvwgAIaQGAgClCAAhpQYBAKIIACGmBgQAggkAIacGBACCCQAhESoCAKUIACG0AgEAoggAIZUFAADwCwAwlgUAAPELABCXBQAA8AsAMKYFAgClCAAhswUEAIEJACHFBQIApQgAIf8FAQCiCAAhnAYBAKIIACGdBgEAoggAIaAGIAC_CAAhoQYgAL8IACGkBgIApQgAIaUGAQCiCAAhpgYEAIIJACGnBgQAggkAIQ0qAgDICQAhtAIBAMcJACGmBQIAyAkAIbMFBAD2CQAh_wUBAMcJACGcBgEAxwkAIZ0GAQDHCQAhoAYgAL0LACGhBiAAvQsAIaQGAgDICQAhpQYBAMcJACGmBgQA9wkAIacGBAD3CQAhEhgAAPQLACAZAAD1CwAgHQAA9gsAIB4AAPcLACAfAAD4CwAgKgIAyAkAIbQCAQDHCQAhpgUCAMgJACGzBQQA9gkAIf8FAQDHCQAhnAYBAMcJACGdBgEAxwkAIaAGIAC9CwAhoQYgAL0LACGkBgIAyAkAIaUGAQDHCQAhpgYEAPcJACGnBgQA9wkAIQVAAACeEQAgQQAArBEAINEGAACfEQAg0gYAAKsRACDXBgAACQAgBUAAAJwRACBBAACpEQAg0QYAAJ0RACDSBgAAqBEAINcGAADUAwAgC0AAAJAMADBBAACVDAAw0QYAAJEMADDSBgAAkgwAMNMGAACTDAAg1AYAAJQMADDVBgAAlAwAMNYGAACUDAAw1wYAAJQMADDYBgAAlgwAMNkGAACXDAAwC0AAAIQMADBBAACJDAAw0QYAAIUMADDSBgAAhgwAMNMGAACHDAAg1AYAAIgMADDVBgAAiAwAMNYGAACIDAAw1wYAAIgMADDYBgAAigwAMNkGAACLDAAwC0AAAPkLADBBAAD9CwAw0QYAAPoLADDSBgAA-wsAMNMGAAD8CwAg1AYAAN8LADDVBgAA3wsAMNYGAADfCwAw1wYAAN8LADDYBgAA_gsAMNkGAADiCwAwChAAAIMMACAqAgAAAAGzBQQAAAABxQUCAAAAAc4FAQAAAAH9BQIAAAABnQYBAAAAAZ8GAQAAAAGgBiAAAAABoQYgAAAAAQIAAABJACBAAACCDAAgAwAAAEkAIEAAAIIMACBBAACADAAgATkAAKcRADACAAAASQAgOQAAgAwAIAIAAADjCwAgOQAA_wsAIAkqAgDICQAhswUEAPYJACHFBQIAyAkAIc4FAQDHCQAh_QUCAMgJACGdBgEAxwkAIZ8GAQDHCQAhoAYgAL0LACGhBiAAvQsAIQoQAACBDAAgKgIAyAkAIbMFBAD2CQAhxQUCAMgJACHOBQEAxwkAIf0FAgDICQAhnQYBAMcJACGfBgEAxwkAIaAGIAC9CwAhoQYgAL0LACEFQAAAohEAIEEAAKURACDRBgAAoxEAINIGAACkEQAg1wYAABgAIAoQAACDDAAgKgIAAAABswUEAAAAAcUFAgAAAAHOBQEAAAAB_QUCAAAAAZ0GAQAAAAGfBgEAAAABoAYgAAAAAaEGIAAAAAEDQAAAohEAINEGAACjEQAg1wYAABgAIAYqAgAAAAGzBQQAAAABnQYBAAAAAaAGIAAAAAGhBiAAAAABogYCAAAAAQIAAABFACBAAACPDAAgAwAAAEUAIEAAAI8MACBBAACODAAgATkAAKERADAMHAAAmQkAICoCAKUIACGVBQAAmwkAMJYFAABDABCXBQAAmwkAMLMFBACBCQAhnQYBAKIIACGeBgIApQgAIaAGIAC_CAAhoQYgAL8IACGiBgIApQgAIcUGAACaCQAgAgAAAEUAIDkAAI4MACACAAAAjAwAIDkAAI0MACAKKgIApQgAIZUFAACLDAAwlgUAAIwMABCXBQAAiwwAMLMFBACBCQAhnQYBAKIIACGeBgIApQgAIaAGIAC_CAAhoQYgAL8IACGiBgIApQgAIQoqAgClCAAhlQUAAIsMADCWBQAAjAwAEJcFAACLDAAwswUEAIEJACGdBgEAoggAIZ4GAgClCAAhoAYgAL8IACGhBiAAvwgAIaIGAgClCAAhBioCAMgJACGzBQQA9gkAIZ0GAQDHCQAhoAYgAL0LACGhBiAAvQsAIaIGAgDICQAhBioCAMgJACGzBQQA9gkAIZ0GAQDHCQAhoAYgAL0LACGhBiAAvQsAIaIGAgDICQAhBioCAAAAAbMFBAAAAAGdBgEAAAABoAYgAAAAAaEGIAAAAAGiBgIAAAABBLMFBAAAAAGgBiAAAAABoQYgAAAAAaMGAQAAAAECAAAAQQAgQAAAmwwAIAMAAABBACBAAACbDAAgQQAAmgwAIAE5AACgEQAwChwAAJkJACCVBQAAnQkAMJYFAAA_ABCXBQAAnQkAMLMFBACBCQAhngYCAKUIACGgBiAAvwgAIaEGIAC_CAAhowYBAKIIACHGBgAAnAkAIAIAAABBACA5AACaDAAgAgAAAJgMACA5AACZDAAgCJUFAACXDAAwlgUAAJgMABCXBQAAlwwAMLMFBACBCQAhngYCAKUIACGgBiAAvwgAIaEGIAC_CAAhowYBAKIIACEIlQUAAJcMADCWBQAAmAwAEJcFAACXDAAwswUEAIEJACGeBgIApQgAIaAGIAC_CAAhoQYgAL8IACGjBgEAoggAIQSzBQQA9gkAIaAGIAC9CwAhoQYgAL0LACGjBgEAxwkAIQSzBQQA9gkAIaAGIAC9CwAhoQYgAL0LACGjBgEAxwkAIQSzBQQAAAABoAYgAAAAAaEGIAAAAAGjBgEAAAABEhgAAJ0MACAZAACeDAAgHQAAnwwAIB4AAKAMACAfAAChDAAgKgIAAAABtAIBAAAAAaYFAgAAAAGzBQQAAAAB_wUBAAAAAZwGAQAAAAGdBgEAAAABoAYgAAAAAaEGIAAAAAGkBgIAAAABpQYBAAAAAaYGBAAAAAGnBgQAAAABA0AAAJ4RACDRBgAAnxEAINcGAAAJACADQAAAnBEAINEGAACdEQAg1wYAANQDACAEQAAAkAwAMNEGAACRDAAw0wYAAJMMACDXBgAAlAwAMARAAACEDAAw0QYAAIUMADDTBgAAhwwAINcGAACIDAAwBEAAAPkLADDRBgAA-gsAMNMGAAD8CwAg1wYAAN8LADADIQAA0wkAICwBAAAAAZgFAgAAAAECAAAAEwAgQAAAqgwAIAMAAAATACBAAACqDAAgQQAAqQwAIAE5AACbEQAwAgAAABMAIDkAAKkMACACAAAAtgoAIDkAAKgMACACLAEAxwkAIZgFAgDICQAhAyEAANEJACAsAQDHCQAhmAUCAMgJACEDIQAA0wkAICwBAAAAAZgFAgAAAAEGEgAA2QwAIBMAANoMACAbAADbDAAgLgAA2AwAIKYFAgAAAAH3BQIAAAABAgAAAAkAIEAAANcMACADAAAACQAgQAAA1wwAIEEAALUMACABOQAAmhEAMAwKAADwCAAgEgAArggAIBMAAK4IACAbAADgCAAgLgAAuwkAIJUFAAC-CQAwlgUAAAcAEJcFAAC-CQAwpQUCAKUIACGmBQIAAAAB9wUCAKUIACHMBgAAvQkAIAIAAAAJACA5AAC1DAAgAgAAALMMACA5AAC0DAAgBpUFAACyDAAwlgUAALMMABCXBQAAsgwAMKUFAgClCAAhpgUCAKUIACH3BQIApQgAIQaVBQAAsgwAMJYFAACzDAAQlwUAALIMADClBQIApQgAIaYFAgClCAAh9wUCAKUIACECpgUCAMgJACH3BQIAyAkAIQYSAAC3DAAgEwAAuAwAIBsAALkMACAuAAC2DAAgpgUCAMgJACH3BQIAyAkAIQVAAACNEQAgQQAAmBEAINEGAACOEQAg0gYAAJcRACDXBgAAeAAgC0AAAM4MADBBAADSDAAw0QYAAM8MADDSBgAA0AwAMNMGAADRDAAg1AYAAOYKADDVBgAA5goAMNYGAADmCgAw1wYAAOYKADDYBgAA0wwAMNkGAADpCgAwC0AAAMUMADBBAADJDAAw0QYAAMYMADDSBgAAxwwAMNMGAADIDAAg1AYAAOYKADDVBgAA5goAMNYGAADmCgAw1wYAAOYKADDYBgAAygwAMNkGAADpCgAwC0AAALoMADBBAAC-DAAw0QYAALsMADDSBgAAvAwAMNMGAAC9DAAg1AYAAO0LADDVBgAA7QsAMNYGAADtCwAw1wYAAO0LADDYBgAAvwwAMNkGAADwCwAwEhAAAMQMACAZAACeDAAgHQAAnwwAIB4AAKAMACAfAAChDAAgKgIAAAABtAIBAAAAAaYFAgAAAAGzBQQAAAABxQUCAAAAAf8FAQAAAAGcBgEAAAABnQYBAAAAAaAGIAAAAAGhBiAAAAABpQYBAAAAAaYGBAAAAAGnBgQAAAABAgAAADQAIEAAAMMMACADAAAANAAgQAAAwwwAIEEAAMEMACABOQAAlhEAMAIAAAA0ACA5AADBDAAgAgAAAPELACA5AADADAAgDSoCAMgJACG0AgEAxwkAIaYFAgDICQAhswUEAPYJACHFBQIAyAkAIf8FAQDHCQAhnAYBAMcJACGdBgEAxwkAIaAGIAC9CwAhoQYgAL0LACGlBgEAxwkAIaYGBAD3CQAhpwYEAPcJACESEAAAwgwAIBkAAPULACAdAAD2CwAgHgAA9wsAIB8AAPgLACAqAgDICQAhtAIBAMcJACGmBQIAyAkAIbMFBAD2CQAhxQUCAMgJACH_BQEAxwkAIZwGAQDHCQAhnQYBAMcJACGgBiAAvQsAIaEGIAC9CwAhpQYBAMcJACGmBgQA9wkAIacGBAD3CQAhBUAAAJERACBBAACUEQAg0QYAAJIRACDSBgAAkxEAINcGAAAYACASEAAAxAwAIBkAAJ4MACAdAACfDAAgHgAAoAwAIB8AAKEMACAqAgAAAAG0AgEAAAABpgUCAAAAAbMFBAAAAAHFBQIAAAAB_wUBAAAAAZwGAQAAAAGdBgEAAAABoAYgAAAAAaEGIAAAAAGlBgEAAAABpgYEAAAAAacGBAAAAAEDQAAAkREAINEGAACSEQAg1wYAABgAIBcVAACWCwAgGAAAlAsAIBkAAJULACAdAACbCwAgKgIAAAABLwAAnQsAIDAAAJcLACAyAACZCwAgMwAAmgsAILQCAQAAAAGmBQIAAAABswUEAAAAAcQFAgAAAAH5BQIAAAAB_wUBAAAAAZwGAQAAAAGdBgEAAAABpAYCAAAAAakGBAAAAAGqBgQAAAABvQYCAAAAAb8GAgAAAAHABgIAAAABAgAAAAEAIEAAAM0MACADAAAAAQAgQAAAzQwAIEEAAMwMACABOQAAkBEAMAIAAAABACA5AADMDAAgAgAAAOoKACA5AADLDAAgDyoCAMgJACG0AgEAxwkAIaYFAgDICQAhswUEAPYJACHEBQIAyAkAIfkFAgDICQAh_wUBAMcJACGcBgEAxwkAIZ0GAQDHCQAhpAYCAMgJACGpBgQA9gkAIaoGBAD3CQAhvQYCANoJACG_BgIA2gkAIcAGAgDICQAhFxUAAO8KACAYAADtCgAgGQAA7goAIB0AAPQKACAqAgDICQAhLwAA8AoAIDAAAPEKACAyAACSCwAgMwAA8woAILQCAQDHCQAhpgUCAMgJACGzBQQA9gkAIcQFAgDICQAh-QUCAMgJACH_BQEAxwkAIZwGAQDHCQAhnQYBAMcJACGkBgIAyAkAIakGBAD2CQAhqgYEAPcJACG9BgIA2gkAIb8GAgDaCQAhwAYCAMgJACEXFQAAlgsAIBgAAJQLACAZAACVCwAgHQAAmwsAICoCAAAAAS8AAJ0LACAwAACXCwAgMgAAmQsAIDMAAJoLACC0AgEAAAABpgUCAAAAAbMFBAAAAAHEBQIAAAAB-QUCAAAAAf8FAQAAAAGcBgEAAAABnQYBAAAAAaQGAgAAAAGpBgQAAAABqgYEAAAAAb0GAgAAAAG_BgIAAAABwAYCAAAAARcVAACWCwAgGQAAlQsAIB0AAJsLACAqAgAAAAEvAACdCwAgMAAAlwsAIDEAAJgLACAyAACZCwAgMwAAmgsAILQCAQAAAAGmBQIAAAABswUEAAAAAcQFAgAAAAH5BQIAAAAB_wUBAAAAAZwGAQAAAAGdBgEAAAABqQYEAAAAAaoGBAAAAAG9BgIAAAABvgYCAAAAAb8GAgAAAAHABgIAAAABAgAAAAEAIEAAANYMACADAAAAAQAgQAAA1gwAIEEAANUMACABOQAAjxEAMAIAAAABACA5AADVDAAgAgAAAOoKACA5AADUDAAgDyoCAMgJACG0AgEAxwkAIaYFAgDICQAhswUEAPYJACHEBQIAyAkAIfkFAgDICQAh_wUBAMcJACGcBgEAxwkAIZ0GAQDHCQAhqQYEAPYJACGqBgQA9wkAIb0GAgDaCQAhvgYCANoJACG_BgIA2gkAIcAGAgDICQAhFxUAAO8KACAZAADuCgAgHQAA9AoAICoCAMgJACEvAADwCgAgMAAA8QoAIDEAAPIKACAyAACSCwAgMwAA8woAILQCAQDHCQAhpgUCAMgJACGzBQQA9gkAIcQFAgDICQAh-QUCAMgJACH_BQEAxwkAIZwGAQDHCQAhnQYBAMcJACGpBgQA9gkAIaoGBAD3CQAhvQYCANoJACG-BgIA2gkAIb8GAgDaCQAhwAYCAMgJACEXFQAAlgsAIBkAAJULACAdAACbCwAgKgIAAAABLwAAnQsAIDAAAJcLACAxAACYCwAgMgAAmQsAIDMAAJoLACC0AgEAAAABpgUCAAAAAbMFBAAAAAHEBQIAAAAB-QUCAAAAAf8FAQAAAAGcBgEAAAABnQYBAAAAAakGBAAAAAGqBgQAAAABvQYCAAAAAb4GAgAAAAG_BgIAAAABwAYCAAAAAQYSAADZDAAgEwAA2gwAIBsAANsMACAuAADYDAAgpgUCAAAAAfcFAgAAAAEDQAAAjREAINEGAACOEQAg1wYAAHgAIARAAADODAAw0QYAAM8MADDTBgAA0QwAINcGAADmCgAwBEAAAMUMADDRBgAAxgwAMNMGAADIDAAg1wYAAOYKADAEQAAAugwAMNEGAAC7DAAw0wYAAL0MACDXBgAA7QsAMAIVAADYCgAgxAUCAAAAAQIAAAAmACBAAADkDAAgAwAAACYAIEAAAOQMACBBAADjDAAgATkAAIwRADACAAAAJgAgOQAA4wwAIAIAAACvCwAgOQAA4gwAIAHEBQIAyAkAIQIVAADWCgAgxAUCAMgJACECFQAA2AoAIMQFAgAAAAEGpgUCAAAAAa4FAQAAAAHJBQEAAAABygUgAAAAAcsFAQAAAAHMBQIAAAABAgAAACIAIEAAAPAMACADAAAAIgAgQAAA8AwAIEEAAO8MACABOQAAixEAMAwQAADwCAAglQUAALAJADCWBQAAIAAQlwUAALAJADCmBQIAAAABrgUBAKIIACHFBQIApQgAIckFAQCiCAAhygUgAL8IACHLBQEAoggAIcwFAgCFCQAhygYAAK8JACACAAAAIgAgOQAA7wwAIAIAAADtDAAgOQAA7gwAIAqVBQAA7AwAMJYFAADtDAAQlwUAAOwMADCmBQIApQgAIa4FAQCiCAAhxQUCAKUIACHJBQEAoggAIcoFIAC_CAAhywUBAKIIACHMBQIAhQkAIQqVBQAA7AwAMJYFAADtDAAQlwUAAOwMADCmBQIApQgAIa4FAQCiCAAhxQUCAKUIACHJBQEAoggAIcoFIAC_CAAhywUBAKIIACHMBQIAhQkAIQamBQIAyAkAIa4FAQDHCQAhyQUBAMcJACHKBSAAvQsAIcsFAQDHCQAhzAUCANoJACEGpgUCAMgJACGuBQEAxwkAIckFAQDHCQAhygUgAL0LACHLBQEAxwkAIcwFAgDaCQAhBqYFAgAAAAGuBQEAAAAByQUBAAAAAcoFIAAAAAHLBQEAAAABzAUCAAAAARoEAACEDQAgBQAAhg0AIAgAAP0MACAJAAD-DAAgCgAA_wwAIAsAAIANACAMAACBDQAgDQAAgg0AIA8AAIMNACAWAACFDQAgFwAAhw0AIBsAAIgNACAfAACJDQAgIAAAig0AIKUFAgAAAAGmBQIAAAABzQUBAAAAAc4FAQAAAAHPBQIAAAAB0AUBAAAAAdEFAQAAAAHSBQgAAAAB0wUIAAAAAdQFAgAAAAHVBQQAAAAB1gUCAAAAAQIAAAAYACBAAAD8DAAgAwAAABgAIEAAAPwMACBBAAD7DAAgATkAAIoRADAfBAAAtQkAIAUAAIcJACAIAACzCQAgCQAAtAkAIAoAALMJACALAAC0CQAgDAAAswkAIA0AALQJACAOAACzCQAgDwAAtAkAIBYAAK0IACAXAAC2CQAgGwAA4AgAIB8AAKYJACAgAAC3CQAglQUAALEJADCWBQAAFQAQlwUAALEJADClBQIAhQkAIaYFAgAAAAHNBQEAAAABzgUBAKIIACHPBQIAhQkAIdAFAQC-CAAh0QUBAL4IACHSBQgAsgkAIdMFCACyCQAh1AUCAIUJACHVBQQAggkAIdYFAgCFCQAh1wUCAIUJACECAAAAGAAgOQAA-wwAIAIAAAD5DAAgOQAA-gwAIBCVBQAA-AwAMJYFAAD5DAAQlwUAAPgMADClBQIAhQkAIaYFAgClCAAhzQUBAKIIACHOBQEAoggAIc8FAgCFCQAh0AUBAL4IACHRBQEAvggAIdIFCACyCQAh0wUIALIJACHUBQIAhQkAIdUFBACCCQAh1gUCAIUJACHXBQIAhQkAIRCVBQAA-AwAMJYFAAD5DAAQlwUAAPgMADClBQIAhQkAIaYFAgClCAAhzQUBAKIIACHOBQEAoggAIc8FAgCFCQAh0AUBAL4IACHRBQEAvggAIdIFCACyCQAh0wUIALIJACHUBQIAhQkAIdUFBACCCQAh1gUCAIUJACHXBQIAhQkAIQylBQIA2gkAIaYFAgDICQAhzQUBAMcJACHOBQEAxwkAIc8FAgDaCQAh0AUBAMULACHRBQEAxQsAIdIFCADGCwAh0wUIAMYLACHUBQIA2gkAIdUFBAD3CQAh1gUCANoJACEaBAAAzwsAIAUAANELACAIAADHCwAgCQAAyAsAIAoAAMkLACALAADKCwAgDAAAywsAIA0AAMwLACAPAADOCwAgFgAA0AsAIBcAANILACAbAADTCwAgHwAA1AsAICAAANULACClBQIA2gkAIaYFAgDICQAhzQUBAMcJACHOBQEAxwkAIc8FAgDaCQAh0AUBAMULACHRBQEAxQsAIdIFCADGCwAh0wUIAMYLACHUBQIA2gkAIdUFBAD3CQAh1gUCANoJACEaBAAAhA0AIAUAAIYNACAIAAD9DAAgCQAA_gwAIAoAAP8MACALAACADQAgDAAAgQ0AIA0AAIINACAPAACDDQAgFgAAhQ0AIBcAAIcNACAbAACIDQAgHwAAiQ0AICAAAIoNACClBQIAAAABpgUCAAAAAc0FAQAAAAHOBQEAAAABzwUCAAAAAdAFAQAAAAHRBQEAAAAB0gUIAAAAAdMFCAAAAAHUBQIAAAAB1QUEAAAAAdYFAgAAAAEDQAAAiBEAINEGAACJEQAg1wYAABgAIARAAACUDQAw0QYAAJUNADDTBgAAlg0AINcGAAD1DAAwA0AAAIYRACDRBgAAhxEAINcGAAAYACAEQAAAkA0AMNEGAACRDQAw0wYAAJINACDXBgAA9QwAMANAAACEEQAg0QYAAIURACDXBgAAGAAgBEAAAIsNADDRBgAAjA0AMNMGAACNDQAg1wYAAPUMADAEQAAA8QwAMNEGAADyDAAw0wYAAPQMACDXBgAA9QwAMARAAADlDAAw0QYAAOYMADDTBgAA6AwAINcGAADpDAAwBEAAANwMADDRBgAA3QwAMNMGAADfDAAg1wYAAKsLADAEQAAAqwwAMNEGAACsDAAw0wYAAK4MACDXBgAArwwAMARAAACiDAAw0QYAAKMMADDTBgAApQwAINcGAACyCgAwBEAAAOkLADDRBgAA6gsAMNMGAADsCwAg1wYAAO0LADAEQAAA2wsAMNEGAADcCwAw0wYAAN4LACDXBgAA3wsAMANAAADWCwAg0QYAANcLACDXBgAA4QIAIBoEAACEDQAgBQAAhg0AIAgAAP0MACAJAAD-DAAgCgAA_wwAIAsAAIANACANAACCDQAgDgAAjw0AIA8AAIMNACAWAACFDQAgFwAAhw0AIBsAAIgNACAfAACJDQAgIAAAig0AIKUFAgAAAAGmBQIAAAABzQUBAAAAAc4FAQAAAAHPBQIAAAAB0AUBAAAAAdEFAQAAAAHSBQgAAAAB0wUIAAAAAdQFAgAAAAHVBQQAAAAB1wUCAAAAAQIAAAAYACBAAACODQAgATkAAIMRADAaBAAAhA0AIAUAAIYNACAIAAD9DAAgCQAA_gwAIAoAAP8MACALAACADQAgDQAAgg0AIA4AAI8NACAPAACDDQAgFgAAhQ0AIBcAAIcNACAbAACIDQAgHwAAiQ0AICAAAIoNACClBQIAAAABpgUCAAAAAc0FAQAAAAHOBQEAAAABzwUCAAAAAdAFAQAAAAHRBQEAAAAB0gUIAAAAAdMFCAAAAAHUBQIAAAAB1QUEAAAAAdcFAgAAAAEDQAAAgREAINEGAACCEQAg1wYAABgAIBoEAACEDQAgBQAAhg0AIAgAAP0MACAJAAD-DAAgCwAAgA0AIAwAAIENACANAACCDQAgDgAAjw0AIA8AAIMNACAWAACFDQAgFwAAhw0AIBsAAIgNACAfAACJDQAgIAAAig0AIKYFAgAAAAHNBQEAAAABzgUBAAAAAc8FAgAAAAHQBQEAAAAB0QUBAAAAAdIFCAAAAAHTBQgAAAAB1AUCAAAAAdUFBAAAAAHWBQIAAAAB1wUCAAAAAQIAAAAYACBAAACTDQAgATkAAIARADAaBAAAhA0AIAUAAIYNACAIAAD9DAAgCQAA_gwAIAsAAIANACAMAACBDQAgDQAAgg0AIA4AAI8NACAPAACDDQAgFgAAhQ0AIBcAAIcNACAbAACIDQAgHwAAiQ0AICAAAIoNACCmBQIAAAABzQUBAAAAAc4FAQAAAAHPBQIAAAAB0AUBAAAAAdEFAQAAAAHSBQgAAAAB0wUIAAAAAdQFAgAAAAHVBQQAAAAB1gUCAAAAAdcFAgAAAAEaBAAAhA0AIAUAAIYNACAJAAD-DAAgCgAA_wwAIAsAAIANACAMAACBDQAgDQAAgg0AIA4AAI8NACAPAACDDQAgFgAAhQ0AIBcAAIcNACAbAACIDQAgHwAAiQ0AICAAAIoNACClBQIAAAABpgUCAAAAAc0FAQAAAAHOBQEAAAAB0AUBAAAAAdEFAQAAAAHSBQgAAAAB0wUIAAAAAdQFAgAAAAHVBQQAAAAB1gUCAAAAAdcFAgAAAAECAAAAGAAgQAAAlw0AIAE5AAD_EAAwGgQAAIQNACAFAACGDQAgCQAA_gwAIAoAAP8MACALAACADQAgDAAAgQ0AIA0AAIINACAOAACPDQAgDwAAgw0AIBYAAIUNACAXAACHDQAgGwAAiA0AIB8AAIkNACAgAACKDQAgpQUCAAAAAaYFAgAAAAHNBQEAAAABzgUBAAAAAdAFAQAAAAHRBQEAAAAB0gUIAAAAAdMFCAAAAAHUBQIAAAAB1QUEAAAAAdYFAgAAAAHXBQIAAAABAwAAABgAIEAAAI4NACBBAACcDQAgAgAAABgAIDkAAJwNACACAAAA-QwAIDkAAJsNACAMpQUCANoJACGmBQIAyAkAIc0FAQDHCQAhzgUBAMcJACHPBQIA2gkAIdAFAQDFCwAh0QUBAMULACHSBQgAxgsAIdMFCADGCwAh1AUCANoJACHVBQQA9wkAIdcFAgDaCQAhGgQAAM8LACAFAADRCwAgCAAAxwsAIAkAAMgLACAKAADJCwAgCwAAygsAIA0AAMwLACAOAADNCwAgDwAAzgsAIBYAANALACAXAADSCwAgGwAA0wsAIB8AANQLACAgAADVCwAgpQUCANoJACGmBQIAyAkAIc0FAQDHCQAhzgUBAMcJACHPBQIA2gkAIdAFAQDFCwAh0QUBAMULACHSBQgAxgsAIdMFCADGCwAh1AUCANoJACHVBQQA9wkAIdcFAgDaCQAhAwAAABgAIEAAAJMNACBBAAChDQAgAgAAABgAIDkAAKENACACAAAA-QwAIDkAAKANACAMpgUCAMgJACHNBQEAxwkAIc4FAQDHCQAhzwUCANoJACHQBQEAxQsAIdEFAQDFCwAh0gUIAMYLACHTBQgAxgsAIdQFAgDaCQAh1QUEAPcJACHWBQIA2gkAIdcFAgDaCQAhGgQAAM8LACAFAADRCwAgCAAAxwsAIAkAAMgLACALAADKCwAgDAAAywsAIA0AAMwLACAOAADNCwAgDwAAzgsAIBYAANALACAXAADSCwAgGwAA0wsAIB8AANQLACAgAADVCwAgpgUCAMgJACHNBQEAxwkAIc4FAQDHCQAhzwUCANoJACHQBQEAxQsAIdEFAQDFCwAh0gUIAMYLACHTBQgAxgsAIdQFAgDaCQAh1QUEAPcJACHWBQIA2gkAIdcFAgDaCQAhAwAAABgAIEAAAJcNACBBAACmDQAgAgAAABgAIDkAAKYNACACAAAA-QwAIDkAAKUNACAMpQUCANoJACGmBQIAyAkAIc0FAQDHCQAhzgUBAMcJACHQBQEAxQsAIdEFAQDFCwAh0gUIAMYLACHTBQgAxgsAIdQFAgDaCQAh1QUEAPcJACHWBQIA2gkAIdcFAgDaCQAhGgQAAM8LACAFAADRCwAgCQAAyAsAIAoAAMkLACALAADKCwAgDAAAywsAIA0AAMwLACAOAADNCwAgDwAAzgsAIBYAANALACAXAADSCwAgGwAA0wsAIB8AANQLACAgAADVCwAgpQUCANoJACGmBQIAyAkAIc0FAQDHCQAhzgUBAMcJACHQBQEAxQsAIdEFAQDFCwAh0gUIAMYLACHTBQgAxgsAIdQFAgDaCQAh1QUEAPcJACHWBQIA2gkAIdcFAgDaCQAhAAAAAAAAAAAB1AZAAAAAAQVAAAD6EAAgQQAA_RAAINEGAAD7EAAg0gYAAPwQACDXBgAA-wQAIANAAAD6EAAg0QYAAPsQACDXBgAA-wQAIAAAAAHUBkAAAAABAAAABUAAAPUQACBBAAD4EAAg0QYAAPYQACDSBgAA9xAAINcGAAD7BAAgA0AAAPUQACDRBgAA9hAAINcGAAD7BAAgAAAABUAAAPAQACBBAADzEAAg0QYAAPEQACDSBgAA8hAAINcGAAD7BAAgA0AAAPAQACDRBgAA8RAAINcGAAD7BAAgAAAAC0AAAPkNADBBAAD-DQAw0QYAAPoNADDSBgAA-w0AMNMGAAD8DQAg1AYAAP0NADDVBgAA_Q0AMNYGAAD9DQAw1wYAAP0NADDYBgAA_w0AMNkGAACADgAwC0AAAO0NADBBAADyDQAw0QYAAO4NADDSBgAA7w0AMNMGAADwDQAg1AYAAPENADDVBgAA8Q0AMNYGAADxDQAw1wYAAPENADDYBgAA8w0AMNkGAAD0DQAwC0AAAOENADBBAADmDQAw0QYAAOINADDSBgAA4w0AMNMGAADkDQAg1AYAAOUNADDVBgAA5Q0AMNYGAADlDQAw1wYAAOUNADDYBgAA5w0AMNkGAADoDQAwC0AAAMcNADBBAADMDQAw0QYAAMgNADDSBgAAyQ0AMNMGAADKDQAg1AYAAMsNADDVBgAAyw0AMNYGAADLDQAw1wYAAMsNADDYBgAAzQ0AMNkGAADODQAwEOMBAADgDQAgpgUCAAAAAacFAQAAAAGoBQEAAAABvgUCAAAAAdsFAQAAAAGPBgEAAAABkQYBAAAAAZIGAQAAAAGTBgIAAAABlAYBAAAAAZUGAQAAAAGWBgEAAAABlwYBAAAAAZgGAQAAAAGZBgEAAAABAgAAAPkCACBAAADfDQAgAwAAAPkCACBAAADfDQAgQQAA0Q0AIAE5AADvEAAwFeEBAADnCAAg4wEAAOgIACCVBQAA5ggAMJYFAACHAwAQlwUAAOYIADCmBQIAAAABpwUBAAAAAagFAQCiCAAhvgUCAKUIACHbBQEAoggAIY8GAQCiCAAhkAYBAKIIACGRBgEAoggAIZIGAQCiCAAhkwYCAKUIACGUBgEAoggAIZUGAQCiCAAhlgYBAKIIACGXBgEAoggAIZgGAQCiCAAhmQYBAKIIACECAAAA-QIAIDkAANENACACAAAAzw0AIDkAANANACATlQUAAM4NADCWBQAAzw0AEJcFAADODQAwpgUCAKUIACGnBQEAoggAIagFAQCiCAAhvgUCAKUIACHbBQEAoggAIY8GAQCiCAAhkAYBAKIIACGRBgEAoggAIZIGAQCiCAAhkwYCAKUIACGUBgEAoggAIZUGAQCiCAAhlgYBAKIIACGXBgEAoggAIZgGAQCiCAAhmQYBAKIIACETlQUAAM4NADCWBQAAzw0AEJcFAADODQAwpgUCAKUIACGnBQEAoggAIagFAQCiCAAhvgUCAKUIACHbBQEAoggAIY8GAQCiCAAhkAYBAKIIACGRBgEAoggAIZIGAQCiCAAhkwYCAKUIACGUBgEAoggAIZUGAQCiCAAhlgYBAKIIACGXBgEAoggAIZgGAQCiCAAhmQYBAKIIACEPpgUCAMgJACGnBQEAxwkAIagFAQDHCQAhvgUCAMgJACHbBQEAxwkAIY8GAQDHCQAhkQYBAMcJACGSBgEAxwkAIZMGAgDICQAhlAYBAMcJACGVBgEAxwkAIZYGAQDHCQAhlwYBAMcJACGYBgEAxwkAIZkGAQDHCQAhEOMBAADSDQAgpgUCAMgJACGnBQEAxwkAIagFAQDHCQAhvgUCAMgJACHbBQEAxwkAIY8GAQDHCQAhkQYBAMcJACGSBgEAxwkAIZMGAgDICQAhlAYBAMcJACGVBgEAxwkAIZYGAQDHCQAhlwYBAMcJACGYBgEAxwkAIZkGAQDHCQAhC0AAANMNADBBAADYDQAw0QYAANQNADDSBgAA1Q0AMNMGAADWDQAg1AYAANcNADDVBgAA1w0AMNYGAADXDQAw1wYAANcNADDYBgAA2Q0AMNkGAADaDQAwBqYFAgAAAAG2BQEAAAABtwUBAAAAAYwGAQAAAAGNBgEAAAABjgYgAAAAAQIAAACQAwAgQAAA3g0AIAMAAACQAwAgQAAA3g0AIEEAAN0NACABOQAA7hAAMAviAQAA5QgAIJUFAADkCAAwlgUAAI4DABCXBQAA5AgAMKYFAgAAAAG2BQEAoggAIbcFAQCiCAAhiwYCAKUIACGMBgEAoggAIY0GAQCiCAAhjgYgAL8IACECAAAAkAMAIDkAAN0NACACAAAA2w0AIDkAANwNACAKlQUAANoNADCWBQAA2w0AEJcFAADaDQAwpgUCAKUIACG2BQEAoggAIbcFAQCiCAAhiwYCAKUIACGMBgEAoggAIY0GAQCiCAAhjgYgAL8IACEKlQUAANoNADCWBQAA2w0AEJcFAADaDQAwpgUCAKUIACG2BQEAoggAIbcFAQCiCAAhiwYCAKUIACGMBgEAoggAIY0GAQCiCAAhjgYgAL8IACEGpgUCAMgJACG2BQEAxwkAIbcFAQDHCQAhjAYBAMcJACGNBgEAxwkAIY4GIAC9CwAhBqYFAgDICQAhtgUBAMcJACG3BQEAxwkAIYwGAQDHCQAhjQYBAMcJACGOBiAAvQsAIQamBQIAAAABtgUBAAAAAbcFAQAAAAGMBgEAAAABjQYBAAAAAY4GIAAAAAEQ4wEAAOANACCmBQIAAAABpwUBAAAAAagFAQAAAAG-BQIAAAAB2wUBAAAAAY8GAQAAAAGRBgEAAAABkgYBAAAAAZMGAgAAAAGUBgEAAAABlQYBAAAAAZYGAQAAAAGXBgEAAAABmAYBAAAAAZkGAQAAAAEEQAAA0w0AMNEGAADUDQAw0wYAANYNACDXBgAA1w0AMAamBQEAAAAB4AUBAAAAAeEFAQAAAAHiBSAAAAAB4wUCAAAAAeQFQAAAAAECAAAAhQMAIEAAAOwNACADAAAAhQMAIEAAAOwNACBBAADrDQAgATkAAO0QADAL3AEAAOcIACCVBQAA6QgAMJYFAACDAwAQlwUAAOkIADCmBQEAAAAB3wUBAKIIACHgBQEAoggAIeEFAQCiCAAh4gUgAL8IACHjBQIApQgAIeQFQADqCAAhAgAAAIUDACA5AADrDQAgAgAAAOkNACA5AADqDQAgCpUFAADoDQAwlgUAAOkNABCXBQAA6A0AMKYFAQCiCAAh3wUBAKIIACHgBQEAoggAIeEFAQCiCAAh4gUgAL8IACHjBQIApQgAIeQFQADqCAAhCpUFAADoDQAwlgUAAOkNABCXBQAA6A0AMKYFAQCiCAAh3wUBAKIIACHgBQEAoggAIeEFAQCiCAAh4gUgAL8IACHjBQIApQgAIeQFQADqCAAhBqYFAQDHCQAh4AUBAMcJACHhBQEAxwkAIeIFIAC9CwAh4wUCAMgJACHkBUAArw0AIQamBQEAxwkAIeAFAQDHCQAh4QUBAMcJACHiBSAAvQsAIeMFAgDICQAh5AVAAK8NACEGpgUBAAAAAeAFAQAAAAHhBQEAAAAB4gUgAAAAAeMFAgAAAAHkBUAAAAABDKYFAQAAAAHbBUAAAAAB5gVAAAAAAecFAQAAAAHoBQEAAAAB6QUBAAAAAeoFAQAAAAHrBQEAAAAB7AUBAAAAAe0FQAAAAAHuBUAAAAAB7wUBAAAAAQIAAACBAwAgQAAA-A0AIAMAAACBAwAgQAAA-A0AIEEAAPcNACABOQAA7BAAMBLcAQAA5wgAIJUFAADsCAAwlgUAAP8CABCXBQAA7AgAMKYFAQAAAAHbBUAAyQgAId8FAQCiCAAh5gVAAMkIACHnBQEAoggAIegFAQCiCAAh6QUBAL4IACHqBQEAvggAIesFAQC-CAAh7AUBAL4IACHtBUAA6ggAIe4FQADqCAAh7wUBAL4IACGaBgAA6wgAIAIAAACBAwAgOQAA9w0AIAIAAAD1DQAgOQAA9g0AIBCVBQAA9A0AMJYFAAD1DQAQlwUAAPQNADCmBQEAoggAIdsFQADJCAAh3wUBAKIIACHmBUAAyQgAIecFAQCiCAAh6AUBAKIIACHpBQEAvggAIeoFAQC-CAAh6wUBAL4IACHsBQEAvggAIe0FQADqCAAh7gVAAOoIACHvBQEAvggAIRCVBQAA9A0AMJYFAAD1DQAQlwUAAPQNADCmBQEAoggAIdsFQADJCAAh3wUBAKIIACHmBUAAyQgAIecFAQCiCAAh6AUBAKIIACHpBQEAvggAIeoFAQC-CAAh6wUBAL4IACHsBQEAvggAIe0FQADqCAAh7gVAAOoIACHvBQEAvggAIQymBQEAxwkAIdsFQAC1DQAh5gVAALUNACHnBQEAxwkAIegFAQDHCQAh6QUBAMULACHqBQEAxQsAIesFAQDFCwAh7AUBAMULACHtBUAArw0AIe4FQACvDQAh7wUBAMULACEMpgUBAMcJACHbBUAAtQ0AIeYFQAC1DQAh5wUBAMcJACHoBQEAxwkAIekFAQDFCwAh6gUBAMULACHrBQEAxQsAIewFAQDFCwAh7QVAAK8NACHuBUAArw0AIe8FAQDFCwAhDKYFAQAAAAHbBUAAAAAB5gVAAAAAAecFAQAAAAHoBQEAAAAB6QUBAAAAAeoFAQAAAAHrBQEAAAAB7AUBAAAAAe0FQAAAAAHuBUAAAAAB7wUBAAAAAQemBQEAAAAB2wVAAAAAAdwFQAAAAAHmBUAAAAAB8AUBAAAAAfEFAQAAAAHyBQEAAAABAgAAAP0CACBAAACEDgAgAwAAAP0CACBAAACEDgAgQQAAgw4AIAE5AADrEAAwDNwBAADnCAAglQUAAO0IADCWBQAA-wIAEJcFAADtCAAwpgUBAAAAAdsFQADJCAAh3AVAAMkIACHfBQEAoggAIeYFQADJCAAh8AUBAAAAAfEFAQC-CAAh8gUBAL4IACECAAAA_QIAIDkAAIMOACACAAAAgQ4AIDkAAIIOACALlQUAAIAOADCWBQAAgQ4AEJcFAACADgAwpgUBAKIIACHbBUAAyQgAIdwFQADJCAAh3wUBAKIIACHmBUAAyQgAIfAFAQCiCAAh8QUBAL4IACHyBQEAvggAIQuVBQAAgA4AMJYFAACBDgAQlwUAAIAOADCmBQEAoggAIdsFQADJCAAh3AVAAMkIACHfBQEAoggAIeYFQADJCAAh8AUBAKIIACHxBQEAvggAIfIFAQC-CAAhB6YFAQDHCQAh2wVAALUNACHcBUAAtQ0AIeYFQAC1DQAh8AUBAMcJACHxBQEAxQsAIfIFAQDFCwAhB6YFAQDHCQAh2wVAALUNACHcBUAAtQ0AIeYFQAC1DQAh8AUBAMcJACHxBQEAxQsAIfIFAQDFCwAhB6YFAQAAAAHbBUAAAAAB3AVAAAAAAeYFQAAAAAHwBQEAAAAB8QUBAAAAAfIFAQAAAAEEQAAA-Q0AMNEGAAD6DQAw0wYAAPwNACDXBgAA_Q0AMARAAADtDQAw0QYAAO4NADDTBgAA8A0AINcGAADxDQAwBEAAAOENADDRBgAA4g0AMNMGAADkDQAg1wYAAOUNADAEQAAAxw0AMNEGAADIDQAw0wYAAMoNACDXBgAAyw0AMAAAAAAAAAAAAAVAAADmEAAgQQAA6RAAINEGAADnEAAg0gYAAOgQACDXBgAAGAAgA0AAAOYQACDRBgAA5xAAINcGAAAYACAAAAAAAAVAAADhEAAgQQAA5BAAINEGAADiEAAg0gYAAOMQACDXBgAAeAAgA0AAAOEQACDRBgAA4hAAINcGAAB4ACAAAAAAAAtAAADEDgAwQQAA2w4AMNEGAADFDgAw0gYAANoOADDTBgAAxg4AINQGAADHDgAw1QYAAMcOADDWBgAAxw4AMNcGAADHDgAw2AYAANwOADDZBgAA3Q4AMAtAAADADgAwQQAA1g4AMNEGAADBDgAw0gYAANUOADDTBgAAwg4AINQGAACvDAAw1QYAAK8MADDWBgAArwwAMNcGAACvDAAw2AYAANcOADDZBgAAsgwAMAtAAAC8DgAwQQAA0Q4AMNEGAAC9DgAw0gYAANAOADDTBgAAvg4AINQGAAC6DgAw1QYAALoOADDWBgAAug4AMNcGAAC6DgAw2AYAANIOADDZBgAAzA4AMAtAAAC3DgAwQQAAyg4AMNEGAAC4DgAw0gYAAMkOADDTBgAAuQ4AINQGAAC6DgAw1QYAALoOADDWBgAAug4AMNcGAAC6DgAw2AYAAMsOADDZBgAAzA4AMAdAAADXEAAgQQAA3xAAINEGAADYEAAg0gYAAN4QACDVBgAADwAg1gYAAA8AINcGAAB4ACALQAAApg4AMEEAAKsOADDRBgAApw4AMNIGAACoDgAw0wYAAKkOACDUBgAAqg4AMNUGAACqDgAw1gYAAKoOADDXBgAAqg4AMNgGAACsDgAw2QYAAK0OADAJBAAAsg4AIAUAALMOACANAAC2DgAgLAAAtA4AIC0AALUOACCmBQIAAAABpwUBAAAAAfkFAQAAAAH6BQEAAAABAgAAAHgAIEAAALEOACADAAAAeAAgQAAAsQ4AIEEAALAOACABOQAA3RAAMA4EAACGCQAgBQAAhwkAIAwAAIkJACANAACKCQAgLAAAiAkAIC0AAIgJACCVBQAAhAkAMJYFAAAPABCXBQAAhAkAMKYFAgAAAAGnBQEAAAAB1gUCAIUJACH5BQEAoggAIfoFAQCiCAAhAgAAAHgAIDkAALAOACACAAAArg4AIDkAAK8OACAIlQUAAK0OADCWBQAArg4AEJcFAACtDgAwpgUCAKUIACGnBQEAoggAIdYFAgCFCQAh-QUBAKIIACH6BQEAoggAIQiVBQAArQ4AMJYFAACuDgAQlwUAAK0OADCmBQIApQgAIacFAQCiCAAh1gUCAIUJACH5BQEAoggAIfoFAQCiCAAhBKYFAgDICQAhpwUBAMcJACH5BQEAxwkAIfoFAQDHCQAhCQQAAKAOACAFAAChDgAgDQAApQ4AICwAAKIOACAtAACjDgAgpgUCAMgJACGnBQEAxwkAIfkFAQDHCQAh-gUBAMcJACEJBAAAsg4AIAUAALMOACANAAC2DgAgLAAAtA4AIC0AALUOACCmBQIAAAABpwUBAAAAAfkFAQAAAAH6BQEAAAABBEAAAMQOADDRBgAAxQ4AMNMGAADGDgAg1wYAAMcOADAEQAAAwA4AMNEGAADBDgAw0wYAAMIOACDXBgAArwwAMARAAAC8DgAw0QYAAL0OADDTBgAAvg4AINcGAAC6DgAwBEAAALcOADDRBgAAuA4AMNMGAAC5DgAg1wYAALoOADAEQAAApg4AMNEGAACnDgAw0wYAAKkOACDXBgAAqg4AMBEGAAC6CgAgIgAAvAoAICoAAL0KACArAAC-CgAgLAEAAAABpgUCAAAAAacFAQAAAAGoBQEAAAABqQUCAAAAAasFAgAAAAGsBQIAAAABrQUBAAAAAa4FAQAAAAGvBQEAAAABsAUBAAAAAbEFAQAAAAGyBQEAAAABAgAAAA0AIEAAALsOACABOQAA3BAAMBYGAAC7CQAgBwAAiQkAICIAALYJACAqAACTCQAgKwAAvAkAICwBAKIIACGVBQAAugkAMJYFAAALABCXBQAAugkAMKYFAgAAAAGnBQEAAAABqAUBAKIIACGpBQIApQgAIaoFAgCFCQAhqwUCAIUJACGsBQIAhQkAIa0FAQCiCAAhrgUBAKIIACGvBQEAoggAIbAFAQCiCAAhsQUBAKIIACGyBQEAoggAIREGAAC6CgAgIgAAvAoAICoAAL0KACArAAC-CgAgLAEAAAABpgUCAAAAAacFAQAAAAGoBQEAAAABqQUCAAAAAasFAgAAAAGsBQIAAAABrQUBAAAAAa4FAQAAAAGvBQEAAAABsAUBAAAAAbEFAQAAAAGyBQEAAAABEQcAALsKACAiAAC8CgAgKgAAvQoAICsAAL4KACAsAQAAAAGmBQIAAAABpwUBAAAAAagFAQAAAAGqBQIAAAABqwUCAAAAAawFAgAAAAGtBQEAAAABrgUBAAAAAa8FAQAAAAGwBQEAAAABsQUBAAAAAbIFAQAAAAECAAAADQAgQAAAvw4AIAE5AADbEAAwEQcAALsKACAiAAC8CgAgKgAAvQoAICsAAL4KACAsAQAAAAGmBQIAAAABpwUBAAAAAagFAQAAAAGqBQIAAAABqwUCAAAAAawFAgAAAAGtBQEAAAABrgUBAAAAAa8FAQAAAAGwBQEAAAABsQUBAAAAAbIFAQAAAAEGCgAAkw4AIBIAANkMACATAADaDAAgGwAA2wwAIKUFAgAAAAGmBQIAAAABAgAAAAkAIEAAAMMOACABOQAA2hAAMAYKAACTDgAgEgAA2QwAIBMAANoMACAbAADbDAAgpQUCAAAAAaYFAgAAAAEGpgUCAAAAAa4FAQAAAAHJBQEAAAABygUgAAAAAcsFAQAAAAHMBQIAAAABAgAAAAUAIEAAAMgOACABOQAA2RAAMAwDAAC7CQAglQUAAMAJADCWBQAAAwAQlwUAAMAJADCmBQIAAAABrgUBAKIIACHJBQEAoggAIcoFIAC_CAAhywUBAKIIACHMBQIAhQkAIfgFAgClCAAhzQYAAL8JACAGpgUCAAAAAa4FAQAAAAHJBQEAAAABygUgAAAAAcsFAQAAAAHMBQIAAAABAwAAAA0AIEAAALsOACBBAADPDgAgAgAAAA0AIDkAAM8OACACAAAAzQ4AIDkAAM4OACARLAEAoggAIZUFAADMDgAwlgUAAM0OABCXBQAAzA4AMKYFAgClCAAhpwUBAKIIACGoBQEAoggAIakFAgClCAAhqgUCAIUJACGrBQIAhQkAIawFAgCFCQAhrQUBAKIIACGuBQEAoggAIa8FAQCiCAAhsAUBAKIIACGxBQEAoggAIbIFAQCiCAAhESwBAKIIACGVBQAAzA4AMJYFAADNDgAQlwUAAMwOADCmBQIApQgAIacFAQCiCAAhqAUBAKIIACGpBQIApQgAIaoFAgCFCQAhqwUCAIUJACGsBQIAhQkAIa0FAQCiCAAhrgUBAKIIACGvBQEAoggAIbAFAQCiCAAhsQUBAKIIACGyBQEAoggAIQ0sAQDHCQAhpgUCAMgJACGnBQEAxwkAIagFAQDHCQAhqQUCAMgJACGrBQIA2gkAIawFAgDaCQAhrQUBAMcJACGuBQEAxwkAIa8FAQDHCQAhsAUBAMcJACGxBQEAxwkAIbIFAQDHCQAhEQYAANsJACAiAADdCQAgKgAA3gkAICsAAN8JACAsAQDHCQAhpgUCAMgJACGnBQEAxwkAIagFAQDHCQAhqQUCAMgJACGrBQIA2gkAIawFAgDaCQAhrQUBAMcJACGuBQEAxwkAIa8FAQDHCQAhsAUBAMcJACGxBQEAxwkAIbIFAQDHCQAhAwAAAA0AIEAAAL8OACBBAADUDgAgAgAAAA0AIDkAANQOACACAAAAzQ4AIDkAANMOACANLAEAxwkAIaYFAgDICQAhpwUBAMcJACGoBQEAxwkAIaoFAgDaCQAhqwUCANoJACGsBQIA2gkAIa0FAQDHCQAhrgUBAMcJACGvBQEAxwkAIbAFAQDHCQAhsQUBAMcJACGyBQEAxwkAIREHAADcCQAgIgAA3QkAICoAAN4JACArAADfCQAgLAEAxwkAIaYFAgDICQAhpwUBAMcJACGoBQEAxwkAIaoFAgDaCQAhqwUCANoJACGsBQIA2gkAIa0FAQDHCQAhrgUBAMcJACGvBQEAxwkAIbAFAQDHCQAhsQUBAMcJACGyBQEAxwkAIQMAAAAJACBAAADDDgAgQQAA2Q4AIAIAAAAJACA5AADZDgAgAgAAALMMACA5AADYDgAgAqUFAgDICQAhpgUCAMgJACEGCgAAkg4AIBIAALcMACATAAC4DAAgGwAAuQwAIKUFAgDICQAhpgUCAMgJACEDAAAABQAgQAAAyA4AIEEAAOAOACACAAAABQAgOQAA4A4AIAIAAADeDgAgOQAA3w4AIAqVBQAA3Q4AMJYFAADeDgAQlwUAAN0OADCmBQIApQgAIa4FAQCiCAAhyQUBAKIIACHKBSAAvwgAIcsFAQCiCAAhzAUCAIUJACH4BQIApQgAIQqVBQAA3Q4AMJYFAADeDgAQlwUAAN0OADCmBQIApQgAIa4FAQCiCAAhyQUBAKIIACHKBSAAvwgAIcsFAQCiCAAhzAUCAIUJACH4BQIApQgAIQamBQIAyAkAIa4FAQDHCQAhyQUBAMcJACHKBSAAvQsAIcsFAQDHCQAhzAUCANoJACEGpgUCAMgJACGuBQEAxwkAIckFAQDHCQAhygUgAL0LACHLBQEAxwkAIcwFAgDaCQAhA0AAANcQACDRBgAA2BAAINcGAAB4ACAAAAAFQAAA0hAAIEEAANUQACDRBgAA0xAAINIGAADUEAAg1wYAAIMEACADQAAA0hAAINEGAADTEAAg1wYAAIMEACAAAAAAAAtAAADtDgAwQQAA8g4AMNEGAADuDgAw0gYAAO8OADDTBgAA8A4AINQGAADxDgAw1QYAAPEOADDWBgAA8Q4AMNcGAADxDgAw2AYAAPMOADDZBgAA9A4AMAKuBQEAAAAB_AUBAAAAAQIAAACHBAAgQAAA-A4AIAMAAACHBAAgQAAA-A4AIEEAAPcOACABOQAA0RAAMAi0AgAA2wgAIJUFAADaCAAwlgUAAIUEABCXBQAA2ggAMK4FAQCiCAAh-wUBAKIIACH8BQEAoggAIf4FAADZCAAgAgAAAIcEACA5AAD3DgAgAgAAAPUOACA5AAD2DgAgBpUFAAD0DgAwlgUAAPUOABCXBQAA9A4AMK4FAQCiCAAh-wUBAKIIACH8BQEAoggAIQaVBQAA9A4AMJYFAAD1DgAQlwUAAPQOADCuBQEAoggAIfsFAQCiCAAh_AUBAKIIACECrgUBAMcJACH8BQEAxwkAIQKuBQEAxwkAIfwFAQDHCQAhAq4FAQAAAAH8BQEAAAABBEAAAO0OADDRBgAA7g4AMNMGAADwDgAg1wYAAPEOADAAARoAAPoOACAAAAAFQAAAzBAAIEEAAM8QACDRBgAAzRAAINIGAADOEAAg1wYAANQDACADQAAAzBAAINEGAADNEAAg1wYAANQDACAAAAAAAAtAAACbDwAwQQAAoA8AMNEGAACcDwAw0gYAAJ0PADDTBgAAng8AINQGAACfDwAw1QYAAJ8PADDWBgAAnw8AMNcGAACfDwAw2AYAAKEPADDZBgAAog8AMAtAAACSDwAwQQAAlg8AMNEGAACTDwAw0gYAAJQPADDTBgAAlQ8AINQGAADmCgAw1QYAAOYKADDWBgAA5goAMNcGAADmCgAw2AYAAJcPADDZBgAA6QoAMAtAAACJDwAwQQAAjQ8AMNEGAACKDwAw0gYAAIsPADDTBgAAjA8AINQGAADtCwAw1QYAAO0LADDWBgAA7QsAMNcGAADtCwAw2AYAAI4PADDZBgAA8AsAMBIQAADEDAAgGAAAnQwAIB0AAJ8MACAeAACgDAAgHwAAoQwAICoCAAAAAbQCAQAAAAGmBQIAAAABswUEAAAAAcUFAgAAAAGcBgEAAAABnQYBAAAAAaAGIAAAAAGhBiAAAAABpAYCAAAAAaUGAQAAAAGmBgQAAAABpwYEAAAAAQIAAAA0ACBAAACRDwAgAwAAADQAIEAAAJEPACBBAACQDwAgATkAAMsQADACAAAANAAgOQAAkA8AIAIAAADxCwAgOQAAjw8AIA0qAgDICQAhtAIBAMcJACGmBQIAyAkAIbMFBAD2CQAhxQUCAMgJACGcBgEAxwkAIZ0GAQDHCQAhoAYgAL0LACGhBiAAvQsAIaQGAgDICQAhpQYBAMcJACGmBgQA9wkAIacGBAD3CQAhEhAAAMIMACAYAAD0CwAgHQAA9gsAIB4AAPcLACAfAAD4CwAgKgIAyAkAIbQCAQDHCQAhpgUCAMgJACGzBQQA9gkAIcUFAgDICQAhnAYBAMcJACGdBgEAxwkAIaAGIAC9CwAhoQYgAL0LACGkBgIAyAkAIaUGAQDHCQAhpgYEAPcJACGnBgQA9wkAIRIQAADEDAAgGAAAnQwAIB0AAJ8MACAeAACgDAAgHwAAoQwAICoCAAAAAbQCAQAAAAGmBQIAAAABswUEAAAAAcUFAgAAAAGcBgEAAAABnQYBAAAAAaAGIAAAAAGhBiAAAAABpAYCAAAAAaUGAQAAAAGmBgQAAAABpwYEAAAAARcVAACWCwAgGAAAlAsAIB0AAJsLACAqAgAAAAEvAACdCwAgMAAAlwsAIDEAAJgLACAyAACZCwAgMwAAmgsAILQCAQAAAAGmBQIAAAABswUEAAAAAcQFAgAAAAH5BQIAAAABnAYBAAAAAZ0GAQAAAAGkBgIAAAABqQYEAAAAAaoGBAAAAAG9BgIAAAABvgYCAAAAAb8GAgAAAAHABgIAAAABAgAAAAEAIEAAAJoPACADAAAAAQAgQAAAmg8AIEEAAJkPACABOQAAyhAAMAIAAAABACA5AACZDwAgAgAAAOoKACA5AACYDwAgDyoCAMgJACG0AgEAxwkAIaYFAgDICQAhswUEAPYJACHEBQIAyAkAIfkFAgDICQAhnAYBAMcJACGdBgEAxwkAIaQGAgDICQAhqQYEAPYJACGqBgQA9wkAIb0GAgDaCQAhvgYCANoJACG_BgIA2gkAIcAGAgDICQAhFxUAAO8KACAYAADtCgAgHQAA9AoAICoCAMgJACEvAADwCgAgMAAA8QoAIDEAAPIKACAyAACSCwAgMwAA8woAILQCAQDHCQAhpgUCAMgJACGzBQQA9gkAIcQFAgDICQAh-QUCAMgJACGcBgEAxwkAIZ0GAQDHCQAhpAYCAMgJACGpBgQA9gkAIaoGBAD3CQAhvQYCANoJACG-BgIA2gkAIb8GAgDaCQAhwAYCAMgJACEXFQAAlgsAIBgAAJQLACAdAACbCwAgKgIAAAABLwAAnQsAIDAAAJcLACAxAACYCwAgMgAAmQsAIDMAAJoLACC0AgEAAAABpgUCAAAAAbMFBAAAAAHEBQIAAAAB-QUCAAAAAZwGAQAAAAGdBgEAAAABpAYCAAAAAakGBAAAAAGqBgQAAAABvQYCAAAAAb4GAgAAAAG_BgIAAAABwAYCAAAAAQOuBQEAAAAB_AUBAAAAAYAGAQAAAAECAAAAOAAgQAAApg8AIAMAAAA4ACBAAACmDwAgQQAApQ8AIAE5AADJEAAwCRkAAKAJACCVBQAAnwkAMJYFAAA2ABCXBQAAnwkAMK4FAQCiCAAh_AUBAKIIACH_BQEAoggAIYAGAQCiCAAhxwYAAJ4JACACAAAAOAAgOQAApQ8AIAIAAACjDwAgOQAApA8AIAeVBQAAog8AMJYFAACjDwAQlwUAAKIPADCuBQEAoggAIfwFAQCiCAAh_wUBAKIIACGABgEAoggAIQeVBQAAog8AMJYFAACjDwAQlwUAAKIPADCuBQEAoggAIfwFAQCiCAAh_wUBAKIIACGABgEAoggAIQOuBQEAxwkAIfwFAQDHCQAhgAYBAMcJACEDrgUBAMcJACH8BQEAxwkAIYAGAQDHCQAhA64FAQAAAAH8BQEAAAABgAYBAAAAAQRAAACbDwAw0QYAAJwPADDTBgAAng8AINcGAACfDwAwBEAAAJIPADDRBgAAkw8AMNMGAACVDwAg1wYAAOYKADAEQAAAiQ8AMNEGAACKDwAw0wYAAIwPACDXBgAA7QsAMAAAAAAAAAAFQAAAxBAAIEEAAMcQACDRBgAAxRAAINIGAADGEAAg1wYAAF0AIANAAADEEAAg0QYAAMUQACDXBgAAXQAgAAAAAAAFQAAAvxAAIEEAAMIQACDRBgAAwBAAINIGAADBEAAg1wYAAPkCACADQAAAvxAAINEGAADAEAAg1wYAAPkCACAAAAAAAAVAAAC6EAAgQQAAvRAAINEGAAC7EAAg0gYAALwQACDXBgAA-wQAIANAAAC6EAAg0QYAALsQACDXBgAA-wQAIALhAQAAwg8AIOMBAADDDwAgBd0BAACJDgAg3gEAAIoOACDfAQAAiw4AIOABAACMDgAg9AUAANQJACAAAAAAAAAFQAAAtRAAIEEAALgQACDRBgAAthAAINIGAAC3EAAg1wYAABgAIANAAAC1EAAg0QYAALYQACDXBgAAGAAgGQQAAJgQACAFAACGEAAgCAAAyw8AIAkAAJcQACAKAADLDwAgCwAAlxAAIAwAAMsPACANAACXEAAgDgAAyw8AIA8AAJcQACAWAAC2CwAgFwAAmRAAIBsAAKsPACAfAACUEAAgIAAAmhAAIKUFAADUCQAgzwUAANQJACDQBQAA1AkAINEFAADUCQAg0gUAANQJACDTBQAA1AkAINQFAADUCQAg1QUAANQJACDWBQAA1AkAINcFAADUCQAgAAAAAAAAAAAAAAVAAACwEAAgQQAAsxAAINEGAACxEAAg0gYAALIQACDXBgAANAAgA0AAALAQACDRBgAAsRAAINcGAAA0ACAAAAAAAAVAAACrEAAgQQAArhAAINEGAACsEAAg0gYAAK0QACDXBgAANAAgA0AAAKsQACDRBgAArBAAINcGAAA0ACAAAAAAAAAAAAAABUAAAKYQACBBAACpEAAg0QYAAKcQACDSBgAAqBAAINcGAAABACADQAAAphAAINEGAACnEAAg1wYAAAEAIAAAAAAABUAAAKEQACBBAACkEAAg0QYAAKIQACDSBgAAoxAAINcGAABdACADQAAAoRAAINEGAACiEAAg1wYAAF0AIAkhAACKEAAgIwAAhBAAICQAAPIPACAlAACLEAAgJwAAjBAAICgAAI0QACApAACOEAAgqgYAANQJACC4BgAA1AkAIAAAAAAABUAAAJwQACBBAACfEAAg0QYAAJ0QACDSBgAAnhAAINcGAABdACADQAAAnBAAINEGAACdEAAg1wYAAF0AIAAAAAAAAAAAAAANFQAAlRAAIBgAAJEQACAZAACQEAAgHQAAlhAAIC8AAIQQACAwAAC3CwAgMQAAkRAAIDIAAJUQACAzAACLEAAgqgYAANQJACC9BgAA1AkAIL4GAADUCQAgvwYAANQJACAAAAAHBAAAhRAAIAUAAIYQACAMAACIEAAgDQAAiRAAICwAAIcQACAtAACHEAAg1gUAANQJACAACAYAAIgQACAHAACIEAAgIgAAmRAAICoAAIsQACArAACbEAAgqgUAANQJACCrBQAA1AkAIKwFAADUCQAgAAABJgAA8g8AIAAIEAAAyw8AIBgAAJEQACAZAACQEAAgHQAAkhAAIB4AAJMQACAfAACUEAAgpgYAANQJACCnBgAA1AkAIAMSAAC3CwAgGgAAqg8AIBsAAKsPACAFCgAAyw8AIBIAALcLACATAAC3CwAgGwAAqw8AIC4AAIgQACAAAAADEQAAtgsAIBIAALcLACATAAC3CwAgAAAAAAEKAADLDwAgAB8hAACmCgAgIwAApwoAICQAAK0KACAlAACoCgAgKAAAqgoAICkAAKsKACArAQAAAAGYBQIAAAABpgUCAAAAAacFAQAAAAGyBQEAAAABswUEAAAAAYoGAQAAAAGoBgIAAAABqQYEAAAAAaoGBAAAAAGuBgEAAAABrwYBAAAAAbAGAQAAAAGxBgEAAAABsgYBAAAAAbMGAQAAAAG0BgEAAAABtQYBAAAAAbYGAQAAAAG3BgEAAAABuAYCAAAAAbkGAQAAAAG6BgEAAAABuwYBAAAAAbwGAQAAAAECAAAAXQAgQAAAnBAAIAMAAABbACBAAACcEAAgQQAAoBAAICEAAABbACAhAACkCgAgIwAA-QkAICQAAPoJACAlAAD7CQAgKAAA_QkAICkAAP4JACArAQDHCQAhOQAAoBAAIJgFAgDICQAhpgUCAMgJACGnBQEAxwkAIbIFAQDHCQAhswUEAPYJACGKBgEAxwkAIagGAgDICQAhqQYEAPYJACGqBgQA9wkAIa4GAQDHCQAhrwYBAMcJACGwBgEAxwkAIbEGAQDHCQAhsgYBAMcJACGzBgEAxwkAIbQGAQDHCQAhtQYBAMcJACG2BgEAxwkAIbcGAQDHCQAhuAYCANoJACG5BgEAxwkAIboGAQDHCQAhuwYBAMcJACG8BgEAxwkAIR8hAACkCgAgIwAA-QkAICQAAPoJACAlAAD7CQAgKAAA_QkAICkAAP4JACArAQDHCQAhmAUCAMgJACGmBQIAyAkAIacFAQDHCQAhsgUBAMcJACGzBQQA9gkAIYoGAQDHCQAhqAYCAMgJACGpBgQA9gkAIaoGBAD3CQAhrgYBAMcJACGvBgEAxwkAIbAGAQDHCQAhsQYBAMcJACGyBgEAxwkAIbMGAQDHCQAhtAYBAMcJACG1BgEAxwkAIbYGAQDHCQAhtwYBAMcJACG4BgIA2gkAIbkGAQDHCQAhugYBAMcJACG7BgEAxwkAIbwGAQDHCQAhHyEAAKYKACAjAACnCgAgJAAArQoAICUAAKgKACAnAACpCgAgKQAAqwoAICsBAAAAAZgFAgAAAAGmBQIAAAABpwUBAAAAAbIFAQAAAAGzBQQAAAABigYBAAAAAagGAgAAAAGpBgQAAAABqgYEAAAAAa4GAQAAAAGvBgEAAAABsAYBAAAAAbEGAQAAAAGyBgEAAAABswYBAAAAAbQGAQAAAAG1BgEAAAABtgYBAAAAAbcGAQAAAAG4BgIAAAABuQYBAAAAAboGAQAAAAG7BgEAAAABvAYBAAAAAQIAAABdACBAAAChEAAgAwAAAFsAIEAAAKEQACBBAAClEAAgIQAAAFsAICEAAKQKACAjAAD5CQAgJAAA-gkAICUAAPsJACAnAAD8CQAgKQAA_gkAICsBAMcJACE5AAClEAAgmAUCAMgJACGmBQIAyAkAIacFAQDHCQAhsgUBAMcJACGzBQQA9gkAIYoGAQDHCQAhqAYCAMgJACGpBgQA9gkAIaoGBAD3CQAhrgYBAMcJACGvBgEAxwkAIbAGAQDHCQAhsQYBAMcJACGyBgEAxwkAIbMGAQDHCQAhtAYBAMcJACG1BgEAxwkAIbYGAQDHCQAhtwYBAMcJACG4BgIA2gkAIbkGAQDHCQAhugYBAMcJACG7BgEAxwkAIbwGAQDHCQAhHyEAAKQKACAjAAD5CQAgJAAA-gkAICUAAPsJACAnAAD8CQAgKQAA_gkAICsBAMcJACGYBQIAyAkAIaYFAgDICQAhpwUBAMcJACGyBQEAxwkAIbMFBAD2CQAhigYBAMcJACGoBgIAyAkAIakGBAD2CQAhqgYEAPcJACGuBgEAxwkAIa8GAQDHCQAhsAYBAMcJACGxBgEAxwkAIbIGAQDHCQAhswYBAMcJACG0BgEAxwkAIbUGAQDHCQAhtgYBAMcJACG3BgEAxwkAIbgGAgDaCQAhuQYBAMcJACG6BgEAxwkAIbsGAQDHCQAhvAYBAMcJACEYFQAAlgsAIBgAAJQLACAZAACVCwAgKgIAAAABLwAAnQsAIDAAAJcLACAxAACYCwAgMgAAmQsAIDMAAJoLACC0AgEAAAABpgUCAAAAAbMFBAAAAAHEBQIAAAAB-QUCAAAAAf8FAQAAAAGcBgEAAAABnQYBAAAAAaQGAgAAAAGpBgQAAAABqgYEAAAAAb0GAgAAAAG-BgIAAAABvwYCAAAAAcAGAgAAAAECAAAAAQAgQAAAphAAIAMAAAApACBAAACmEAAgQQAAqhAAIBoAAAApACAVAADvCgAgGAAA7QoAIBkAAO4KACAqAgDICQAhLwAA8AoAIDAAAPEKACAxAADyCgAgMgAAkgsAIDMAAPMKACA5AACqEAAgtAIBAMcJACGmBQIAyAkAIbMFBAD2CQAhxAUCAMgJACH5BQIAyAkAIf8FAQDHCQAhnAYBAMcJACGdBgEAxwkAIaQGAgDICQAhqQYEAPYJACGqBgQA9wkAIb0GAgDaCQAhvgYCANoJACG_BgIA2gkAIcAGAgDICQAhGBUAAO8KACAYAADtCgAgGQAA7goAICoCAMgJACEvAADwCgAgMAAA8QoAIDEAAPIKACAyAACSCwAgMwAA8woAILQCAQDHCQAhpgUCAMgJACGzBQQA9gkAIcQFAgDICQAh-QUCAMgJACH_BQEAxwkAIZwGAQDHCQAhnQYBAMcJACGkBgIAyAkAIakGBAD2CQAhqgYEAPcJACG9BgIA2gkAIb4GAgDaCQAhvwYCANoJACHABgIAyAkAIRMQAADEDAAgGAAAnQwAIBkAAJ4MACAeAACgDAAgHwAAoQwAICoCAAAAAbQCAQAAAAGmBQIAAAABswUEAAAAAcUFAgAAAAH_BQEAAAABnAYBAAAAAZ0GAQAAAAGgBiAAAAABoQYgAAAAAaQGAgAAAAGlBgEAAAABpgYEAAAAAacGBAAAAAECAAAANAAgQAAAqxAAIAMAAAAyACBAAACrEAAgQQAArxAAIBUAAAAyACAQAADCDAAgGAAA9AsAIBkAAPULACAeAAD3CwAgHwAA-AsAICoCAMgJACE5AACvEAAgtAIBAMcJACGmBQIAyAkAIbMFBAD2CQAhxQUCAMgJACH_BQEAxwkAIZwGAQDHCQAhnQYBAMcJACGgBiAAvQsAIaEGIAC9CwAhpAYCAMgJACGlBgEAxwkAIaYGBAD3CQAhpwYEAPcJACETEAAAwgwAIBgAAPQLACAZAAD1CwAgHgAA9wsAIB8AAPgLACAqAgDICQAhtAIBAMcJACGmBQIAyAkAIbMFBAD2CQAhxQUCAMgJACH_BQEAxwkAIZwGAQDHCQAhnQYBAMcJACGgBiAAvQsAIaEGIAC9CwAhpAYCAMgJACGlBgEAxwkAIaYGBAD3CQAhpwYEAPcJACETEAAAxAwAIBgAAJ0MACAZAACeDAAgHQAAnwwAIB8AAKEMACAqAgAAAAG0AgEAAAABpgUCAAAAAbMFBAAAAAHFBQIAAAAB_wUBAAAAAZwGAQAAAAGdBgEAAAABoAYgAAAAAaEGIAAAAAGkBgIAAAABpQYBAAAAAaYGBAAAAAGnBgQAAAABAgAAADQAIEAAALAQACADAAAAMgAgQAAAsBAAIEEAALQQACAVAAAAMgAgEAAAwgwAIBgAAPQLACAZAAD1CwAgHQAA9gsAIB8AAPgLACAqAgDICQAhOQAAtBAAILQCAQDHCQAhpgUCAMgJACGzBQQA9gkAIcUFAgDICQAh_wUBAMcJACGcBgEAxwkAIZ0GAQDHCQAhoAYgAL0LACGhBiAAvQsAIaQGAgDICQAhpQYBAMcJACGmBgQA9wkAIacGBAD3CQAhExAAAMIMACAYAAD0CwAgGQAA9QsAIB0AAPYLACAfAAD4CwAgKgIAyAkAIbQCAQDHCQAhpgUCAMgJACGzBQQA9gkAIcUFAgDICQAh_wUBAMcJACGcBgEAxwkAIZ0GAQDHCQAhoAYgAL0LACGhBiAAvQsAIaQGAgDICQAhpQYBAMcJACGmBgQA9wkAIacGBAD3CQAhGwQAAIQNACAFAACGDQAgCAAA_QwAIAkAAP4MACAKAAD_DAAgCwAAgA0AIAwAAIENACANAACCDQAgDgAAjw0AIA8AAIMNACAWAACFDQAgFwAAhw0AIBsAAIgNACAfAACJDQAgpQUCAAAAAaYFAgAAAAHNBQEAAAABzgUBAAAAAc8FAgAAAAHQBQEAAAAB0QUBAAAAAdIFCAAAAAHTBQgAAAAB1AUCAAAAAdUFBAAAAAHWBQIAAAAB1wUCAAAAAQIAAAAYACBAAAC1EAAgAwAAABUAIEAAALUQACBBAAC5EAAgHQAAABUAIAQAAM8LACAFAADRCwAgCAAAxwsAIAkAAMgLACAKAADJCwAgCwAAygsAIAwAAMsLACANAADMCwAgDgAAzQsAIA8AAM4LACAWAADQCwAgFwAA0gsAIBsAANMLACAfAADUCwAgOQAAuRAAIKUFAgDaCQAhpgUCAMgJACHNBQEAxwkAIc4FAQDHCQAhzwUCANoJACHQBQEAxQsAIdEFAQDFCwAh0gUIAMYLACHTBQgAxgsAIdQFAgDaCQAh1QUEAPcJACHWBQIA2gkAIdcFAgDaCQAhGwQAAM8LACAFAADRCwAgCAAAxwsAIAkAAMgLACAKAADJCwAgCwAAygsAIAwAAMsLACANAADMCwAgDgAAzQsAIA8AAM4LACAWAADQCwAgFwAA0gsAIBsAANMLACAfAADUCwAgpQUCANoJACGmBQIAyAkAIc0FAQDHCQAhzgUBAMcJACHPBQIA2gkAIdAFAQDFCwAh0QUBAMULACHSBQgAxgsAIdMFCADGCwAh1AUCANoJACHVBQQA9wkAIdYFAgDaCQAh1wUCANoJACEO3QEAAIUOACDeAQAAhg4AIN8BAACHDgAgpgUBAAAAAa4FAQAAAAHJBQEAAAAB2QUBAAAAAdoFAQAAAAHbBUAAAAAB5gVAAAAAAfMFIAAAAAH0BQEAAAAB9QUgAAAAAfYFIAAAAAECAAAA-wQAIEAAALoQACADAAAA_gQAIEAAALoQACBBAAC-EAAgEAAAAP4EACA5AAC-EAAg3QEAAMMNACDeAQAAxA0AIN8BAADFDQAgpgUBAMcJACGuBQEAxwkAIckFAQDHCQAh2QUBAMcJACHaBQEAxwkAIdsFQAC1DQAh5gVAALUNACHzBSAAvQsAIfQFAQDFCwAh9QUgAL0LACH2BSAAvQsAIQ7dAQAAww0AIN4BAADEDQAg3wEAAMUNACCmBQEAxwkAIa4FAQDHCQAhyQUBAMcJACHZBQEAxwkAIdoFAQDHCQAh2wVAALUNACHmBUAAtQ0AIfMFIAC9CwAh9AUBAMULACH1BSAAvQsAIfYFIAC9CwAhEeEBAADADwAgpgUCAAAAAacFAQAAAAGoBQEAAAABvgUCAAAAAdsFAQAAAAGPBgEAAAABkAYBAAAAAZEGAQAAAAGSBgEAAAABkwYCAAAAAZQGAQAAAAGVBgEAAAABlgYBAAAAAZcGAQAAAAGYBgEAAAABmQYBAAAAAQIAAAD5AgAgQAAAvxAAIAMAAACHAwAgQAAAvxAAIEEAAMMQACATAAAAhwMAIDkAAMMQACDhAQAAvw8AIKYFAgDICQAhpwUBAMcJACGoBQEAxwkAIb4FAgDICQAh2wUBAMcJACGPBgEAxwkAIZAGAQDHCQAhkQYBAMcJACGSBgEAxwkAIZMGAgDICQAhlAYBAMcJACGVBgEAxwkAIZYGAQDHCQAhlwYBAMcJACGYBgEAxwkAIZkGAQDHCQAhEeEBAAC_DwAgpgUCAMgJACGnBQEAxwkAIagFAQDHCQAhvgUCAMgJACHbBQEAxwkAIY8GAQDHCQAhkAYBAMcJACGRBgEAxwkAIZIGAQDHCQAhkwYCAMgJACGUBgEAxwkAIZUGAQDHCQAhlgYBAMcJACGXBgEAxwkAIZgGAQDHCQAhmQYBAMcJACEfIQAApgoAICMAAKcKACAkAACtCgAgJQAAqAoAICcAAKkKACAoAACqCgAgKwEAAAABmAUCAAAAAaYFAgAAAAGnBQEAAAABsgUBAAAAAbMFBAAAAAGKBgEAAAABqAYCAAAAAakGBAAAAAGqBgQAAAABrgYBAAAAAa8GAQAAAAGwBgEAAAABsQYBAAAAAbIGAQAAAAGzBgEAAAABtAYBAAAAAbUGAQAAAAG2BgEAAAABtwYBAAAAAbgGAgAAAAG5BgEAAAABugYBAAAAAbsGAQAAAAG8BgEAAAABAgAAAF0AIEAAAMQQACADAAAAWwAgQAAAxBAAIEEAAMgQACAhAAAAWwAgIQAApAoAICMAAPkJACAkAAD6CQAgJQAA-wkAICcAAPwJACAoAAD9CQAgKwEAxwkAITkAAMgQACCYBQIAyAkAIaYFAgDICQAhpwUBAMcJACGyBQEAxwkAIbMFBAD2CQAhigYBAMcJACGoBgIAyAkAIakGBAD2CQAhqgYEAPcJACGuBgEAxwkAIa8GAQDHCQAhsAYBAMcJACGxBgEAxwkAIbIGAQDHCQAhswYBAMcJACG0BgEAxwkAIbUGAQDHCQAhtgYBAMcJACG3BgEAxwkAIbgGAgDaCQAhuQYBAMcJACG6BgEAxwkAIbsGAQDHCQAhvAYBAMcJACEfIQAApAoAICMAAPkJACAkAAD6CQAgJQAA-wkAICcAAPwJACAoAAD9CQAgKwEAxwkAIZgFAgDICQAhpgUCAMgJACGnBQEAxwkAIbIFAQDHCQAhswUEAPYJACGKBgEAxwkAIagGAgDICQAhqQYEAPYJACGqBgQA9wkAIa4GAQDHCQAhrwYBAMcJACGwBgEAxwkAIbEGAQDHCQAhsgYBAMcJACGzBgEAxwkAIbQGAQDHCQAhtQYBAMcJACG2BgEAxwkAIbcGAQDHCQAhuAYCANoJACG5BgEAxwkAIboGAQDHCQAhuwYBAMcJACG8BgEAxwkAIQOuBQEAAAAB_AUBAAAAAYAGAQAAAAEPKgIAAAABtAIBAAAAAaYFAgAAAAGzBQQAAAABxAUCAAAAAfkFAgAAAAGcBgEAAAABnQYBAAAAAaQGAgAAAAGpBgQAAAABqgYEAAAAAb0GAgAAAAG-BgIAAAABvwYCAAAAAcAGAgAAAAENKgIAAAABtAIBAAAAAaYFAgAAAAGzBQQAAAABxQUCAAAAAZwGAQAAAAGdBgEAAAABoAYgAAAAAaEGIAAAAAGkBgIAAAABpQYBAAAAAaYGBAAAAAGnBgQAAAABCxIAAKgPACAbAACpDwAgpwUBAAAAAf0FAgAAAAGBBgEAAAABggYBAAAAAYMGAQAAAAGEBiAAAAABhQYBAAAAAYYGAQAAAAGHBgEAAAABAgAAANQDACBAAADMEAAgAwAAANcDACBAAADMEAAgQQAA0BAAIA0AAADXAwAgEgAAhw8AIBsAAIgPACA5AADQEAAgpwUBAMcJACH9BQIAyAkAIYEGAQDHCQAhggYBAMcJACGDBgEAxwkAIYQGIAC9CwAhhQYBAMcJACGGBgEAxwkAIYcGAQDHCQAhCxIAAIcPACAbAACIDwAgpwUBAMcJACH9BQIAyAkAIYEGAQDHCQAhggYBAMcJACGDBgEAxwkAIYQGIAC9CwAhhQYBAMcJACGGBgEAxwkAIYcGAQDHCQAhAq4FAQAAAAH8BQEAAAABAqcFAQAAAAH9BQIAAAABAgAAAIMEACBAAADSEAAgAwAAAIsEACBAAADSEAAgQQAA1hAAIAQAAACLBAAgOQAA1hAAIKcFAQDHCQAh_QUCAMgJACECpwUBAMcJACH9BQIAyAkAIQoEAACyDgAgBQAAsw4AIAwAAOEOACAsAAC0DgAgLQAAtQ4AIKYFAgAAAAGnBQEAAAAB1gUCAAAAAfkFAQAAAAH6BQEAAAABAgAAAHgAIEAAANcQACAGpgUCAAAAAa4FAQAAAAHJBQEAAAABygUgAAAAAcsFAQAAAAHMBQIAAAABAqUFAgAAAAGmBQIAAAABDSwBAAAAAaYFAgAAAAGnBQEAAAABqAUBAAAAAaoFAgAAAAGrBQIAAAABrAUCAAAAAa0FAQAAAAGuBQEAAAABrwUBAAAAAbAFAQAAAAGxBQEAAAABsgUBAAAAAQ0sAQAAAAGmBQIAAAABpwUBAAAAAagFAQAAAAGpBQIAAAABqwUCAAAAAawFAgAAAAGtBQEAAAABrgUBAAAAAa8FAQAAAAGwBQEAAAABsQUBAAAAAbIFAQAAAAEEpgUCAAAAAacFAQAAAAH5BQEAAAAB-gUBAAAAAQMAAAAPACBAAADXEAAgQQAA4BAAIAwAAAAPACAEAACgDgAgBQAAoQ4AIAwAAKQOACAsAACiDgAgLQAAow4AIDkAAOAQACCmBQIAyAkAIacFAQDHCQAh1gUCANoJACH5BQEAxwkAIfoFAQDHCQAhCgQAAKAOACAFAAChDgAgDAAApA4AICwAAKIOACAtAACjDgAgpgUCAMgJACGnBQEAxwkAIdYFAgDaCQAh-QUBAMcJACH6BQEAxwkAIQoFAACzDgAgDAAA4Q4AIA0AALYOACAsAAC0DgAgLQAAtQ4AIKYFAgAAAAGnBQEAAAAB1gUCAAAAAfkFAQAAAAH6BQEAAAABAgAAAHgAIEAAAOEQACADAAAADwAgQAAA4RAAIEEAAOUQACAMAAAADwAgBQAAoQ4AIAwAAKQOACANAAClDgAgLAAAog4AIC0AAKMOACA5AADlEAAgpgUCAMgJACGnBQEAxwkAIdYFAgDaCQAh-QUBAMcJACH6BQEAxwkAIQoFAAChDgAgDAAApA4AIA0AAKUOACAsAACiDgAgLQAAow4AIKYFAgDICQAhpwUBAMcJACHWBQIA2gkAIfkFAQDHCQAh-gUBAMcJACEbBAAAhA0AIAgAAP0MACAJAAD-DAAgCgAA_wwAIAsAAIANACAMAACBDQAgDQAAgg0AIA4AAI8NACAPAACDDQAgFgAAhQ0AIBcAAIcNACAbAACIDQAgHwAAiQ0AICAAAIoNACClBQIAAAABpgUCAAAAAc0FAQAAAAHOBQEAAAABzwUCAAAAAdAFAQAAAAHRBQEAAAAB0gUIAAAAAdMFCAAAAAHUBQIAAAAB1QUEAAAAAdYFAgAAAAHXBQIAAAABAgAAABgAIEAAAOYQACADAAAAFQAgQAAA5hAAIEEAAOoQACAdAAAAFQAgBAAAzwsAIAgAAMcLACAJAADICwAgCgAAyQsAIAsAAMoLACAMAADLCwAgDQAAzAsAIA4AAM0LACAPAADOCwAgFgAA0AsAIBcAANILACAbAADTCwAgHwAA1AsAICAAANULACA5AADqEAAgpQUCANoJACGmBQIAyAkAIc0FAQDHCQAhzgUBAMcJACHPBQIA2gkAIdAFAQDFCwAh0QUBAMULACHSBQgAxgsAIdMFCADGCwAh1AUCANoJACHVBQQA9wkAIdYFAgDaCQAh1wUCANoJACEbBAAAzwsAIAgAAMcLACAJAADICwAgCgAAyQsAIAsAAMoLACAMAADLCwAgDQAAzAsAIA4AAM0LACAPAADOCwAgFgAA0AsAIBcAANILACAbAADTCwAgHwAA1AsAICAAANULACClBQIA2gkAIaYFAgDICQAhzQUBAMcJACHOBQEAxwkAIc8FAgDaCQAh0AUBAMULACHRBQEAxQsAIdIFCADGCwAh0wUIAMYLACHUBQIA2gkAIdUFBAD3CQAh1gUCANoJACHXBQIA2gkAIQemBQEAAAAB2wVAAAAAAdwFQAAAAAHmBUAAAAAB8AUBAAAAAfEFAQAAAAHyBQEAAAABDKYFAQAAAAHbBUAAAAAB5gVAAAAAAecFAQAAAAHoBQEAAAAB6QUBAAAAAeoFAQAAAAHrBQEAAAAB7AUBAAAAAe0FQAAAAAHuBUAAAAAB7wUBAAAAAQamBQEAAAAB4AUBAAAAAeEFAQAAAAHiBSAAAAAB4wUCAAAAAeQFQAAAAAEGpgUCAAAAAbYFAQAAAAG3BQEAAAABjAYBAAAAAY0GAQAAAAGOBiAAAAABD6YFAgAAAAGnBQEAAAABqAUBAAAAAb4FAgAAAAHbBQEAAAABjwYBAAAAAZEGAQAAAAGSBgEAAAABkwYCAAAAAZQGAQAAAAGVBgEAAAABlgYBAAAAAZcGAQAAAAGYBgEAAAABmQYBAAAAAQ7eAQAAhg4AIN8BAACHDgAg4AEAAIgOACCmBQEAAAABrgUBAAAAAckFAQAAAAHZBQEAAAAB2gUBAAAAAdsFQAAAAAHmBUAAAAAB8wUgAAAAAfQFAQAAAAH1BSAAAAAB9gUgAAAAAQIAAAD7BAAgQAAA8BAAIAMAAAD-BAAgQAAA8BAAIEEAAPQQACAQAAAA_gQAIDkAAPQQACDeAQAAxA0AIN8BAADFDQAg4AEAAMYNACCmBQEAxwkAIa4FAQDHCQAhyQUBAMcJACHZBQEAxwkAIdoFAQDHCQAh2wVAALUNACHmBUAAtQ0AIfMFIAC9CwAh9AUBAMULACH1BSAAvQsAIfYFIAC9CwAhDt4BAADEDQAg3wEAAMUNACDgAQAAxg0AIKYFAQDHCQAhrgUBAMcJACHJBQEAxwkAIdkFAQDHCQAh2gUBAMcJACHbBUAAtQ0AIeYFQAC1DQAh8wUgAL0LACH0BQEAxQsAIfUFIAC9CwAh9gUgAL0LACEO3QEAAIUOACDfAQAAhw4AIOABAACIDgAgpgUBAAAAAa4FAQAAAAHJBQEAAAAB2QUBAAAAAdoFAQAAAAHbBUAAAAAB5gVAAAAAAfMFIAAAAAH0BQEAAAAB9QUgAAAAAfYFIAAAAAECAAAA-wQAIEAAAPUQACADAAAA_gQAIEAAAPUQACBBAAD5EAAgEAAAAP4EACA5AAD5EAAg3QEAAMMNACDfAQAAxQ0AIOABAADGDQAgpgUBAMcJACGuBQEAxwkAIckFAQDHCQAh2QUBAMcJACHaBQEAxwkAIdsFQAC1DQAh5gVAALUNACHzBSAAvQsAIfQFAQDFCwAh9QUgAL0LACH2BSAAvQsAIQ7dAQAAww0AIN8BAADFDQAg4AEAAMYNACCmBQEAxwkAIa4FAQDHCQAhyQUBAMcJACHZBQEAxwkAIdoFAQDHCQAh2wVAALUNACHmBUAAtQ0AIfMFIAC9CwAh9AUBAMULACH1BSAAvQsAIfYFIAC9CwAhDt0BAACFDgAg3gEAAIYOACDgAQAAiA4AIKYFAQAAAAGuBQEAAAAByQUBAAAAAdkFAQAAAAHaBQEAAAAB2wVAAAAAAeYFQAAAAAHzBSAAAAAB9AUBAAAAAfUFIAAAAAH2BSAAAAABAgAAAPsEACBAAAD6EAAgAwAAAP4EACBAAAD6EAAgQQAA_hAAIBAAAAD-BAAgOQAA_hAAIN0BAADDDQAg3gEAAMQNACDgAQAAxg0AIKYFAQDHCQAhrgUBAMcJACHJBQEAxwkAIdkFAQDHCQAh2gUBAMcJACHbBUAAtQ0AIeYFQAC1DQAh8wUgAL0LACH0BQEAxQsAIfUFIAC9CwAh9gUgAL0LACEO3QEAAMMNACDeAQAAxA0AIOABAADGDQAgpgUBAMcJACGuBQEAxwkAIckFAQDHCQAh2QUBAMcJACHaBQEAxwkAIdsFQAC1DQAh5gVAALUNACHzBSAAvQsAIfQFAQDFCwAh9QUgAL0LACH2BSAAvQsAIQylBQIAAAABpgUCAAAAAc0FAQAAAAHOBQEAAAAB0AUBAAAAAdEFAQAAAAHSBQgAAAAB0wUIAAAAAdQFAgAAAAHVBQQAAAAB1gUCAAAAAdcFAgAAAAEMpgUCAAAAAc0FAQAAAAHOBQEAAAABzwUCAAAAAdAFAQAAAAHRBQEAAAAB0gUIAAAAAdMFCAAAAAHUBQIAAAAB1QUEAAAAAdYFAgAAAAHXBQIAAAABGwQAAIQNACAFAACGDQAgCAAA_QwAIAkAAP4MACAKAAD_DAAgCwAAgA0AIAwAAIENACANAACCDQAgDgAAjw0AIBYAAIUNACAXAACHDQAgGwAAiA0AIB8AAIkNACAgAACKDQAgpQUCAAAAAaYFAgAAAAHNBQEAAAABzgUBAAAAAc8FAgAAAAHQBQEAAAAB0QUBAAAAAdIFCAAAAAHTBQgAAAAB1AUCAAAAAdUFBAAAAAHWBQIAAAAB1wUCAAAAAQIAAAAYACBAAACBEQAgDKUFAgAAAAGmBQIAAAABzQUBAAAAAc4FAQAAAAHPBQIAAAAB0AUBAAAAAdEFAQAAAAHSBQgAAAAB0wUIAAAAAdQFAgAAAAHVBQQAAAAB1wUCAAAAARsEAACEDQAgBQAAhg0AIAgAAP0MACAJAAD-DAAgCgAA_wwAIAsAAIANACAMAACBDQAgDgAAjw0AIA8AAIMNACAWAACFDQAgFwAAhw0AIBsAAIgNACAfAACJDQAgIAAAig0AIKUFAgAAAAGmBQIAAAABzQUBAAAAAc4FAQAAAAHPBQIAAAAB0AUBAAAAAdEFAQAAAAHSBQgAAAAB0wUIAAAAAdQFAgAAAAHVBQQAAAAB1gUCAAAAAdcFAgAAAAECAAAAGAAgQAAAhBEAIBsEAACEDQAgBQAAhg0AIAgAAP0MACAJAAD-DAAgCgAA_wwAIAwAAIENACANAACCDQAgDgAAjw0AIA8AAIMNACAWAACFDQAgFwAAhw0AIBsAAIgNACAfAACJDQAgIAAAig0AIKUFAgAAAAGmBQIAAAABzQUBAAAAAc4FAQAAAAHPBQIAAAAB0AUBAAAAAdEFAQAAAAHSBQgAAAAB0wUIAAAAAdQFAgAAAAHVBQQAAAAB1gUCAAAAAdcFAgAAAAECAAAAGAAgQAAAhhEAIBsEAACEDQAgBQAAhg0AIAgAAP0MACAKAAD_DAAgCwAAgA0AIAwAAIENACANAACCDQAgDgAAjw0AIA8AAIMNACAWAACFDQAgFwAAhw0AIBsAAIgNACAfAACJDQAgIAAAig0AIKUFAgAAAAGmBQIAAAABzQUBAAAAAc4FAQAAAAHPBQIAAAAB0AUBAAAAAdEFAQAAAAHSBQgAAAAB0wUIAAAAAdQFAgAAAAHVBQQAAAAB1gUCAAAAAdcFAgAAAAECAAAAGAAgQAAAiBEAIAylBQIAAAABpgUCAAAAAc0FAQAAAAHOBQEAAAABzwUCAAAAAdAFAQAAAAHRBQEAAAAB0gUIAAAAAdMFCAAAAAHUBQIAAAAB1QUEAAAAAdYFAgAAAAEGpgUCAAAAAa4FAQAAAAHJBQEAAAABygUgAAAAAcsFAQAAAAHMBQIAAAABAcQFAgAAAAEKBAAAsg4AIAwAAOEOACANAAC2DgAgLAAAtA4AIC0AALUOACCmBQIAAAABpwUBAAAAAdYFAgAAAAH5BQEAAAAB-gUBAAAAAQIAAAB4ACBAAACNEQAgDyoCAAAAAbQCAQAAAAGmBQIAAAABswUEAAAAAcQFAgAAAAH5BQIAAAAB_wUBAAAAAZwGAQAAAAGdBgEAAAABqQYEAAAAAaoGBAAAAAG9BgIAAAABvgYCAAAAAb8GAgAAAAHABgIAAAABDyoCAAAAAbQCAQAAAAGmBQIAAAABswUEAAAAAcQFAgAAAAH5BQIAAAAB_wUBAAAAAZwGAQAAAAGdBgEAAAABpAYCAAAAAakGBAAAAAGqBgQAAAABvQYCAAAAAb8GAgAAAAHABgIAAAABGwQAAIQNACAFAACGDQAgCAAA_QwAIAkAAP4MACAKAAD_DAAgCwAAgA0AIAwAAIENACANAACCDQAgDgAAjw0AIA8AAIMNACAWAACFDQAgFwAAhw0AIB8AAIkNACAgAACKDQAgpQUCAAAAAaYFAgAAAAHNBQEAAAABzgUBAAAAAc8FAgAAAAHQBQEAAAAB0QUBAAAAAdIFCAAAAAHTBQgAAAAB1AUCAAAAAdUFBAAAAAHWBQIAAAAB1wUCAAAAAQIAAAAYACBAAACREQAgAwAAABUAIEAAAJERACBBAACVEQAgHQAAABUAIAQAAM8LACAFAADRCwAgCAAAxwsAIAkAAMgLACAKAADJCwAgCwAAygsAIAwAAMsLACANAADMCwAgDgAAzQsAIA8AAM4LACAWAADQCwAgFwAA0gsAIB8AANQLACAgAADVCwAgOQAAlREAIKUFAgDaCQAhpgUCAMgJACHNBQEAxwkAIc4FAQDHCQAhzwUCANoJACHQBQEAxQsAIdEFAQDFCwAh0gUIAMYLACHTBQgAxgsAIdQFAgDaCQAh1QUEAPcJACHWBQIA2gkAIdcFAgDaCQAhGwQAAM8LACAFAADRCwAgCAAAxwsAIAkAAMgLACAKAADJCwAgCwAAygsAIAwAAMsLACANAADMCwAgDgAAzQsAIA8AAM4LACAWAADQCwAgFwAA0gsAIB8AANQLACAgAADVCwAgpQUCANoJACGmBQIAyAkAIc0FAQDHCQAhzgUBAMcJACHPBQIA2gkAIdAFAQDFCwAh0QUBAMULACHSBQgAxgsAIdMFCADGCwAh1AUCANoJACHVBQQA9wkAIdYFAgDaCQAh1wUCANoJACENKgIAAAABtAIBAAAAAaYFAgAAAAGzBQQAAAABxQUCAAAAAf8FAQAAAAGcBgEAAAABnQYBAAAAAaAGIAAAAAGhBiAAAAABpQYBAAAAAaYGBAAAAAGnBgQAAAABAwAAAA8AIEAAAI0RACBBAACZEQAgDAAAAA8AIAQAAKAOACAMAACkDgAgDQAApQ4AICwAAKIOACAtAACjDgAgOQAAmREAIKYFAgDICQAhpwUBAMcJACHWBQIA2gkAIfkFAQDHCQAh-gUBAMcJACEKBAAAoA4AIAwAAKQOACANAAClDgAgLAAAog4AIC0AAKMOACCmBQIAyAkAIacFAQDHCQAh1gUCANoJACH5BQEAxwkAIfoFAQDHCQAhAqYFAgAAAAH3BQIAAAABAiwBAAAAAZgFAgAAAAELEgAAqA8AIBoAAKcPACCnBQEAAAAB_QUCAAAAAYEGAQAAAAGCBgEAAAABgwYBAAAAAYQGIAAAAAGFBgEAAAABhgYBAAAAAYcGAQAAAAECAAAA1AMAIEAAAJwRACAHCgAAkw4AIBIAANkMACATAADaDAAgLgAA2AwAIKUFAgAAAAGmBQIAAAAB9wUCAAAAAQIAAAAJACBAAACeEQAgBLMFBAAAAAGgBiAAAAABoQYgAAAAAaMGAQAAAAEGKgIAAAABswUEAAAAAZ0GAQAAAAGgBiAAAAABoQYgAAAAAaIGAgAAAAEbBAAAhA0AIAUAAIYNACAIAAD9DAAgCQAA_gwAIAoAAP8MACALAACADQAgDAAAgQ0AIA0AAIINACAOAACPDQAgDwAAgw0AIBYAAIUNACAXAACHDQAgGwAAiA0AICAAAIoNACClBQIAAAABpgUCAAAAAc0FAQAAAAHOBQEAAAABzwUCAAAAAdAFAQAAAAHRBQEAAAAB0gUIAAAAAdMFCAAAAAHUBQIAAAAB1QUEAAAAAdYFAgAAAAHXBQIAAAABAgAAABgAIEAAAKIRACADAAAAFQAgQAAAohEAIEEAAKYRACAdAAAAFQAgBAAAzwsAIAUAANELACAIAADHCwAgCQAAyAsAIAoAAMkLACALAADKCwAgDAAAywsAIA0AAMwLACAOAADNCwAgDwAAzgsAIBYAANALACAXAADSCwAgGwAA0wsAICAAANULACA5AACmEQAgpQUCANoJACGmBQIAyAkAIc0FAQDHCQAhzgUBAMcJACHPBQIA2gkAIdAFAQDFCwAh0QUBAMULACHSBQgAxgsAIdMFCADGCwAh1AUCANoJACHVBQQA9wkAIdYFAgDaCQAh1wUCANoJACEbBAAAzwsAIAUAANELACAIAADHCwAgCQAAyAsAIAoAAMkLACALAADKCwAgDAAAywsAIA0AAMwLACAOAADNCwAgDwAAzgsAIBYAANALACAXAADSCwAgGwAA0wsAICAAANULACClBQIA2gkAIaYFAgDICQAhzQUBAMcJACHOBQEAxwkAIc8FAgDaCQAh0AUBAMULACHRBQEAxQsAIdIFCADGCwAh0wUIAMYLACHUBQIA2gkAIdUFBAD3CQAh1gUCANoJACHXBQIA2gkAIQkqAgAAAAGzBQQAAAABxQUCAAAAAc4FAQAAAAH9BQIAAAABnQYBAAAAAZ8GAQAAAAGgBiAAAAABoQYgAAAAAQMAAADXAwAgQAAAnBEAIEEAAKoRACANAAAA1wMAIBIAAIcPACAaAACGDwAgOQAAqhEAIKcFAQDHCQAh_QUCAMgJACGBBgEAxwkAIYIGAQDHCQAhgwYBAMcJACGEBiAAvQsAIYUGAQDHCQAhhgYBAMcJACGHBgEAxwkAIQsSAACHDwAgGgAAhg8AIKcFAQDHCQAh_QUCAMgJACGBBgEAxwkAIYIGAQDHCQAhgwYBAMcJACGEBiAAvQsAIYUGAQDHCQAhhgYBAMcJACGHBgEAxwkAIQMAAAAHACBAAACeEQAgQQAArREAIAkAAAAHACAKAACSDgAgEgAAtwwAIBMAALgMACAuAAC2DAAgOQAArREAIKUFAgDICQAhpgUCAMgJACH3BQIAyAkAIQcKAACSDgAgEgAAtwwAIBMAALgMACAuAAC2DAAgpQUCAMgJACGmBQIAyAkAIfcFAgDICQAhDSoCAAAAAbQCAQAAAAGmBQIAAAABswUEAAAAAf8FAQAAAAGcBgEAAAABnQYBAAAAAaAGIAAAAAGhBiAAAAABpAYCAAAAAaUGAQAAAAGmBgQAAAABpwYEAAAAARMQAADEDAAgGAAAnQwAIBkAAJ4MACAdAACfDAAgHgAAoAwAICoCAAAAAbQCAQAAAAGmBQIAAAABswUEAAAAAcUFAgAAAAH_BQEAAAABnAYBAAAAAZ0GAQAAAAGgBiAAAAABoQYgAAAAAaQGAgAAAAGlBgEAAAABpgYEAAAAAacGBAAAAAECAAAANAAgQAAArxEAIAMAAAAyACBAAACvEQAgQQAAsxEAIBUAAAAyACAQAADCDAAgGAAA9AsAIBkAAPULACAdAAD2CwAgHgAA9wsAICoCAMgJACE5AACzEQAgtAIBAMcJACGmBQIAyAkAIbMFBAD2CQAhxQUCAMgJACH_BQEAxwkAIZwGAQDHCQAhnQYBAMcJACGgBiAAvQsAIaEGIAC9CwAhpAYCAMgJACGlBgEAxwkAIaYGBAD3CQAhpwYEAPcJACETEAAAwgwAIBgAAPQLACAZAAD1CwAgHQAA9gsAIB4AAPcLACAqAgDICQAhtAIBAMcJACGmBQIAyAkAIbMFBAD2CQAhxQUCAMgJACH_BQEAxwkAIZwGAQDHCQAhnQYBAMcJACGgBiAAvQsAIaEGIAC9CwAhpAYCAMgJACGlBgEAxwkAIaYGBAD3CQAhpwYEAPcJACEJKgIAAAABswUEAAAAAc4FAQAAAAH9BQIAAAABnQYBAAAAAZ4GAgAAAAGfBgEAAAABoAYgAAAAAaEGIAAAAAEDAAAAFQAgQAAAgREAIEEAALcRACAdAAAAFQAgBAAAzwsAIAUAANELACAIAADHCwAgCQAAyAsAIAoAAMkLACALAADKCwAgDAAAywsAIA0AAMwLACAOAADNCwAgFgAA0AsAIBcAANILACAbAADTCwAgHwAA1AsAICAAANULACA5AAC3EQAgpQUCANoJACGmBQIAyAkAIc0FAQDHCQAhzgUBAMcJACHPBQIA2gkAIdAFAQDFCwAh0QUBAMULACHSBQgAxgsAIdMFCADGCwAh1AUCANoJACHVBQQA9wkAIdYFAgDaCQAh1wUCANoJACEbBAAAzwsAIAUAANELACAIAADHCwAgCQAAyAsAIAoAAMkLACALAADKCwAgDAAAywsAIA0AAMwLACAOAADNCwAgFgAA0AsAIBcAANILACAbAADTCwAgHwAA1AsAICAAANULACClBQIA2gkAIaYFAgDICQAhzQUBAMcJACHOBQEAxwkAIc8FAgDaCQAh0AUBAMULACHRBQEAxQsAIdIFCADGCwAh0wUIAMYLACHUBQIA2gkAIdUFBAD3CQAh1gUCANoJACHXBQIA2gkAIQMAAAAVACBAAACEEQAgQQAAuhEAIB0AAAAVACAEAADPCwAgBQAA0QsAIAgAAMcLACAJAADICwAgCgAAyQsAIAsAAMoLACAMAADLCwAgDgAAzQsAIA8AAM4LACAWAADQCwAgFwAA0gsAIBsAANMLACAfAADUCwAgIAAA1QsAIDkAALoRACClBQIA2gkAIaYFAgDICQAhzQUBAMcJACHOBQEAxwkAIc8FAgDaCQAh0AUBAMULACHRBQEAxQsAIdIFCADGCwAh0wUIAMYLACHUBQIA2gkAIdUFBAD3CQAh1gUCANoJACHXBQIA2gkAIRsEAADPCwAgBQAA0QsAIAgAAMcLACAJAADICwAgCgAAyQsAIAsAAMoLACAMAADLCwAgDgAAzQsAIA8AAM4LACAWAADQCwAgFwAA0gsAIBsAANMLACAfAADUCwAgIAAA1QsAIKUFAgDaCQAhpgUCAMgJACHNBQEAxwkAIc4FAQDHCQAhzwUCANoJACHQBQEAxQsAIdEFAQDFCwAh0gUIAMYLACHTBQgAxgsAIdQFAgDaCQAh1QUEAPcJACHWBQIA2gkAIdcFAgDaCQAhAwAAABUAIEAAAIYRACBBAAC9EQAgHQAAABUAIAQAAM8LACAFAADRCwAgCAAAxwsAIAkAAMgLACAKAADJCwAgDAAAywsAIA0AAMwLACAOAADNCwAgDwAAzgsAIBYAANALACAXAADSCwAgGwAA0wsAIB8AANQLACAgAADVCwAgOQAAvREAIKUFAgDaCQAhpgUCAMgJACHNBQEAxwkAIc4FAQDHCQAhzwUCANoJACHQBQEAxQsAIdEFAQDFCwAh0gUIAMYLACHTBQgAxgsAIdQFAgDaCQAh1QUEAPcJACHWBQIA2gkAIdcFAgDaCQAhGwQAAM8LACAFAADRCwAgCAAAxwsAIAkAAMgLACAKAADJCwAgDAAAywsAIA0AAMwLACAOAADNCwAgDwAAzgsAIBYAANALACAXAADSCwAgGwAA0wsAIB8AANQLACAgAADVCwAgpQUCANoJACGmBQIAyAkAIc0FAQDHCQAhzgUBAMcJACHPBQIA2gkAIdAFAQDFCwAh0QUBAMULACHSBQgAxgsAIdMFCADGCwAh1AUCANoJACHVBQQA9wkAIdYFAgDaCQAh1wUCANoJACEDAAAAFQAgQAAAiBEAIEEAAMARACAdAAAAFQAgBAAAzwsAIAUAANELACAIAADHCwAgCgAAyQsAIAsAAMoLACAMAADLCwAgDQAAzAsAIA4AAM0LACAPAADOCwAgFgAA0AsAIBcAANILACAbAADTCwAgHwAA1AsAICAAANULACA5AADAEQAgpQUCANoJACGmBQIAyAkAIc0FAQDHCQAhzgUBAMcJACHPBQIA2gkAIdAFAQDFCwAh0QUBAMULACHSBQgAxgsAIdMFCADGCwAh1AUCANoJACHVBQQA9wkAIdYFAgDaCQAh1wUCANoJACEbBAAAzwsAIAUAANELACAIAADHCwAgCgAAyQsAIAsAAMoLACAMAADLCwAgDQAAzAsAIA4AAM0LACAPAADOCwAgFgAA0AsAIBcAANILACAbAADTCwAgHwAA1AsAICAAANULACClBQIA2gkAIaYFAgDICQAhzQUBAMcJACHOBQEAxwkAIc8FAgDaCQAh0AUBAMULACHRBQEAxQsAIdIFCADGCwAh0wUIAMYLACHUBQIA2gkAIdUFBAD3CQAh1gUCANoJACHXBQIA2gkAIRsFAACGDQAgCAAA_QwAIAkAAP4MACAKAAD_DAAgCwAAgA0AIAwAAIENACANAACCDQAgDgAAjw0AIA8AAIMNACAWAACFDQAgFwAAhw0AIBsAAIgNACAfAACJDQAgIAAAig0AIKUFAgAAAAGmBQIAAAABzQUBAAAAAc4FAQAAAAHPBQIAAAAB0AUBAAAAAdEFAQAAAAHSBQgAAAAB0wUIAAAAAdQFAgAAAAHVBQQAAAAB1gUCAAAAAdcFAgAAAAECAAAAGAAgQAAAwREAIAMAAAAVACBAAADBEQAgQQAAxREAIB0AAAAVACAFAADRCwAgCAAAxwsAIAkAAMgLACAKAADJCwAgCwAAygsAIAwAAMsLACANAADMCwAgDgAAzQsAIA8AAM4LACAWAADQCwAgFwAA0gsAIBsAANMLACAfAADUCwAgIAAA1QsAIDkAAMURACClBQIA2gkAIaYFAgDICQAhzQUBAMcJACHOBQEAxwkAIc8FAgDaCQAh0AUBAMULACHRBQEAxQsAIdIFCADGCwAh0wUIAMYLACHUBQIA2gkAIdUFBAD3CQAh1gUCANoJACHXBQIA2gkAIRsFAADRCwAgCAAAxwsAIAkAAMgLACAKAADJCwAgCwAAygsAIAwAAMsLACANAADMCwAgDgAAzQsAIA8AAM4LACAWAADQCwAgFwAA0gsAIBsAANMLACAfAADUCwAgIAAA1QsAIKUFAgDaCQAhpgUCAMgJACHNBQEAxwkAIc4FAQDHCQAhzwUCANoJACHQBQEAxQsAIdEFAQDFCwAh0gUIAMYLACHTBQgAxgsAIdQFAgDaCQAh1QUEAPcJACHWBQIA2gkAIdcFAgDaCQAhAcUFAgAAAAEPKgIAAAABtAIBAAAAAaYFAgAAAAGzBQQAAAAB-QUCAAAAAf8FAQAAAAGcBgEAAAABnQYBAAAAAaQGAgAAAAGpBgQAAAABqgYEAAAAAb0GAgAAAAG-BgIAAAABvwYCAAAAAcAGAgAAAAEYFQAAlgsAIBgAAJQLACAZAACVCwAgHQAAmwsAICoCAAAAAS8AAJ0LACAxAACYCwAgMgAAmQsAIDMAAJoLACC0AgEAAAABpgUCAAAAAbMFBAAAAAHEBQIAAAAB-QUCAAAAAf8FAQAAAAGcBgEAAAABnQYBAAAAAaQGAgAAAAGpBgQAAAABqgYEAAAAAb0GAgAAAAG-BgIAAAABvwYCAAAAAcAGAgAAAAECAAAAAQAgQAAAyBEAIAQRAACzCwAgEgAAtAsAIKYFAgAAAAGnBQEAAAABAgAAALwGACBAAADKEQAgBwoAAJMOACASAADZDAAgGwAA2wwAIC4AANgMACClBQIAAAABpgUCAAAAAfcFAgAAAAECAAAACQAgQAAAzBEAIAQRAACzCwAgEwAAtQsAIKYFAgAAAAGnBQEAAAABAgAAALwGACBAAADOEQAgCxoAAKcPACAbAACpDwAgpwUBAAAAAf0FAgAAAAGBBgEAAAABggYBAAAAAYMGAQAAAAGEBiAAAAABhQYBAAAAAYYGAQAAAAGHBgEAAAABAgAAANQDACBAAADQEQAgBwoAAJMOACATAADaDAAgGwAA2wwAIC4AANgMACClBQIAAAABpgUCAAAAAfcFAgAAAAECAAAACQAgQAAA0hEAIAMAAACIAQAgQAAAyhEAIEEAANYRACAGAAAAiAEAIBEAAN8KACASAADgCgAgOQAA1hEAIKYFAgDICQAhpwUBAMcJACEEEQAA3woAIBIAAOAKACCmBQIAyAkAIacFAQDHCQAhDyoCAAAAAbQCAQAAAAGmBQIAAAABswUEAAAAAcQFAgAAAAH5BQIAAAAB_wUBAAAAAZwGAQAAAAGdBgEAAAABpAYCAAAAAakGBAAAAAGqBgQAAAABvgYCAAAAAb8GAgAAAAHABgIAAAABGCsBAAAAAZgFAgAAAAGmBQIAAAABpwUBAAAAAbIFAQAAAAGzBQQAAAABigYBAAAAAakGBAAAAAGqBgQAAAABrgYBAAAAAa8GAQAAAAGwBgEAAAABsQYBAAAAAbIGAQAAAAGzBgEAAAABtAYBAAAAAbUGAQAAAAG2BgEAAAABtwYBAAAAAbgGAgAAAAG5BgEAAAABugYBAAAAAbsGAQAAAAG8BgEAAAABBSoCAAAAAbMFBAAAAAGjBgEAAAABqQYEAAAAAaoGBAAAAAEDAAAABwAgQAAAzBEAIEEAANwRACAJAAAABwAgCgAAkg4AIBIAALcMACAbAAC5DAAgLgAAtgwAIDkAANwRACClBQIAyAkAIaYFAgDICQAh9wUCAMgJACEHCgAAkg4AIBIAALcMACAbAAC5DAAgLgAAtgwAIKUFAgDICQAhpgUCAMgJACH3BQIAyAkAIQMAAAApACBAAADIEQAgQQAA3xEAIBoAAAApACAVAADvCgAgGAAA7QoAIBkAAO4KACAdAAD0CgAgKgIAyAkAIS8AAPAKACAxAADyCgAgMgAAkgsAIDMAAPMKACA5AADfEQAgtAIBAMcJACGmBQIAyAkAIbMFBAD2CQAhxAUCAMgJACH5BQIAyAkAIf8FAQDHCQAhnAYBAMcJACGdBgEAxwkAIaQGAgDICQAhqQYEAPYJACGqBgQA9wkAIb0GAgDaCQAhvgYCANoJACG_BgIA2gkAIcAGAgDICQAhGBUAAO8KACAYAADtCgAgGQAA7goAIB0AAPQKACAqAgDICQAhLwAA8AoAIDEAAPIKACAyAACSCwAgMwAA8woAILQCAQDHCQAhpgUCAMgJACGzBQQA9gkAIcQFAgDICQAh-QUCAMgJACH_BQEAxwkAIZwGAQDHCQAhnQYBAMcJACGkBgIAyAkAIakGBAD2CQAhqgYEAPcJACG9BgIA2gkAIb4GAgDaCQAhvwYCANoJACHABgIAyAkAIQMAAACIAQAgQAAAzhEAIEEAAOIRACAGAAAAiAEAIBEAAN8KACATAADhCgAgOQAA4hEAIKYFAgDICQAhpwUBAMcJACEEEQAA3woAIBMAAOEKACCmBQIAyAkAIacFAQDHCQAhAwAAANcDACBAAADQEQAgQQAA5REAIA0AAADXAwAgGgAAhg8AIBsAAIgPACA5AADlEQAgpwUBAMcJACH9BQIAyAkAIYEGAQDHCQAhggYBAMcJACGDBgEAxwkAIYQGIAC9CwAhhQYBAMcJACGGBgEAxwkAIYcGAQDHCQAhCxoAAIYPACAbAACIDwAgpwUBAMcJACH9BQIAyAkAIYEGAQDHCQAhggYBAMcJACGDBgEAxwkAIYQGIAC9CwAhhQYBAMcJACGGBgEAxwkAIYcGAQDHCQAhAwAAAAcAIEAAANIRACBBAADoEQAgCQAAAAcAIAoAAJIOACATAAC4DAAgGwAAuQwAIC4AALYMACA5AADoEQAgpQUCAMgJACGmBQIAyAkAIfcFAgDICQAhBwoAAJIOACATAAC4DAAgGwAAuQwAIC4AALYMACClBQIAyAkAIaYFAgDICQAh9wUCAMgJACEPKgIAAAABtAIBAAAAAaYFAgAAAAGzBQQAAAABxAUCAAAAAfkFAgAAAAH_BQEAAAABnAYBAAAAAZ0GAQAAAAGkBgIAAAABqQYEAAAAAaoGBAAAAAG9BgIAAAABvgYCAAAAAcAGAgAAAAEbBAAAhA0AIAUAAIYNACAIAAD9DAAgCQAA_gwAIAoAAP8MACALAACADQAgDAAAgQ0AIA0AAIINACAOAACPDQAgDwAAgw0AIBcAAIcNACAbAACIDQAgHwAAiQ0AICAAAIoNACClBQIAAAABpgUCAAAAAc0FAQAAAAHOBQEAAAABzwUCAAAAAdAFAQAAAAHRBQEAAAAB0gUIAAAAAdMFCAAAAAHUBQIAAAAB1QUEAAAAAdYFAgAAAAHXBQIAAAABAgAAABgAIEAAAOoRACAEEgAAtAsAIBMAALULACCmBQIAAAABpwUBAAAAAQIAAAC8BgAgQAAA7BEAIAMAAAAVACBAAADqEQAgQQAA8BEAIB0AAAAVACAEAADPCwAgBQAA0QsAIAgAAMcLACAJAADICwAgCgAAyQsAIAsAAMoLACAMAADLCwAgDQAAzAsAIA4AAM0LACAPAADOCwAgFwAA0gsAIBsAANMLACAfAADUCwAgIAAA1QsAIDkAAPARACClBQIA2gkAIaYFAgDICQAhzQUBAMcJACHOBQEAxwkAIc8FAgDaCQAh0AUBAMULACHRBQEAxQsAIdIFCADGCwAh0wUIAMYLACHUBQIA2gkAIdUFBAD3CQAh1gUCANoJACHXBQIA2gkAIRsEAADPCwAgBQAA0QsAIAgAAMcLACAJAADICwAgCgAAyQsAIAsAAMoLACAMAADLCwAgDQAAzAsAIA4AAM0LACAPAADOCwAgFwAA0gsAIBsAANMLACAfAADUCwAgIAAA1QsAIKUFAgDaCQAhpgUCAMgJACHNBQEAxwkAIc4FAQDHCQAhzwUCANoJACHQBQEAxQsAIdEFAQDFCwAh0gUIAMYLACHTBQgAxgsAIdQFAgDaCQAh1QUEAPcJACHWBQIA2gkAIdcFAgDaCQAhAwAAAIgBACBAAADsEQAgQQAA8xEAIAYAAACIAQAgEgAA4AoAIBMAAOEKACA5AADzEQAgpgUCAMgJACGnBQEAxwkAIQQSAADgCgAgEwAA4QoAIKYFAgDICQAhpwUBAMcJACEKBAAAsg4AIAUAALMOACAMAADhDgAgDQAAtg4AICwAALQOACCmBQIAAAABpwUBAAAAAdYFAgAAAAH5BQEAAAAB-gUBAAAAAQIAAAB4ACBAAAD0EQAgCgQAALIOACAFAACzDgAgDAAA4Q4AIA0AALYOACAtAAC1DgAgpgUCAAAAAacFAQAAAAHWBQIAAAAB-QUBAAAAAfoFAQAAAAECAAAAeAAgQAAA9hEAIAIsAQAAAAGlBQIAAAABHyEAAKYKACAjAACnCgAgJAAArQoAICcAAKkKACAoAACqCgAgKQAAqwoAICsBAAAAAZgFAgAAAAGmBQIAAAABpwUBAAAAAbIFAQAAAAGzBQQAAAABigYBAAAAAagGAgAAAAGpBgQAAAABqgYEAAAAAa4GAQAAAAGvBgEAAAABsAYBAAAAAbEGAQAAAAGyBgEAAAABswYBAAAAAbQGAQAAAAG1BgEAAAABtgYBAAAAAbcGAQAAAAG4BgIAAAABuQYBAAAAAboGAQAAAAG7BgEAAAABvAYBAAAAAQIAAABdACBAAAD5EQAgGBUAAJYLACAYAACUCwAgGQAAlQsAIB0AAJsLACAqAgAAAAEvAACdCwAgMAAAlwsAIDEAAJgLACAyAACZCwAgtAIBAAAAAaYFAgAAAAGzBQQAAAABxAUCAAAAAfkFAgAAAAH_BQEAAAABnAYBAAAAAZ0GAQAAAAGkBgIAAAABqQYEAAAAAaoGBAAAAAG9BgIAAAABvgYCAAAAAb8GAgAAAAHABgIAAAABAgAAAAEAIEAAAPsRACASBgAAugoAIAcAALsKACAiAAC8CgAgKwAAvgoAICwBAAAAAaYFAgAAAAGnBQEAAAABqAUBAAAAAakFAgAAAAGqBQIAAAABqwUCAAAAAawFAgAAAAGtBQEAAAABrgUBAAAAAa8FAQAAAAGwBQEAAAABsQUBAAAAAbIFAQAAAAECAAAADQAgQAAA_REAIAMAAAALACBAAAD9EQAgQQAAgRIAIBQAAAALACAGAADbCQAgBwAA3AkAICIAAN0JACArAADfCQAgLAEAxwkAITkAAIESACCmBQIAyAkAIacFAQDHCQAhqAUBAMcJACGpBQIAyAkAIaoFAgDaCQAhqwUCANoJACGsBQIA2gkAIa0FAQDHCQAhrgUBAMcJACGvBQEAxwkAIbAFAQDHCQAhsQUBAMcJACGyBQEAxwkAIRIGAADbCQAgBwAA3AkAICIAAN0JACArAADfCQAgLAEAxwkAIaYFAgDICQAhpwUBAMcJACGoBQEAxwkAIakFAgDICQAhqgUCANoJACGrBQIA2gkAIawFAgDaCQAhrQUBAMcJACGuBQEAxwkAIa8FAQDHCQAhsAUBAMcJACGxBQEAxwkAIbIFAQDHCQAhGCsBAAAAAZgFAgAAAAGmBQIAAAABpwUBAAAAAbIFAQAAAAGzBQQAAAABigYBAAAAAagGAgAAAAGpBgQAAAABqgYEAAAAAa4GAQAAAAGvBgEAAAABsAYBAAAAAbEGAQAAAAGyBgEAAAABswYBAAAAAbQGAQAAAAG1BgEAAAABtgYBAAAAAbcGAQAAAAG5BgEAAAABugYBAAAAAbsGAQAAAAG8BgEAAAABBqYFAgAAAAG2BQEAAAABtwUBAAAAAbwFAQAAAAGKBgEAAAABrQYBAAAAAQW2BQEAAAABtwUBAAAAAbwFAQAAAAGJBgEAAAABigYBAAAAAQMAAABbACBAAAD5EQAgQQAAhxIAICEAAABbACAhAACkCgAgIwAA-QkAICQAAPoJACAnAAD8CQAgKAAA_QkAICkAAP4JACArAQDHCQAhOQAAhxIAIJgFAgDICQAhpgUCAMgJACGnBQEAxwkAIbIFAQDHCQAhswUEAPYJACGKBgEAxwkAIagGAgDICQAhqQYEAPYJACGqBgQA9wkAIa4GAQDHCQAhrwYBAMcJACGwBgEAxwkAIbEGAQDHCQAhsgYBAMcJACGzBgEAxwkAIbQGAQDHCQAhtQYBAMcJACG2BgEAxwkAIbcGAQDHCQAhuAYCANoJACG5BgEAxwkAIboGAQDHCQAhuwYBAMcJACG8BgEAxwkAIR8hAACkCgAgIwAA-QkAICQAAPoJACAnAAD8CQAgKAAA_QkAICkAAP4JACArAQDHCQAhmAUCAMgJACGmBQIAyAkAIacFAQDHCQAhsgUBAMcJACGzBQQA9gkAIYoGAQDHCQAhqAYCAMgJACGpBgQA9gkAIaoGBAD3CQAhrgYBAMcJACGvBgEAxwkAIbAGAQDHCQAhsQYBAMcJACGyBgEAxwkAIbMGAQDHCQAhtAYBAMcJACG1BgEAxwkAIbYGAQDHCQAhtwYBAMcJACG4BgIA2gkAIbkGAQDHCQAhugYBAMcJACG7BgEAxwkAIbwGAQDHCQAhAwAAACkAIEAAAPsRACBBAACKEgAgGgAAACkAIBUAAO8KACAYAADtCgAgGQAA7goAIB0AAPQKACAqAgDICQAhLwAA8AoAIDAAAPEKACAxAADyCgAgMgAAkgsAIDkAAIoSACC0AgEAxwkAIaYFAgDICQAhswUEAPYJACHEBQIAyAkAIfkFAgDICQAh_wUBAMcJACGcBgEAxwkAIZ0GAQDHCQAhpAYCAMgJACGpBgQA9gkAIaoGBAD3CQAhvQYCANoJACG-BgIA2gkAIb8GAgDaCQAhwAYCAMgJACEYFQAA7woAIBgAAO0KACAZAADuCgAgHQAA9AoAICoCAMgJACEvAADwCgAgMAAA8QoAIDEAAPIKACAyAACSCwAgtAIBAMcJACGmBQIAyAkAIbMFBAD2CQAhxAUCAMgJACH5BQIAyAkAIf8FAQDHCQAhnAYBAMcJACGdBgEAxwkAIaQGAgDICQAhqQYEAPYJACGqBgQA9wkAIb0GAgDaCQAhvgYCANoJACG_BgIA2gkAIcAGAgDICQAhGCsBAAAAAaYFAgAAAAGnBQEAAAABsgUBAAAAAbMFBAAAAAGKBgEAAAABqAYCAAAAAakGBAAAAAGqBgQAAAABrgYBAAAAAa8GAQAAAAGwBgEAAAABsQYBAAAAAbIGAQAAAAGzBgEAAAABtAYBAAAAAbUGAQAAAAG2BgEAAAABtwYBAAAAAbgGAgAAAAG5BgEAAAABugYBAAAAAbsGAQAAAAG8BgEAAAABAZkFAQAAAAEDAAAADwAgQAAA9BEAIEEAAI8SACAMAAAADwAgBAAAoA4AIAUAAKEOACAMAACkDgAgDQAApQ4AICwAAKIOACA5AACPEgAgpgUCAMgJACGnBQEAxwkAIdYFAgDaCQAh-QUBAMcJACH6BQEAxwkAIQoEAACgDgAgBQAAoQ4AIAwAAKQOACANAAClDgAgLAAAog4AIKYFAgDICQAhpwUBAMcJACHWBQIA2gkAIfkFAQDHCQAh-gUBAMcJACEDAAAADwAgQAAA9hEAIEEAAJISACAMAAAADwAgBAAAoA4AIAUAAKEOACAMAACkDgAgDQAApQ4AIC0AAKMOACA5AACSEgAgpgUCAMgJACGnBQEAxwkAIdYFAgDaCQAh-QUBAMcJACH6BQEAxwkAIQoEAACgDgAgBQAAoQ4AIAwAAKQOACANAAClDgAgLQAAow4AIKYFAgDICQAhpwUBAMcJACHWBQIA2gkAIfkFAQDHCQAh-gUBAMcJACESBgAAugoAIAcAALsKACAqAAC9CgAgKwAAvgoAICwBAAAAAaYFAgAAAAGnBQEAAAABqAUBAAAAAakFAgAAAAGqBQIAAAABqwUCAAAAAawFAgAAAAGtBQEAAAABrgUBAAAAAa8FAQAAAAGwBQEAAAABsQUBAAAAAbIFAQAAAAECAAAADQAgQAAAkxIAIBsEAACEDQAgBQAAhg0AIAgAAP0MACAJAAD-DAAgCgAA_wwAIAsAAIANACAMAACBDQAgDQAAgg0AIA4AAI8NACAPAACDDQAgFgAAhQ0AIBsAAIgNACAfAACJDQAgIAAAig0AIKUFAgAAAAGmBQIAAAABzQUBAAAAAc4FAQAAAAHPBQIAAAAB0AUBAAAAAdEFAQAAAAHSBQgAAAAB0wUIAAAAAdQFAgAAAAHVBQQAAAAB1gUCAAAAAdcFAgAAAAECAAAAGAAgQAAAlRIAIAMAAAALACBAAACTEgAgQQAAmRIAIBQAAAALACAGAADbCQAgBwAA3AkAICoAAN4JACArAADfCQAgLAEAxwkAITkAAJkSACCmBQIAyAkAIacFAQDHCQAhqAUBAMcJACGpBQIAyAkAIaoFAgDaCQAhqwUCANoJACGsBQIA2gkAIa0FAQDHCQAhrgUBAMcJACGvBQEAxwkAIbAFAQDHCQAhsQUBAMcJACGyBQEAxwkAIRIGAADbCQAgBwAA3AkAICoAAN4JACArAADfCQAgLAEAxwkAIaYFAgDICQAhpwUBAMcJACGoBQEAxwkAIakFAgDICQAhqgUCANoJACGrBQIA2gkAIawFAgDaCQAhrQUBAMcJACGuBQEAxwkAIa8FAQDHCQAhsAUBAMcJACGxBQEAxwkAIbIFAQDHCQAhAwAAABUAIEAAAJUSACBBAACcEgAgHQAAABUAIAQAAM8LACAFAADRCwAgCAAAxwsAIAkAAMgLACAKAADJCwAgCwAAygsAIAwAAMsLACANAADMCwAgDgAAzQsAIA8AAM4LACAWAADQCwAgGwAA0wsAIB8AANQLACAgAADVCwAgOQAAnBIAIKUFAgDaCQAhpgUCAMgJACHNBQEAxwkAIc4FAQDHCQAhzwUCANoJACHQBQEAxQsAIdEFAQDFCwAh0gUIAMYLACHTBQgAxgsAIdQFAgDaCQAh1QUEAPcJACHWBQIA2gkAIdcFAgDaCQAhGwQAAM8LACAFAADRCwAgCAAAxwsAIAkAAMgLACAKAADJCwAgCwAAygsAIAwAAMsLACANAADMCwAgDgAAzQsAIA8AAM4LACAWAADQCwAgGwAA0wsAIB8AANQLACAgAADVCwAgpQUCANoJACGmBQIAyAkAIc0FAQDHCQAhzgUBAMcJACHPBQIA2gkAIdAFAQDFCwAh0QUBAMULACHSBQgAxgsAIdMFCADGCwAh1AUCANoJACHVBQQA9wkAIdYFAgDaCQAh1wUCANoJACESBgAAugoAIAcAALsKACAiAAC8CgAgKgAAvQoAICwBAAAAAaYFAgAAAAGnBQEAAAABqAUBAAAAAakFAgAAAAGqBQIAAAABqwUCAAAAAawFAgAAAAGtBQEAAAABrgUBAAAAAa8FAQAAAAGwBQEAAAABsQUBAAAAAbIFAQAAAAECAAAADQAgQAAAnRIAIAMAAAALACBAAACdEgAgQQAAoRIAIBQAAAALACAGAADbCQAgBwAA3AkAICIAAN0JACAqAADeCQAgLAEAxwkAITkAAKESACCmBQIAyAkAIacFAQDHCQAhqAUBAMcJACGpBQIAyAkAIaoFAgDaCQAhqwUCANoJACGsBQIA2gkAIa0FAQDHCQAhrgUBAMcJACGvBQEAxwkAIbAFAQDHCQAhsQUBAMcJACGyBQEAxwkAIRIGAADbCQAgBwAA3AkAICIAAN0JACAqAADeCQAgLAEAxwkAIaYFAgDICQAhpwUBAMcJACGoBQEAxwkAIakFAgDICQAhqgUCANoJACGrBQIA2gkAIawFAgDaCQAhrQUBAMcJACGuBQEAxwkAIa8FAQDHCQAhsAUBAMcJACGxBQEAxwkAIbIFAQDHCQAhChQAIBUAChgAAhkADR2OAR8vhQEBMIYBATGHAQIyiQEKM4oBFgYKAAcSfwETgAEBFAAeG4EBDC4AAwcEBgQFCgIMdgMNeQMUAB0sDgUtdQUBAwADBgYAAwcQAxQAHCIUBipeFitxGwIKAAchAAUQBCMIBTACCBYHCRkHChoHCxsHDBwHDR0HDh4HDx8HFAAVFicJFzEGGzUMH04SIFAUARAABwIQAAcVAAoEESgJEisBEywBFAALAxEtABIuABMvAAcQAAcUABMYAAIZAA0dQhAeRhEfShIEEjoBFAAPGjkOGzsMARkADQMSPQAaPAAbPgABHAAMARwADAIQAAccAAwDHUsAHkwAH00AAQoABwoEVQAFVwAJUQALUgANUwAPVAAWVgAXWAAbWQAfWgAIFAAaIQAFIwABJF8WJWAWJ2QXKGYYKWoZASYAFgEmABYBJgAWAyVrACdsACltAAEhAAUDInIAKnMAK3QABQR6AAV7AA1-ACx8AC19AAMSggEAE4MBABuEAQABIwABAx2RAQAwjwEAM5ABAAAGFQAKGAACGQANL5sBATGcAQIynQEKBhUAChgAAhkADS-jAQExpAECMqUBCgUUACVGACZHACdIAChJACkAAAAAAAUUACVGACZHACdIAChJACkDIQAFIwABJLcBFgMhAAUjAAEkvQEWBRQALkYAL0cAMEgAMUkAMgAAAAAABRQALkYAL0cAMEgAMUkAMgEmABYBJgAWBRQAN0YAOEcAOUgAOkkAOwAAAAAABRQAN0YAOEcAOUgAOkkAOwEmABYBJgAWBRQAQEYAQUcAQkgAQ0kARAAAAAAABRQAQEYAQUcAQkgAQ0kARAEjAAEBIwABBRQASUYASkcAS0gATEkATQAAAAAABRQASUYASkcAS0gATEkATQMQAAcYAAIZAA0DEAAHGAACGQANBRQAUkYAU0cAVEgAVUkAVgAAAAAABRQAUkYAU0cAVEgAVUkAVgEcAAwBHAAMBRQAW0YAXEcAXUgAXkkAXwAAAAAABRQAW0YAXEcAXUgAXkkAXwEcAAwBHAAMBRQAZEYAZUcAZkgAZ0kAaAAAAAAABRQAZEYAZUcAZkgAZ0kAaAIQAAccAAwCEAAHHAAMBRQAbUYAbkcAb0gAcEkAcQAAAAAABRQAbUYAbkcAb0gAcEkAcQEKAAcBCgAHBRQAdkYAd0cAeEgAeUkAegAAAAAABRQAdkYAd0cAeEgAeUkAegMUAIMB4QEAfeMBkQOCAQUUAIEB3QH-An7eAYIDf98BhgOAAeABiQN8AdwBAH0B3AEAfQHcAQB9BN0BigMA3gGLAwDfAYwDAOABjQMAAeIBAHwB4wGSAwAB4QEAfQHhAQB9BRQAhwFGAIgBRwCJAUgAigFJAIsBAAAAAAAFFACHAUYAiAFHAIkBSACKAUkAiwEB4gEAfAHiAQB8BRQAkAFGAJEBRwCSAUgAkwFJAJQBAAAAAAAFFACQAUYAkQFHAJIBSACTAUkAlAEBJgAWASYAFgUUAJkBRgCaAUcAmwFIAJwBSQCdAQAAAAAABRQAmQFGAJoBRwCbAUgAnAFJAJ0BAAAFFACiAUYAowFHAKQBSAClAUkApgEAAAAAAAUUAKIBRgCjAUcApAFIAKUBSQCmAQEZAA0BGQANAxQAqwFIAKwBSQCtAQAAAAMUAKsBSACsAUkArQECFACxARqIBLABAbQCAK8BARqJBAAAAAUUALUBRgC2AUcAtwFIALgBSQC5AQAAAAAABRQAtQFGALYBRwC3AUgAuAFJALkBAbQCAK8BAbQCAK8BAxQAvgFIAL8BSQDAAQAAAAMUAL4BSAC_AUkAwAEBDMEEAwEMxwQDBRQAxQFGAMYBRwDHAUgAyAFJAMkBAAAAAAAFFADFAUYAxgFHAMcBSADIAUkAyQEBAwADAQMAAwUUAM4BRgDPAUcA0AFIANEBSQDSAQAAAAAABRQAzgFGAM8BRwDQAUgA0QFJANIBAgoABy4AAwIKAAcuAAMFFADXAUYA2AFHANkBSADaAUkA2wEAAAAAAAUUANcBRgDYAUcA2QFIANoBSQDbAQAAAxQA4AFIAOEBSQDiAQAAAAMUAOABSADhAUkA4gEB3AEAfQHcAQB9AxQA5wFIAOgBSQDpAQAAAAMUAOcBSADoAUkA6QEB3AEAfQHcAQB9AxQA7gFIAO8BSQDwAQAAAAMUAO4BSADvAUkA8AEAAAADFAD2AUgA9wFJAPgBAAAAAxQA9gFIAPcBSQD4AQHcAQB9AdwBAH0FFAD9AUYA_gFHAP8BSACAAkkAgQIAAAAAAAUUAP0BRgD-AUcA_wFIAIACSQCBAgAAAAMUAIcCSACIAkkAiQIAAAADFACHAkgAiAJJAIkCBAiSBgcKkwYHDJQGBw6VBgcECJsGBwqcBgcMnQYHDp4GBwUUAI4CRgCPAkcAkAJIAJECSQCSAgAAAAAABRQAjgJGAI8CRwCQAkgAkQJJAJICARAABwEQAAcFFACXAkYAmAJHAJkCSACaAkkAmwIAAAAAAAUUAJcCRgCYAkcAmQJIAJoCSQCbAgAABRQAoAJGAKECRwCiAkgAowJJAKQCAAAAAAAFFACgAkYAoQJHAKICSACjAkkApAICEAAHFQAKAhAABxUACgUUAKkCRgCqAkcAqwJIAKwCSQCtAgAAAAAABRQAqQJGAKoCRwCrAkgArAJJAK0CAAAABRQAswJGALQCRwC1AkgAtgJJALcCAAAAAAAFFACzAkYAtAJHALUCSAC2AkkAtwIAAAAFFAC9AkYAvgJHAL8CSADAAkkAwQIAAAAAAAUUAL0CRgC-AkcAvwJIAMACSQDBAgAAAAUUAMcCRgDIAkcAyQJIAMoCSQDLAgAAAAAABRQAxwJGAMgCRwDJAkgAygJJAMsCAAAAAxQA0QJIANICSQDTAgAAAAMUANECSADSAkkA0wICBgADB9gHAwIGAAMH3gcDBRQA2AJGANkCRwDaAkgA2wJJANwCAAAAAAAFFADYAkYA2QJHANoCSADbAkkA3AICCgAHIQAFAgoAByEABQUUAOECRgDiAkcA4wJIAOQCSQDlAgAAAAAABRQA4QJGAOICRwDjAkgA5AJJAOUCASEABQEhAAUFFADqAkYA6wJHAOwCSADtAkkA7gIAAAAAAAUUAOoCRgDrAkcA7AJIAO0CSQDuAjQCATWSAQE2kwEBN5QBATiVAQE6lwEBO5kBITyaASI9nwEBPqEBIT-iASNCpgEBQ6cBAUSoASFKqwEkS6wBKkytARZNrgEWTq8BFk-wARZQsQEWUbMBFlK1ASFTtgErVLkBFlW7ASFWvAEsV74BFli_ARZZwAEhWsMBLVvEATNcxQEXXcYBF17HARdfyAEXYMkBF2HLARdizQEhY84BNGTQARdl0gEhZtMBNWfUARdo1QEXadYBIWrZATZr2gE8bNwBGG3dARhu3wEYb-ABGHDhARhx4wEYcuUBIXPmAT106AEYdeoBIXbrAT537AEYeO0BGHnuASF68QE_e_IBRXzzAR999AEffvUBH3_2AR-AAfcBH4EB-QEfggH7ASGDAfwBRoQB_gEfhQGAAiGGAYECR4cBggIfiAGDAh-JAYQCIYoBhwJIiwGIAk6MAYkCDI0BigIMjgGLAgyPAYwCDJABjQIMkQGPAgySAZECIZMBkgJPlAGUAgyVAZYCIZYBlwJQlwGYAgyYAZkCDJkBmgIhmgGdAlGbAZ4CV5wBnwIQnQGgAhCeAaECEJ8BogIQoAGjAhChAaUCEKIBpwIhowGoAlikAaoCEKUBrAIhpgGtAlmnAa4CEKgBrwIQqQGwAiGqAbMCWqsBtAJgrAG1AhGtAbYCEa4BtwIRrwG4AhGwAbkCEbEBuwIRsgG9AiGzAb4CYbQBwAIRtQHCAiG2AcMCYrcBxAIRuAHFAhG5AcYCIboByQJjuwHKAmm8AcsCEr0BzAISvgHNAhK_Ac4CEsABzwISwQHRAhLCAdMCIcMB1AJqxAHWAhLFAdgCIcYB2QJrxwHaAhLIAdsCEskB3AIhygHfAmzLAeACcswB4gIUzQHjAhTOAeUCFM8B5gIU0AHnAhTRAekCFNIB6wIh0wHsAnPUAe4CFNUB8AIh1gHxAnTXAfICFNgB8wIU2QH0AiHaAfcCddsB-AJ75AH6AnzlAZMDfOYBlAN85wGVA3zoAZYDfOkBmAN86gGaAyHrAZsDhAHsAZ0DfO0BnwMh7gGgA4UB7wGhA3zwAaIDfPEBowMh8gGmA4YB8wGnA4wB9AGoA4IB9QGpA4IB9gGqA4IB9wGrA4IB-AGsA4IB-QGuA4IB-gGwAyH7AbEDjQH8AbMDggH9AbUDIf4BtgOOAf8BtwOCAYACuAOCAYECuQMhggK8A48BgwK9A5UBhAK-AxmFAr8DGYYCwAMZhwLBAxmIAsIDGYkCxAMZigLGAyGLAscDlgGMAskDGY0CywMhjgLMA5cBjwLNAxmQAs4DGZECzwMhkgLSA5gBkwLTA54BlALVAw2VAtYDDZYC2QMNlwLaAw2YAtsDDZkC3QMNmgLfAyGbAuADnwGcAuIDDZ0C5AMhngLlA6ABnwLmAw2gAucDDaEC6AMhogLrA6EBowLsA6cBpALtAw6lAu4DDqYC7wMOpwLwAw6oAvEDDqkC8wMOqgL1AyGrAvYDqAGsAvgDDq0C-gMhrgL7A6kBrwL8Aw6wAv0DDrEC_gMhsgKBBKoBswKCBK4BtQKEBK8BtgKKBK8BtwKNBK8BuAKOBK8BuQKPBK8BugKRBK8BuwKTBCG8ApQEsgG9ApYErwG-ApgEIb8CmQSzAcACmgSvAcECmwSvAcICnAQhwwKfBLQBxAKgBLoBxQKhBLABxgKiBLABxwKjBLAByAKkBLAByQKlBLABygKnBLABywKpBCHMAqoEuwHNAqwEsAHOAq4EIc8CrwS8AdACsASwAdECsQSwAdICsgQh0wK1BL0B1AK2BMEB1QK3BAPWArgEA9cCuQQD2AK6BAPZArsEA9oCvQQD2wK_BCHcAsAEwgHdAsMEA94CxQQh3wLGBMMB4ALIBAPhAskEA-ICygQh4wLNBMQB5ALOBMoB5QLPBATmAtAEBOcC0QQE6ALSBATpAtMEBOoC1QQE6wLXBCHsAtgEywHtAtoEBO4C3AQh7wLdBMwB8ALeBATxAt8EBPIC4AQh8wLjBM0B9ALkBNMB9QLlBAL2AuYEAvcC5wQC-ALoBAL5AukEAvoC6wQC-wLtBCH8Au4E1AH9AvAEAv4C8gQh_wLzBNUBgAP0BAKBA_UEAoID9gQhgwP5BNYBhAP6BNwBhQP8BH2GA_0EfYcDgAV9iAOBBX2JA4IFfYoDhAV9iwOGBSGMA4cF3QGNA4kFfY4DiwUhjwOMBd4BkAONBX2RA44FfZIDjwUhkwOSBd8BlAOTBeMBlQOUBX6WA5UFfpcDlgV-mAOXBX6ZA5gFfpoDmgV-mwOcBSGcA50F5AGdA58Ffp4DoQUhnwOiBeUBoAOjBX6hA6QFfqIDpQUhowOoBeYBpAOpBeoBpQOqBX-mA6sFf6cDrAV_qAOtBX-pA64Ff6oDsAV_qwOyBSGsA7MF6wGtA7UFf64DtwUhrwO4BewBsAO5BX-xA7oFf7IDuwUhswO-Be0BtAO_BfEBtQPBBfIBtgPCBfIBtwPFBfIBuAPGBfIBuQPHBfIBugPJBfIBuwPLBSG8A8wF8wG9A84F8gG-A9AFIb8D0QX0AcAD0gXyAcED0wXyAcID1AUhwwPXBfUBxAPYBfkBxQPZBYABxgPaBYABxwPbBYAByAPcBYAByQPdBYABygPfBYABywPhBSHMA-IF-gHNA-QFgAHOA-YFIc8D5wX7AdAD6AWAAdED6QWAAdID6gUh0wPtBfwB1APuBYIC1QPwBYMC1gPxBYMC1wP0BYMC2AP1BYMC2QP2BYMC2gP4BYMC2wP6BSHcA_sFhALdA_0FgwLeA_8FId8DgAaFAuADgQaDAuEDggaDAuIDgwYh4wOGBoYC5AOHBooC5QOIBgfmA4kGB-cDigYH6AOLBgfpA4wGB-oDjgYH6wOQBiHsA5EGiwLtA5cGB-4DmQYh7wOaBowC8AOfBgfxA6AGB_IDoQYh8wOkBo0C9AOlBpMC9QOmBgj2A6cGCPcDqAYI-AOpBgj5A6oGCPoDrAYI-wOuBiH8A68GlAL9A7EGCP4DswYh_wO0BpUCgAS1BgiBBLYGCIIEtwYhgwS6BpYChAS7BpwChQS9BgqGBL4GCocEwAYKiATBBgqJBMIGCooExAYKiwTGBiGMBMcGnQKNBMkGCo4EywYhjwTMBp4CkATNBgqRBM4GCpIEzwYhkwTSBp8ClATTBqUClQTUBgmWBNUGCZcE1gYJmATXBgmZBNgGCZoE2gYJmwTcBiGcBN0GpgKdBN8GCZ4E4QYhnwTiBqcCoATjBgmhBOQGCaIE5QYhowToBqgCpATpBq4CpQTrBq8CpgTsBq8CpwTvBq8CqATwBq8CqQTxBq8CqgTzBq8CqwT1BiGsBPYGsAKtBPgGrwKuBPoGIa8E-waxArAE_AavArEE_QavArIE_gYhswSBB7ICtASCB7gCtQSEB7kCtgSFB7kCtwSIB7kCuASJB7kCuQSKB7kCugSMB7kCuwSOByG8BI8HugK9BJEHuQK-BJMHIb8ElAe7AsAElQe5AsEElge5AsIElwchwwSaB7wCxASbB8ICxQSdB8MCxgSeB8MCxwShB8MCyASiB8MCyQSjB8MCygSlB8MCywSnByHMBKgHxALNBKoHwwLOBKwHIc8ErQfFAtAErgfDAtEErwfDAtIEsAch0wSzB8YC1AS0B8wC1QS2B80C1gS3B80C1wS6B80C2AS7B80C2QS8B80C2gS-B80C2wTAByHcBMEHzgLdBMMHzQLeBMUHId8ExgfPAuAExwfNAuEEyAfNAuIEyQch4wTMB9AC5ATNB9QC5QTOBwXmBM8HBecE0AcF6ATRBwXpBNIHBeoE1AcF6wTWByHsBNcH1QLtBNoHBe4E3Ach7wTdB9YC8ATfBwXxBOAHBfIE4Qch8wTkB9cC9ATlB90C9QTmBwb2BOcHBvcE6AcG-ATpBwb5BOoHBvoE7AcG-wTuByH8BO8H3gL9BPEHBv4E8wch_wT0B98CgAX1BwaBBfYHBoIF9wchgwX6B-AChAX7B-YChQX8BxuGBf0HG4cF_gcbiAX_BxuJBYAIG4oFgggbiwWECCGMBYUI5wKNBYcIG44FiQghjwWKCOgCkAWLCBuRBYwIG5IFjQghkwWQCOkClAWRCO8C"
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
  parts: "parts"
};
var MetricTextScalarFieldEnum = {
  metricKey: "metricKey",
  language: "language",
  label: "label",
  definition: "definition"
};
var PartScalarFieldEnum = {
  key: "key",
  position: "position"
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
  mergedIntoId: "mergedIntoId"
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
  filedParentId: "filedParentId"
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
  value: "value"
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
  entered: "entered"
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
