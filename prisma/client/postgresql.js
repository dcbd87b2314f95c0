// Made by `npm run generate` from prisma/models; do not edit. d32cbc1732a9535d daf9a4e9a87c3273 5fe96ef87c9a8ff0
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
config.runtimeDataModel = JSON.parse('{"models":{"Stream":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"operationId","kind":"scalar","type":"Int"},{"name":"metricKey","kind":"scalar","type":"String"},{"name":"part","kind":"scalar","type":"String"},{"name":"areaId","kind":"scalar","type":"Int"},{"name":"standing","kind":"scalar","type":"Int"},{"name":"claims","kind":"scalar","type":"Int"},{"name":"firstDay","kind":"scalar","type":"String"},{"name":"lastDay","kind":"scalar","type":"String"},{"name":"value","kind":"scalar","type":"BigInt"},{"name":"low","kind":"scalar","type":"BigInt"},{"name":"high","kind":"scalar","type":"BigInt"},{"name":"countedInId","kind":"scalar","type":"Int"},{"name":"filedOperationId","kind":"scalar","type":"Int"},{"name":"filedAreaId","kind":"scalar","type":"Int"},{"name":"twin","kind":"scalar","type":"Int"},{"name":"operation","kind":"object","type":"Operation","relationName":"counted"},{"name":"metric","kind":"object","type":"Metric","relationName":"MetricToStream"},{"name":"area","kind":"object","type":"Area","relationName":"counted"},{"name":"countedIn","kind":"object","type":"Stream","relationName":"twins"},{"name":"twins","kind":"object","type":"Stream","relationName":"twins"},{"name":"filedOperation","kind":"object","type":"Operation","relationName":"filed"},{"name":"filedArea","kind":"object","type":"Area","relationName":"filed"},{"name":"record","kind":"object","type":"Claim","relationName":"ClaimToStream"},{"name":"points","kind":"object","type":"Point","relationName":"PointToStream"}],"dbName":null,"schema":null},"Claim":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"key","kind":"scalar","type":"String"},{"name":"reportId","kind":"scalar","type":"Int"},{"name":"streamId","kind":"scalar","type":"Int"},{"name":"verb","kind":"scalar","type":"String"},{"name":"basis","kind":"scalar","type":"String"},{"name":"fromDay","kind":"scalar","type":"String"},{"name":"fromPrecision","kind":"scalar","type":"String"},{"name":"toDay","kind":"scalar","type":"String"},{"name":"toPrecision","kind":"scalar","type":"String"},{"name":"qualifier","kind":"scalar","type":"String"},{"name":"amount","kind":"scalar","type":"String"},{"name":"amountTo","kind":"scalar","type":"String"},{"name":"unit","kind":"scalar","type":"String"},{"name":"low","kind":"scalar","type":"BigInt"},{"name":"value","kind":"scalar","type":"BigInt"},{"name":"high","kind":"scalar","type":"BigInt"},{"name":"words","kind":"scalar","type":"String"},{"name":"note","kind":"scalar","type":"String"},{"name":"entered","kind":"scalar","type":"String"},{"name":"supersedesId","kind":"scalar","type":"Int"},{"name":"ended","kind":"scalar","type":"String"},{"name":"endedAt","kind":"scalar","type":"String"},{"name":"endedReason","kind":"scalar","type":"String"},{"name":"endedNote","kind":"scalar","type":"String"},{"name":"report","kind":"object","type":"Report","relationName":"ClaimToReport"},{"name":"stream","kind":"object","type":"Stream","relationName":"ClaimToStream"},{"name":"supersedes","kind":"object","type":"Claim","relationName":"supersedes"},{"name":"supersededBy","kind":"object","type":"Claim","relationName":"supersedes"},{"name":"rulings","kind":"object","type":"Ruling","relationName":"ClaimToRuling"},{"name":"decision","kind":"object","type":"Decision","relationName":"ClaimToDecision"},{"name":"answers","kind":"object","type":"CheckAnswer","relationName":"CheckAnswerToClaim"}],"dbName":null,"schema":null},"Ruling":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"claimId","kind":"scalar","type":"Int"},{"name":"ruling","kind":"scalar","type":"String"},{"name":"reason","kind":"scalar","type":"String"},{"name":"note","kind":"scalar","type":"String"},{"name":"by","kind":"scalar","type":"String"},{"name":"at","kind":"scalar","type":"String"},{"name":"claim","kind":"object","type":"Claim","relationName":"ClaimToRuling"}],"dbName":null,"schema":null},"Decision":{"fields":[{"name":"claimId","kind":"scalar","type":"Int"},{"name":"status","kind":"scalar","type":"String"},{"name":"because","kind":"scalar","type":"String"},{"name":"claim","kind":"object","type":"Claim","relationName":"ClaimToDecision"}],"dbName":null,"schema":null},"Point":{"fields":[{"name":"streamId","kind":"scalar","type":"Int"},{"name":"day","kind":"scalar","type":"String"},{"name":"value","kind":"scalar","type":"BigInt"},{"name":"low","kind":"scalar","type":"BigInt"},{"name":"high","kind":"scalar","type":"BigInt"},{"name":"claims","kind":"scalar","type":"Int"},{"name":"stream","kind":"object","type":"Stream","relationName":"PointToStream"}],"dbName":null,"schema":null},"Rollup":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"operationId","kind":"scalar","type":"Int"},{"name":"metricKey","kind":"scalar","type":"String"},{"name":"part","kind":"scalar","type":"String"},{"name":"placeId","kind":"scalar","type":"Int"},{"name":"value","kind":"scalar","type":"BigInt"},{"name":"atLeast","kind":"scalar","type":"Boolean"},{"name":"atMost","kind":"scalar","type":"Boolean"},{"name":"claims","kind":"scalar","type":"Int"},{"name":"firstDay","kind":"scalar","type":"String"},{"name":"lastDay","kind":"scalar","type":"String"},{"name":"conflictDay","kind":"scalar","type":"String"},{"name":"conflictSum","kind":"scalar","type":"BigInt"},{"name":"conflictHigh","kind":"scalar","type":"BigInt"},{"name":"operation","kind":"object","type":"Operation","relationName":"OperationToRollup"},{"name":"metric","kind":"object","type":"Metric","relationName":"MetricToRollup"},{"name":"place","kind":"object","type":"Place","relationName":"PlaceToRollup"},{"name":"points","kind":"object","type":"RollupPoint","relationName":"RollupToRollupPoint"},{"name":"months","kind":"object","type":"RollupMonth","relationName":"RollupToRollupMonth"},{"name":"rows","kind":"object","type":"RollupRow","relationName":"RollupToRollupRow"}],"dbName":null,"schema":null},"RollupPoint":{"fields":[{"name":"rollupId","kind":"scalar","type":"Int"},{"name":"day","kind":"scalar","type":"String"},{"name":"value","kind":"scalar","type":"BigInt"},{"name":"atLeast","kind":"scalar","type":"Boolean"},{"name":"atMost","kind":"scalar","type":"Boolean"},{"name":"rollup","kind":"object","type":"Rollup","relationName":"RollupToRollupPoint"}],"dbName":null,"schema":null},"RollupMonth":{"fields":[{"name":"rollupId","kind":"scalar","type":"Int"},{"name":"month","kind":"scalar","type":"Int"},{"name":"value","kind":"scalar","type":"BigInt"},{"name":"atLeast","kind":"scalar","type":"Boolean"},{"name":"atMost","kind":"scalar","type":"Boolean"},{"name":"claims","kind":"scalar","type":"Int"},{"name":"lastDay","kind":"scalar","type":"String"},{"name":"rollup","kind":"object","type":"Rollup","relationName":"RollupToRollupMonth"}],"dbName":null,"schema":null},"RollupRow":{"fields":[{"name":"rollupId","kind":"scalar","type":"Int"},{"name":"position","kind":"scalar","type":"Int"},{"name":"kind","kind":"scalar","type":"String"},{"name":"placeId","kind":"scalar","type":"Int"},{"name":"areaKey","kind":"scalar","type":"String"},{"name":"value","kind":"scalar","type":"BigInt"},{"name":"atLeast","kind":"scalar","type":"Boolean"},{"name":"atMost","kind":"scalar","type":"Boolean"},{"name":"claims","kind":"scalar","type":"Int"},{"name":"lastDay","kind":"scalar","type":"String"},{"name":"rollup","kind":"object","type":"Rollup","relationName":"RollupToRollupRow"},{"name":"place","kind":"object","type":"Place","relationName":"PlaceToRollupRow"}],"dbName":null,"schema":null},"CountrySummary":{"fields":[{"name":"countryId","kind":"scalar","type":"Int"},{"name":"reports","kind":"scalar","type":"Int"},{"name":"claims","kind":"scalar","type":"Int"},{"name":"operators","kind":"scalar","type":"Int"},{"name":"firstDay","kind":"scalar","type":"String"},{"name":"lastDay","kind":"scalar","type":"String"},{"name":"country","kind":"object","type":"Place","relationName":"CountrySummaryToPlace"}],"dbName":null,"schema":null},"Draft":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"key","kind":"scalar","type":"String"},{"name":"corrects","kind":"scalar","type":"String"},{"name":"authorId","kind":"scalar","type":"String"},{"name":"state","kind":"scalar","type":"String"},{"name":"version","kind":"scalar","type":"Int"},{"name":"content","kind":"scalar","type":"String"},{"name":"title","kind":"scalar","type":"String"},{"name":"figures","kind":"scalar","type":"Int"},{"name":"createdAt","kind":"scalar","type":"String"},{"name":"changedAt","kind":"scalar","type":"String"},{"name":"changedBy","kind":"scalar","type":"String"},{"name":"sentAt","kind":"scalar","type":"String"},{"name":"decidedBy","kind":"scalar","type":"String"},{"name":"decidedAt","kind":"scalar","type":"String"},{"name":"reportKey","kind":"scalar","type":"String"},{"name":"author","kind":"object","type":"Person","relationName":"DraftToPerson"},{"name":"comments","kind":"object","type":"DraftComment","relationName":"DraftToDraftComment"}],"dbName":null,"schema":null},"DraftComment":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"draftId","kind":"scalar","type":"Int"},{"name":"figure","kind":"scalar","type":"String"},{"name":"text","kind":"scalar","type":"String"},{"name":"by","kind":"scalar","type":"String"},{"name":"at","kind":"scalar","type":"String"},{"name":"resolved","kind":"scalar","type":"Boolean"},{"name":"draft","kind":"object","type":"Draft","relationName":"DraftToDraftComment"}],"dbName":null,"schema":null},"CheckAnswer":{"fields":[{"name":"claimId","kind":"scalar","type":"Int"},{"name":"check","kind":"scalar","type":"String"},{"name":"reason","kind":"scalar","type":"String"},{"name":"note","kind":"scalar","type":"String"},{"name":"by","kind":"scalar","type":"String"},{"name":"at","kind":"scalar","type":"String"},{"name":"claim","kind":"object","type":"Claim","relationName":"CheckAnswerToClaim"}],"dbName":null,"schema":null},"Metric":{"fields":[{"name":"key","kind":"scalar","type":"String"},{"name":"position","kind":"scalar","type":"Int"},{"name":"baseUnit","kind":"scalar","type":"String"},{"name":"displayUnit","kind":"scalar","type":"String"},{"name":"enteredUnits","kind":"scalar","type":"String"},{"name":"whole","kind":"scalar","type":"Boolean"},{"name":"unece","kind":"scalar","type":"String"},{"name":"imasNote","kind":"scalar","type":"String"},{"name":"parts","kind":"scalar","type":"String"},{"name":"texts","kind":"object","type":"MetricText","relationName":"MetricToMetricText"},{"name":"streams","kind":"object","type":"Stream","relationName":"MetricToStream"},{"name":"rollups","kind":"object","type":"Rollup","relationName":"MetricToRollup"}],"dbName":null,"schema":null},"MetricText":{"fields":[{"name":"metricKey","kind":"scalar","type":"String"},{"name":"language","kind":"scalar","type":"String"},{"name":"label","kind":"scalar","type":"String"},{"name":"definition","kind":"scalar","type":"String"},{"name":"metric","kind":"object","type":"Metric","relationName":"MetricToMetricText"}],"dbName":null,"schema":null},"Part":{"fields":[{"name":"key","kind":"scalar","type":"String"},{"name":"position","kind":"scalar","type":"Int"},{"name":"texts","kind":"object","type":"PartText","relationName":"PartToPartText"}],"dbName":null,"schema":null},"PartText":{"fields":[{"name":"partKey","kind":"scalar","type":"String"},{"name":"language","kind":"scalar","type":"String"},{"name":"label","kind":"scalar","type":"String"},{"name":"part","kind":"object","type":"Part","relationName":"PartToPartText"}],"dbName":null,"schema":null},"Organisation":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"key","kind":"scalar","type":"String"},{"name":"standing","kind":"scalar","type":"String"},{"name":"standingNote","kind":"scalar","type":"String"},{"name":"mergedIntoId","kind":"scalar","type":"Int"},{"name":"names","kind":"object","type":"OrganisationName","relationName":"OrganisationToOrganisationName"},{"name":"operations","kind":"object","type":"Operation","relationName":"OperationToOrganisation"},{"name":"published","kind":"object","type":"Report","relationName":"publisher"},{"name":"said","kind":"object","type":"Report","relationName":"saidBy"},{"name":"mergedInto","kind":"object","type":"Organisation","relationName":"merged"},{"name":"mergedHere","kind":"object","type":"Organisation","relationName":"merged"}],"dbName":null,"schema":null},"OrganisationName":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"organisationId","kind":"scalar","type":"Int"},{"name":"language","kind":"scalar","type":"String"},{"name":"name","kind":"scalar","type":"String"},{"name":"alias","kind":"scalar","type":"Boolean"},{"name":"folded","kind":"scalar","type":"String"},{"name":"mergedFromId","kind":"scalar","type":"Int"},{"name":"organisation","kind":"object","type":"Organisation","relationName":"OrganisationToOrganisationName"}],"dbName":null,"schema":null},"Operation":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"operatorId","kind":"scalar","type":"Int"},{"name":"countryId","kind":"scalar","type":"Int"},{"name":"operator","kind":"object","type":"Organisation","relationName":"OperationToOrganisation"},{"name":"country","kind":"object","type":"Place","relationName":"OperationToPlace"},{"name":"streams","kind":"object","type":"Stream","relationName":"counted"},{"name":"filed","kind":"object","type":"Stream","relationName":"filed"},{"name":"rollups","kind":"object","type":"Rollup","relationName":"OperationToRollup"}],"dbName":null,"schema":null},"Person":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"name","kind":"scalar","type":"String"},{"name":"email","kind":"scalar","type":"String"},{"name":"emailVerified","kind":"scalar","type":"Boolean"},{"name":"image","kind":"scalar","type":"String"},{"name":"role","kind":"scalar","type":"String"},{"name":"language","kind":"scalar","type":"String"},{"name":"disabled","kind":"scalar","type":"Boolean"},{"name":"twoFactorEnabled","kind":"scalar","type":"Boolean"},{"name":"createdAt","kind":"scalar","type":"DateTime"},{"name":"updatedAt","kind":"scalar","type":"DateTime"},{"name":"signIns","kind":"object","type":"SignIn","relationName":"PersonToSignIn"},{"name":"credentials","kind":"object","type":"Credential","relationName":"CredentialToPerson"},{"name":"secondFactors","kind":"object","type":"SecondFactor","relationName":"PersonToSecondFactor"},{"name":"drafts","kind":"object","type":"Draft","relationName":"DraftToPerson"}],"dbName":null,"schema":null},"SignIn":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"userId","kind":"scalar","type":"String"},{"name":"token","kind":"scalar","type":"String"},{"name":"ipAddress","kind":"scalar","type":"String"},{"name":"userAgent","kind":"scalar","type":"String"},{"name":"expiresAt","kind":"scalar","type":"DateTime"},{"name":"createdAt","kind":"scalar","type":"DateTime"},{"name":"updatedAt","kind":"scalar","type":"DateTime"},{"name":"person","kind":"object","type":"Person","relationName":"PersonToSignIn"}],"dbName":null,"schema":null},"Credential":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"userId","kind":"scalar","type":"String"},{"name":"accountId","kind":"scalar","type":"String"},{"name":"providerId","kind":"scalar","type":"String"},{"name":"password","kind":"scalar","type":"String"},{"name":"accessToken","kind":"scalar","type":"String"},{"name":"refreshToken","kind":"scalar","type":"String"},{"name":"idToken","kind":"scalar","type":"String"},{"name":"accessTokenExpiresAt","kind":"scalar","type":"DateTime"},{"name":"refreshTokenExpiresAt","kind":"scalar","type":"DateTime"},{"name":"scope","kind":"scalar","type":"String"},{"name":"createdAt","kind":"scalar","type":"DateTime"},{"name":"updatedAt","kind":"scalar","type":"DateTime"},{"name":"person","kind":"object","type":"Person","relationName":"CredentialToPerson"}],"dbName":null,"schema":null},"OneTimeCode":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"identifier","kind":"scalar","type":"String"},{"name":"value","kind":"scalar","type":"String"},{"name":"expiresAt","kind":"scalar","type":"DateTime"},{"name":"createdAt","kind":"scalar","type":"DateTime"},{"name":"updatedAt","kind":"scalar","type":"DateTime"}],"dbName":null,"schema":null},"SecondFactor":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"userId","kind":"scalar","type":"String"},{"name":"secret","kind":"scalar","type":"String"},{"name":"backupCodes","kind":"scalar","type":"String"},{"name":"verified","kind":"scalar","type":"Boolean"},{"name":"failedVerificationCount","kind":"scalar","type":"Int"},{"name":"lockedUntil","kind":"scalar","type":"DateTime"},{"name":"person","kind":"object","type":"Person","relationName":"PersonToSecondFactor"}],"dbName":null,"schema":null},"Invitation":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"tokenHash","kind":"scalar","type":"String"},{"name":"email","kind":"scalar","type":"String"},{"name":"role","kind":"scalar","type":"String"},{"name":"by","kind":"scalar","type":"String"},{"name":"createdAt","kind":"scalar","type":"String"},{"name":"expiresAt","kind":"scalar","type":"String"},{"name":"acceptedBy","kind":"scalar","type":"String"},{"name":"withdrawn","kind":"scalar","type":"Boolean"}],"dbName":null,"schema":null},"Place":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"code","kind":"scalar","type":"String"},{"name":"kind","kind":"scalar","type":"String"},{"name":"parentId","kind":"scalar","type":"Int"},{"name":"countryId","kind":"scalar","type":"Int"},{"name":"pcode","kind":"scalar","type":"String"},{"name":"iso3","kind":"scalar","type":"String"},{"name":"lat","kind":"scalar","type":"Float"},{"name":"lon","kind":"scalar","type":"Float"},{"name":"population","kind":"scalar","type":"Int"},{"name":"areaM2","kind":"scalar","type":"BigInt"},{"name":"mergedIntoId","kind":"scalar","type":"Int"},{"name":"filedParentId","kind":"scalar","type":"Int"},{"name":"parent","kind":"object","type":"Place","relationName":"inside"},{"name":"inside","kind":"object","type":"Place","relationName":"inside"},{"name":"country","kind":"object","type":"Place","relationName":"country"},{"name":"ofCountry","kind":"object","type":"Place","relationName":"country"},{"name":"mergedInto","kind":"object","type":"Place","relationName":"merged"},{"name":"mergedHere","kind":"object","type":"Place","relationName":"merged"},{"name":"filedParent","kind":"object","type":"Place","relationName":"filedInside"},{"name":"filedInside","kind":"object","type":"Place","relationName":"filedInside"},{"name":"names","kind":"object","type":"PlaceName","relationName":"PlaceToPlaceName"},{"name":"areas","kind":"object","type":"AreaPlace","relationName":"AreaPlaceToPlace"},{"name":"operations","kind":"object","type":"Operation","relationName":"OperationToPlace"},{"name":"reports","kind":"object","type":"ReportCountry","relationName":"PlaceToReportCountry"},{"name":"rollups","kind":"object","type":"Rollup","relationName":"PlaceToRollup"},{"name":"rows","kind":"object","type":"RollupRow","relationName":"PlaceToRollupRow"},{"name":"summary","kind":"object","type":"CountrySummary","relationName":"CountrySummaryToPlace"}],"dbName":null,"schema":null},"PlaceName":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"placeId","kind":"scalar","type":"Int"},{"name":"language","kind":"scalar","type":"String"},{"name":"name","kind":"scalar","type":"String"},{"name":"alias","kind":"scalar","type":"Boolean"},{"name":"folded","kind":"scalar","type":"String"},{"name":"mergedFromId","kind":"scalar","type":"Int"},{"name":"place","kind":"object","type":"Place","relationName":"PlaceToPlaceName"}],"dbName":null,"schema":null},"Area":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"key","kind":"scalar","type":"String"},{"name":"places","kind":"object","type":"AreaPlace","relationName":"AreaToAreaPlace"},{"name":"streams","kind":"object","type":"Stream","relationName":"counted"},{"name":"filed","kind":"object","type":"Stream","relationName":"filed"}],"dbName":null,"schema":null},"AreaPlace":{"fields":[{"name":"areaId","kind":"scalar","type":"Int"},{"name":"placeId","kind":"scalar","type":"Int"},{"name":"area","kind":"object","type":"Area","relationName":"AreaToAreaPlace"},{"name":"place","kind":"object","type":"Place","relationName":"AreaPlaceToPlace"}],"dbName":null,"schema":null},"DataVersion":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"version","kind":"scalar","type":"Int"},{"name":"changed","kind":"scalar","type":"String"},{"name":"auditCount","kind":"scalar","type":"Int"},{"name":"auditHead","kind":"scalar","type":"String"},{"name":"auditSeal","kind":"scalar","type":"String"},{"name":"curves","kind":"scalar","type":"Int"}],"dbName":null,"schema":null},"AuditEntry":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"at","kind":"scalar","type":"String"},{"name":"by","kind":"scalar","type":"String"},{"name":"action","kind":"scalar","type":"String"},{"name":"subject","kind":"scalar","type":"String"},{"name":"before","kind":"scalar","type":"String"},{"name":"after","kind":"scalar","type":"String"},{"name":"reason","kind":"scalar","type":"String"},{"name":"link","kind":"scalar","type":"String"}],"dbName":null,"schema":null},"Setting":{"fields":[{"name":"key","kind":"scalar","type":"String"},{"name":"value","kind":"scalar","type":"String"}],"dbName":null,"schema":null},"Report":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"key","kind":"scalar","type":"String"},{"name":"title","kind":"scalar","type":"String"},{"name":"publisherId","kind":"scalar","type":"Int"},{"name":"saidById","kind":"scalar","type":"Int"},{"name":"filedPublisherId","kind":"scalar","type":"Int"},{"name":"filedSaidById","kind":"scalar","type":"Int"},{"name":"grade","kind":"scalar","type":"String"},{"name":"language","kind":"scalar","type":"String"},{"name":"url","kind":"scalar","type":"String"},{"name":"archiveUrl","kind":"scalar","type":"String"},{"name":"published","kind":"scalar","type":"String"},{"name":"accessed","kind":"scalar","type":"String"},{"name":"entered","kind":"scalar","type":"String"},{"name":"publisher","kind":"object","type":"Organisation","relationName":"publisher"},{"name":"saidBy","kind":"object","type":"Organisation","relationName":"saidBy"},{"name":"countries","kind":"object","type":"ReportCountry","relationName":"ReportToReportCountry"},{"name":"claims","kind":"object","type":"Claim","relationName":"ClaimToReport"},{"name":"words","kind":"object","type":"ReportWord","relationName":"ReportToReportWord"}],"dbName":null,"schema":null},"ReportCountry":{"fields":[{"name":"countryId","kind":"scalar","type":"Int"},{"name":"reportId","kind":"scalar","type":"Int"},{"name":"published","kind":"scalar","type":"String"},{"name":"country","kind":"object","type":"Place","relationName":"PlaceToReportCountry"},{"name":"report","kind":"object","type":"Report","relationName":"ReportToReportCountry"}],"dbName":null,"schema":null},"ReportWord":{"fields":[{"name":"reportId","kind":"scalar","type":"Int"},{"name":"word","kind":"scalar","type":"String"},{"name":"report","kind":"object","type":"Report","relationName":"ReportToReportWord"}],"dbName":null,"schema":null}},"enums":{},"types":{}}');
config.parameterizationSchema = {
  strings: JSON.parse('["where","orderBy","cursor","organisation","names","operations","publisher","saidBy","parent","inside","country","ofCountry","mergedInto","mergedHere","filedParent","filedInside","place","places","streams","filed","_count","area","areas","reports","operation","metric","texts","rollups","rollup","points","months","rows","summary","report","countries","stream","supersedes","supersededBy","claim","rulings","decision","answers","claims","words","published","said","operator","countedIn","twins","filedOperation","filedArea","record","Stream.findUnique","Stream.findUniqueOrThrow","Stream.findFirst","Stream.findFirstOrThrow","Stream.findMany","data","Stream.createOne","Stream.createMany","Stream.createManyAndReturn","Stream.updateOne","Stream.updateMany","Stream.updateManyAndReturn","create","update","Stream.upsertOne","Stream.deleteOne","Stream.deleteMany","having","_avg","_sum","_min","_max","Stream.groupBy","Stream.aggregate","Claim.findUnique","Claim.findUniqueOrThrow","Claim.findFirst","Claim.findFirstOrThrow","Claim.findMany","Claim.createOne","Claim.createMany","Claim.createManyAndReturn","Claim.updateOne","Claim.updateMany","Claim.updateManyAndReturn","Claim.upsertOne","Claim.deleteOne","Claim.deleteMany","Claim.groupBy","Claim.aggregate","Ruling.findUnique","Ruling.findUniqueOrThrow","Ruling.findFirst","Ruling.findFirstOrThrow","Ruling.findMany","Ruling.createOne","Ruling.createMany","Ruling.createManyAndReturn","Ruling.updateOne","Ruling.updateMany","Ruling.updateManyAndReturn","Ruling.upsertOne","Ruling.deleteOne","Ruling.deleteMany","Ruling.groupBy","Ruling.aggregate","Decision.findUnique","Decision.findUniqueOrThrow","Decision.findFirst","Decision.findFirstOrThrow","Decision.findMany","Decision.createOne","Decision.createMany","Decision.createManyAndReturn","Decision.updateOne","Decision.updateMany","Decision.updateManyAndReturn","Decision.upsertOne","Decision.deleteOne","Decision.deleteMany","Decision.groupBy","Decision.aggregate","Point.findUnique","Point.findUniqueOrThrow","Point.findFirst","Point.findFirstOrThrow","Point.findMany","Point.createOne","Point.createMany","Point.createManyAndReturn","Point.updateOne","Point.updateMany","Point.updateManyAndReturn","Point.upsertOne","Point.deleteOne","Point.deleteMany","Point.groupBy","Point.aggregate","Rollup.findUnique","Rollup.findUniqueOrThrow","Rollup.findFirst","Rollup.findFirstOrThrow","Rollup.findMany","Rollup.createOne","Rollup.createMany","Rollup.createManyAndReturn","Rollup.updateOne","Rollup.updateMany","Rollup.updateManyAndReturn","Rollup.upsertOne","Rollup.deleteOne","Rollup.deleteMany","Rollup.groupBy","Rollup.aggregate","RollupPoint.findUnique","RollupPoint.findUniqueOrThrow","RollupPoint.findFirst","RollupPoint.findFirstOrThrow","RollupPoint.findMany","RollupPoint.createOne","RollupPoint.createMany","RollupPoint.createManyAndReturn","RollupPoint.updateOne","RollupPoint.updateMany","RollupPoint.updateManyAndReturn","RollupPoint.upsertOne","RollupPoint.deleteOne","RollupPoint.deleteMany","RollupPoint.groupBy","RollupPoint.aggregate","RollupMonth.findUnique","RollupMonth.findUniqueOrThrow","RollupMonth.findFirst","RollupMonth.findFirstOrThrow","RollupMonth.findMany","RollupMonth.createOne","RollupMonth.createMany","RollupMonth.createManyAndReturn","RollupMonth.updateOne","RollupMonth.updateMany","RollupMonth.updateManyAndReturn","RollupMonth.upsertOne","RollupMonth.deleteOne","RollupMonth.deleteMany","RollupMonth.groupBy","RollupMonth.aggregate","RollupRow.findUnique","RollupRow.findUniqueOrThrow","RollupRow.findFirst","RollupRow.findFirstOrThrow","RollupRow.findMany","RollupRow.createOne","RollupRow.createMany","RollupRow.createManyAndReturn","RollupRow.updateOne","RollupRow.updateMany","RollupRow.updateManyAndReturn","RollupRow.upsertOne","RollupRow.deleteOne","RollupRow.deleteMany","RollupRow.groupBy","RollupRow.aggregate","CountrySummary.findUnique","CountrySummary.findUniqueOrThrow","CountrySummary.findFirst","CountrySummary.findFirstOrThrow","CountrySummary.findMany","CountrySummary.createOne","CountrySummary.createMany","CountrySummary.createManyAndReturn","CountrySummary.updateOne","CountrySummary.updateMany","CountrySummary.updateManyAndReturn","CountrySummary.upsertOne","CountrySummary.deleteOne","CountrySummary.deleteMany","CountrySummary.groupBy","CountrySummary.aggregate","person","signIns","credentials","secondFactors","drafts","author","draft","comments","Draft.findUnique","Draft.findUniqueOrThrow","Draft.findFirst","Draft.findFirstOrThrow","Draft.findMany","Draft.createOne","Draft.createMany","Draft.createManyAndReturn","Draft.updateOne","Draft.updateMany","Draft.updateManyAndReturn","Draft.upsertOne","Draft.deleteOne","Draft.deleteMany","Draft.groupBy","Draft.aggregate","DraftComment.findUnique","DraftComment.findUniqueOrThrow","DraftComment.findFirst","DraftComment.findFirstOrThrow","DraftComment.findMany","DraftComment.createOne","DraftComment.createMany","DraftComment.createManyAndReturn","DraftComment.updateOne","DraftComment.updateMany","DraftComment.updateManyAndReturn","DraftComment.upsertOne","DraftComment.deleteOne","DraftComment.deleteMany","DraftComment.groupBy","DraftComment.aggregate","CheckAnswer.findUnique","CheckAnswer.findUniqueOrThrow","CheckAnswer.findFirst","CheckAnswer.findFirstOrThrow","CheckAnswer.findMany","CheckAnswer.createOne","CheckAnswer.createMany","CheckAnswer.createManyAndReturn","CheckAnswer.updateOne","CheckAnswer.updateMany","CheckAnswer.updateManyAndReturn","CheckAnswer.upsertOne","CheckAnswer.deleteOne","CheckAnswer.deleteMany","CheckAnswer.groupBy","CheckAnswer.aggregate","Metric.findUnique","Metric.findUniqueOrThrow","Metric.findFirst","Metric.findFirstOrThrow","Metric.findMany","Metric.createOne","Metric.createMany","Metric.createManyAndReturn","Metric.updateOne","Metric.updateMany","Metric.updateManyAndReturn","Metric.upsertOne","Metric.deleteOne","Metric.deleteMany","Metric.groupBy","Metric.aggregate","MetricText.findUnique","MetricText.findUniqueOrThrow","MetricText.findFirst","MetricText.findFirstOrThrow","MetricText.findMany","MetricText.createOne","MetricText.createMany","MetricText.createManyAndReturn","MetricText.updateOne","MetricText.updateMany","MetricText.updateManyAndReturn","MetricText.upsertOne","MetricText.deleteOne","MetricText.deleteMany","MetricText.groupBy","MetricText.aggregate","part","Part.findUnique","Part.findUniqueOrThrow","Part.findFirst","Part.findFirstOrThrow","Part.findMany","Part.createOne","Part.createMany","Part.createManyAndReturn","Part.updateOne","Part.updateMany","Part.updateManyAndReturn","Part.upsertOne","Part.deleteOne","Part.deleteMany","Part.groupBy","Part.aggregate","PartText.findUnique","PartText.findUniqueOrThrow","PartText.findFirst","PartText.findFirstOrThrow","PartText.findMany","PartText.createOne","PartText.createMany","PartText.createManyAndReturn","PartText.updateOne","PartText.updateMany","PartText.updateManyAndReturn","PartText.upsertOne","PartText.deleteOne","PartText.deleteMany","PartText.groupBy","PartText.aggregate","Organisation.findUnique","Organisation.findUniqueOrThrow","Organisation.findFirst","Organisation.findFirstOrThrow","Organisation.findMany","Organisation.createOne","Organisation.createMany","Organisation.createManyAndReturn","Organisation.updateOne","Organisation.updateMany","Organisation.updateManyAndReturn","Organisation.upsertOne","Organisation.deleteOne","Organisation.deleteMany","Organisation.groupBy","Organisation.aggregate","OrganisationName.findUnique","OrganisationName.findUniqueOrThrow","OrganisationName.findFirst","OrganisationName.findFirstOrThrow","OrganisationName.findMany","OrganisationName.createOne","OrganisationName.createMany","OrganisationName.createManyAndReturn","OrganisationName.updateOne","OrganisationName.updateMany","OrganisationName.updateManyAndReturn","OrganisationName.upsertOne","OrganisationName.deleteOne","OrganisationName.deleteMany","OrganisationName.groupBy","OrganisationName.aggregate","Operation.findUnique","Operation.findUniqueOrThrow","Operation.findFirst","Operation.findFirstOrThrow","Operation.findMany","Operation.createOne","Operation.createMany","Operation.createManyAndReturn","Operation.updateOne","Operation.updateMany","Operation.updateManyAndReturn","Operation.upsertOne","Operation.deleteOne","Operation.deleteMany","Operation.groupBy","Operation.aggregate","Person.findUnique","Person.findUniqueOrThrow","Person.findFirst","Person.findFirstOrThrow","Person.findMany","Person.createOne","Person.createMany","Person.createManyAndReturn","Person.updateOne","Person.updateMany","Person.updateManyAndReturn","Person.upsertOne","Person.deleteOne","Person.deleteMany","Person.groupBy","Person.aggregate","SignIn.findUnique","SignIn.findUniqueOrThrow","SignIn.findFirst","SignIn.findFirstOrThrow","SignIn.findMany","SignIn.createOne","SignIn.createMany","SignIn.createManyAndReturn","SignIn.updateOne","SignIn.updateMany","SignIn.updateManyAndReturn","SignIn.upsertOne","SignIn.deleteOne","SignIn.deleteMany","SignIn.groupBy","SignIn.aggregate","Credential.findUnique","Credential.findUniqueOrThrow","Credential.findFirst","Credential.findFirstOrThrow","Credential.findMany","Credential.createOne","Credential.createMany","Credential.createManyAndReturn","Credential.updateOne","Credential.updateMany","Credential.updateManyAndReturn","Credential.upsertOne","Credential.deleteOne","Credential.deleteMany","Credential.groupBy","Credential.aggregate","OneTimeCode.findUnique","OneTimeCode.findUniqueOrThrow","OneTimeCode.findFirst","OneTimeCode.findFirstOrThrow","OneTimeCode.findMany","OneTimeCode.createOne","OneTimeCode.createMany","OneTimeCode.createManyAndReturn","OneTimeCode.updateOne","OneTimeCode.updateMany","OneTimeCode.updateManyAndReturn","OneTimeCode.upsertOne","OneTimeCode.deleteOne","OneTimeCode.deleteMany","OneTimeCode.groupBy","OneTimeCode.aggregate","SecondFactor.findUnique","SecondFactor.findUniqueOrThrow","SecondFactor.findFirst","SecondFactor.findFirstOrThrow","SecondFactor.findMany","SecondFactor.createOne","SecondFactor.createMany","SecondFactor.createManyAndReturn","SecondFactor.updateOne","SecondFactor.updateMany","SecondFactor.updateManyAndReturn","SecondFactor.upsertOne","SecondFactor.deleteOne","SecondFactor.deleteMany","SecondFactor.groupBy","SecondFactor.aggregate","Invitation.findUnique","Invitation.findUniqueOrThrow","Invitation.findFirst","Invitation.findFirstOrThrow","Invitation.findMany","Invitation.createOne","Invitation.createMany","Invitation.createManyAndReturn","Invitation.updateOne","Invitation.updateMany","Invitation.updateManyAndReturn","Invitation.upsertOne","Invitation.deleteOne","Invitation.deleteMany","Invitation.groupBy","Invitation.aggregate","Place.findUnique","Place.findUniqueOrThrow","Place.findFirst","Place.findFirstOrThrow","Place.findMany","Place.createOne","Place.createMany","Place.createManyAndReturn","Place.updateOne","Place.updateMany","Place.updateManyAndReturn","Place.upsertOne","Place.deleteOne","Place.deleteMany","Place.groupBy","Place.aggregate","PlaceName.findUnique","PlaceName.findUniqueOrThrow","PlaceName.findFirst","PlaceName.findFirstOrThrow","PlaceName.findMany","PlaceName.createOne","PlaceName.createMany","PlaceName.createManyAndReturn","PlaceName.updateOne","PlaceName.updateMany","PlaceName.updateManyAndReturn","PlaceName.upsertOne","PlaceName.deleteOne","PlaceName.deleteMany","PlaceName.groupBy","PlaceName.aggregate","Area.findUnique","Area.findUniqueOrThrow","Area.findFirst","Area.findFirstOrThrow","Area.findMany","Area.createOne","Area.createMany","Area.createManyAndReturn","Area.updateOne","Area.updateMany","Area.updateManyAndReturn","Area.upsertOne","Area.deleteOne","Area.deleteMany","Area.groupBy","Area.aggregate","AreaPlace.findUnique","AreaPlace.findUniqueOrThrow","AreaPlace.findFirst","AreaPlace.findFirstOrThrow","AreaPlace.findMany","AreaPlace.createOne","AreaPlace.createMany","AreaPlace.createManyAndReturn","AreaPlace.updateOne","AreaPlace.updateMany","AreaPlace.updateManyAndReturn","AreaPlace.upsertOne","AreaPlace.deleteOne","AreaPlace.deleteMany","AreaPlace.groupBy","AreaPlace.aggregate","DataVersion.findUnique","DataVersion.findUniqueOrThrow","DataVersion.findFirst","DataVersion.findFirstOrThrow","DataVersion.findMany","DataVersion.createOne","DataVersion.createMany","DataVersion.createManyAndReturn","DataVersion.updateOne","DataVersion.updateMany","DataVersion.updateManyAndReturn","DataVersion.upsertOne","DataVersion.deleteOne","DataVersion.deleteMany","DataVersion.groupBy","DataVersion.aggregate","AuditEntry.findUnique","AuditEntry.findUniqueOrThrow","AuditEntry.findFirst","AuditEntry.findFirstOrThrow","AuditEntry.findMany","AuditEntry.createOne","AuditEntry.createMany","AuditEntry.createManyAndReturn","AuditEntry.updateOne","AuditEntry.updateMany","AuditEntry.updateManyAndReturn","AuditEntry.upsertOne","AuditEntry.deleteOne","AuditEntry.deleteMany","AuditEntry.groupBy","AuditEntry.aggregate","Setting.findUnique","Setting.findUniqueOrThrow","Setting.findFirst","Setting.findFirstOrThrow","Setting.findMany","Setting.createOne","Setting.createMany","Setting.createManyAndReturn","Setting.updateOne","Setting.updateMany","Setting.updateManyAndReturn","Setting.upsertOne","Setting.deleteOne","Setting.deleteMany","Setting.groupBy","Setting.aggregate","Report.findUnique","Report.findUniqueOrThrow","Report.findFirst","Report.findFirstOrThrow","Report.findMany","Report.createOne","Report.createMany","Report.createManyAndReturn","Report.updateOne","Report.updateMany","Report.updateManyAndReturn","Report.upsertOne","Report.deleteOne","Report.deleteMany","Report.groupBy","Report.aggregate","ReportCountry.findUnique","ReportCountry.findUniqueOrThrow","ReportCountry.findFirst","ReportCountry.findFirstOrThrow","ReportCountry.findMany","ReportCountry.createOne","ReportCountry.createMany","ReportCountry.createManyAndReturn","ReportCountry.updateOne","ReportCountry.updateMany","ReportCountry.updateManyAndReturn","ReportCountry.upsertOne","ReportCountry.deleteOne","ReportCountry.deleteMany","ReportCountry.groupBy","ReportCountry.aggregate","ReportWord.findUnique","ReportWord.findUniqueOrThrow","ReportWord.findFirst","ReportWord.findFirstOrThrow","ReportWord.findMany","ReportWord.createOne","ReportWord.createMany","ReportWord.createManyAndReturn","ReportWord.updateOne","ReportWord.updateMany","ReportWord.updateManyAndReturn","ReportWord.upsertOne","ReportWord.deleteOne","ReportWord.deleteMany","ReportWord.groupBy","ReportWord.aggregate","AND","OR","NOT","reportId","word","equals","in","notIn","lt","lte","gt","gte","contains","startsWith","endsWith","not","countryId","id","key","title","publisherId","saidById","filedPublisherId","filedSaidById","grade","language","url","archiveUrl","accessed","entered","value","at","by","action","subject","before","after","reason","link","version","changed","auditCount","auditHead","auditSeal","curves","areaId","placeId","every","some","none","name","alias","folded","mergedFromId","code","kind","parentId","pcode","iso3","lat","lon","population","areaM2","mergedIntoId","filedParentId","tokenHash","email","role","createdAt","expiresAt","acceptedBy","withdrawn","userId","secret","backupCodes","verified","failedVerificationCount","lockedUntil","identifier","updatedAt","accountId","providerId","password","accessToken","refreshToken","idToken","accessTokenExpiresAt","refreshTokenExpiresAt","scope","token","ipAddress","userAgent","emailVerified","image","disabled","twoFactorEnabled","operatorId","organisationId","standing","standingNote","partKey","label","position","partKey_language","metricKey","definition","baseUnit","displayUnit","enteredUnits","whole","unece","imasNote","parts","claimId","check","note","draftId","figure","text","resolved","corrects","authorId","state","content","figures","changedAt","changedBy","sentAt","decidedBy","decidedAt","reportKey","providerId_accountId","operators","firstDay","lastDay","rollupId","areaKey","atLeast","atMost","month","day","operationId","conflictDay","conflictSum","conflictHigh","streamId","low","high","status","because","ruling","verb","basis","fromDay","fromPrecision","toDay","toPrecision","qualifier","amount","amountTo","unit","supersedesId","ended","endedAt","endedReason","endedNote","countedInId","filedOperationId","filedAreaId","twin","streamId_day","reportId_word","claimId_check","rollupId_position","rollupId_month","rollupId_day","metricKey_language","operationId_metricKey_part_placeId","areaId_placeId","placeId_language_name_alias","countryId_reportId","operatorId_countryId","organisationId_language_name_alias","operationId_metricKey_part_areaId_twin","is","isNot","connectOrCreate","upsert","createMany","set","disconnect","delete","connect","updateMany","deleteMany","increment","decrement","multiply","divide"]'),
  graph: "gRLlAsAEHRUAAI0JACAYAACICQAgGQAAhQkAIB0AAJEJACAqAgCMCAAhLwAAjgkAIDAAAJMIACAxAACPCQAgMgAAkAkAIDMAAPgIACC0AgEAiQgAIYUFAACMCQAwhgUAACkAEIcFAACMCQAwlgUCAAAAAaMFBADmCAAhsgUCAIwIACHnBQIAjAgAIe0FAQCJCAAhigYBAIkIACGLBgEAiQgAIZIGAgCMCAAhlwYEAOYIACGYBgQA5wgAIasGAgDqCAAhrAYCAOoIACGtBgIA6ggAIa4GAgCMCAAhvAYAAKYJACABAAAAAQAgCwMAAKAJACCFBQAApQkAMIYFAAADABCHBQAApQkAMJYFAgCMCAAhngUBAIkIACG3BQEAiQgAIbgFIACkCAAhuQUBAIkIACG6BQIA6ggAIeYFAgCMCAAhAgMAAOgPACC6BQAAuQkAIAwDAACgCQAghQUAAKUJADCGBQAAAwAQhwUAAKUJADCWBQIAAAABngUBAIkIACG3BQEAiQgAIbgFIACkCAAhuQUBAIkIACG6BQIA6ggAIeYFAgCMCAAhuwYAAKQJACADAAAAAwAgAQAABAAwAgAABQAgCwoAANUIACASAACTCAAgEwAAkwgAIBsAAMUIACAuAACgCQAghQUAAKMJADCGBQAABwAQhwUAAKMJADCVBQIAjAgAIZYFAgCMCAAh5QUCAIwIACEFCgAAqw8AIBIAAJcLACATAACXCwAgGwAAiw8AIC4AAOgPACAMCgAA1QgAIBIAAJMIACATAACTCAAgGwAAxQgAIC4AAKAJACCFBQAAowkAMIYFAAAHABCHBQAAowkAMJUFAgCMCAAhlgUCAAAAAeUFAgCMCAAhugYAAKIJACADAAAABwAgAQAACAAwAgAACQAgFgYAAKAJACAHAADuCAAgIgAAmwkAICoAAPgIACArAAChCQAgLAEAiQgAIYUFAACfCQAwhgUAAAsAEIcFAACfCQAwlgUCAIwIACGXBQEAiQgAIZgFAQCJCAAhmQUCAIwIACGaBQIA6ggAIZsFAgDqCAAhnAUCAOoIACGdBQEAiQgAIZ4FAQCJCAAhnwUBAIkIACGgBQEAiQgAIaEFAQCJCAAhogUBAIkIACEIBgAA6A8AIAcAAOgPACAiAAD5DwAgKgAA6w8AICsAAPsPACCaBQAAuQkAIJsFAAC5CQAgnAUAALkJACAWBgAAoAkAIAcAAO4IACAiAACbCQAgKgAA-AgAICsAAKEJACAsAQCJCAAhhQUAAJ8JADCGBQAACwAQhwUAAJ8JADCWBQIAAAABlwUBAAAAAZgFAQCJCAAhmQUCAIwIACGaBQIA6ggAIZsFAgDqCAAhnAUCAOoIACGdBQEAiQgAIZ4FAQCJCAAhnwUBAIkIACGgBQEAiQgAIaEFAQCJCAAhogUBAIkIACEDAAAACwAgAQAADAAwAgAADQAgDgQAAOsIACAFAADsCAAgDAAA7ggAIA0AAO8IACAsAADtCAAgLQAA7QgAIIUFAADpCAAwhgUAAA8AEIcFAADpCAAwlgUCAIwIACGXBQEAiQgAIcQFAgDqCAAh5wUBAIkIACHoBQEAiQgAIQEAAAAPACAICgAA1QgAICEAAPIIACAsAQCJCAAhhQUAAJ4JADCGBQAAEQAQhwUAAJ4JADCIBQIAjAgAIZUFAgCMCAAhAgoAAKsPACAhAADqDwAgCQoAANUIACAhAADyCAAgLAEAiQgAIYUFAACeCQAwhgUAABEAEIcFAACeCQAwiAUCAIwIACGVBQIAjAgAIbkGAACdCQAgAwAAABEAIAEAABIAMAIAABMAIB8EAACaCQAgBQAA7AgAIAgAAJgJACAJAACZCQAgCgAAmAkAIAsAAJkJACAMAACYCQAgDQAAmQkAIA4AAJgJACAPAACZCQAgFgAAkggAIBcAAJsJACAbAADFCAAgHwAAiwkAICAAAJwJACCFBQAAlgkAMIYFAAAVABCHBQAAlgkAMJUFAgDqCAAhlgUCAIwIACG7BQEAiQgAIbwFAQCJCAAhvQUCAOoIACG-BQEAowgAIb8FAQCjCAAhwAUIAJcJACHBBQgAlwkAIcIFAgDqCAAhwwUEAOcIACHEBQIA6ggAIcUFAgDqCAAhAQAAABUAIBkEAAD4DwAgBQAA5g8AIAgAAKsPACAJAAD3DwAgCgAAqw8AIAsAAPcPACAMAACrDwAgDQAA9w8AIA4AAKsPACAPAAD3DwAgFgAAlgsAIBcAAPkPACAbAACLDwAgHwAA9A8AICAAAPoPACCVBQAAuQkAIL0FAAC5CQAgvgUAALkJACC_BQAAuQkAIMAFAAC5CQAgwQUAALkJACDCBQAAuQkAIMMFAAC5CQAgxAUAALkJACDFBQAAuQkAIB8EAACaCQAgBQAA7AgAIAgAAJgJACAJAACZCQAgCgAAmAkAIAsAAJkJACAMAACYCQAgDQAAmQkAIA4AAJgJACAPAACZCQAgFgAAkggAIBcAAJsJACAbAADFCAAgHwAAiwkAICAAAJwJACCFBQAAlgkAMIYFAAAVABCHBQAAlgkAMJUFAgDqCAAhlgUCAAAAAbsFAQAAAAG8BQEAiQgAIb0FAgDqCAAhvgUBAKMIACG_BQEAowgAIcAFCACXCQAhwQUIAJcJACHCBQIA6ggAIcMFBADnCAAhxAUCAOoIACHFBQIA6ggAIQMAAAAVACABAAAXADACAAAYACABAAAAFQAgAwAAABUAIAEAABcAMAIAABgAIAEAAAAVACADAAAAFQAgAQAAFwAwAgAAGAAgAQAAABUAIAMAAAAVACABAAAXADACAAAYACALEAAA1QgAIIUFAACVCQAwhgUAACAAEIcFAACVCQAwlgUCAIwIACGeBQEAiQgAIbMFAgCMCAAhtwUBAIkIACG4BSAApAgAIbkFAQCJCAAhugUCAOoIACECEAAAqw8AILoFAAC5CQAgDBAAANUIACCFBQAAlQkAMIYFAAAgABCHBQAAlQkAMJYFAgAAAAGeBQEAiQgAIbMFAgCMCAAhtwUBAIkIACG4BSAApAgAIbkFAQCJCAAhugUCAOoIACG4BgAAlAkAIAMAAAAgACABAAAhADACAAAiACAHEAAA1QgAIBUAAI0JACCFBQAAkwkAMIYFAAAkABCHBQAAkwkAMLIFAgCMCAAhswUCAIwIACECEAAAqw8AIBUAAPUPACAIEAAA1QgAIBUAAI0JACCFBQAAkwkAMIYFAAAkABCHBQAAkwkAMLIFAgCMCAAhswUCAIwIACG3BgAAkgkAIAMAAAAkACABAAAlADACAAAmACADAAAAJAAgAQAAJQAwAgAAJgAgHBUAAI0JACAYAACICQAgGQAAhQkAIB0AAJEJACAqAgCMCAAhLwAAjgkAIDAAAJMIACAxAACPCQAgMgAAkAkAIDMAAPgIACC0AgEAiQgAIYUFAACMCQAwhgUAACkAEIcFAACMCQAwlgUCAIwIACGjBQQA5ggAIbIFAgCMCAAh5wUCAIwIACHtBQEAiQgAIYoGAQCJCAAhiwYBAIkIACGSBgIAjAgAIZcGBADmCAAhmAYEAOcIACGrBgIA6ggAIawGAgDqCAAhrQYCAOoIACGuBgIAjAgAIQ0VAAD1DwAgGAAA8Q8AIBkAAPAPACAdAAD2DwAgLwAA5A8AIDAAAJcLACAxAADxDwAgMgAA9Q8AIDMAAOsPACCYBgAAuQkAIKsGAAC5CQAgrAYAALkJACCtBgAAuQkAIAMAAAApACABAAAqADACAAABACADAAAAKQAgAQAAKgAwAgAAAQAgAQAAACQAIAEAAAApACABAAAAKQAgAwAAAAcAIAEAAAgAMAIAAAkAIAMAAAARACABAAASADACAAATACAXEAAA1QgAIBgAAIgJACAZAACFCQAgHQAAiQkAIB4AAIoJACAfAACLCQAgKgIAjAgAIbQCAQCJCAAhhQUAAIcJADCGBQAAMgAQhwUAAIcJADCWBQIAjAgAIaMFBADmCAAhswUCAIwIACHtBQEAiQgAIYoGAQCJCAAhiwYBAIkIACGOBiAApAgAIY8GIACkCAAhkgYCAIwIACGTBgEAiQgAIZQGBADnCAAhlQYEAOcIACEIEAAAqw8AIBgAAPEPACAZAADwDwAgHQAA8g8AIB4AAPMPACAfAAD0DwAglAYAALkJACCVBgAAuQkAIBgQAADVCAAgGAAAiAkAIBkAAIUJACAdAACJCQAgHgAAigkAIB8AAIsJACAqAgCMCAAhtAIBAIkIACGFBQAAhwkAMIYFAAAyABCHBQAAhwkAMJYFAgAAAAGjBQQA5ggAIbMFAgCMCAAh7QUBAIkIACGKBgEAiQgAIYsGAQCJCAAhjgYgAKQIACGPBiAApAgAIZIGAgCMCAAhkwYBAIkIACGUBgQA5wgAIZUGBADnCAAhtgYAAIYJACADAAAAMgAgAQAAMwAwAgAANAAgCBkAAIUJACCFBQAAhAkAMIYFAAA2ABCHBQAAhAkAMJ4FAQCJCAAh6gUBAIkIACHtBQEAiQgAIe4FAQCJCAAhARkAAPAPACAJGQAAhQkAIIUFAACECQAwhgUAADYAEIcFAACECQAwngUBAIkIACHqBQEAiQgAIe0FAQCJCAAh7gUBAIkIACG1BgAAgwkAIAMAAAA2ACABAAA3ADACAAA4ACADAAAAKQAgAQAAKgAwAgAAAQAgAwAAADIAIAEAADMAMAIAADQAIAEAAAA2ACABAAAAKQAgAQAAADIAIAkcAAD-CAAghQUAAIIJADCGBQAAPwAQhwUAAIIJADCjBQQA5ggAIYwGAgCMCAAhjgYgAKQIACGPBiAApAgAIZEGAQCJCAAhARwAAO8PACAKHAAA_ggAIIUFAACCCQAwhgUAAD8AEIcFAACCCQAwowUEAOYIACGMBgIAjAgAIY4GIACkCAAhjwYgAKQIACGRBgEAiQgAIbQGAACBCQAgAwAAAD8AIAEAAEAAMAIAAEEAIAscAAD-CAAgKgIAjAgAIYUFAACACQAwhgUAAEMAEIcFAACACQAwowUEAOYIACGLBgEAiQgAIYwGAgCMCAAhjgYgAKQIACGPBiAApAgAIZAGAgCMCAAhARwAAO8PACAMHAAA_ggAICoCAIwIACGFBQAAgAkAMIYFAABDABCHBQAAgAkAMKMFBADmCAAhiwYBAIkIACGMBgIAjAgAIY4GIACkCAAhjwYgAKQIACGQBgIAjAgAIbMGAAD_CAAgAwAAAEMAIAEAAEQAMAIAAEUAIA8QAADVCAAgHAAA_ggAICoCAIwIACGFBQAA_QgAMIYFAABHABCHBQAA_QgAMKMFBADmCAAhswUCAIwIACG8BQEAiQgAIesFAgCMCAAhiwYBAIkIACGMBgIAjAgAIY0GAQCJCAAhjgYgAKQIACGPBiAApAgAIQIQAACrDwAgHAAA7w8AIBAQAADVCAAgHAAA_ggAICoCAIwIACGFBQAA_QgAMIYFAABHABCHBQAA_QgAMKMFBADmCAAhswUCAIwIACG8BQEAiQgAIesFAgCMCAAhiwYBAIkIACGMBgIAjAgAIY0GAQCJCAAhjgYgAKQIACGPBiAApAgAIbIGAAD8CAAgAwAAAEcAIAEAAEgAMAIAAEkAIAEAAAA_ACABAAAAQwAgAQAAAEcAIAMAAABHACABAABIADACAABJACAKCgAA1QgAIBcCAIwIACEqAgCMCAAhhQUAANQIADCGBQAATwAQhwUAANQIADCVBQIAjAgAIYkGAgCMCAAhigYBAIkIACGLBgEAiQgAIQEAAABPACABAAAAFQAgAQAAABUAIAEAAAAVACABAAAAFQAgAQAAACAAIAEAAAAkACABAAAABwAgAQAAABEAIAEAAAAyACABAAAARwAgIyEAAPIIACAjAADoCAAgJAAA9wgAICUAAPgIACAnAAD5CAAgKAAA-ggAICkAAPsIACArAQCJCAAhhQUAAPYIADCGBQAAWwAQhwUAAPYIADCIBQIAjAgAIZYFAgCMCAAhlwUBAIkIACGiBQEAiQgAIaMFBADmCAAh-AUBAIkIACGWBgIAjAgAIZcGBADmCAAhmAYEAOcIACGcBgEAiQgAIZ0GAQCJCAAhngYBAIkIACGfBgEAiQgAIaAGAQCJCAAhoQYBAIkIACGiBgEAiQgAIaMGAQCJCAAhpAYBAIkIACGlBgEAiQgAIaYGAgDqCAAhpwYBAIkIACGoBgEAiQgAIakGAQCJCAAhqgYBAIkIACEJIQAA6g8AICMAAOQPACAkAADSDwAgJQAA6w8AICcAAOwPACAoAADtDwAgKQAA7g8AIJgGAAC5CQAgpgYAALkJACAjIQAA8ggAICMAAOgIACAkAAD3CAAgJQAA-AgAICcAAPkIACAoAAD6CAAgKQAA-wgAICsBAIkIACGFBQAA9ggAMIYFAABbABCHBQAA9ggAMIgFAgCMCAAhlgUCAAAAAZcFAQAAAAGiBQEAiQgAIaMFBADmCAAh-AUBAIkIACGWBgIAjAgAIZcGBADmCAAhmAYEAOcIACGcBgEAiQgAIZ0GAQCJCAAhngYBAIkIACGfBgEAiQgAIaAGAQCJCAAhoQYBAIkIACGiBgEAiQgAIaMGAQCJCAAhpAYBAIkIACGlBgEAiQgAIaYGAgDqCAAhpwYBAIkIACGoBgEAiQgAIakGAQCJCAAhqgYBAIkIACEDAAAAWwAgAQAAXAAwAgAAXQAgAQAAAFsAIAMAAABbACABAABcADACAABdACALJgAA4AgAIIUFAAD1CAAwhgUAAGEAEIcFAAD1CAAwlgUCAIwIACGkBQEAiQgAIaUFAQCJCAAhqgUBAIkIACH2BQIAjAgAIfgFAQCJCAAhmwYBAIkIACEBJgAA0g8AIAsmAADgCAAghQUAAPUIADCGBQAAYQAQhwUAAPUIADCWBQIAAAABpAUBAIkIACGlBQEAiQgAIaoFAQCJCAAh9gUCAIwIACH4BQEAiQgAIZsGAQCJCAAhAwAAAGEAIAEAAGIAMAIAAGMAIAcmAADgCAAghQUAAN8IADCGBQAAZQAQhwUAAN8IADD2BQIAjAgAIZkGAQCJCAAhmgYBAIkIACEBAAAAZQAgCiYAAOAIACCFBQAA9AgAMIYFAABnABCHBQAA9AgAMKQFAQCJCAAhpQUBAIkIACGqBQEAiQgAIfYFAgCMCAAh9wUBAIkIACH4BQEAiQgAIQEmAADSDwAgCyYAAOAIACCFBQAA9AgAMIYFAABnABCHBQAA9AgAMKQFAQCJCAAhpQUBAIkIACGqBQEAiQgAIfYFAgCMCAAh9wUBAIkIACH4BQEAiQgAIbEGAADzCAAgAwAAAGcAIAEAAGgAMAIAAGkAIAEAAABbACABAAAAYQAgAQAAAGcAIAYhAADyCAAghQUAAPEIADCGBQAAbgAQhwUAAPEIADCIBQIAjAgAIYkFAQCJCAAhASEAAOoPACAHIQAA8ggAIIUFAADxCAAwhgUAAG4AEIcFAADxCAAwiAUCAIwIACGJBQEAiQgAIbAGAADwCAAgAwAAAG4AIAEAAG8AMAIAAHAAIAEAAAARACABAAAAWwAgAQAAAG4AIAMAAAALACABAAAMADACAAANACABAAAADwAgBwQAAOUPACAFAADmDwAgDAAA6A8AIA0AAOkPACAsAADnDwAgLQAA5w8AIMQFAAC5CQAgDgQAAOsIACAFAADsCAAgDAAA7ggAIA0AAO8IACAsAADtCAAgLQAA7QgAIIUFAADpCAAwhgUAAA8AEIcFAADpCAAwlgUCAAAAAZcFAQAAAAHEBQIA6ggAIecFAQCJCAAh6AUBAIkIACEDAAAADwAgAQAAdwAwAgAAeAAgAQAAAAMAIAEAAAAHACABAAAACwAgAQAAAAsAIAEAAAAPACADAAAAKQAgAQAAKgAwAgAAAQAgAwAAACkAIAEAACoAMAIAAAEAIAMAAAAyACABAAAzADACAAA0ACABAAAAKQAgAQAAACkAIAEAAAAyACABAAAAKQAgAwAAACkAIAEAACoAMAIAAAEAIAEAAAAHACAIEQAAkggAIBIAAJMIACATAACTCAAghQUAAJEIADCGBQAAiAEAEIcFAACRCAAwlgUCAIwIACGXBQEAiQgAIQEAAACIAQAgAwAAAFsAIAEAAFwAMAIAAF0AIAojAADoCAAgKgIAjAgAIYUFAADlCAAwhgUAAIsBABCHBQAA5QgAMKMFBADmCAAhkQYBAIkIACGWBgIAjAgAIZcGBADmCAAhmAYEAOcIACECIwAA5A8AIJgGAAC5CQAgCyMAAOgIACAqAgCMCAAhhQUAAOUIADCGBQAAiwEAEIcFAADlCAAwowUEAOYIACGRBgEAiQgAIZYGAgCMCAAhlwYEAOYIACGYBgQA5wgAIa8GAADkCAAgAwAAAIsBACABAACMAQAwAgAAjQEAIAEAAAApACABAAAAWwAgAQAAAIsBACABAAAAAQAgAwAAACkAIAEAACoAMAIAAAEAIAMAAAApACABAAAqADACAAABACADAAAAKQAgAQAAKgAwAgAAAQAgGRUAAPYKACAYAAD0CgAgGQAA9QoAIB0AAPsKACAqAgAAAAEvAAD9CgAgMAAA9woAIDEAAPgKACAyAAD5CgAgMwAA-goAILQCAQAAAAGWBQIAAAABowUEAAAAAbIFAgAAAAHnBQIAAAAB7QUBAAAAAYoGAQAAAAGLBgEAAAABkgYCAAAAAZcGBAAAAAGYBgQAAAABqwYCAAAAAawGAgAAAAGtBgIAAAABrgYCAAAAAQE5AACWAQAgECoCAAAAAbQCAQAAAAGWBQIAAAABowUEAAAAAbIFAgAAAAHnBQIAAAAB7QUBAAAAAYoGAQAAAAGLBgEAAAABkgYCAAAAAZcGBAAAAAGYBgQAAAABqwYCAAAAAawGAgAAAAGtBgIAAAABrgYCAAAAAQE5AACYAQAwATkAAJgBADABAAAAKQAgAQAAAAcAIAEAAACIAQAgGRUAAM8KACAYAADNCgAgGQAAzgoAIB0AANQKACAqAgCtCQAhLwAA0AoAIDAAANEKACAxAADSCgAgMgAA8goAIDMAANMKACC0AgEArAkAIZYFAgCtCQAhowUEANsJACGyBQIArQkAIecFAgCtCQAh7QUBAKwJACGKBgEArAkAIYsGAQCsCQAhkgYCAK0JACGXBgQA2wkAIZgGBADcCQAhqwYCAL8JACGsBgIAvwkAIa0GAgC_CQAhrgYCAK0JACECAAAAAQAgOQAAngEAIBAqAgCtCQAhtAIBAKwJACGWBQIArQkAIaMFBADbCQAhsgUCAK0JACHnBQIArQkAIe0FAQCsCQAhigYBAKwJACGLBgEArAkAIZIGAgCtCQAhlwYEANsJACGYBgQA3AkAIasGAgC_CQAhrAYCAL8JACGtBgIAvwkAIa4GAgCtCQAhAgAAACkAIDkAAKABACACAAAAKQAgOQAAoAEAIAEAAAApACABAAAABwAgAQAAAIgBACADAAAAAQAgQAAAlgEAIEEAAJ4BACABAAAAAQAgAQAAACkAIAkUAADfDwAgRgAA4A8AIEcAAOMPACBIAADiDwAgSQAA4Q8AIJgGAAC5CQAgqwYAALkJACCsBgAAuQkAIK0GAAC5CQAgEyoCAPoHACG0AgEA-wcAIYUFAADjCAAwhgUAAKoBABCHBQAA4wgAMJYFAgD6BwAhowUEANcIACGyBQIA-gcAIecFAgD6BwAh7QUBAPsHACGKBgEA-wcAIYsGAQD7BwAhkgYCAPoHACGXBgQA1wgAIZgGBACbCAAhqwYCAIMIACGsBgIAgwgAIa0GAgCDCAAhrgYCAPoHACEDAAAAKQAgAQAAqQEAMEUAAKoBACADAAAAKQAgAQAAKgAwAgAAAQAgAQAAAF0AIAEAAABdACADAAAAWwAgAQAAXAAwAgAAXQAgAwAAAFsAIAEAAFwAMAIAAF0AIAMAAABbACABAABcADACAABdACAgIQAAiwoAICMAAIwKACAkAACSCgAgJQAAjQoAICcAAI4KACAoAACPCgAgKQAAkAoAICsBAAAAAYgFAgAAAAGWBQIAAAABlwUBAAAAAaIFAQAAAAGjBQQAAAAB-AUBAAAAAZYGAgAAAAGXBgQAAAABmAYEAAAAAZwGAQAAAAGdBgEAAAABngYBAAAAAZ8GAQAAAAGgBgEAAAABoQYBAAAAAaIGAQAAAAGjBgEAAAABpAYBAAAAAaUGAQAAAAGmBgIAAAABpwYBAAAAAagGAQAAAAGpBgEAAAABqgYBAAAAAQE5AACyAQAgGSsBAAAAAYgFAgAAAAGWBQIAAAABlwUBAAAAAaIFAQAAAAGjBQQAAAAB-AUBAAAAAZYGAgAAAAGXBgQAAAABmAYEAAAAAZwGAQAAAAGdBgEAAAABngYBAAAAAZ8GAQAAAAGgBgEAAAABoQYBAAAAAaIGAQAAAAGjBgEAAAABpAYBAAAAAaUGAQAAAAGmBgIAAAABpwYBAAAAAagGAQAAAAGpBgEAAAABqgYBAAAAAQE5AAC0AQAwATkAALQBADABAAAAWwAgICEAAIkKACAjAADeCQAgJAAA3wkAICUAAOAJACAnAADhCQAgKAAA4gkAICkAAOMJACArAQCsCQAhiAUCAK0JACGWBQIArQkAIZcFAQCsCQAhogUBAKwJACGjBQQA2wkAIfgFAQCsCQAhlgYCAK0JACGXBgQA2wkAIZgGBADcCQAhnAYBAKwJACGdBgEArAkAIZ4GAQCsCQAhnwYBAKwJACGgBgEArAkAIaEGAQCsCQAhogYBAKwJACGjBgEArAkAIaQGAQCsCQAhpQYBAKwJACGmBgIAvwkAIacGAQCsCQAhqAYBAKwJACGpBgEArAkAIaoGAQCsCQAhAgAAAF0AIDkAALgBACAZKwEArAkAIYgFAgCtCQAhlgUCAK0JACGXBQEArAkAIaIFAQCsCQAhowUEANsJACH4BQEArAkAIZYGAgCtCQAhlwYEANsJACGYBgQA3AkAIZwGAQCsCQAhnQYBAKwJACGeBgEArAkAIZ8GAQCsCQAhoAYBAKwJACGhBgEArAkAIaIGAQCsCQAhowYBAKwJACGkBgEArAkAIaUGAQCsCQAhpgYCAL8JACGnBgEArAkAIagGAQCsCQAhqQYBAKwJACGqBgEArAkAIQIAAABbACA5AAC6AQAgAgAAAFsAIDkAALoBACABAAAAWwAgAwAAAF0AIEAAALIBACBBAAC4AQAgAQAAAF0AIAEAAABbACAHFAAA2g8AIEYAANsPACBHAADeDwAgSAAA3Q8AIEkAANwPACCYBgAAuQkAIKYGAAC5CQAgHCsBAPsHACGFBQAA4ggAMIYFAADCAQAQhwUAAOIIADCIBQIA-gcAIZYFAgD6BwAhlwUBAPsHACGiBQEA-wcAIaMFBADXCAAh-AUBAPsHACGWBgIA-gcAIZcGBADXCAAhmAYEAJsIACGcBgEA-wcAIZ0GAQD7BwAhngYBAPsHACGfBgEA-wcAIaAGAQD7BwAhoQYBAPsHACGiBgEA-wcAIaMGAQD7BwAhpAYBAPsHACGlBgEA-wcAIaYGAgCDCAAhpwYBAPsHACGoBgEA-wcAIakGAQD7BwAhqgYBAPsHACEDAAAAWwAgAQAAwQEAMEUAAMIBACADAAAAWwAgAQAAXAAwAgAAXQAgAQAAAGMAIAEAAABjACADAAAAYQAgAQAAYgAwAgAAYwAgAwAAAGEAIAEAAGIAMAIAAGMAIAMAAABhACABAABiADACAABjACAIJgAA2Q8AIJYFAgAAAAGkBQEAAAABpQUBAAAAAaoFAQAAAAH2BQIAAAAB-AUBAAAAAZsGAQAAAAEBOQAAygEAIAeWBQIAAAABpAUBAAAAAaUFAQAAAAGqBQEAAAAB9gUCAAAAAfgFAQAAAAGbBgEAAAABATkAAMwBADABOQAAzAEAMAgmAADYDwAglgUCAK0JACGkBQEArAkAIaUFAQCsCQAhqgUBAKwJACH2BQIArQkAIfgFAQCsCQAhmwYBAKwJACECAAAAYwAgOQAAzwEAIAeWBQIArQkAIaQFAQCsCQAhpQUBAKwJACGqBQEArAkAIfYFAgCtCQAh-AUBAKwJACGbBgEArAkAIQIAAABhACA5AADRAQAgAgAAAGEAIDkAANEBACADAAAAYwAgQAAAygEAIEEAAM8BACABAAAAYwAgAQAAAGEAIAUUAADTDwAgRgAA1A8AIEcAANcPACBIAADWDwAgSQAA1Q8AIAqFBQAA4QgAMIYFAADYAQAQhwUAAOEIADCWBQIA-gcAIaQFAQD7BwAhpQUBAPsHACGqBQEA-wcAIfYFAgD6BwAh-AUBAPsHACGbBgEA-wcAIQMAAABhACABAADXAQAwRQAA2AEAIAMAAABhACABAABiADACAABjACAHJgAA4AgAIIUFAADfCAAwhgUAAGUAEIcFAADfCAAw9gUCAAAAAZkGAQCJCAAhmgYBAIkIACEBAAAA2wEAIAEAAADbAQAgASYAANIPACADAAAAZQAgAQAA3gEAMAIAANsBACADAAAAZQAgAQAA3gEAMAIAANsBACADAAAAZQAgAQAA3gEAMAIAANsBACAEJgAA0Q8AIPYFAgAAAAGZBgEAAAABmgYBAAAAAQE5AADiAQAgA_YFAgAAAAGZBgEAAAABmgYBAAAAAQE5AADkAQAwATkAAOQBADAEJgAA0A8AIPYFAgCtCQAhmQYBAKwJACGaBgEArAkAIQIAAADbAQAgOQAA5wEAIAP2BQIArQkAIZkGAQCsCQAhmgYBAKwJACECAAAAZQAgOQAA6QEAIAIAAABlACA5AADpAQAgAwAAANsBACBAAADiAQAgQQAA5wEAIAEAAADbAQAgAQAAAGUAIAUUAADLDwAgRgAAzA8AIEcAAM8PACBIAADODwAgSQAAzQ8AIAaFBQAA3ggAMIYFAADwAQAQhwUAAN4IADD2BQIA-gcAIZkGAQD7BwAhmgYBAPsHACEDAAAAZQAgAQAA7wEAMEUAAPABACADAAAAZQAgAQAA3gEAMAIAANsBACABAAAAjQEAIAEAAACNAQAgAwAAAIsBACABAACMAQAwAgAAjQEAIAMAAACLAQAgAQAAjAEAMAIAAI0BACADAAAAiwEAIAEAAIwBADACAACNAQAgByMAAMoPACAqAgAAAAGjBQQAAAABkQYBAAAAAZYGAgAAAAGXBgQAAAABmAYEAAAAAQE5AAD4AQAgBioCAAAAAaMFBAAAAAGRBgEAAAABlgYCAAAAAZcGBAAAAAGYBgQAAAABATkAAPoBADABOQAA-gEAMAcjAADJDwAgKgIArQkAIaMFBADbCQAhkQYBAKwJACGWBgIArQkAIZcGBADbCQAhmAYEANwJACECAAAAjQEAIDkAAP0BACAGKgIArQkAIaMFBADbCQAhkQYBAKwJACGWBgIArQkAIZcGBADbCQAhmAYEANwJACECAAAAiwEAIDkAAP8BACACAAAAiwEAIDkAAP8BACADAAAAjQEAIEAAAPgBACBBAAD9AQAgAQAAAI0BACABAAAAiwEAIAYUAADEDwAgRgAAxQ8AIEcAAMgPACBIAADHDwAgSQAAxg8AIJgGAAC5CQAgCSoCAPoHACGFBQAA3QgAMIYFAACGAgAQhwUAAN0IADCjBQQA1wgAIZEGAQD7BwAhlgYCAPoHACGXBgQA1wgAIZgGBACbCAAhAwAAAIsBACABAACFAgAwRQAAhgIAIAMAAACLAQAgAQAAjAEAMAIAAI0BACABAAAANAAgAQAAADQAIAMAAAAyACABAAAzADACAAA0ACADAAAAMgAgAQAAMwAwAgAANAAgAwAAADIAIAEAADMAMAIAADQAIBQQAACkDAAgGAAA_QsAIBkAAP4LACAdAAD_CwAgHgAAgAwAIB8AAIEMACAqAgAAAAG0AgEAAAABlgUCAAAAAaMFBAAAAAGzBQIAAAAB7QUBAAAAAYoGAQAAAAGLBgEAAAABjgYgAAAAAY8GIAAAAAGSBgIAAAABkwYBAAAAAZQGBAAAAAGVBgQAAAABATkAAI4CACAOKgIAAAABtAIBAAAAAZYFAgAAAAGjBQQAAAABswUCAAAAAe0FAQAAAAGKBgEAAAABiwYBAAAAAY4GIAAAAAGPBiAAAAABkgYCAAAAAZMGAQAAAAGUBgQAAAABlQYEAAAAAQE5AACQAgAwATkAAJACADAUEAAAogwAIBgAANQLACAZAADVCwAgHQAA1gsAIB4AANcLACAfAADYCwAgKgIArQkAIbQCAQCsCQAhlgUCAK0JACGjBQQA2wkAIbMFAgCtCQAh7QUBAKwJACGKBgEArAkAIYsGAQCsCQAhjgYgAJ0LACGPBiAAnQsAIZIGAgCtCQAhkwYBAKwJACGUBgQA3AkAIZUGBADcCQAhAgAAADQAIDkAAJMCACAOKgIArQkAIbQCAQCsCQAhlgUCAK0JACGjBQQA2wkAIbMFAgCtCQAh7QUBAKwJACGKBgEArAkAIYsGAQCsCQAhjgYgAJ0LACGPBiAAnQsAIZIGAgCtCQAhkwYBAKwJACGUBgQA3AkAIZUGBADcCQAhAgAAADIAIDkAAJUCACACAAAAMgAgOQAAlQIAIAMAAAA0ACBAAACOAgAgQQAAkwIAIAEAAAA0ACABAAAAMgAgBxQAAL8PACBGAADADwAgRwAAww8AIEgAAMIPACBJAADBDwAglAYAALkJACCVBgAAuQkAIBEqAgD6BwAhtAIBAPsHACGFBQAA3AgAMIYFAACcAgAQhwUAANwIADCWBQIA-gcAIaMFBADXCAAhswUCAPoHACHtBQEA-wcAIYoGAQD7BwAhiwYBAPsHACGOBiAAlQgAIY8GIACVCAAhkgYCAPoHACGTBgEA-wcAIZQGBACbCAAhlQYEAJsIACEDAAAAMgAgAQAAmwIAMEUAAJwCACADAAAAMgAgAQAAMwAwAgAANAAgAQAAAEEAIAEAAABBACADAAAAPwAgAQAAQAAwAgAAQQAgAwAAAD8AIAEAAEAAMAIAAEEAIAMAAAA_ACABAABAADACAABBACAGHAAAvg8AIKMFBAAAAAGMBgIAAAABjgYgAAAAAY8GIAAAAAGRBgEAAAABATkAAKQCACAFowUEAAAAAYwGAgAAAAGOBiAAAAABjwYgAAAAAZEGAQAAAAEBOQAApgIAMAE5AACmAgAwBhwAAL0PACCjBQQA2wkAIYwGAgCtCQAhjgYgAJ0LACGPBiAAnQsAIZEGAQCsCQAhAgAAAEEAIDkAAKkCACAFowUEANsJACGMBgIArQkAIY4GIACdCwAhjwYgAJ0LACGRBgEArAkAIQIAAAA_ACA5AACrAgAgAgAAAD8AIDkAAKsCACADAAAAQQAgQAAApAIAIEEAAKkCACABAAAAQQAgAQAAAD8AIAUUAAC4DwAgRgAAuQ8AIEcAALwPACBIAAC7DwAgSQAAug8AIAiFBQAA2wgAMIYFAACyAgAQhwUAANsIADCjBQQA1wgAIYwGAgD6BwAhjgYgAJUIACGPBiAAlQgAIZEGAQD7BwAhAwAAAD8AIAEAALECADBFAACyAgAgAwAAAD8AIAEAAEAAMAIAAEEAIAEAAABFACABAAAARQAgAwAAAEMAIAEAAEQAMAIAAEUAIAMAAABDACABAABEADACAABFACADAAAAQwAgAQAARAAwAgAARQAgCBwAALcPACAqAgAAAAGjBQQAAAABiwYBAAAAAYwGAgAAAAGOBiAAAAABjwYgAAAAAZAGAgAAAAEBOQAAugIAIAcqAgAAAAGjBQQAAAABiwYBAAAAAYwGAgAAAAGOBiAAAAABjwYgAAAAAZAGAgAAAAEBOQAAvAIAMAE5AAC8AgAwCBwAALYPACAqAgCtCQAhowUEANsJACGLBgEArAkAIYwGAgCtCQAhjgYgAJ0LACGPBiAAnQsAIZAGAgCtCQAhAgAAAEUAIDkAAL8CACAHKgIArQkAIaMFBADbCQAhiwYBAKwJACGMBgIArQkAIY4GIACdCwAhjwYgAJ0LACGQBgIArQkAIQIAAABDACA5AADBAgAgAgAAAEMAIDkAAMECACADAAAARQAgQAAAugIAIEEAAL8CACABAAAARQAgAQAAAEMAIAUUAACxDwAgRgAAsg8AIEcAALUPACBIAAC0DwAgSQAAsw8AIAoqAgD6BwAhhQUAANoIADCGBQAAyAIAEIcFAADaCAAwowUEANcIACGLBgEA-wcAIYwGAgD6BwAhjgYgAJUIACGPBiAAlQgAIZAGAgD6BwAhAwAAAEMAIAEAAMcCADBFAADIAgAgAwAAAEMAIAEAAEQAMAIAAEUAIAEAAABJACABAAAASQAgAwAAAEcAIAEAAEgAMAIAAEkAIAMAAABHACABAABIADACAABJACADAAAARwAgAQAASAAwAgAASQAgDBAAAOMLACAcAADICwAgKgIAAAABowUEAAAAAbMFAgAAAAG8BQEAAAAB6wUCAAAAAYsGAQAAAAGMBgIAAAABjQYBAAAAAY4GIAAAAAGPBiAAAAABATkAANACACAKKgIAAAABowUEAAAAAbMFAgAAAAG8BQEAAAAB6wUCAAAAAYsGAQAAAAGMBgIAAAABjQYBAAAAAY4GIAAAAAGPBiAAAAABATkAANICADABOQAA0gIAMAwQAADhCwAgHAAAxgsAICoCAK0JACGjBQQA2wkAIbMFAgCtCQAhvAUBAKwJACHrBQIArQkAIYsGAQCsCQAhjAYCAK0JACGNBgEArAkAIY4GIACdCwAhjwYgAJ0LACECAAAASQAgOQAA1QIAIAoqAgCtCQAhowUEANsJACGzBQIArQkAIbwFAQCsCQAh6wUCAK0JACGLBgEArAkAIYwGAgCtCQAhjQYBAKwJACGOBiAAnQsAIY8GIACdCwAhAgAAAEcAIDkAANcCACACAAAARwAgOQAA1wIAIAMAAABJACBAAADQAgAgQQAA1QIAIAEAAABJACABAAAARwAgBRQAAKwPACBGAACtDwAgRwAAsA8AIEgAAK8PACBJAACuDwAgDSoCAPoHACGFBQAA1ggAMIYFAADeAgAQhwUAANYIADCjBQQA1wgAIbMFAgD6BwAhvAUBAPsHACHrBQIA-gcAIYsGAQD7BwAhjAYCAPoHACGNBgEA-wcAIY4GIACVCAAhjwYgAJUIACEDAAAARwAgAQAA3QIAMEUAAN4CACADAAAARwAgAQAASAAwAgAASQAgCgoAANUIACAXAgCMCAAhKgIAjAgAIYUFAADUCAAwhgUAAE8AEIcFAADUCAAwlQUCAAAAAYkGAgCMCAAhigYBAIkIACGLBgEAiQgAIQEAAADhAgAgAQAAAOECACABCgAAqw8AIAMAAABPACABAADkAgAwAgAA4QIAIAMAAABPACABAADkAgAwAgAA4QIAIAMAAABPACABAADkAgAwAgAA4QIAIAcKAACqDwAgFwIAAAABKgIAAAABlQUCAAAAAYkGAgAAAAGKBgEAAAABiwYBAAAAAQE5AADoAgAgBhcCAAAAASoCAAAAAZUFAgAAAAGJBgIAAAABigYBAAAAAYsGAQAAAAEBOQAA6gIAMAE5AADqAgAwBwoAAKkPACAXAgCtCQAhKgIArQkAIZUFAgCtCQAhiQYCAK0JACGKBgEArAkAIYsGAQCsCQAhAgAAAOECACA5AADtAgAgBhcCAK0JACEqAgCtCQAhlQUCAK0JACGJBgIArQkAIYoGAQCsCQAhiwYBAKwJACECAAAATwAgOQAA7wIAIAIAAABPACA5AADvAgAgAwAAAOECACBAAADoAgAgQQAA7QIAIAEAAADhAgAgAQAAAE8AIAUUAACkDwAgRgAApQ8AIEcAAKgPACBIAACnDwAgSQAApg8AIAkXAgD6BwAhKgIA-gcAIYUFAADTCAAwhgUAAPYCABCHBQAA0wgAMJUFAgD6BwAhiQYCAPoHACGKBgEA-wcAIYsGAQD7BwAhAwAAAE8AIAEAAPUCADBFAAD2AgAgAwAAAE8AIAEAAOQCADACAADhAgAgFeEBAADMCAAg4wEAAM0IACCFBQAAywgAMIYFAACHAwAQhwUAAMsIADCWBQIAAAABlwUBAAAAAZgFAQCJCAAhrAUCAIwIACHJBQEAiQgAIf0FAQCJCAAh_gUBAIkIACH_BQEAiQgAIYAGAQCJCAAhgQYCAIwIACGCBgEAiQgAIYMGAQCJCAAhhAYBAIkIACGFBgEAiQgAIYYGAQCJCAAhhwYBAIkIACEBAAAA-QIAIAzcAQAAzAgAIIUFAADSCAAwhgUAAPsCABCHBQAA0ggAMJYFAQCJCAAhyQVAAK4IACHKBUAArggAIc0FAQCJCAAh1AVAAK4IACHeBQEAiQgAId8FAQCjCAAh4AUBAKMIACED3AEAAKIPACDfBQAAuQkAIOAFAAC5CQAgDNwBAADMCAAghQUAANIIADCGBQAA-wIAEIcFAADSCAAwlgUBAAAAAckFQACuCAAhygVAAK4IACHNBQEAiQgAIdQFQACuCAAh3gUBAAAAAd8FAQCjCAAh4AUBAKMIACEDAAAA-wIAIAEAAPwCADACAAD9AgAgEdwBAADMCAAghQUAANEIADCGBQAA_wIAEIcFAADRCAAwlgUBAIkIACHJBUAArggAIc0FAQCJCAAh1AVAAK4IACHVBQEAiQgAIdYFAQCJCAAh1wUBAKMIACHYBQEAowgAIdkFAQCjCAAh2gUBAKMIACHbBUAAzwgAIdwFQADPCAAh3QUBAKMIACEI3AEAAKIPACDXBQAAuQkAINgFAAC5CQAg2QUAALkJACDaBQAAuQkAINsFAAC5CQAg3AUAALkJACDdBQAAuQkAIBLcAQAAzAgAIIUFAADRCAAwhgUAAP8CABCHBQAA0QgAMJYFAQAAAAHJBUAArggAIc0FAQCJCAAh1AVAAK4IACHVBQEAiQgAIdYFAQCJCAAh1wUBAKMIACHYBQEAowgAIdkFAQCjCAAh2gUBAKMIACHbBUAAzwgAIdwFQADPCAAh3QUBAKMIACGIBgAA0AgAIAMAAAD_AgAgAQAAgAMAMAIAAIEDACAL3AEAAMwIACCFBQAAzggAMIYFAACDAwAQhwUAAM4IADCWBQEAiQgAIc0FAQCJCAAhzgUBAIkIACHPBQEAiQgAIdAFIACkCAAh0QUCAIwIACHSBUAAzwgAIQLcAQAAog8AINIFAAC5CQAgC9wBAADMCAAghQUAAM4IADCGBQAAgwMAEIcFAADOCAAwlgUBAAAAAc0FAQCJCAAhzgUBAIkIACHPBQEAiQgAIdAFIACkCAAh0QUCAIwIACHSBUAAzwgAIQMAAACDAwAgAQAAhAMAMAIAAIUDACAV4QEAAMwIACDjAQAAzQgAIIUFAADLCAAwhgUAAIcDABCHBQAAywgAMJYFAgCMCAAhlwUBAIkIACGYBQEAiQgAIawFAgCMCAAhyQUBAIkIACH9BQEAiQgAIf4FAQCJCAAh_wUBAIkIACGABgEAiQgAIYEGAgCMCAAhggYBAIkIACGDBgEAiQgAIYQGAQCJCAAhhQYBAIkIACGGBgEAiQgAIYcGAQCJCAAhAuEBAACiDwAg4wEAAKMPACADAAAAhwMAIAEAAIgDADACAAD5AgAgAQAAAPsCACABAAAA_wIAIAEAAACDAwAgAQAAAIcDACAL4gEAAMoIACCFBQAAyQgAMIYFAACOAwAQhwUAAMkIADCWBQIAjAgAIaQFAQCJCAAhpQUBAIkIACH5BQIAjAgAIfoFAQCJCAAh-wUBAIkIACH8BSAApAgAIQHiAQAAoQ8AIAviAQAAyggAIIUFAADJCAAwhgUAAI4DABCHBQAAyQgAMJYFAgAAAAGkBQEAiQgAIaUFAQCJCAAh-QUCAIwIACH6BQEAiQgAIfsFAQCJCAAh_AUgAKQIACEDAAAAjgMAIAEAAI8DADACAACQAwAgAQAAAI4DACABAAAA-QIAIAMAAACHAwAgAQAAiAMAMAIAAPkCACADAAAAhwMAIAEAAIgDADACAAD5AgAgAwAAAIcDACABAACIAwAwAgAA-QIAIBLhAQAAoA8AIOMBAADADQAglgUCAAAAAZcFAQAAAAGYBQEAAAABrAUCAAAAAckFAQAAAAH9BQEAAAAB_gUBAAAAAf8FAQAAAAGABgEAAAABgQYCAAAAAYIGAQAAAAGDBgEAAAABhAYBAAAAAYUGAQAAAAGGBgEAAAABhwYBAAAAAQE5AACXAwAgEJYFAgAAAAGXBQEAAAABmAUBAAAAAawFAgAAAAHJBQEAAAAB_QUBAAAAAf4FAQAAAAH_BQEAAAABgAYBAAAAAYEGAgAAAAGCBgEAAAABgwYBAAAAAYQGAQAAAAGFBgEAAAABhgYBAAAAAYcGAQAAAAEBOQAAmQMAMAE5AACZAwAwEuEBAACfDwAg4wEAALINACCWBQIArQkAIZcFAQCsCQAhmAUBAKwJACGsBQIArQkAIckFAQCsCQAh_QUBAKwJACH-BQEArAkAIf8FAQCsCQAhgAYBAKwJACGBBgIArQkAIYIGAQCsCQAhgwYBAKwJACGEBgEArAkAIYUGAQCsCQAhhgYBAKwJACGHBgEArAkAIQIAAAD5AgAgOQAAnAMAIBCWBQIArQkAIZcFAQCsCQAhmAUBAKwJACGsBQIArQkAIckFAQCsCQAh_QUBAKwJACH-BQEArAkAIf8FAQCsCQAhgAYBAKwJACGBBgIArQkAIYIGAQCsCQAhgwYBAKwJACGEBgEArAkAIYUGAQCsCQAhhgYBAKwJACGHBgEArAkAIQIAAACHAwAgOQAAngMAIAIAAACHAwAgOQAAngMAIAMAAAD5AgAgQAAAlwMAIEEAAJwDACABAAAA-QIAIAEAAACHAwAgBRQAAJoPACBGAACbDwAgRwAAng8AIEgAAJ0PACBJAACcDwAgE4UFAADICAAwhgUAAKUDABCHBQAAyAgAMJYFAgD6BwAhlwUBAPsHACGYBQEA-wcAIawFAgD6BwAhyQUBAPsHACH9BQEA-wcAIf4FAQD7BwAh_wUBAPsHACGABgEA-wcAIYEGAgD6BwAhggYBAPsHACGDBgEA-wcAIYQGAQD7BwAhhQYBAPsHACGGBgEA-wcAIYcGAQD7BwAhAwAAAIcDACABAACkAwAwRQAApQMAIAMAAACHAwAgAQAAiAMAMAIAAPkCACABAAAAkAMAIAEAAACQAwAgAwAAAI4DACABAACPAwAwAgAAkAMAIAMAAACOAwAgAQAAjwMAMAIAAJADACADAAAAjgMAIAEAAI8DADACAACQAwAgCOIBAACZDwAglgUCAAAAAaQFAQAAAAGlBQEAAAAB-QUCAAAAAfoFAQAAAAH7BQEAAAAB_AUgAAAAAQE5AACtAwAgB5YFAgAAAAGkBQEAAAABpQUBAAAAAfkFAgAAAAH6BQEAAAAB-wUBAAAAAfwFIAAAAAEBOQAArwMAMAE5AACvAwAwCOIBAACYDwAglgUCAK0JACGkBQEArAkAIaUFAQCsCQAh-QUCAK0JACH6BQEArAkAIfsFAQCsCQAh_AUgAJ0LACECAAAAkAMAIDkAALIDACAHlgUCAK0JACGkBQEArAkAIaUFAQCsCQAh-QUCAK0JACH6BQEArAkAIfsFAQCsCQAh_AUgAJ0LACECAAAAjgMAIDkAALQDACACAAAAjgMAIDkAALQDACADAAAAkAMAIEAAAK0DACBBAACyAwAgAQAAAJADACABAAAAjgMAIAUUAACTDwAgRgAAlA8AIEcAAJcPACBIAACWDwAgSQAAlQ8AIAqFBQAAxwgAMIYFAAC7AwAQhwUAAMcIADCWBQIA-gcAIaQFAQD7BwAhpQUBAPsHACH5BQIA-gcAIfoFAQD7BwAh-wUBAPsHACH8BSAAlQgAIQMAAACOAwAgAQAAugMAMEUAALsDACADAAAAjgMAIAEAAI8DADACAACQAwAgAQAAAGkAIAEAAABpACADAAAAZwAgAQAAaAAwAgAAaQAgAwAAAGcAIAEAAGgAMAIAAGkAIAMAAABnACABAABoADACAABpACAHJgAAkg8AIKQFAQAAAAGlBQEAAAABqgUBAAAAAfYFAgAAAAH3BQEAAAAB-AUBAAAAAQE5AADDAwAgBqQFAQAAAAGlBQEAAAABqgUBAAAAAfYFAgAAAAH3BQEAAAAB-AUBAAAAAQE5AADFAwAwATkAAMUDADAHJgAAkQ8AIKQFAQCsCQAhpQUBAKwJACGqBQEArAkAIfYFAgCtCQAh9wUBAKwJACH4BQEArAkAIQIAAABpACA5AADIAwAgBqQFAQCsCQAhpQUBAKwJACGqBQEArAkAIfYFAgCtCQAh9wUBAKwJACH4BQEArAkAIQIAAABnACA5AADKAwAgAgAAAGcAIDkAAMoDACADAAAAaQAgQAAAwwMAIEEAAMgDACABAAAAaQAgAQAAAGcAIAUUAACMDwAgRgAAjQ8AIEcAAJAPACBIAACPDwAgSQAAjg8AIAmFBQAAxggAMIYFAADRAwAQhwUAAMYIADCkBQEA-wcAIaUFAQD7BwAhqgUBAPsHACH2BQIA-gcAIfcFAQD7BwAh-AUBAPsHACEDAAAAZwAgAQAA0AMAMEUAANEDACADAAAAZwAgAQAAaAAwAgAAaQAgDxIAAJMIACAaAADECAAgGwAAxQgAIIUFAADDCAAwhgUAANcDABCHBQAAwwgAMJcFAQAAAAHrBQIAjAgAIe8FAQCJCAAh8AUBAIkIACHxBQEAiQgAIfIFIACkCAAh8wUBAIkIACH0BQEAiQgAIfUFAQCJCAAhAQAAANQDACABAAAA1AMAIA8SAACTCAAgGgAAxAgAIBsAAMUIACCFBQAAwwgAMIYFAADXAwAQhwUAAMMIADCXBQEAiQgAIesFAgCMCAAh7wUBAIkIACHwBQEAiQgAIfEFAQCJCAAh8gUgAKQIACHzBQEAiQgAIfQFAQCJCAAh9QUBAIkIACEDEgAAlwsAIBoAAIoPACAbAACLDwAgAwAAANcDACABAADYAwAwAgAA1AMAIAMAAADXAwAgAQAA2AMAMAIAANQDACADAAAA1wMAIAEAANgDADACAADUAwAgDBIAAIgPACAaAACHDwAgGwAAiQ8AIJcFAQAAAAHrBQIAAAAB7wUBAAAAAfAFAQAAAAHxBQEAAAAB8gUgAAAAAfMFAQAAAAH0BQEAAAAB9QUBAAAAAQE5AADcAwAgCZcFAQAAAAHrBQIAAAAB7wUBAAAAAfAFAQAAAAHxBQEAAAAB8gUgAAAAAfMFAQAAAAH0BQEAAAAB9QUBAAAAAQE5AADeAwAwATkAAN4DADAMEgAA5w4AIBoAAOYOACAbAADoDgAglwUBAKwJACHrBQIArQkAIe8FAQCsCQAh8AUBAKwJACHxBQEArAkAIfIFIACdCwAh8wUBAKwJACH0BQEArAkAIfUFAQCsCQAhAgAAANQDACA5AADhAwAgCZcFAQCsCQAh6wUCAK0JACHvBQEArAkAIfAFAQCsCQAh8QUBAKwJACHyBSAAnQsAIfMFAQCsCQAh9AUBAKwJACH1BQEArAkAIQIAAADXAwAgOQAA4wMAIAIAAADXAwAgOQAA4wMAIAMAAADUAwAgQAAA3AMAIEEAAOEDACABAAAA1AMAIAEAAADXAwAgBRQAAOEOACBGAADiDgAgRwAA5Q4AIEgAAOQOACBJAADjDgAgDIUFAADCCAAwhgUAAOoDABCHBQAAwggAMJcFAQD7BwAh6wUCAPoHACHvBQEA-wcAIfAFAQD7BwAh8QUBAPsHACHyBSAAlQgAIfMFAQD7BwAh9AUBAPsHACH1BQEA-wcAIQMAAADXAwAgAQAA6QMAMEUAAOoDACADAAAA1wMAIAEAANgDADACAADUAwAgAQAAADgAIAEAAAA4ACADAAAANgAgAQAANwAwAgAAOAAgAwAAADYAIAEAADcAMAIAADgAIAMAAAA2ACABAAA3ADACAAA4ACAFGQAA4A4AIJ4FAQAAAAHqBQEAAAAB7QUBAAAAAe4FAQAAAAEBOQAA8gMAIASeBQEAAAAB6gUBAAAAAe0FAQAAAAHuBQEAAAABATkAAPQDADABOQAA9AMAMAUZAADfDgAgngUBAKwJACHqBQEArAkAIe0FAQCsCQAh7gUBAKwJACECAAAAOAAgOQAA9wMAIASeBQEArAkAIeoFAQCsCQAh7QUBAKwJACHuBQEArAkAIQIAAAA2ACA5AAD5AwAgAgAAADYAIDkAAPkDACADAAAAOAAgQAAA8gMAIEEAAPcDACABAAAAOAAgAQAAADYAIAMUAADcDgAgSAAA3g4AIEkAAN0OACAHhQUAAMEIADCGBQAAgAQAEIcFAADBCAAwngUBAPsHACHqBQEA-wcAIe0FAQD7BwAh7gUBAPsHACEDAAAANgAgAQAA_wMAMEUAAIAEACADAAAANgAgAQAANwAwAgAAOAAgBhoAAL0IACCFBQAAvAgAMIYFAACLBAAQhwUAALwIADCXBQEAAAAB6wUCAIwIACEBAAAAgwQAIAe0AgAAwAgAIIUFAAC_CAAwhgUAAIUEABCHBQAAvwgAMJ4FAQCJCAAh6QUBAIkIACHqBQEAiQgAIQG0AgAA2w4AIAi0AgAAwAgAIIUFAAC_CAAwhgUAAIUEABCHBQAAvwgAMJ4FAQCJCAAh6QUBAIkIACHqBQEAiQgAIewFAAC-CAAgAwAAAIUEACABAACGBAAwAgAAhwQAIAEAAACFBAAgAQAAAIMEACAGGgAAvQgAIIUFAAC8CAAwhgUAAIsEABCHBQAAvAgAMJcFAQCJCAAh6wUCAIwIACEBGgAA2g4AIAMAAACLBAAgAQAAjAQAMAIAAIMEACADAAAAiwQAIAEAAIwEADACAACDBAAgAwAAAIsEACABAACMBAAwAgAAgwQAIAMaAADZDgAglwUBAAAAAesFAgAAAAEBOQAAkAQAIAKXBQEAAAAB6wUCAAAAAQE5AACSBAAwATkAAJIEADADGgAAzA4AIJcFAQCsCQAh6wUCAK0JACECAAAAgwQAIDkAAJUEACAClwUBAKwJACHrBQIArQkAIQIAAACLBAAgOQAAlwQAIAIAAACLBAAgOQAAlwQAIAMAAACDBAAgQAAAkAQAIEEAAJUEACABAAAAgwQAIAEAAACLBAAgBRQAAMcOACBGAADIDgAgRwAAyw4AIEgAAMoOACBJAADJDgAgBYUFAAC7CAAwhgUAAJ4EABCHBQAAuwgAMJcFAQD7BwAh6wUCAPoHACEDAAAAiwQAIAEAAJ0EADBFAACeBAAgAwAAAIsEACABAACMBAAwAgAAgwQAIAEAAACHBAAgAQAAAIcEACADAAAAhQQAIAEAAIYEADACAACHBAAgAwAAAIUEACABAACGBAAwAgAAhwQAIAMAAACFBAAgAQAAhgQAMAIAAIcEACAEtAIAAMYOACCeBQEAAAAB6QUBAAAAAeoFAQAAAAEBOQAApgQAIAOeBQEAAAAB6QUBAAAAAeoFAQAAAAEBOQAAqAQAMAE5AACoBAAwBLQCAADFDgAgngUBAKwJACHpBQEArAkAIeoFAQCsCQAhAgAAAIcEACA5AACrBAAgA54FAQCsCQAh6QUBAKwJACHqBQEArAkAIQIAAACFBAAgOQAArQQAIAIAAACFBAAgOQAArQQAIAMAAACHBAAgQAAApgQAIEEAAKsEACABAAAAhwQAIAEAAACFBAAgAxQAAMIOACBIAADEDgAgSQAAww4AIAaFBQAAuggAMIYFAAC0BAAQhwUAALoIADCeBQEA-wcAIekFAQD7BwAh6gUBAPsHACEDAAAAhQQAIAEAALMEADBFAAC0BAAgAwAAAIUEACABAACGBAAwAgAAhwQAIAEAAAB4ACABAAAAeAAgAwAAAA8AIAEAAHcAMAIAAHgAIAMAAAAPACABAAB3ADACAAB4ACADAAAADwAgAQAAdwAwAgAAeAAgCwQAAJIOACAFAACTDgAgDAAAwQ4AIA0AAJYOACAsAACUDgAgLQAAlQ4AIJYFAgAAAAGXBQEAAAABxAUCAAAAAecFAQAAAAHoBQEAAAABATkAALwEACAFlgUCAAAAAZcFAQAAAAHEBQIAAAAB5wUBAAAAAegFAQAAAAEBOQAAvgQAMAE5AAC-BAAwAQAAAA8AIAsEAACADgAgBQAAgQ4AIAwAAIQOACANAACFDgAgLAAAgg4AIC0AAIMOACCWBQIArQkAIZcFAQCsCQAhxAUCAL8JACHnBQEArAkAIegFAQCsCQAhAgAAAHgAIDkAAMIEACAFlgUCAK0JACGXBQEArAkAIcQFAgC_CQAh5wUBAKwJACHoBQEArAkAIQIAAAAPACA5AADEBAAgAgAAAA8AIDkAAMQEACABAAAADwAgAwAAAHgAIEAAALwEACBBAADCBAAgAQAAAHgAIAEAAAAPACAGFAAA-w0AIEYAAPwNACBHAAD_DQAgSAAA_g0AIEkAAP0NACDEBQAAuQkAIAiFBQAAuQgAMIYFAADMBAAQhwUAALkIADCWBQIA-gcAIZcFAQD7BwAhxAUCAIMIACHnBQEA-wcAIegFAQD7BwAhAwAAAA8AIAEAAMsEADBFAADMBAAgAwAAAA8AIAEAAHcAMAIAAHgAIAEAAAAFACABAAAABQAgAwAAAAMAIAEAAAQAMAIAAAUAIAMAAAADACABAAAEADACAAAFACADAAAAAwAgAQAABAAwAgAABQAgCAMAAPoNACCWBQIAAAABngUBAAAAAbcFAQAAAAG4BSAAAAABuQUBAAAAAboFAgAAAAHmBQIAAAABATkAANQEACAHlgUCAAAAAZ4FAQAAAAG3BQEAAAABuAUgAAAAAbkFAQAAAAG6BQIAAAAB5gUCAAAAAQE5AADWBAAwATkAANYEADAIAwAA-Q0AIJYFAgCtCQAhngUBAKwJACG3BQEArAkAIbgFIACdCwAhuQUBAKwJACG6BQIAvwkAIeYFAgCtCQAhAgAAAAUAIDkAANkEACAHlgUCAK0JACGeBQEArAkAIbcFAQCsCQAhuAUgAJ0LACG5BQEArAkAIboFAgC_CQAh5gUCAK0JACECAAAAAwAgOQAA2wQAIAIAAAADACA5AADbBAAgAwAAAAUAIEAAANQEACBBAADZBAAgAQAAAAUAIAEAAAADACAGFAAA9A0AIEYAAPUNACBHAAD4DQAgSAAA9w0AIEkAAPYNACC6BQAAuQkAIAqFBQAAuAgAMIYFAADiBAAQhwUAALgIADCWBQIA-gcAIZ4FAQD7BwAhtwUBAPsHACG4BSAAlQgAIbkFAQD7BwAhugUCAIMIACHmBQIA-gcAIQMAAAADACABAADhBAAwRQAA4gQAIAMAAAADACABAAAEADACAAAFACABAAAACQAgAQAAAAkAIAMAAAAHACABAAAIADACAAAJACADAAAABwAgAQAACAAwAgAACQAgAwAAAAcAIAEAAAgAMAIAAAkAIAgKAADzDQAgEgAAuQwAIBMAALoMACAbAAC7DAAgLgAAuAwAIJUFAgAAAAGWBQIAAAAB5QUCAAAAAQE5AADqBAAgA5UFAgAAAAGWBQIAAAAB5QUCAAAAAQE5AADsBAAwATkAAOwEADAICgAA8g0AIBIAAJcMACATAACYDAAgGwAAmQwAIC4AAJYMACCVBQIArQkAIZYFAgCtCQAh5QUCAK0JACECAAAACQAgOQAA7wQAIAOVBQIArQkAIZYFAgCtCQAh5QUCAK0JACECAAAABwAgOQAA8QQAIAIAAAAHACA5AADxBAAgAwAAAAkAIEAAAOoEACBBAADvBAAgAQAAAAkAIAEAAAAHACAFFAAA7Q0AIEYAAO4NACBHAADxDQAgSAAA8A0AIEkAAO8NACAGhQUAALcIADCGBQAA-AQAEIcFAAC3CAAwlQUCAPoHACGWBQIA-gcAIeUFAgD6BwAhAwAAAAcAIAEAAPcEADBFAAD4BAAgAwAAAAcAIAEAAAgAMAIAAAkAIBLdAQAAswgAIN4BAAC0CAAg3wEAALUIACDgAQAAtggAIIUFAACyCAAwhgUAAP4EABCHBQAAsggAMJYFAQAAAAGeBQEAiQgAIbcFAQCJCAAhxwUBAAAAAcgFAQCJCAAhyQVAAK4IACHUBUAArggAIeEFIACkCAAh4gUBAKMIACHjBSAApAgAIeQFIACkCAAhAQAAAPsEACABAAAA-wQAIBLdAQAAswgAIN4BAAC0CAAg3wEAALUIACDgAQAAtggAIIUFAACyCAAwhgUAAP4EABCHBQAAsggAMJYFAQCJCAAhngUBAIkIACG3BQEAiQgAIccFAQCJCAAhyAUBAIkIACHJBUAArggAIdQFQACuCAAh4QUgAKQIACHiBQEAowgAIeMFIACkCAAh5AUgAKQIACEF3QEAAOkNACDeAQAA6g0AIN8BAADrDQAg4AEAAOwNACDiBQAAuQkAIAMAAAD-BAAgAQAA_wQAMAIAAPsEACADAAAA_gQAIAEAAP8EADACAAD7BAAgAwAAAP4EACABAAD_BAAwAgAA-wQAIA_dAQAA5Q0AIN4BAADmDQAg3wEAAOcNACDgAQAA6A0AIJYFAQAAAAGeBQEAAAABtwUBAAAAAccFAQAAAAHIBQEAAAAByQVAAAAAAdQFQAAAAAHhBSAAAAAB4gUBAAAAAeMFIAAAAAHkBSAAAAABATkAAIMFACALlgUBAAAAAZ4FAQAAAAG3BQEAAAABxwUBAAAAAcgFAQAAAAHJBUAAAAAB1AVAAAAAAeEFIAAAAAHiBQEAAAAB4wUgAAAAAeQFIAAAAAEBOQAAhQUAMAE5AACFBQAwD90BAACjDQAg3gEAAKQNACDfAQAApQ0AIOABAACmDQAglgUBAKwJACGeBQEArAkAIbcFAQCsCQAhxwUBAKwJACHIBQEArAkAIckFQACVDQAh1AVAAJUNACHhBSAAnQsAIeIFAQClCwAh4wUgAJ0LACHkBSAAnQsAIQIAAAD7BAAgOQAAiAUAIAuWBQEArAkAIZ4FAQCsCQAhtwUBAKwJACHHBQEArAkAIcgFAQCsCQAhyQVAAJUNACHUBUAAlQ0AIeEFIACdCwAh4gUBAKULACHjBSAAnQsAIeQFIACdCwAhAgAAAP4EACA5AACKBQAgAgAAAP4EACA5AACKBQAgAwAAAPsEACBAAACDBQAgQQAAiAUAIAEAAAD7BAAgAQAAAP4EACAEFAAAoA0AIEgAAKINACBJAAChDQAg4gUAALkJACAOhQUAALEIADCGBQAAkQUAEIcFAACxCAAwlgUBAPsHACGeBQEA-wcAIbcFAQD7BwAhxwUBAPsHACHIBQEA-wcAIckFQACqCAAh1AVAAKoIACHhBSAAlQgAIeIFAQCZCAAh4wUgAJUIACHkBSAAlQgAIQMAAAD-BAAgAQAAkAUAMEUAAJEFACADAAAA_gQAIAEAAP8EADACAAD7BAAgAQAAAP0CACABAAAA_QIAIAMAAAD7AgAgAQAA_AIAMAIAAP0CACADAAAA-wIAIAEAAPwCADACAAD9AgAgAwAAAPsCACABAAD8AgAwAgAA_QIAIAncAQAAnw0AIJYFAQAAAAHJBUAAAAABygVAAAAAAc0FAQAAAAHUBUAAAAAB3gUBAAAAAd8FAQAAAAHgBQEAAAABATkAAJkFACAIlgUBAAAAAckFQAAAAAHKBUAAAAABzQUBAAAAAdQFQAAAAAHeBQEAAAAB3wUBAAAAAeAFAQAAAAEBOQAAmwUAMAE5AACbBQAwCdwBAACeDQAglgUBAKwJACHJBUAAlQ0AIcoFQACVDQAhzQUBAKwJACHUBUAAlQ0AId4FAQCsCQAh3wUBAKULACHgBQEApQsAIQIAAAD9AgAgOQAAngUAIAiWBQEArAkAIckFQACVDQAhygVAAJUNACHNBQEArAkAIdQFQACVDQAh3gUBAKwJACHfBQEApQsAIeAFAQClCwAhAgAAAPsCACA5AACgBQAgAgAAAPsCACA5AACgBQAgAwAAAP0CACBAAACZBQAgQQAAngUAIAEAAAD9AgAgAQAAAPsCACAFFAAAmw0AIEgAAJ0NACBJAACcDQAg3wUAALkJACDgBQAAuQkAIAuFBQAAsAgAMIYFAACnBQAQhwUAALAIADCWBQEA-wcAIckFQACqCAAhygVAAKoIACHNBQEA-wcAIdQFQACqCAAh3gUBAPsHACHfBQEAmQgAIeAFAQCZCAAhAwAAAPsCACABAACmBQAwRQAApwUAIAMAAAD7AgAgAQAA_AIAMAIAAP0CACABAAAAgQMAIAEAAACBAwAgAwAAAP8CACABAACAAwAwAgAAgQMAIAMAAAD_AgAgAQAAgAMAMAIAAIEDACADAAAA_wIAIAEAAIADADACAACBAwAgDtwBAACaDQAglgUBAAAAAckFQAAAAAHNBQEAAAAB1AVAAAAAAdUFAQAAAAHWBQEAAAAB1wUBAAAAAdgFAQAAAAHZBQEAAAAB2gUBAAAAAdsFQAAAAAHcBUAAAAAB3QUBAAAAAQE5AACvBQAgDZYFAQAAAAHJBUAAAAABzQUBAAAAAdQFQAAAAAHVBQEAAAAB1gUBAAAAAdcFAQAAAAHYBQEAAAAB2QUBAAAAAdoFAQAAAAHbBUAAAAAB3AVAAAAAAd0FAQAAAAEBOQAAsQUAMAE5AACxBQAwDtwBAACZDQAglgUBAKwJACHJBUAAlQ0AIc0FAQCsCQAh1AVAAJUNACHVBQEArAkAIdYFAQCsCQAh1wUBAKULACHYBQEApQsAIdkFAQClCwAh2gUBAKULACHbBUAAjw0AIdwFQACPDQAh3QUBAKULACECAAAAgQMAIDkAALQFACANlgUBAKwJACHJBUAAlQ0AIc0FAQCsCQAh1AVAAJUNACHVBQEArAkAIdYFAQCsCQAh1wUBAKULACHYBQEApQsAIdkFAQClCwAh2gUBAKULACHbBUAAjw0AIdwFQACPDQAh3QUBAKULACECAAAA_wIAIDkAALYFACACAAAA_wIAIDkAALYFACADAAAAgQMAIEAAAK8FACBBAAC0BQAgAQAAAIEDACABAAAA_wIAIAoUAACWDQAgSAAAmA0AIEkAAJcNACDXBQAAuQkAINgFAAC5CQAg2QUAALkJACDaBQAAuQkAINsFAAC5CQAg3AUAALkJACDdBQAAuQkAIBCFBQAArwgAMIYFAAC9BQAQhwUAAK8IADCWBQEA-wcAIckFQACqCAAhzQUBAPsHACHUBUAAqggAIdUFAQD7BwAh1gUBAPsHACHXBQEAmQgAIdgFAQCZCAAh2QUBAJkIACHaBQEAmQgAIdsFQACmCAAh3AVAAKYIACHdBQEAmQgAIQMAAAD_AgAgAQAAvAUAMEUAAL0FACADAAAA_wIAIAEAAIADADACAACBAwAgCYUFAACtCAAwhgUAAMMFABCHBQAArQgAMJYFAQAAAAGjBQEAiQgAIckFQACuCAAhygVAAK4IACHTBQEAiQgAIdQFQACuCAAhAQAAAMAFACABAAAAwAUAIAmFBQAArQgAMIYFAADDBQAQhwUAAK0IADCWBQEAiQgAIaMFAQCJCAAhyQVAAK4IACHKBUAArggAIdMFAQCJCAAh1AVAAK4IACEAAwAAAMMFACABAADEBQAwAgAAwAUAIAMAAADDBQAgAQAAxAUAMAIAAMAFACADAAAAwwUAIAEAAMQFADACAADABQAgBpYFAQAAAAGjBQEAAAAByQVAAAAAAcoFQAAAAAHTBQEAAAAB1AVAAAAAAQE5AADIBQAgBpYFAQAAAAGjBQEAAAAByQVAAAAAAcoFQAAAAAHTBQEAAAAB1AVAAAAAAQE5AADKBQAwATkAAMoFADAGlgUBAKwJACGjBQEArAkAIckFQACVDQAhygVAAJUNACHTBQEArAkAIdQFQACVDQAhAgAAAMAFACA5AADNBQAgBpYFAQCsCQAhowUBAKwJACHJBUAAlQ0AIcoFQACVDQAh0wUBAKwJACHUBUAAlQ0AIQIAAADDBQAgOQAAzwUAIAIAAADDBQAgOQAAzwUAIAMAAADABQAgQAAAyAUAIEEAAM0FACABAAAAwAUAIAEAAADDBQAgAxQAAJINACBIAACUDQAgSQAAkw0AIAmFBQAAqQgAMIYFAADWBQAQhwUAAKkIADCWBQEA-wcAIaMFAQD7BwAhyQVAAKoIACHKBUAAqggAIdMFAQD7BwAh1AVAAKoIACEDAAAAwwUAIAEAANUFADBFAADWBQAgAwAAAMMFACABAADEBQAwAgAAwAUAIAEAAACFAwAgAQAAAIUDACADAAAAgwMAIAEAAIQDADACAACFAwAgAwAAAIMDACABAACEAwAwAgAAhQMAIAMAAACDAwAgAQAAhAMAMAIAAIUDACAI3AEAAJENACCWBQEAAAABzQUBAAAAAc4FAQAAAAHPBQEAAAAB0AUgAAAAAdEFAgAAAAHSBUAAAAABATkAAN4FACAHlgUBAAAAAc0FAQAAAAHOBQEAAAABzwUBAAAAAdAFIAAAAAHRBQIAAAAB0gVAAAAAAQE5AADgBQAwATkAAOAFADAI3AEAAJANACCWBQEArAkAIc0FAQCsCQAhzgUBAKwJACHPBQEArAkAIdAFIACdCwAh0QUCAK0JACHSBUAAjw0AIQIAAACFAwAgOQAA4wUAIAeWBQEArAkAIc0FAQCsCQAhzgUBAKwJACHPBQEArAkAIdAFIACdCwAh0QUCAK0JACHSBUAAjw0AIQIAAACDAwAgOQAA5QUAIAIAAACDAwAgOQAA5QUAIAMAAACFAwAgQAAA3gUAIEEAAOMFACABAAAAhQMAIAEAAACDAwAgBhQAAIoNACBGAACLDQAgRwAAjg0AIEgAAI0NACBJAACMDQAg0gUAALkJACAKhQUAAKUIADCGBQAA7AUAEIcFAAClCAAwlgUBAPsHACHNBQEA-wcAIc4FAQD7BwAhzwUBAPsHACHQBSAAlQgAIdEFAgD6BwAh0gVAAKYIACEDAAAAgwMAIAEAAOsFADBFAADsBQAgAwAAAIMDACABAACEAwAwAgAAhQMAIAyFBQAAoggAMIYFAADyBQAQhwUAAKIIADCWBQEAAAABpQUBAIkIACHGBQEAAAABxwUBAIkIACHIBQEAiQgAIckFAQCJCAAhygUBAIkIACHLBQEAowgAIcwFIACkCAAhAQAAAO8FACABAAAA7wUAIAyFBQAAoggAMIYFAADyBQAQhwUAAKIIADCWBQEAiQgAIaUFAQCJCAAhxgUBAIkIACHHBQEAiQgAIcgFAQCJCAAhyQUBAIkIACHKBQEAiQgAIcsFAQCjCAAhzAUgAKQIACEBywUAALkJACADAAAA8gUAIAEAAPMFADACAADvBQAgAwAAAPIFACABAADzBQAwAgAA7wUAIAMAAADyBQAgAQAA8wUAMAIAAO8FACAJlgUBAAAAAaUFAQAAAAHGBQEAAAABxwUBAAAAAcgFAQAAAAHJBQEAAAABygUBAAAAAcsFAQAAAAHMBSAAAAABATkAAPcFACAJlgUBAAAAAaUFAQAAAAHGBQEAAAABxwUBAAAAAcgFAQAAAAHJBQEAAAABygUBAAAAAcsFAQAAAAHMBSAAAAABATkAAPkFADABOQAA-QUAMAmWBQEArAkAIaUFAQCsCQAhxgUBAKwJACHHBQEArAkAIcgFAQCsCQAhyQUBAKwJACHKBQEArAkAIcsFAQClCwAhzAUgAJ0LACECAAAA7wUAIDkAAPwFACAJlgUBAKwJACGlBQEArAkAIcYFAQCsCQAhxwUBAKwJACHIBQEArAkAIckFAQCsCQAhygUBAKwJACHLBQEApQsAIcwFIACdCwAhAgAAAPIFACA5AAD-BQAgAgAAAPIFACA5AAD-BQAgAwAAAO8FACBAAAD3BQAgQQAA_AUAIAEAAADvBQAgAQAAAPIFACAEFAAAhw0AIEgAAIkNACBJAACIDQAgywUAALkJACAMhQUAAKEIADCGBQAAhQYAEIcFAAChCAAwlgUBAPsHACGlBQEA-wcAIcYFAQD7BwAhxwUBAPsHACHIBQEA-wcAIckFAQD7BwAhygUBAPsHACHLBQEAmQgAIcwFIACVCAAhAwAAAPIFACABAACEBgAwRQAAhQYAIAMAAADyBQAgAQAA8wUAMAIAAO8FACABAAAAGAAgAQAAABgAIAMAAAAVACABAAAXADACAAAYACADAAAAFQAgAQAAFwAwAgAAGAAgAwAAABUAIAEAABcAMAIAABgAIBwEAADkDAAgBQAA5gwAIAgAAN0MACAJAADeDAAgCgAA3wwAIAsAAOAMACAMAADhDAAgDQAA4gwAIA4AAO8MACAPAADjDAAgFgAA5QwAIBcAAOcMACAbAADoDAAgHwAA6QwAICAAAOoMACCVBQIAAAABlgUCAAAAAbsFAQAAAAG8BQEAAAABvQUCAAAAAb4FAQAAAAG_BQEAAAABwAUIAAAAAcEFCAAAAAHCBQIAAAABwwUEAAAAAcQFAgAAAAHFBQIAAAABATkAAI0GACANlQUCAAAAAZYFAgAAAAG7BQEAAAABvAUBAAAAAb0FAgAAAAG-BQEAAAABvwUBAAAAAcAFCAAAAAHBBQgAAAABwgUCAAAAAcMFBAAAAAHEBQIAAAABxQUCAAAAAQE5AACPBgAwATkAAI8GADABAAAAFQAgAQAAABUAIAEAAAAVACABAAAAFQAgHAQAAK8LACAFAACxCwAgCAAApwsAIAkAAKgLACAKAACpCwAgCwAAqgsAIAwAAKsLACANAACsCwAgDgAArQsAIA8AAK4LACAWAACwCwAgFwAAsgsAIBsAALMLACAfAAC0CwAgIAAAtQsAIJUFAgC_CQAhlgUCAK0JACG7BQEArAkAIbwFAQCsCQAhvQUCAL8JACG-BQEApQsAIb8FAQClCwAhwAUIAKYLACHBBQgApgsAIcIFAgC_CQAhwwUEANwJACHEBQIAvwkAIcUFAgC_CQAhAgAAABgAIDkAAJYGACANlQUCAL8JACGWBQIArQkAIbsFAQCsCQAhvAUBAKwJACG9BQIAvwkAIb4FAQClCwAhvwUBAKULACHABQgApgsAIcEFCACmCwAhwgUCAL8JACHDBQQA3AkAIcQFAgC_CQAhxQUCAL8JACECAAAAFQAgOQAAmAYAIAIAAAAVACA5AACYBgAgAQAAABUAIAEAAAAVACABAAAAFQAgAQAAABUAIAMAAAAYACBAAACNBgAgQQAAlgYAIAEAAAAYACABAAAAFQAgDxQAAKALACBGAAChCwAgRwAApAsAIEgAAKMLACBJAACiCwAglQUAALkJACC9BQAAuQkAIL4FAAC5CQAgvwUAALkJACDABQAAuQkAIMEFAAC5CQAgwgUAALkJACDDBQAAuQkAIMQFAAC5CQAgxQUAALkJACAQhQUAAJgIADCGBQAAowYAEIcFAACYCAAwlQUCAIMIACGWBQIA-gcAIbsFAQD7BwAhvAUBAPsHACG9BQIAgwgAIb4FAQCZCAAhvwUBAJkIACHABQgAmggAIcEFCACaCAAhwgUCAIMIACHDBQQAmwgAIcQFAgCDCAAhxQUCAIMIACEDAAAAFQAgAQAAogYAMEUAAKMGACADAAAAFQAgAQAAFwAwAgAAGAAgAQAAACIAIAEAAAAiACADAAAAIAAgAQAAIQAwAgAAIgAgAwAAACAAIAEAACEAMAIAACIAIAMAAAAgACABAAAhADACAAAiACAIEAAAnwsAIJYFAgAAAAGeBQEAAAABswUCAAAAAbcFAQAAAAG4BSAAAAABuQUBAAAAAboFAgAAAAEBOQAAqwYAIAeWBQIAAAABngUBAAAAAbMFAgAAAAG3BQEAAAABuAUgAAAAAbkFAQAAAAG6BQIAAAABATkAAK0GADABOQAArQYAMAgQAACeCwAglgUCAK0JACGeBQEArAkAIbMFAgCtCQAhtwUBAKwJACG4BSAAnQsAIbkFAQCsCQAhugUCAL8JACECAAAAIgAgOQAAsAYAIAeWBQIArQkAIZ4FAQCsCQAhswUCAK0JACG3BQEArAkAIbgFIACdCwAhuQUBAKwJACG6BQIAvwkAIQIAAAAgACA5AACyBgAgAgAAACAAIDkAALIGACADAAAAIgAgQAAAqwYAIEEAALAGACABAAAAIgAgAQAAACAAIAYUAACYCwAgRgAAmQsAIEcAAJwLACBIAACbCwAgSQAAmgsAILoFAAC5CQAgCoUFAACUCAAwhgUAALkGABCHBQAAlAgAMJYFAgD6BwAhngUBAPsHACGzBQIA-gcAIbcFAQD7BwAhuAUgAJUIACG5BQEA-wcAIboFAgCDCAAhAwAAACAAIAEAALgGADBFAAC5BgAgAwAAACAAIAEAACEAMAIAACIAIAgRAACSCAAgEgAAkwgAIBMAAJMIACCFBQAAkQgAMIYFAACIAQAQhwUAAJEIADCWBQIAAAABlwUBAAAAAQEAAAC8BgAgAQAAALwGACADEQAAlgsAIBIAAJcLACATAACXCwAgAwAAAIgBACABAAC_BgAwAgAAvAYAIAMAAACIAQAgAQAAvwYAMAIAALwGACADAAAAiAEAIAEAAL8GADACAAC8BgAgBREAAJMLACASAACUCwAgEwAAlQsAIJYFAgAAAAGXBQEAAAABATkAAMMGACAClgUCAAAAAZcFAQAAAAEBOQAAxQYAMAE5AADFBgAwBREAAL8KACASAADACgAgEwAAwQoAIJYFAgCtCQAhlwUBAKwJACECAAAAvAYAIDkAAMgGACAClgUCAK0JACGXBQEArAkAIQIAAACIAQAgOQAAygYAIAIAAACIAQAgOQAAygYAIAMAAAC8BgAgQAAAwwYAIEEAAMgGACABAAAAvAYAIAEAAACIAQAgBRQAALoKACBGAAC7CgAgRwAAvgoAIEgAAL0KACBJAAC8CgAgBYUFAACQCAAwhgUAANEGABCHBQAAkAgAMJYFAgD6BwAhlwUBAPsHACEDAAAAiAEAIAEAANAGADBFAADRBgAgAwAAAIgBACABAAC_BgAwAgAAvAYAIAEAAAAmACABAAAAJgAgAwAAACQAIAEAACUAMAIAACYAIAMAAAAkACABAAAlADACAAAmACADAAAAJAAgAQAAJQAwAgAAJgAgBBAAALkKACAVAAC4CgAgsgUCAAAAAbMFAgAAAAEBOQAA2QYAIAKyBQIAAAABswUCAAAAAQE5AADbBgAwATkAANsGADAEEAAAtwoAIBUAALYKACCyBQIArQkAIbMFAgCtCQAhAgAAACYAIDkAAN4GACACsgUCAK0JACGzBQIArQkAIQIAAAAkACA5AADgBgAgAgAAACQAIDkAAOAGACADAAAAJgAgQAAA2QYAIEEAAN4GACABAAAAJgAgAQAAACQAIAUUAACxCgAgRgAAsgoAIEcAALUKACBIAAC0CgAgSQAAswoAIAWFBQAAjwgAMIYFAADnBgAQhwUAAI8IADCyBQIA-gcAIbMFAgD6BwAhAwAAACQAIAEAAOYGADBFAADnBgAgAwAAACQAIAEAACUAMAIAACYAIAqFBQAAjggAMIYFAADtBgAQhwUAAI4IADCWBQIAAAABrAUCAIwIACGtBQEAiQgAIa4FAgCMCAAhrwUBAIkIACGwBQEAiQgAIbEFAgCMCAAhAQAAAOoGACABAAAA6gYAIAqFBQAAjggAMIYFAADtBgAQhwUAAI4IADCWBQIAjAgAIawFAgCMCAAhrQUBAIkIACGuBQIAjAgAIa8FAQCJCAAhsAUBAIkIACGxBQIAjAgAIQADAAAA7QYAIAEAAO4GADACAADqBgAgAwAAAO0GACABAADuBgAwAgAA6gYAIAMAAADtBgAgAQAA7gYAMAIAAOoGACAHlgUCAAAAAawFAgAAAAGtBQEAAAABrgUCAAAAAa8FAQAAAAGwBQEAAAABsQUCAAAAAQE5AADyBgAgB5YFAgAAAAGsBQIAAAABrQUBAAAAAa4FAgAAAAGvBQEAAAABsAUBAAAAAbEFAgAAAAEBOQAA9AYAMAE5AAD0BgAwB5YFAgCtCQAhrAUCAK0JACGtBQEArAkAIa4FAgCtCQAhrwUBAKwJACGwBQEArAkAIbEFAgCtCQAhAgAAAOoGACA5AAD3BgAgB5YFAgCtCQAhrAUCAK0JACGtBQEArAkAIa4FAgCtCQAhrwUBAKwJACGwBQEArAkAIbEFAgCtCQAhAgAAAO0GACA5AAD5BgAgAgAAAO0GACA5AAD5BgAgAwAAAOoGACBAAADyBgAgQQAA9wYAIAEAAADqBgAgAQAAAO0GACAFFAAArAoAIEYAAK0KACBHAACwCgAgSAAArwoAIEkAAK4KACAKhQUAAI0IADCGBQAAgAcAEIcFAACNCAAwlgUCAPoHACGsBQIA-gcAIa0FAQD7BwAhrgUCAPoHACGvBQEA-wcAIbAFAQD7BwAhsQUCAPoHACEDAAAA7QYAIAEAAP8GADBFAACABwAgAwAAAO0GACABAADuBgAwAgAA6gYAIAyFBQAAiwgAMIYFAACGBwAQhwUAAIsIADCWBQIAAAABpAUBAIkIACGlBQEAiQgAIaYFAQCJCAAhpwUBAIkIACGoBQEAiQgAIakFAQCJCAAhqgUBAIkIACGrBQEAiQgAIQEAAACDBwAgAQAAAIMHACAMhQUAAIsIADCGBQAAhgcAEIcFAACLCAAwlgUCAIwIACGkBQEAiQgAIaUFAQCJCAAhpgUBAIkIACGnBQEAiQgAIagFAQCJCAAhqQUBAIkIACGqBQEAiQgAIasFAQCJCAAhAAMAAACGBwAgAQAAhwcAMAIAAIMHACADAAAAhgcAIAEAAIcHADACAACDBwAgAwAAAIYHACABAACHBwAwAgAAgwcAIAmWBQIAAAABpAUBAAAAAaUFAQAAAAGmBQEAAAABpwUBAAAAAagFAQAAAAGpBQEAAAABqgUBAAAAAasFAQAAAAEBOQAAiwcAIAmWBQIAAAABpAUBAAAAAaUFAQAAAAGmBQEAAAABpwUBAAAAAagFAQAAAAGpBQEAAAABqgUBAAAAAasFAQAAAAEBOQAAjQcAMAE5AACNBwAwCZYFAgCtCQAhpAUBAKwJACGlBQEArAkAIaYFAQCsCQAhpwUBAKwJACGoBQEArAkAIakFAQCsCQAhqgUBAKwJACGrBQEArAkAIQIAAACDBwAgOQAAkAcAIAmWBQIArQkAIaQFAQCsCQAhpQUBAKwJACGmBQEArAkAIacFAQCsCQAhqAUBAKwJACGpBQEArAkAIaoFAQCsCQAhqwUBAKwJACECAAAAhgcAIDkAAJIHACACAAAAhgcAIDkAAJIHACADAAAAgwcAIEAAAIsHACBBAACQBwAgAQAAAIMHACABAAAAhgcAIAUUAACnCgAgRgAAqAoAIEcAAKsKACBIAACqCgAgSQAAqQoAIAyFBQAAiggAMIYFAACZBwAQhwUAAIoIADCWBQIA-gcAIaQFAQD7BwAhpQUBAPsHACGmBQEA-wcAIacFAQD7BwAhqAUBAPsHACGpBQEA-wcAIaoFAQD7BwAhqwUBAPsHACEDAAAAhgcAIAEAAJgHADBFAACZBwAgAwAAAIYHACABAACHBwAwAgAAgwcAIAWFBQAAiAgAMIYFAACfBwAQhwUAAIgIADCXBQEAAAABowUBAIkIACEBAAAAnAcAIAEAAACcBwAgBYUFAACICAAwhgUAAJ8HABCHBQAAiAgAMJcFAQCJCAAhowUBAIkIACEAAwAAAJ8HACABAACgBwAwAgAAnAcAIAMAAACfBwAgAQAAoAcAMAIAAJwHACADAAAAnwcAIAEAAKAHADACAACcBwAgApcFAQAAAAGjBQEAAAABATkAAKQHACAClwUBAAAAAaMFAQAAAAEBOQAApgcAMAE5AACmBwAwApcFAQCsCQAhowUBAKwJACECAAAAnAcAIDkAAKkHACAClwUBAKwJACGjBQEArAkAIQIAAACfBwAgOQAAqwcAIAIAAACfBwAgOQAAqwcAIAMAAACcBwAgQAAApAcAIEEAAKkHACABAAAAnAcAIAEAAACfBwAgAxQAAKQKACBIAACmCgAgSQAApQoAIAWFBQAAhwgAMIYFAACyBwAQhwUAAIcIADCXBQEA-wcAIaMFAQD7BwAhAwAAAJ8HACABAACxBwAwRQAAsgcAIAMAAACfBwAgAQAAoAcAMAIAAJwHACABAAAADQAgAQAAAA0AIAMAAAALACABAAAMADACAAANACADAAAACwAgAQAADAAwAgAADQAgAwAAAAsAIAEAAAwAMAIAAA0AIBMGAACfCgAgBwAAoAoAICIAAKEKACAqAACiCgAgKwAAowoAICwBAAAAAZYFAgAAAAGXBQEAAAABmAUBAAAAAZkFAgAAAAGaBQIAAAABmwUCAAAAAZwFAgAAAAGdBQEAAAABngUBAAAAAZ8FAQAAAAGgBQEAAAABoQUBAAAAAaIFAQAAAAEBOQAAugcAIA4sAQAAAAGWBQIAAAABlwUBAAAAAZgFAQAAAAGZBQIAAAABmgUCAAAAAZsFAgAAAAGcBQIAAAABnQUBAAAAAZ4FAQAAAAGfBQEAAAABoAUBAAAAAaEFAQAAAAGiBQEAAAABATkAALwHADABOQAAvAcAMAEAAAAPACATBgAAwAkAIAcAAMEJACAiAADCCQAgKgAAwwkAICsAAMQJACAsAQCsCQAhlgUCAK0JACGXBQEArAkAIZgFAQCsCQAhmQUCAK0JACGaBQIAvwkAIZsFAgC_CQAhnAUCAL8JACGdBQEArAkAIZ4FAQCsCQAhnwUBAKwJACGgBQEArAkAIaEFAQCsCQAhogUBAKwJACECAAAADQAgOQAAwAcAIA4sAQCsCQAhlgUCAK0JACGXBQEArAkAIZgFAQCsCQAhmQUCAK0JACGaBQIAvwkAIZsFAgC_CQAhnAUCAL8JACGdBQEArAkAIZ4FAQCsCQAhnwUBAKwJACGgBQEArAkAIaEFAQCsCQAhogUBAKwJACECAAAACwAgOQAAwgcAIAIAAAALACA5AADCBwAgAQAAAA8AIAMAAAANACBAAAC6BwAgQQAAwAcAIAEAAAANACABAAAACwAgCBQAALoJACBGAAC7CQAgRwAAvgkAIEgAAL0JACBJAAC8CQAgmgUAALkJACCbBQAAuQkAIJwFAAC5CQAgESwBAPsHACGFBQAAgggAMIYFAADKBwAQhwUAAIIIADCWBQIA-gcAIZcFAQD7BwAhmAUBAPsHACGZBQIA-gcAIZoFAgCDCAAhmwUCAIMIACGcBQIAgwgAIZ0FAQD7BwAhngUBAPsHACGfBQEA-wcAIaAFAQD7BwAhoQUBAPsHACGiBQEA-wcAIQMAAAALACABAADJBwAwRQAAygcAIAMAAAALACABAAAMADACAAANACABAAAAEwAgAQAAABMAIAMAAAARACABAAASADACAAATACADAAAAEQAgAQAAEgAwAgAAEwAgAwAAABEAIAEAABIAMAIAABMAIAUKAAC3CQAgIQAAuAkAICwBAAAAAYgFAgAAAAGVBQIAAAABATkAANIHACADLAEAAAABiAUCAAAAAZUFAgAAAAEBOQAA1AcAMAE5AADUBwAwBQoAALUJACAhAAC2CQAgLAEArAkAIYgFAgCtCQAhlQUCAK0JACECAAAAEwAgOQAA1wcAIAMsAQCsCQAhiAUCAK0JACGVBQIArQkAIQIAAAARACA5AADZBwAgAgAAABEAIDkAANkHACADAAAAEwAgQAAA0gcAIEEAANcHACABAAAAEwAgAQAAABEAIAUUAACwCQAgRgAAsQkAIEcAALQJACBIAACzCQAgSQAAsgkAIAYsAQD7BwAhhQUAAIEIADCGBQAA4AcAEIcFAACBCAAwiAUCAPoHACGVBQIA-gcAIQMAAAARACABAADfBwAwRQAA4AcAIAMAAAARACABAAASADACAAATACABAAAAcAAgAQAAAHAAIAMAAABuACABAABvADACAABwACADAAAAbgAgAQAAbwAwAgAAcAAgAwAAAG4AIAEAAG8AMAIAAHAAIAMhAACvCQAgiAUCAAAAAYkFAQAAAAEBOQAA6AcAIAKIBQIAAAABiQUBAAAAAQE5AADqBwAwATkAAOoHADADIQAArgkAIIgFAgCtCQAhiQUBAKwJACECAAAAcAAgOQAA7QcAIAKIBQIArQkAIYkFAQCsCQAhAgAAAG4AIDkAAO8HACACAAAAbgAgOQAA7wcAIAMAAABwACBAAADoBwAgQQAA7QcAIAEAAABwACABAAAAbgAgBRQAAKcJACBGAACoCQAgRwAAqwkAIEgAAKoJACBJAACpCQAgBYUFAAD5BwAwhgUAAPYHABCHBQAA-QcAMIgFAgD6BwAhiQUBAPsHACEDAAAAbgAgAQAA9QcAMEUAAPYHACADAAAAbgAgAQAAbwAwAgAAcAAgBYUFAAD5BwAwhgUAAPYHABCHBQAA-QcAMIgFAgD6BwAhiQUBAPsHACENFAAA_QcAIEYAAIAIACBHAAD9BwAgSAAA_QcAIEkAAP0HACCKBQIAAAABiwUCAAAABIwFAgAAAASNBQIAAAABjgUCAAAAAY8FAgAAAAGQBQIAAAABlAUCAP8HACEOFAAA_QcAIEgAAP4HACBJAAD-BwAgigUBAAAAAYsFAQAAAASMBQEAAAAEjQUBAAAAAY4FAQAAAAGPBQEAAAABkAUBAAAAAZEFAQAAAAGSBQEAAAABkwUBAAAAAZQFAQD8BwAhDhQAAP0HACBIAAD-BwAgSQAA_gcAIIoFAQAAAAGLBQEAAAAEjAUBAAAABI0FAQAAAAGOBQEAAAABjwUBAAAAAZAFAQAAAAGRBQEAAAABkgUBAAAAAZMFAQAAAAGUBQEA_AcAIQiKBQIAAAABiwUCAAAABIwFAgAAAASNBQIAAAABjgUCAAAAAY8FAgAAAAGQBQIAAAABlAUCAP0HACELigUBAAAAAYsFAQAAAASMBQEAAAAEjQUBAAAAAY4FAQAAAAGPBQEAAAABkAUBAAAAAZEFAQAAAAGSBQEAAAABkwUBAAAAAZQFAQD-BwAhDRQAAP0HACBGAACACAAgRwAA_QcAIEgAAP0HACBJAAD9BwAgigUCAAAAAYsFAgAAAASMBQIAAAAEjQUCAAAAAY4FAgAAAAGPBQIAAAABkAUCAAAAAZQFAgD_BwAhCIoFCAAAAAGLBQgAAAAEjAUIAAAABI0FCAAAAAGOBQgAAAABjwUIAAAAAZAFCAAAAAGUBQgAgAgAIQYsAQD7BwAhhQUAAIEIADCGBQAA4AcAEIcFAACBCAAwiAUCAPoHACGVBQIA-gcAIREsAQD7BwAhhQUAAIIIADCGBQAAygcAEIcFAACCCAAwlgUCAPoHACGXBQEA-wcAIZgFAQD7BwAhmQUCAPoHACGaBQIAgwgAIZsFAgCDCAAhnAUCAIMIACGdBQEA-wcAIZ4FAQD7BwAhnwUBAPsHACGgBQEA-wcAIaEFAQD7BwAhogUBAPsHACENFAAAhQgAIEYAAIYIACBHAACFCAAgSAAAhQgAIEkAAIUIACCKBQIAAAABiwUCAAAABYwFAgAAAAWNBQIAAAABjgUCAAAAAY8FAgAAAAGQBQIAAAABlAUCAIQIACENFAAAhQgAIEYAAIYIACBHAACFCAAgSAAAhQgAIEkAAIUIACCKBQIAAAABiwUCAAAABYwFAgAAAAWNBQIAAAABjgUCAAAAAY8FAgAAAAGQBQIAAAABlAUCAIQIACEIigUCAAAAAYsFAgAAAAWMBQIAAAAFjQUCAAAAAY4FAgAAAAGPBQIAAAABkAUCAAAAAZQFAgCFCAAhCIoFCAAAAAGLBQgAAAAFjAUIAAAABY0FCAAAAAGOBQgAAAABjwUIAAAAAZAFCAAAAAGUBQgAhggAIQWFBQAAhwgAMIYFAACyBwAQhwUAAIcIADCXBQEA-wcAIaMFAQD7BwAhBYUFAACICAAwhgUAAJ8HABCHBQAAiAgAMJcFAQCJCAAhowUBAIkIACELigUBAAAAAYsFAQAAAASMBQEAAAAEjQUBAAAAAY4FAQAAAAGPBQEAAAABkAUBAAAAAZEFAQAAAAGSBQEAAAABkwUBAAAAAZQFAQD-BwAhDIUFAACKCAAwhgUAAJkHABCHBQAAiggAMJYFAgD6BwAhpAUBAPsHACGlBQEA-wcAIaYFAQD7BwAhpwUBAPsHACGoBQEA-wcAIakFAQD7BwAhqgUBAPsHACGrBQEA-wcAIQyFBQAAiwgAMIYFAACGBwAQhwUAAIsIADCWBQIAjAgAIaQFAQCJCAAhpQUBAIkIACGmBQEAiQgAIacFAQCJCAAhqAUBAIkIACGpBQEAiQgAIaoFAQCJCAAhqwUBAIkIACEIigUCAAAAAYsFAgAAAASMBQIAAAAEjQUCAAAAAY4FAgAAAAGPBQIAAAABkAUCAAAAAZQFAgD9BwAhCoUFAACNCAAwhgUAAIAHABCHBQAAjQgAMJYFAgD6BwAhrAUCAPoHACGtBQEA-wcAIa4FAgD6BwAhrwUBAPsHACGwBQEA-wcAIbEFAgD6BwAhCoUFAACOCAAwhgUAAO0GABCHBQAAjggAMJYFAgCMCAAhrAUCAIwIACGtBQEAiQgAIa4FAgCMCAAhrwUBAIkIACGwBQEAiQgAIbEFAgCMCAAhBYUFAACPCAAwhgUAAOcGABCHBQAAjwgAMLIFAgD6BwAhswUCAPoHACEFhQUAAJAIADCGBQAA0QYAEIcFAACQCAAwlgUCAPoHACGXBQEA-wcAIQgRAACSCAAgEgAAkwgAIBMAAJMIACCFBQAAkQgAMIYFAACIAQAQhwUAAJEIADCWBQIAjAgAIZcFAQCJCAAhA7QFAAAkACC1BQAAJAAgtgUAACQAIAO0BQAAKQAgtQUAACkAILYFAAApACAKhQUAAJQIADCGBQAAuQYAEIcFAACUCAAwlgUCAPoHACGeBQEA-wcAIbMFAgD6BwAhtwUBAPsHACG4BSAAlQgAIbkFAQD7BwAhugUCAIMIACEFFAAA_QcAIEgAAJcIACBJAACXCAAgigUgAAAAAZQFIACWCAAhBRQAAP0HACBIAACXCAAgSQAAlwgAIIoFIAAAAAGUBSAAlggAIQKKBSAAAAABlAUgAJcIACEQhQUAAJgIADCGBQAAowYAEIcFAACYCAAwlQUCAIMIACGWBQIA-gcAIbsFAQD7BwAhvAUBAPsHACG9BQIAgwgAIb4FAQCZCAAhvwUBAJkIACHABQgAmggAIcEFCACaCAAhwgUCAIMIACHDBQQAmwgAIcQFAgCDCAAhxQUCAIMIACEOFAAAhQgAIEgAAKAIACBJAACgCAAgigUBAAAAAYsFAQAAAAWMBQEAAAAFjQUBAAAAAY4FAQAAAAGPBQEAAAABkAUBAAAAAZEFAQAAAAGSBQEAAAABkwUBAAAAAZQFAQCfCAAhDRQAAIUIACBGAACGCAAgRwAAhggAIEgAAIYIACBJAACGCAAgigUIAAAAAYsFCAAAAAWMBQgAAAAFjQUIAAAAAY4FCAAAAAGPBQgAAAABkAUIAAAAAZQFCACeCAAhDRQAAIUIACBGAACGCAAgRwAAnQgAIEgAAJ0IACBJAACdCAAgigUEAAAAAYsFBAAAAAWMBQQAAAAFjQUEAAAAAY4FBAAAAAGPBQQAAAABkAUEAAAAAZQFBACcCAAhDRQAAIUIACBGAACGCAAgRwAAnQgAIEgAAJ0IACBJAACdCAAgigUEAAAAAYsFBAAAAAWMBQQAAAAFjQUEAAAAAY4FBAAAAAGPBQQAAAABkAUEAAAAAZQFBACcCAAhCIoFBAAAAAGLBQQAAAAFjAUEAAAABY0FBAAAAAGOBQQAAAABjwUEAAAAAZAFBAAAAAGUBQQAnQgAIQ0UAACFCAAgRgAAhggAIEcAAIYIACBIAACGCAAgSQAAhggAIIoFCAAAAAGLBQgAAAAFjAUIAAAABY0FCAAAAAGOBQgAAAABjwUIAAAAAZAFCAAAAAGUBQgAnggAIQ4UAACFCAAgSAAAoAgAIEkAAKAIACCKBQEAAAABiwUBAAAABYwFAQAAAAWNBQEAAAABjgUBAAAAAY8FAQAAAAGQBQEAAAABkQUBAAAAAZIFAQAAAAGTBQEAAAABlAUBAJ8IACELigUBAAAAAYsFAQAAAAWMBQEAAAAFjQUBAAAAAY4FAQAAAAGPBQEAAAABkAUBAAAAAZEFAQAAAAGSBQEAAAABkwUBAAAAAZQFAQCgCAAhDIUFAAChCAAwhgUAAIUGABCHBQAAoQgAMJYFAQD7BwAhpQUBAPsHACHGBQEA-wcAIccFAQD7BwAhyAUBAPsHACHJBQEA-wcAIcoFAQD7BwAhywUBAJkIACHMBSAAlQgAIQyFBQAAoggAMIYFAADyBQAQhwUAAKIIADCWBQEAiQgAIaUFAQCJCAAhxgUBAIkIACHHBQEAiQgAIcgFAQCJCAAhyQUBAIkIACHKBQEAiQgAIcsFAQCjCAAhzAUgAKQIACELigUBAAAAAYsFAQAAAAWMBQEAAAAFjQUBAAAAAY4FAQAAAAGPBQEAAAABkAUBAAAAAZEFAQAAAAGSBQEAAAABkwUBAAAAAZQFAQCgCAAhAooFIAAAAAGUBSAAlwgAIQqFBQAApQgAMIYFAADsBQAQhwUAAKUIADCWBQEA-wcAIc0FAQD7BwAhzgUBAPsHACHPBQEA-wcAIdAFIACVCAAh0QUCAPoHACHSBUAApggAIQsUAACFCAAgSAAAqAgAIEkAAKgIACCKBUAAAAABiwVAAAAABYwFQAAAAAWNBUAAAAABjgVAAAAAAY8FQAAAAAGQBUAAAAABlAVAAKcIACELFAAAhQgAIEgAAKgIACBJAACoCAAgigVAAAAAAYsFQAAAAAWMBUAAAAAFjQVAAAAAAY4FQAAAAAGPBUAAAAABkAVAAAAAAZQFQACnCAAhCIoFQAAAAAGLBUAAAAAFjAVAAAAABY0FQAAAAAGOBUAAAAABjwVAAAAAAZAFQAAAAAGUBUAAqAgAIQmFBQAAqQgAMIYFAADWBQAQhwUAAKkIADCWBQEA-wcAIaMFAQD7BwAhyQVAAKoIACHKBUAAqggAIdMFAQD7BwAh1AVAAKoIACELFAAA_QcAIEgAAKwIACBJAACsCAAgigVAAAAAAYsFQAAAAASMBUAAAAAEjQVAAAAAAY4FQAAAAAGPBUAAAAABkAVAAAAAAZQFQACrCAAhCxQAAP0HACBIAACsCAAgSQAArAgAIIoFQAAAAAGLBUAAAAAEjAVAAAAABI0FQAAAAAGOBUAAAAABjwVAAAAAAZAFQAAAAAGUBUAAqwgAIQiKBUAAAAABiwVAAAAABIwFQAAAAASNBUAAAAABjgVAAAAAAY8FQAAAAAGQBUAAAAABlAVAAKwIACEJhQUAAK0IADCGBQAAwwUAEIcFAACtCAAwlgUBAIkIACGjBQEAiQgAIckFQACuCAAhygVAAK4IACHTBQEAiQgAIdQFQACuCAAhCIoFQAAAAAGLBUAAAAAEjAVAAAAABI0FQAAAAAGOBUAAAAABjwVAAAAAAZAFQAAAAAGUBUAArAgAIRCFBQAArwgAMIYFAAC9BQAQhwUAAK8IADCWBQEA-wcAIckFQACqCAAhzQUBAPsHACHUBUAAqggAIdUFAQD7BwAh1gUBAPsHACHXBQEAmQgAIdgFAQCZCAAh2QUBAJkIACHaBQEAmQgAIdsFQACmCAAh3AVAAKYIACHdBQEAmQgAIQuFBQAAsAgAMIYFAACnBQAQhwUAALAIADCWBQEA-wcAIckFQACqCAAhygVAAKoIACHNBQEA-wcAIdQFQACqCAAh3gUBAPsHACHfBQEAmQgAIeAFAQCZCAAhDoUFAACxCAAwhgUAAJEFABCHBQAAsQgAMJYFAQD7BwAhngUBAPsHACG3BQEA-wcAIccFAQD7BwAhyAUBAPsHACHJBUAAqggAIdQFQACqCAAh4QUgAJUIACHiBQEAmQgAIeMFIACVCAAh5AUgAJUIACES3QEAALMIACDeAQAAtAgAIN8BAAC1CAAg4AEAALYIACCFBQAAsggAMIYFAAD-BAAQhwUAALIIADCWBQEAiQgAIZ4FAQCJCAAhtwUBAIkIACHHBQEAiQgAIcgFAQCJCAAhyQVAAK4IACHUBUAArggAIeEFIACkCAAh4gUBAKMIACHjBSAApAgAIeQFIACkCAAhA7QFAAD7AgAgtQUAAPsCACC2BQAA-wIAIAO0BQAA_wIAILUFAAD_AgAgtgUAAP8CACADtAUAAIMDACC1BQAAgwMAILYFAACDAwAgA7QFAACHAwAgtQUAAIcDACC2BQAAhwMAIAaFBQAAtwgAMIYFAAD4BAAQhwUAALcIADCVBQIA-gcAIZYFAgD6BwAh5QUCAPoHACEKhQUAALgIADCGBQAA4gQAEIcFAAC4CAAwlgUCAPoHACGeBQEA-wcAIbcFAQD7BwAhuAUgAJUIACG5BQEA-wcAIboFAgCDCAAh5gUCAPoHACEIhQUAALkIADCGBQAAzAQAEIcFAAC5CAAwlgUCAPoHACGXBQEA-wcAIcQFAgCDCAAh5wUBAPsHACHoBQEA-wcAIQaFBQAAuggAMIYFAAC0BAAQhwUAALoIADCeBQEA-wcAIekFAQD7BwAh6gUBAPsHACEFhQUAALsIADCGBQAAngQAEIcFAAC7CAAwlwUBAPsHACHrBQIA-gcAIQYaAAC9CAAghQUAALwIADCGBQAAiwQAEIcFAAC8CAAwlwUBAIkIACHrBQIAjAgAIQO0BQAAhQQAILUFAACFBAAgtgUAAIUEACACngUBAAAAAekFAQAAAAEHtAIAAMAIACCFBQAAvwgAMIYFAACFBAAQhwUAAL8IADCeBQEAiQgAIekFAQCJCAAh6gUBAIkIACEIGgAAvQgAIIUFAAC8CAAwhgUAAIsEABCHBQAAvAgAMJcFAQCJCAAh6wUCAIwIACG9BgAAiwQAIL4GAACLBAAgB4UFAADBCAAwhgUAAIAEABCHBQAAwQgAMJ4FAQD7BwAh6gUBAPsHACHtBQEA-wcAIe4FAQD7BwAhDIUFAADCCAAwhgUAAOoDABCHBQAAwggAMJcFAQD7BwAh6wUCAPoHACHvBQEA-wcAIfAFAQD7BwAh8QUBAPsHACHyBSAAlQgAIfMFAQD7BwAh9AUBAPsHACH1BQEA-wcAIQ8SAACTCAAgGgAAxAgAIBsAAMUIACCFBQAAwwgAMIYFAADXAwAQhwUAAMMIADCXBQEAiQgAIesFAgCMCAAh7wUBAIkIACHwBQEAiQgAIfEFAQCJCAAh8gUgAKQIACHzBQEAiQgAIfQFAQCJCAAh9QUBAIkIACEDtAUAADYAILUFAAA2ACC2BQAANgAgA7QFAAAyACC1BQAAMgAgtgUAADIAIAmFBQAAxggAMIYFAADRAwAQhwUAAMYIADCkBQEA-wcAIaUFAQD7BwAhqgUBAPsHACH2BQIA-gcAIfcFAQD7BwAh-AUBAPsHACEKhQUAAMcIADCGBQAAuwMAEIcFAADHCAAwlgUCAPoHACGkBQEA-wcAIaUFAQD7BwAh-QUCAPoHACH6BQEA-wcAIfsFAQD7BwAh_AUgAJUIACEThQUAAMgIADCGBQAApQMAEIcFAADICAAwlgUCAPoHACGXBQEA-wcAIZgFAQD7BwAhrAUCAPoHACHJBQEA-wcAIf0FAQD7BwAh_gUBAPsHACH_BQEA-wcAIYAGAQD7BwAhgQYCAPoHACGCBgEA-wcAIYMGAQD7BwAhhAYBAPsHACGFBgEA-wcAIYYGAQD7BwAhhwYBAPsHACEL4gEAAMoIACCFBQAAyQgAMIYFAACOAwAQhwUAAMkIADCWBQIAjAgAIaQFAQCJCAAhpQUBAIkIACH5BQIAjAgAIfoFAQCJCAAh-wUBAIkIACH8BSAApAgAIRfhAQAAzAgAIOMBAADNCAAghQUAAMsIADCGBQAAhwMAEIcFAADLCAAwlgUCAIwIACGXBQEAiQgAIZgFAQCJCAAhrAUCAIwIACHJBQEAiQgAIf0FAQCJCAAh_gUBAIkIACH_BQEAiQgAIYAGAQCJCAAhgQYCAIwIACGCBgEAiQgAIYMGAQCJCAAhhAYBAIkIACGFBgEAiQgAIYYGAQCJCAAhhwYBAIkIACG9BgAAhwMAIL4GAACHAwAgFeEBAADMCAAg4wEAAM0IACCFBQAAywgAMIYFAACHAwAQhwUAAMsIADCWBQIAjAgAIZcFAQCJCAAhmAUBAIkIACGsBQIAjAgAIckFAQCJCAAh_QUBAIkIACH-BQEAiQgAIf8FAQCJCAAhgAYBAIkIACGBBgIAjAgAIYIGAQCJCAAhgwYBAIkIACGEBgEAiQgAIYUGAQCJCAAhhgYBAIkIACGHBgEAiQgAIRTdAQAAswgAIN4BAAC0CAAg3wEAALUIACDgAQAAtggAIIUFAACyCAAwhgUAAP4EABCHBQAAsggAMJYFAQCJCAAhngUBAIkIACG3BQEAiQgAIccFAQCJCAAhyAUBAIkIACHJBUAArggAIdQFQACuCAAh4QUgAKQIACHiBQEAowgAIeMFIACkCAAh5AUgAKQIACG9BgAA_gQAIL4GAAD-BAAgA7QFAACOAwAgtQUAAI4DACC2BQAAjgMAIAvcAQAAzAgAIIUFAADOCAAwhgUAAIMDABCHBQAAzggAMJYFAQCJCAAhzQUBAIkIACHOBQEAiQgAIc8FAQCJCAAh0AUgAKQIACHRBQIAjAgAIdIFQADPCAAhCIoFQAAAAAGLBUAAAAAFjAVAAAAABY0FQAAAAAGOBUAAAAABjwVAAAAAAZAFQAAAAAGUBUAAqAgAIQLVBQEAAAAB1gUBAAAAARHcAQAAzAgAIIUFAADRCAAwhgUAAP8CABCHBQAA0QgAMJYFAQCJCAAhyQVAAK4IACHNBQEAiQgAIdQFQACuCAAh1QUBAIkIACHWBQEAiQgAIdcFAQCjCAAh2AUBAKMIACHZBQEAowgAIdoFAQCjCAAh2wVAAM8IACHcBUAAzwgAId0FAQCjCAAhDNwBAADMCAAghQUAANIIADCGBQAA-wIAEIcFAADSCAAwlgUBAIkIACHJBUAArggAIcoFQACuCAAhzQUBAIkIACHUBUAArggAId4FAQCJCAAh3wUBAKMIACHgBQEAowgAIQkXAgD6BwAhKgIA-gcAIYUFAADTCAAwhgUAAPYCABCHBQAA0wgAMJUFAgD6BwAhiQYCAPoHACGKBgEA-wcAIYsGAQD7BwAhCgoAANUIACAXAgCMCAAhKgIAjAgAIYUFAADUCAAwhgUAAE8AEIcFAADUCAAwlQUCAIwIACGJBgIAjAgAIYoGAQCJCAAhiwYBAIkIACEhBAAAmgkAIAUAAOwIACAIAACYCQAgCQAAmQkAIAoAAJgJACALAACZCQAgDAAAmAkAIA0AAJkJACAOAACYCQAgDwAAmQkAIBYAAJIIACAXAACbCQAgGwAAxQgAIB8AAIsJACAgAACcCQAghQUAAJYJADCGBQAAFQAQhwUAAJYJADCVBQIA6ggAIZYFAgCMCAAhuwUBAIkIACG8BQEAiQgAIb0FAgDqCAAhvgUBAKMIACG_BQEAowgAIcAFCACXCQAhwQUIAJcJACHCBQIA6ggAIcMFBADnCAAhxAUCAOoIACHFBQIA6ggAIb0GAAAVACC-BgAAFQAgDSoCAPoHACGFBQAA1ggAMIYFAADeAgAQhwUAANYIADCjBQQA1wgAIbMFAgD6BwAhvAUBAPsHACHrBQIA-gcAIYsGAQD7BwAhjAYCAPoHACGNBgEA-wcAIY4GIACVCAAhjwYgAJUIACENFAAA_QcAIEYAAIAIACBHAADZCAAgSAAA2QgAIEkAANkIACCKBQQAAAABiwUEAAAABIwFBAAAAASNBQQAAAABjgUEAAAAAY8FBAAAAAGQBQQAAAABlAUEANgIACENFAAA_QcAIEYAAIAIACBHAADZCAAgSAAA2QgAIEkAANkIACCKBQQAAAABiwUEAAAABIwFBAAAAASNBQQAAAABjgUEAAAAAY8FBAAAAAGQBQQAAAABlAUEANgIACEIigUEAAAAAYsFBAAAAASMBQQAAAAEjQUEAAAAAY4FBAAAAAGPBQQAAAABkAUEAAAAAZQFBADZCAAhCioCAPoHACGFBQAA2ggAMIYFAADIAgAQhwUAANoIADCjBQQA1wgAIYsGAQD7BwAhjAYCAPoHACGOBiAAlQgAIY8GIACVCAAhkAYCAPoHACEIhQUAANsIADCGBQAAsgIAEIcFAADbCAAwowUEANcIACGMBgIA-gcAIY4GIACVCAAhjwYgAJUIACGRBgEA-wcAIREqAgD6BwAhtAIBAPsHACGFBQAA3AgAMIYFAACcAgAQhwUAANwIADCWBQIA-gcAIaMFBADXCAAhswUCAPoHACHtBQEA-wcAIYoGAQD7BwAhiwYBAPsHACGOBiAAlQgAIY8GIACVCAAhkgYCAPoHACGTBgEA-wcAIZQGBACbCAAhlQYEAJsIACEJKgIA-gcAIYUFAADdCAAwhgUAAIYCABCHBQAA3QgAMKMFBADXCAAhkQYBAPsHACGWBgIA-gcAIZcGBADXCAAhmAYEAJsIACEGhQUAAN4IADCGBQAA8AEAEIcFAADeCAAw9gUCAPoHACGZBgEA-wcAIZoGAQD7BwAhByYAAOAIACCFBQAA3wgAMIYFAABlABCHBQAA3wgAMPYFAgCMCAAhmQYBAIkIACGaBgEAiQgAISUhAADyCAAgIwAA6AgAICQAAPcIACAlAAD4CAAgJwAA-QgAICgAAPoIACApAAD7CAAgKwEAiQgAIYUFAAD2CAAwhgUAAFsAEIcFAAD2CAAwiAUCAIwIACGWBQIAjAgAIZcFAQCJCAAhogUBAIkIACGjBQQA5ggAIfgFAQCJCAAhlgYCAIwIACGXBgQA5ggAIZgGBADnCAAhnAYBAIkIACGdBgEAiQgAIZ4GAQCJCAAhnwYBAIkIACGgBgEAiQgAIaEGAQCJCAAhogYBAIkIACGjBgEAiQgAIaQGAQCJCAAhpQYBAIkIACGmBgIA6ggAIacGAQCJCAAhqAYBAIkIACGpBgEAiQgAIaoGAQCJCAAhvQYAAFsAIL4GAABbACAKhQUAAOEIADCGBQAA2AEAEIcFAADhCAAwlgUCAPoHACGkBQEA-wcAIaUFAQD7BwAhqgUBAPsHACH2BQIA-gcAIfgFAQD7BwAhmwYBAPsHACEcKwEA-wcAIYUFAADiCAAwhgUAAMIBABCHBQAA4ggAMIgFAgD6BwAhlgUCAPoHACGXBQEA-wcAIaIFAQD7BwAhowUEANcIACH4BQEA-wcAIZYGAgD6BwAhlwYEANcIACGYBgQAmwgAIZwGAQD7BwAhnQYBAPsHACGeBgEA-wcAIZ8GAQD7BwAhoAYBAPsHACGhBgEA-wcAIaIGAQD7BwAhowYBAPsHACGkBgEA-wcAIaUGAQD7BwAhpgYCAIMIACGnBgEA-wcAIagGAQD7BwAhqQYBAPsHACGqBgEA-wcAIRMqAgD6BwAhtAIBAPsHACGFBQAA4wgAMIYFAACqAQAQhwUAAOMIADCWBQIA-gcAIaMFBADXCAAhsgUCAPoHACHnBQIA-gcAIe0FAQD7BwAhigYBAPsHACGLBgEA-wcAIZIGAgD6BwAhlwYEANcIACGYBgQAmwgAIasGAgCDCAAhrAYCAIMIACGtBgIAgwgAIa4GAgD6BwAhApEGAQAAAAGWBgIAAAABCiMAAOgIACAqAgCMCAAhhQUAAOUIADCGBQAAiwEAEIcFAADlCAAwowUEAOYIACGRBgEAiQgAIZYGAgCMCAAhlwYEAOYIACGYBgQA5wgAIQiKBQQAAAABiwUEAAAABIwFBAAAAASNBQQAAAABjgUEAAAAAY8FBAAAAAGQBQQAAAABlAUEANkIACEIigUEAAAAAYsFBAAAAAWMBQQAAAAFjQUEAAAAAY4FBAAAAAGPBQQAAAABkAUEAAAAAZQFBACdCAAhHhUAAI0JACAYAACICQAgGQAAhQkAIB0AAJEJACAqAgCMCAAhLwAAjgkAIDAAAJMIACAxAACPCQAgMgAAkAkAIDMAAPgIACC0AgEAiQgAIYUFAACMCQAwhgUAACkAEIcFAACMCQAwlgUCAIwIACGjBQQA5ggAIbIFAgCMCAAh5wUCAIwIACHtBQEAiQgAIYoGAQCJCAAhiwYBAIkIACGSBgIAjAgAIZcGBADmCAAhmAYEAOcIACGrBgIA6ggAIawGAgDqCAAhrQYCAOoIACGuBgIAjAgAIb0GAAApACC-BgAAKQAgDgQAAOsIACAFAADsCAAgDAAA7ggAIA0AAO8IACAsAADtCAAgLQAA7QgAIIUFAADpCAAwhgUAAA8AEIcFAADpCAAwlgUCAIwIACGXBQEAiQgAIcQFAgDqCAAh5wUBAIkIACHoBQEAiQgAIQiKBQIAAAABiwUCAAAABYwFAgAAAAWNBQIAAAABjgUCAAAAAY8FAgAAAAGQBQIAAAABlAUCAIUIACEDtAUAAAMAILUFAAADACC2BQAAAwAgA7QFAAAHACC1BQAABwAgtgUAAAcAIAO0BQAACwAgtQUAAAsAILYFAAALACAQBAAA6wgAIAUAAOwIACAMAADuCAAgDQAA7wgAICwAAO0IACAtAADtCAAghQUAAOkIADCGBQAADwAQhwUAAOkIADCWBQIAjAgAIZcFAQCJCAAhxAUCAOoIACHnBQEAiQgAIegFAQCJCAAhvQYAAA8AIL4GAAAPACADtAUAAA8AILUFAAAPACC2BQAADwAgAogFAgAAAAGJBQEAAAABBiEAAPIIACCFBQAA8QgAMIYFAABuABCHBQAA8QgAMIgFAgCMCAAhiQUBAIkIACEYBgAAoAkAIAcAAO4IACAiAACbCQAgKgAA-AgAICsAAKEJACAsAQCJCAAhhQUAAJ8JADCGBQAACwAQhwUAAJ8JADCWBQIAjAgAIZcFAQCJCAAhmAUBAIkIACGZBQIAjAgAIZoFAgDqCAAhmwUCAOoIACGcBQIA6ggAIZ0FAQCJCAAhngUBAIkIACGfBQEAiQgAIaAFAQCJCAAhoQUBAIkIACGiBQEAiQgAIb0GAAALACC-BgAACwAgAvYFAgAAAAH3BQEAAAABCiYAAOAIACCFBQAA9AgAMIYFAABnABCHBQAA9AgAMKQFAQCJCAAhpQUBAIkIACGqBQEAiQgAIfYFAgCMCAAh9wUBAIkIACH4BQEAiQgAIQsmAADgCAAghQUAAPUIADCGBQAAYQAQhwUAAPUIADCWBQIAjAgAIaQFAQCJCAAhpQUBAIkIACGqBQEAiQgAIfYFAgCMCAAh-AUBAIkIACGbBgEAiQgAISMhAADyCAAgIwAA6AgAICQAAPcIACAlAAD4CAAgJwAA-QgAICgAAPoIACApAAD7CAAgKwEAiQgAIYUFAAD2CAAwhgUAAFsAEIcFAAD2CAAwiAUCAIwIACGWBQIAjAgAIZcFAQCJCAAhogUBAIkIACGjBQQA5ggAIfgFAQCJCAAhlgYCAIwIACGXBgQA5ggAIZgGBADnCAAhnAYBAIkIACGdBgEAiQgAIZ4GAQCJCAAhnwYBAIkIACGgBgEAiQgAIaEGAQCJCAAhogYBAIkIACGjBgEAiQgAIaQGAQCJCAAhpQYBAIkIACGmBgIA6ggAIacGAQCJCAAhqAYBAIkIACGpBgEAiQgAIaoGAQCJCAAhJSEAAPIIACAjAADoCAAgJAAA9wgAICUAAPgIACAnAAD5CAAgKAAA-ggAICkAAPsIACArAQCJCAAhhQUAAPYIADCGBQAAWwAQhwUAAPYIADCIBQIAjAgAIZYFAgCMCAAhlwUBAIkIACGiBQEAiQgAIaMFBADmCAAh-AUBAIkIACGWBgIAjAgAIZcGBADmCAAhmAYEAOcIACGcBgEAiQgAIZ0GAQCJCAAhngYBAIkIACGfBgEAiQgAIaAGAQCJCAAhoQYBAIkIACGiBgEAiQgAIaMGAQCJCAAhpAYBAIkIACGlBgEAiQgAIaYGAgDqCAAhpwYBAIkIACGoBgEAiQgAIakGAQCJCAAhqgYBAIkIACG9BgAAWwAgvgYAAFsAIAO0BQAAWwAgtQUAAFsAILYFAABbACADtAUAAGEAILUFAABhACC2BQAAYQAgCSYAAOAIACCFBQAA3wgAMIYFAABlABCHBQAA3wgAMPYFAgCMCAAhmQYBAIkIACGaBgEAiQgAIb0GAABlACC-BgAAZQAgA7QFAABnACC1BQAAZwAgtgUAAGcAIALrBQIAAAABjAYCAAAAAQ8QAADVCAAgHAAA_ggAICoCAIwIACGFBQAA_QgAMIYFAABHABCHBQAA_QgAMKMFBADmCAAhswUCAIwIACG8BQEAiQgAIesFAgCMCAAhiwYBAIkIACGMBgIAjAgAIY0GAQCJCAAhjgYgAKQIACGPBiAApAgAIRkQAADVCAAgGAAAiAkAIBkAAIUJACAdAACJCQAgHgAAigkAIB8AAIsJACAqAgCMCAAhtAIBAIkIACGFBQAAhwkAMIYFAAAyABCHBQAAhwkAMJYFAgCMCAAhowUEAOYIACGzBQIAjAgAIe0FAQCJCAAhigYBAIkIACGLBgEAiQgAIY4GIACkCAAhjwYgAKQIACGSBgIAjAgAIZMGAQCJCAAhlAYEAOcIACGVBgQA5wgAIb0GAAAyACC-BgAAMgAgAowGAgAAAAGQBgIAAAABCxwAAP4IACAqAgCMCAAhhQUAAIAJADCGBQAAQwAQhwUAAIAJADCjBQQA5ggAIYsGAQCJCAAhjAYCAIwIACGOBiAApAgAIY8GIACkCAAhkAYCAIwIACECjAYCAAAAAZEGAQAAAAEJHAAA_ggAIIUFAACCCQAwhgUAAD8AEIcFAACCCQAwowUEAOYIACGMBgIAjAgAIY4GIACkCAAhjwYgAKQIACGRBgEAiQgAIQKeBQEAAAAB7QUBAAAAAQgZAACFCQAghQUAAIQJADCGBQAANgAQhwUAAIQJADCeBQEAiQgAIeoFAQCJCAAh7QUBAIkIACHuBQEAiQgAIRESAACTCAAgGgAAxAgAIBsAAMUIACCFBQAAwwgAMIYFAADXAwAQhwUAAMMIADCXBQEAiQgAIesFAgCMCAAh7wUBAIkIACHwBQEAiQgAIfEFAQCJCAAh8gUgAKQIACHzBQEAiQgAIfQFAQCJCAAh9QUBAIkIACG9BgAA1wMAIL4GAADXAwAgBLQCAQAAAAGzBQIAAAAB7QUBAAAAAZIGAgAAAAEXEAAA1QgAIBgAAIgJACAZAACFCQAgHQAAiQkAIB4AAIoJACAfAACLCQAgKgIAjAgAIbQCAQCJCAAhhQUAAIcJADCGBQAAMgAQhwUAAIcJADCWBQIAjAgAIaMFBADmCAAhswUCAIwIACHtBQEAiQgAIYoGAQCJCAAhiwYBAIkIACGOBiAApAgAIY8GIACkCAAhkgYCAIwIACGTBgEAiQgAIZQGBADnCAAhlQYEAOcIACENCgAA1QgAIBIAAJMIACATAACTCAAgGwAAxQgAIC4AAKAJACCFBQAAowkAMIYFAAAHABCHBQAAowkAMJUFAgCMCAAhlgUCAIwIACHlBQIAjAgAIb0GAAAHACC-BgAABwAgA7QFAAA_ACC1BQAAPwAgtgUAAD8AIAO0BQAAQwAgtQUAAEMAILYFAABDACADtAUAAEcAILUFAABHACC2BQAARwAgHBUAAI0JACAYAACICQAgGQAAhQkAIB0AAJEJACAqAgCMCAAhLwAAjgkAIDAAAJMIACAxAACPCQAgMgAAkAkAIDMAAPgIACC0AgEAiQgAIYUFAACMCQAwhgUAACkAEIcFAACMCQAwlgUCAIwIACGjBQQA5ggAIbIFAgCMCAAh5wUCAIwIACHtBQEAiQgAIYoGAQCJCAAhiwYBAIkIACGSBgIAjAgAIZcGBADmCAAhmAYEAOcIACGrBgIA6ggAIawGAgDqCAAhrQYCAOoIACGuBgIAjAgAIQoRAACSCAAgEgAAkwgAIBMAAJMIACCFBQAAkQgAMIYFAACIAQAQhwUAAJEIADCWBQIAjAgAIZcFAQCJCAAhvQYAAIgBACC-BgAAiAEAIB4VAACNCQAgGAAAiAkAIBkAAIUJACAdAACRCQAgKgIAjAgAIS8AAI4JACAwAACTCAAgMQAAjwkAIDIAAJAJACAzAAD4CAAgtAIBAIkIACGFBQAAjAkAMIYFAAApABCHBQAAjAkAMJYFAgCMCAAhowUEAOYIACGyBQIAjAgAIecFAgCMCAAh7QUBAIkIACGKBgEAiQgAIYsGAQCJCAAhkgYCAIwIACGXBgQA5ggAIZgGBADnCAAhqwYCAOoIACGsBgIA6ggAIa0GAgDqCAAhrgYCAIwIACG9BgAAKQAgvgYAACkAIA0KAADVCAAgEgAAkwgAIBMAAJMIACAbAADFCAAgLgAAoAkAIIUFAACjCQAwhgUAAAcAEIcFAACjCQAwlQUCAIwIACGWBQIAjAgAIeUFAgCMCAAhvQYAAAcAIL4GAAAHACAKEQAAkggAIBIAAJMIACATAACTCAAghQUAAJEIADCGBQAAiAEAEIcFAACRCAAwlgUCAIwIACGXBQEAiQgAIb0GAACIAQAgvgYAAIgBACADtAUAAIsBACC1BQAAiwEAILYFAACLAQAgArIFAgAAAAGzBQIAAAABBxAAANUIACAVAACNCQAghQUAAJMJADCGBQAAJAAQhwUAAJMJADCyBQIAjAgAIbMFAgCMCAAhBJ4FAQAAAAGzBQIAAAABtwUBAAAAAbgFIAAAAAELEAAA1QgAIIUFAACVCQAwhgUAACAAEIcFAACVCQAwlgUCAIwIACGeBQEAiQgAIbMFAgCMCAAhtwUBAIkIACG4BSAApAgAIbkFAQCJCAAhugUCAOoIACEfBAAAmgkAIAUAAOwIACAIAACYCQAgCQAAmQkAIAoAAJgJACALAACZCQAgDAAAmAkAIA0AAJkJACAOAACYCQAgDwAAmQkAIBYAAJIIACAXAACbCQAgGwAAxQgAIB8AAIsJACAgAACcCQAghQUAAJYJADCGBQAAFQAQhwUAAJYJADCVBQIA6ggAIZYFAgCMCAAhuwUBAIkIACG8BQEAiQgAIb0FAgDqCAAhvgUBAKMIACG_BQEAowgAIcAFCACXCQAhwQUIAJcJACHCBQIA6ggAIcMFBADnCAAhxAUCAOoIACHFBQIA6ggAIQiKBQgAAAABiwUIAAAABYwFCAAAAAWNBQgAAAABjgUIAAAAAY8FCAAAAAGQBQgAAAABlAUIAIYIACEhBAAAmgkAIAUAAOwIACAIAACYCQAgCQAAmQkAIAoAAJgJACALAACZCQAgDAAAmAkAIA0AAJkJACAOAACYCQAgDwAAmQkAIBYAAJIIACAXAACbCQAgGwAAxQgAIB8AAIsJACAgAACcCQAghQUAAJYJADCGBQAAFQAQhwUAAJYJADCVBQIA6ggAIZYFAgCMCAAhuwUBAIkIACG8BQEAiQgAIb0FAgDqCAAhvgUBAKMIACG_BQEAowgAIcAFCACXCQAhwQUIAJcJACHCBQIA6ggAIcMFBADnCAAhxAUCAOoIACHFBQIA6ggAIb0GAAAVACC-BgAAFQAgA7QFAAAVACC1BQAAFQAgtgUAABUAIAO0BQAAIAAgtQUAACAAILYFAAAgACADtAUAABEAILUFAAARACC2BQAAEQAgDAoAANUIACAXAgCMCAAhKgIAjAgAIYUFAADUCAAwhgUAAE8AEIcFAADUCAAwlQUCAIwIACGJBgIAjAgAIYoGAQCJCAAhiwYBAIkIACG9BgAATwAgvgYAAE8AIAKIBQIAAAABlQUCAAAAAQgKAADVCAAgIQAA8ggAICwBAIkIACGFBQAAngkAMIYFAAARABCHBQAAngkAMIgFAgCMCAAhlQUCAIwIACEWBgAAoAkAIAcAAO4IACAiAACbCQAgKgAA-AgAICsAAKEJACAsAQCJCAAhhQUAAJ8JADCGBQAACwAQhwUAAJ8JADCWBQIAjAgAIZcFAQCJCAAhmAUBAIkIACGZBQIAjAgAIZoFAgDqCAAhmwUCAOoIACGcBQIA6ggAIZ0FAQCJCAAhngUBAIkIACGfBQEAiQgAIaAFAQCJCAAhoQUBAIkIACGiBQEAiQgAIRAEAADrCAAgBQAA7AgAIAwAAO4IACANAADvCAAgLAAA7QgAIC0AAO0IACCFBQAA6QgAMIYFAAAPABCHBQAA6QgAMJYFAgCMCAAhlwUBAIkIACHEBQIA6ggAIecFAQCJCAAh6AUBAIkIACG9BgAADwAgvgYAAA8AIAO0BQAAbgAgtQUAAG4AILYFAABuACAClQUCAAAAAeUFAgAAAAELCgAA1QgAIBIAAJMIACATAACTCAAgGwAAxQgAIC4AAKAJACCFBQAAowkAMIYFAAAHABCHBQAAowkAMJUFAgCMCAAhlgUCAIwIACHlBQIAjAgAIQSeBQEAAAABtwUBAAAAAbgFIAAAAAHmBQIAAAABCwMAAKAJACCFBQAApQkAMIYFAAADABCHBQAApQkAMJYFAgCMCAAhngUBAIkIACG3BQEAiQgAIbgFIACkCAAhuQUBAIkIACG6BQIA6ggAIeYFAgCMCAAhBbQCAQAAAAGyBQIAAAAB7QUBAAAAAZIGAgAAAAGuBgIAAAABAAAAAAABwgYBAAAAAQXCBgIAAAAByAYCAAAAAckGAgAAAAHKBgIAAAABywYCAAAAAQVAAAD9EQAgQQAAgBIAIL8GAAD-EQAgwAYAAP8RACDFBgAADQAgA0AAAP0RACC_BgAA_hEAIMUGAAANACAAAAAAAAVAAAD1EQAgQQAA-xEAIL8GAAD2EQAgwAYAAPoRACDFBgAAGAAgBUAAAPMRACBBAAD4EQAgvwYAAPQRACDABgAA9xEAIMUGAAANACADQAAA9REAIL8GAAD2EQAgxQYAABgAIANAAADzEQAgvwYAAPQRACDFBgAADQAgAAAAAAAABcIGAgAAAAHIBgIAAAAByQYCAAAAAcoGAgAAAAHLBgIAAAABBUAAANYRACBBAADxEQAgvwYAANcRACDABgAA8BEAIMUGAAB4ACAHQAAA1BEAIEEAAO4RACC_BgAA1REAIMAGAADtEQAgwwYAAA8AIMQGAAAPACDFBgAAeAAgC0AAAJMKADBBAACYCgAwvwYAAJQKADDABgAAlQoAMMEGAACWCgAgwgYAAJcKADDDBgAAlwoAMMQGAACXCgAwxQYAAJcKADDGBgAAmQoAMMcGAACaCgAwC0AAANEJADBBAADWCQAwvwYAANIJADDABgAA0wkAMMEGAADUCQAgwgYAANUJADDDBgAA1QkAMMQGAADVCQAwxQYAANUJADDGBgAA1wkAMMcGAADYCQAwC0AAAMUJADBBAADKCQAwvwYAAMYJADDABgAAxwkAMMEGAADICQAgwgYAAMkJADDDBgAAyQkAMMQGAADJCQAwxQYAAMkJADDGBgAAywkAMMcGAADMCQAwAYkFAQAAAAECAAAAcAAgQAAA0AkAIAMAAABwACBAAADQCQAgQQAAzwkAIAE5AADsEQAwByEAAPIIACCFBQAA8QgAMIYFAABuABCHBQAA8QgAMIgFAgCMCAAhiQUBAIkIACGwBgAA8AgAIAIAAABwACA5AADPCQAgAgAAAM0JACA5AADOCQAgBYUFAADMCQAwhgUAAM0JABCHBQAAzAkAMIgFAgCMCAAhiQUBAIkIACEFhQUAAMwJADCGBQAAzQkAEIcFAADMCQAwiAUCAIwIACGJBQEAiQgAIQGJBQEArAkAIQGJBQEArAkAIQGJBQEAAAABHiMAAIwKACAkAACSCgAgJQAAjQoAICcAAI4KACAoAACPCgAgKQAAkAoAICsBAAAAAZYFAgAAAAGXBQEAAAABogUBAAAAAaMFBAAAAAH4BQEAAAABlgYCAAAAAZcGBAAAAAGYBgQAAAABnAYBAAAAAZ0GAQAAAAGeBgEAAAABnwYBAAAAAaAGAQAAAAGhBgEAAAABogYBAAAAAaMGAQAAAAGkBgEAAAABpQYBAAAAAaYGAgAAAAGnBgEAAAABqAYBAAAAAakGAQAAAAGqBgEAAAABAgAAAF0AIEAAAJEKACADAAAAXQAgQAAAkQoAIEEAAN0JACABOQAA6xEAMCMhAADyCAAgIwAA6AgAICQAAPcIACAlAAD4CAAgJwAA-QgAICgAAPoIACApAAD7CAAgKwEAiQgAIYUFAAD2CAAwhgUAAFsAEIcFAAD2CAAwiAUCAIwIACGWBQIAAAABlwUBAAAAAaIFAQCJCAAhowUEAOYIACH4BQEAiQgAIZYGAgCMCAAhlwYEAOYIACGYBgQA5wgAIZwGAQCJCAAhnQYBAIkIACGeBgEAiQgAIZ8GAQCJCAAhoAYBAIkIACGhBgEAiQgAIaIGAQCJCAAhowYBAIkIACGkBgEAiQgAIaUGAQCJCAAhpgYCAOoIACGnBgEAiQgAIagGAQCJCAAhqQYBAIkIACGqBgEAiQgAIQIAAABdACA5AADdCQAgAgAAANkJACA5AADaCQAgHCsBAIkIACGFBQAA2AkAMIYFAADZCQAQhwUAANgJADCIBQIAjAgAIZYFAgCMCAAhlwUBAIkIACGiBQEAiQgAIaMFBADmCAAh-AUBAIkIACGWBgIAjAgAIZcGBADmCAAhmAYEAOcIACGcBgEAiQgAIZ0GAQCJCAAhngYBAIkIACGfBgEAiQgAIaAGAQCJCAAhoQYBAIkIACGiBgEAiQgAIaMGAQCJCAAhpAYBAIkIACGlBgEAiQgAIaYGAgDqCAAhpwYBAIkIACGoBgEAiQgAIakGAQCJCAAhqgYBAIkIACEcKwEAiQgAIYUFAADYCQAwhgUAANkJABCHBQAA2AkAMIgFAgCMCAAhlgUCAIwIACGXBQEAiQgAIaIFAQCJCAAhowUEAOYIACH4BQEAiQgAIZYGAgCMCAAhlwYEAOYIACGYBgQA5wgAIZwGAQCJCAAhnQYBAIkIACGeBgEAiQgAIZ8GAQCJCAAhoAYBAIkIACGhBgEAiQgAIaIGAQCJCAAhowYBAIkIACGkBgEAiQgAIaUGAQCJCAAhpgYCAOoIACGnBgEAiQgAIagGAQCJCAAhqQYBAIkIACGqBgEAiQgAIRgrAQCsCQAhlgUCAK0JACGXBQEArAkAIaIFAQCsCQAhowUEANsJACH4BQEArAkAIZYGAgCtCQAhlwYEANsJACGYBgQA3AkAIZwGAQCsCQAhnQYBAKwJACGeBgEArAkAIZ8GAQCsCQAhoAYBAKwJACGhBgEArAkAIaIGAQCsCQAhowYBAKwJACGkBgEArAkAIaUGAQCsCQAhpgYCAL8JACGnBgEArAkAIagGAQCsCQAhqQYBAKwJACGqBgEArAkAIQXCBgQAAAAByAYEAAAAAckGBAAAAAHKBgQAAAABywYEAAAAAQXCBgQAAAAByAYEAAAAAckGBAAAAAHKBgQAAAABywYEAAAAAR4jAADeCQAgJAAA3wkAICUAAOAJACAnAADhCQAgKAAA4gkAICkAAOMJACArAQCsCQAhlgUCAK0JACGXBQEArAkAIaIFAQCsCQAhowUEANsJACH4BQEArAkAIZYGAgCtCQAhlwYEANsJACGYBgQA3AkAIZwGAQCsCQAhnQYBAKwJACGeBgEArAkAIZ8GAQCsCQAhoAYBAKwJACGhBgEArAkAIaIGAQCsCQAhowYBAKwJACGkBgEArAkAIaUGAQCsCQAhpgYCAL8JACGnBgEArAkAIagGAQCsCQAhqQYBAKwJACGqBgEArAkAIQVAAADbEQAgQQAA6REAIL8GAADcEQAgwAYAAOgRACDFBgAAAQAgB0AAANkRACBBAADmEQAgvwYAANoRACDABgAA5REAIMMGAABbACDEBgAAWwAgxQYAAF0AIAtAAACBCgAwQQAAhQoAML8GAACCCgAwwAYAAIMKADDBBgAAhAoAIMIGAADVCQAwwwYAANUJADDEBgAA1QkAMMUGAADVCQAwxgYAAIYKADDHBgAA2AkAMAtAAAD1CQAwQQAA-gkAML8GAAD2CQAwwAYAAPcJADDBBgAA-AkAIMIGAAD5CQAwwwYAAPkJADDEBgAA-QkAMMUGAAD5CQAwxgYAAPsJADDHBgAA_AkAMAdAAADwCQAgQQAA8wkAIL8GAADxCQAgwAYAAPIJACDDBgAAZQAgxAYAAGUAIMUGAADbAQAgC0AAAOQJADBBAADpCQAwvwYAAOUJADDABgAA5gkAMMEGAADnCQAgwgYAAOgJADDDBgAA6AkAMMQGAADoCQAwxQYAAOgJADDGBgAA6gkAMMcGAADrCQAwBaQFAQAAAAGlBQEAAAABqgUBAAAAAfcFAQAAAAH4BQEAAAABAgAAAGkAIEAAAO8JACADAAAAaQAgQAAA7wkAIEEAAO4JACABOQAA5BEAMAsmAADgCAAghQUAAPQIADCGBQAAZwAQhwUAAPQIADCkBQEAiQgAIaUFAQCJCAAhqgUBAIkIACH2BQIAjAgAIfcFAQCJCAAh-AUBAIkIACGxBgAA8wgAIAIAAABpACA5AADuCQAgAgAAAOwJACA5AADtCQAgCYUFAADrCQAwhgUAAOwJABCHBQAA6wkAMKQFAQCJCAAhpQUBAIkIACGqBQEAiQgAIfYFAgCMCAAh9wUBAIkIACH4BQEAiQgAIQmFBQAA6wkAMIYFAADsCQAQhwUAAOsJADCkBQEAiQgAIaUFAQCJCAAhqgUBAIkIACH2BQIAjAgAIfcFAQCJCAAh-AUBAIkIACEFpAUBAKwJACGlBQEArAkAIaoFAQCsCQAh9wUBAKwJACH4BQEArAkAIQWkBQEArAkAIaUFAQCsCQAhqgUBAKwJACH3BQEArAkAIfgFAQCsCQAhBaQFAQAAAAGlBQEAAAABqgUBAAAAAfcFAQAAAAH4BQEAAAABApkGAQAAAAGaBgEAAAABAgAAANsBACBAAADwCQAgAwAAAGUAIEAAAPAJACBBAAD0CQAgBAAAAGUAIDkAAPQJACCZBgEArAkAIZoGAQCsCQAhApkGAQCsCQAhmgYBAKwJACEGlgUCAAAAAaQFAQAAAAGlBQEAAAABqgUBAAAAAfgFAQAAAAGbBgEAAAABAgAAAGMAIEAAAIAKACADAAAAYwAgQAAAgAoAIEEAAP8JACABOQAA4xEAMAsmAADgCAAghQUAAPUIADCGBQAAYQAQhwUAAPUIADCWBQIAAAABpAUBAIkIACGlBQEAiQgAIaoFAQCJCAAh9gUCAIwIACH4BQEAiQgAIZsGAQCJCAAhAgAAAGMAIDkAAP8JACACAAAA_QkAIDkAAP4JACAKhQUAAPwJADCGBQAA_QkAEIcFAAD8CQAwlgUCAIwIACGkBQEAiQgAIaUFAQCJCAAhqgUBAIkIACH2BQIAjAgAIfgFAQCJCAAhmwYBAIkIACEKhQUAAPwJADCGBQAA_QkAEIcFAAD8CQAwlgUCAIwIACGkBQEAiQgAIaUFAQCJCAAhqgUBAIkIACH2BQIAjAgAIfgFAQCJCAAhmwYBAIkIACEGlgUCAK0JACGkBQEArAkAIaUFAQCsCQAhqgUBAKwJACH4BQEArAkAIZsGAQCsCQAhBpYFAgCtCQAhpAUBAKwJACGlBQEArAkAIaoFAQCsCQAh-AUBAKwJACGbBgEArAkAIQaWBQIAAAABpAUBAAAAAaUFAQAAAAGqBQEAAAAB-AUBAAAAAZsGAQAAAAEeIQAAiwoAICMAAIwKACAlAACNCgAgJwAAjgoAICgAAI8KACApAACQCgAgKwEAAAABiAUCAAAAAZYFAgAAAAGXBQEAAAABogUBAAAAAaMFBAAAAAH4BQEAAAABlgYCAAAAAZcGBAAAAAGYBgQAAAABnAYBAAAAAZ0GAQAAAAGeBgEAAAABnwYBAAAAAaAGAQAAAAGhBgEAAAABogYBAAAAAaMGAQAAAAGkBgEAAAABpQYBAAAAAacGAQAAAAGoBgEAAAABqQYBAAAAAaoGAQAAAAECAAAAXQAgQAAAigoAIAMAAABdACBAAACKCgAgQQAAiAoAIAE5AADiEQAwAgAAAF0AIDkAAIgKACACAAAA2QkAIDkAAIcKACAYKwEArAkAIYgFAgCtCQAhlgUCAK0JACGXBQEArAkAIaIFAQCsCQAhowUEANsJACH4BQEArAkAIZYGAgCtCQAhlwYEANsJACGYBgQA3AkAIZwGAQCsCQAhnQYBAKwJACGeBgEArAkAIZ8GAQCsCQAhoAYBAKwJACGhBgEArAkAIaIGAQCsCQAhowYBAKwJACGkBgEArAkAIaUGAQCsCQAhpwYBAKwJACGoBgEArAkAIakGAQCsCQAhqgYBAKwJACEeIQAAiQoAICMAAN4JACAlAADgCQAgJwAA4QkAICgAAOIJACApAADjCQAgKwEArAkAIYgFAgCtCQAhlgUCAK0JACGXBQEArAkAIaIFAQCsCQAhowUEANsJACH4BQEArAkAIZYGAgCtCQAhlwYEANsJACGYBgQA3AkAIZwGAQCsCQAhnQYBAKwJACGeBgEArAkAIZ8GAQCsCQAhoAYBAKwJACGhBgEArAkAIaIGAQCsCQAhowYBAKwJACGkBgEArAkAIaUGAQCsCQAhpwYBAKwJACGoBgEArAkAIakGAQCsCQAhqgYBAKwJACEFQAAA3REAIEEAAOARACC_BgAA3hEAIMAGAADfEQAgxQYAAA0AIB4hAACLCgAgIwAAjAoAICUAAI0KACAnAACOCgAgKAAAjwoAICkAAJAKACArAQAAAAGIBQIAAAABlgUCAAAAAZcFAQAAAAGiBQEAAAABowUEAAAAAfgFAQAAAAGWBgIAAAABlwYEAAAAAZgGBAAAAAGcBgEAAAABnQYBAAAAAZ4GAQAAAAGfBgEAAAABoAYBAAAAAaEGAQAAAAGiBgEAAAABowYBAAAAAaQGAQAAAAGlBgEAAAABpwYBAAAAAagGAQAAAAGpBgEAAAABqgYBAAAAAQNAAADdEQAgvwYAAN4RACDFBgAADQAgA0AAANsRACC_BgAA3BEAIMUGAAABACAEQAAAgQoAML8GAACCCgAwwQYAAIQKACDFBgAA1QkAMARAAAD1CQAwvwYAAPYJADDBBgAA-AkAIMUGAAD5CQAwA0AAAPAJACC_BgAA8QkAIMUGAADbAQAgBEAAAOQJADC_BgAA5QkAMMEGAADnCQAgxQYAAOgJADAeIwAAjAoAICQAAJIKACAlAACNCgAgJwAAjgoAICgAAI8KACApAACQCgAgKwEAAAABlgUCAAAAAZcFAQAAAAGiBQEAAAABowUEAAAAAfgFAQAAAAGWBgIAAAABlwYEAAAAAZgGBAAAAAGcBgEAAAABnQYBAAAAAZ4GAQAAAAGfBgEAAAABoAYBAAAAAaEGAQAAAAGiBgEAAAABowYBAAAAAaQGAQAAAAGlBgEAAAABpgYCAAAAAacGAQAAAAGoBgEAAAABqQYBAAAAAaoGAQAAAAEDQAAA2REAIL8GAADaEQAgxQYAAF0AIAMKAAC3CQAgLAEAAAABlQUCAAAAAQIAAAATACBAAACeCgAgAwAAABMAIEAAAJ4KACBBAACdCgAgATkAANgRADAJCgAA1QgAICEAAPIIACAsAQCJCAAhhQUAAJ4JADCGBQAAEQAQhwUAAJ4JADCIBQIAjAgAIZUFAgCMCAAhuQYAAJ0JACACAAAAEwAgOQAAnQoAIAIAAACbCgAgOQAAnAoAIAYsAQCJCAAhhQUAAJoKADCGBQAAmwoAEIcFAACaCgAwiAUCAIwIACGVBQIAjAgAIQYsAQCJCAAhhQUAAJoKADCGBQAAmwoAEIcFAACaCgAwiAUCAIwIACGVBQIAjAgAIQIsAQCsCQAhlQUCAK0JACEDCgAAtQkAICwBAKwJACGVBQIArQkAIQMKAAC3CQAgLAEAAAABlQUCAAAAAQNAAADWEQAgvwYAANcRACDFBgAAeAAgA0AAANQRACC_BgAA1REAIMUGAAB4ACAEQAAAkwoAML8GAACUCgAwwQYAAJYKACDFBgAAlwoAMARAAADRCQAwvwYAANIJADDBBgAA1AkAIMUGAADVCQAwBEAAAMUJADC_BgAAxgkAMMEGAADICQAgxQYAAMkJADAAAAAAAAAAAAAAAAAAAAAAAAAFQAAAzBEAIEEAANIRACC_BgAAzREAIMAGAADREQAgxQYAALwGACAFQAAAyhEAIEEAAM8RACC_BgAAyxEAIMAGAADOEQAgxQYAABgAIANAAADMEQAgvwYAAM0RACDFBgAAvAYAIANAAADKEQAgvwYAAMsRACDFBgAAGAAgAAAAAAALQAAAhwsAMEEAAIwLADC_BgAAiAsAMMAGAACJCwAwwQYAAIoLACDCBgAAiwsAMMMGAACLCwAwxAYAAIsLADDFBgAAiwsAMMYGAACNCwAwxwYAAI4LADALQAAA_goAMEEAAIILADC_BgAA_woAMMAGAACACwAwwQYAAIELACDCBgAAxgoAMMMGAADGCgAwxAYAAMYKADDFBgAAxgoAMMYGAACDCwAwxwYAAMkKADALQAAAwgoAMEEAAMcKADC_BgAAwwoAMMAGAADECgAwwQYAAMUKACDCBgAAxgoAMMMGAADGCgAwxAYAAMYKADDFBgAAxgoAMMYGAADICgAwxwYAAMkKADAXFQAA9goAIBgAAPQKACAZAAD1CgAgHQAA-woAICoCAAAAAS8AAP0KACAwAAD3CgAgMQAA-AoAIDMAAPoKACC0AgEAAAABlgUCAAAAAaMFBAAAAAGyBQIAAAAB5wUCAAAAAe0FAQAAAAGKBgEAAAABiwYBAAAAAZIGAgAAAAGXBgQAAAABmAYEAAAAAasGAgAAAAGsBgIAAAABrgYCAAAAAQIAAAABACBAAAD8CgAgAwAAAAEAIEAAAPwKACBBAADMCgAgATkAAMkRADAdFQAAjQkAIBgAAIgJACAZAACFCQAgHQAAkQkAICoCAIwIACEvAACOCQAgMAAAkwgAIDEAAI8JACAyAACQCQAgMwAA-AgAILQCAQCJCAAhhQUAAIwJADCGBQAAKQAQhwUAAIwJADCWBQIAAAABowUEAOYIACGyBQIAjAgAIecFAgCMCAAh7QUBAIkIACGKBgEAiQgAIYsGAQCJCAAhkgYCAIwIACGXBgQA5ggAIZgGBADnCAAhqwYCAOoIACGsBgIA6ggAIa0GAgDqCAAhrgYCAIwIACG8BgAApgkAIAIAAAABACA5AADMCgAgAgAAAMoKACA5AADLCgAgEyoCAIwIACG0AgEAiQgAIYUFAADJCgAwhgUAAMoKABCHBQAAyQoAMJYFAgCMCAAhowUEAOYIACGyBQIAjAgAIecFAgCMCAAh7QUBAIkIACGKBgEAiQgAIYsGAQCJCAAhkgYCAIwIACGXBgQA5ggAIZgGBADnCAAhqwYCAOoIACGsBgIA6ggAIa0GAgDqCAAhrgYCAIwIACETKgIAjAgAIbQCAQCJCAAhhQUAAMkKADCGBQAAygoAEIcFAADJCgAwlgUCAIwIACGjBQQA5ggAIbIFAgCMCAAh5wUCAIwIACHtBQEAiQgAIYoGAQCJCAAhiwYBAIkIACGSBgIAjAgAIZcGBADmCAAhmAYEAOcIACGrBgIA6ggAIawGAgDqCAAhrQYCAOoIACGuBgIAjAgAIQ8qAgCtCQAhtAIBAKwJACGWBQIArQkAIaMFBADbCQAhsgUCAK0JACHnBQIArQkAIe0FAQCsCQAhigYBAKwJACGLBgEArAkAIZIGAgCtCQAhlwYEANsJACGYBgQA3AkAIasGAgC_CQAhrAYCAL8JACGuBgIArQkAIRcVAADPCgAgGAAAzQoAIBkAAM4KACAdAADUCgAgKgIArQkAIS8AANAKACAwAADRCgAgMQAA0goAIDMAANMKACC0AgEArAkAIZYFAgCtCQAhowUEANsJACGyBQIArQkAIecFAgCtCQAh7QUBAKwJACGKBgEArAkAIYsGAQCsCQAhkgYCAK0JACGXBgQA2wkAIZgGBADcCQAhqwYCAL8JACGsBgIAvwkAIa4GAgCtCQAhBUAAALIRACBBAADHEQAgvwYAALMRACDABgAAxhEAIMUGAAAJACAFQAAAsBEAIEEAAMQRACC_BgAAsREAIMAGAADDEQAgxQYAANQDACAFQAAArhEAIEEAAMERACC_BgAArxEAIMAGAADAEQAgxQYAALwGACAHQAAAqBEAIEEAAL4RACC_BgAAqREAIMAGAAC9EQAgwwYAACkAIMQGAAApACDFBgAAAQAgC0AAAOoKADBBAADuCgAwvwYAAOsKADDABgAA7AoAMMEGAADtCgAgwgYAAMYKADDDBgAAxgoAMMQGAADGCgAwxQYAAMYKADDGBgAA7woAMMcGAADJCgAwB0AAAKwRACBBAAC7EQAgvwYAAK0RACDABgAAuhEAIMMGAAAHACDEBgAABwAgxQYAAAkAIAtAAADhCgAwQQAA5QoAML8GAADiCgAwwAYAAOMKADDBBgAA5AoAIMIGAADVCQAwwwYAANUJADDEBgAA1QkAMMUGAADVCQAwxgYAAOYKADDHBgAA2AkAMAtAAADVCgAwQQAA2goAML8GAADWCgAwwAYAANcKADDBBgAA2AoAIMIGAADZCgAwwwYAANkKADDEBgAA2QoAMMUGAADZCgAwxgYAANsKADDHBgAA3AoAMAUqAgAAAAGjBQQAAAABkQYBAAAAAZcGBAAAAAGYBgQAAAABAgAAAI0BACBAAADgCgAgAwAAAI0BACBAAADgCgAgQQAA3woAIAE5AAC5EQAwCyMAAOgIACAqAgCMCAAhhQUAAOUIADCGBQAAiwEAEIcFAADlCAAwowUEAOYIACGRBgEAiQgAIZYGAgCMCAAhlwYEAOYIACGYBgQA5wgAIa8GAADkCAAgAgAAAI0BACA5AADfCgAgAgAAAN0KACA5AADeCgAgCSoCAIwIACGFBQAA3AoAMIYFAADdCgAQhwUAANwKADCjBQQA5ggAIZEGAQCJCAAhlgYCAIwIACGXBgQA5ggAIZgGBADnCAAhCSoCAIwIACGFBQAA3AoAMIYFAADdCgAQhwUAANwKADCjBQQA5ggAIZEGAQCJCAAhlgYCAIwIACGXBgQA5ggAIZgGBADnCAAhBSoCAK0JACGjBQQA2wkAIZEGAQCsCQAhlwYEANsJACGYBgQA3AkAIQUqAgCtCQAhowUEANsJACGRBgEArAkAIZcGBADbCQAhmAYEANwJACEFKgIAAAABowUEAAAAAZEGAQAAAAGXBgQAAAABmAYEAAAAAR4hAACLCgAgJAAAkgoAICUAAI0KACAnAACOCgAgKAAAjwoAICkAAJAKACArAQAAAAGIBQIAAAABlgUCAAAAAZcFAQAAAAGiBQEAAAABowUEAAAAAfgFAQAAAAGXBgQAAAABmAYEAAAAAZwGAQAAAAGdBgEAAAABngYBAAAAAZ8GAQAAAAGgBgEAAAABoQYBAAAAAaIGAQAAAAGjBgEAAAABpAYBAAAAAaUGAQAAAAGmBgIAAAABpwYBAAAAAagGAQAAAAGpBgEAAAABqgYBAAAAAQIAAABdACBAAADpCgAgAwAAAF0AIEAAAOkKACBBAADoCgAgATkAALgRADACAAAAXQAgOQAA6AoAIAIAAADZCQAgOQAA5woAIBgrAQCsCQAhiAUCAK0JACGWBQIArQkAIZcFAQCsCQAhogUBAKwJACGjBQQA2wkAIfgFAQCsCQAhlwYEANsJACGYBgQA3AkAIZwGAQCsCQAhnQYBAKwJACGeBgEArAkAIZ8GAQCsCQAhoAYBAKwJACGhBgEArAkAIaIGAQCsCQAhowYBAKwJACGkBgEArAkAIaUGAQCsCQAhpgYCAL8JACGnBgEArAkAIagGAQCsCQAhqQYBAKwJACGqBgEArAkAIR4hAACJCgAgJAAA3wkAICUAAOAJACAnAADhCQAgKAAA4gkAICkAAOMJACArAQCsCQAhiAUCAK0JACGWBQIArQkAIZcFAQCsCQAhogUBAKwJACGjBQQA2wkAIfgFAQCsCQAhlwYEANsJACGYBgQA3AkAIZwGAQCsCQAhnQYBAKwJACGeBgEArAkAIZ8GAQCsCQAhoAYBAKwJACGhBgEArAkAIaIGAQCsCQAhowYBAKwJACGkBgEArAkAIaUGAQCsCQAhpgYCAL8JACGnBgEArAkAIagGAQCsCQAhqQYBAKwJACGqBgEArAkAIR4hAACLCgAgJAAAkgoAICUAAI0KACAnAACOCgAgKAAAjwoAICkAAJAKACArAQAAAAGIBQIAAAABlgUCAAAAAZcFAQAAAAGiBQEAAAABowUEAAAAAfgFAQAAAAGXBgQAAAABmAYEAAAAAZwGAQAAAAGdBgEAAAABngYBAAAAAZ8GAQAAAAGgBgEAAAABoQYBAAAAAaIGAQAAAAGjBgEAAAABpAYBAAAAAaUGAQAAAAGmBgIAAAABpwYBAAAAAagGAQAAAAGpBgEAAAABqgYBAAAAARcVAAD2CgAgGAAA9AoAIBkAAPUKACAdAAD7CgAgKgIAAAABMAAA9woAIDEAAPgKACAyAAD5CgAgMwAA-goAILQCAQAAAAGWBQIAAAABowUEAAAAAbIFAgAAAAHnBQIAAAAB7QUBAAAAAYoGAQAAAAGLBgEAAAABkgYCAAAAAZcGBAAAAAGYBgQAAAABrAYCAAAAAa0GAgAAAAGuBgIAAAABAgAAAAEAIEAAAPMKACADAAAAAQAgQAAA8woAIEEAAPEKACABOQAAtxEAMAIAAAABACA5AADxCgAgAgAAAMoKACA5AADwCgAgDyoCAK0JACG0AgEArAkAIZYFAgCtCQAhowUEANsJACGyBQIArQkAIecFAgCtCQAh7QUBAKwJACGKBgEArAkAIYsGAQCsCQAhkgYCAK0JACGXBgQA2wkAIZgGBADcCQAhrAYCAL8JACGtBgIAvwkAIa4GAgCtCQAhFxUAAM8KACAYAADNCgAgGQAAzgoAIB0AANQKACAqAgCtCQAhMAAA0QoAIDEAANIKACAyAADyCgAgMwAA0woAILQCAQCsCQAhlgUCAK0JACGjBQQA2wkAIbIFAgCtCQAh5wUCAK0JACHtBQEArAkAIYoGAQCsCQAhiwYBAKwJACGSBgIArQkAIZcGBADbCQAhmAYEANwJACGsBgIAvwkAIa0GAgC_CQAhrgYCAK0JACEHQAAAqhEAIEEAALURACC_BgAAqxEAIMAGAAC0EQAgwwYAAIgBACDEBgAAiAEAIMUGAAC8BgAgFxUAAPYKACAYAAD0CgAgGQAA9QoAIB0AAPsKACAqAgAAAAEwAAD3CgAgMQAA-AoAIDIAAPkKACAzAAD6CgAgtAIBAAAAAZYFAgAAAAGjBQQAAAABsgUCAAAAAecFAgAAAAHtBQEAAAABigYBAAAAAYsGAQAAAAGSBgIAAAABlwYEAAAAAZgGBAAAAAGsBgIAAAABrQYCAAAAAa4GAgAAAAEDQAAAshEAIL8GAACzEQAgxQYAAAkAIANAAACwEQAgvwYAALERACDFBgAA1AMAIANAAACuEQAgvwYAAK8RACDFBgAAvAYAIARAAADqCgAwvwYAAOsKADDBBgAA7QoAIMUGAADGCgAwA0AAAKwRACC_BgAArREAIMUGAAAJACADQAAAqhEAIL8GAACrEQAgxQYAALwGACAEQAAA4QoAML8GAADiCgAwwQYAAOQKACDFBgAA1QkAMARAAADVCgAwvwYAANYKADDBBgAA2AoAIMUGAADZCgAwFxUAAPYKACAYAAD0CgAgGQAA9QoAIB0AAPsKACAqAgAAAAEvAAD9CgAgMAAA9woAIDEAAPgKACAzAAD6CgAgtAIBAAAAAZYFAgAAAAGjBQQAAAABsgUCAAAAAecFAgAAAAHtBQEAAAABigYBAAAAAYsGAQAAAAGSBgIAAAABlwYEAAAAAZgGBAAAAAGrBgIAAAABrAYCAAAAAa4GAgAAAAEDQAAAqBEAIL8GAACpEQAgxQYAAAEAIBcYAAD0CgAgGQAA9QoAIB0AAPsKACAqAgAAAAEvAAD9CgAgMAAA9woAIDEAAPgKACAyAAD5CgAgMwAA-goAILQCAQAAAAGWBQIAAAABowUEAAAAAecFAgAAAAHtBQEAAAABigYBAAAAAYsGAQAAAAGSBgIAAAABlwYEAAAAAZgGBAAAAAGrBgIAAAABrAYCAAAAAa0GAgAAAAGuBgIAAAABAgAAAAEAIEAAAIYLACADAAAAAQAgQAAAhgsAIEEAAIULACABOQAApxEAMAIAAAABACA5AACFCwAgAgAAAMoKACA5AACECwAgDyoCAK0JACG0AgEArAkAIZYFAgCtCQAhowUEANsJACHnBQIArQkAIe0FAQCsCQAhigYBAKwJACGLBgEArAkAIZIGAgCtCQAhlwYEANsJACGYBgQA3AkAIasGAgC_CQAhrAYCAL8JACGtBgIAvwkAIa4GAgCtCQAhFxgAAM0KACAZAADOCgAgHQAA1AoAICoCAK0JACEvAADQCgAgMAAA0QoAIDEAANIKACAyAADyCgAgMwAA0woAILQCAQCsCQAhlgUCAK0JACGjBQQA2wkAIecFAgCtCQAh7QUBAKwJACGKBgEArAkAIYsGAQCsCQAhkgYCAK0JACGXBgQA2wkAIZgGBADcCQAhqwYCAL8JACGsBgIAvwkAIa0GAgC_CQAhrgYCAK0JACEXGAAA9AoAIBkAAPUKACAdAAD7CgAgKgIAAAABLwAA_QoAIDAAAPcKACAxAAD4CgAgMgAA-QoAIDMAAPoKACC0AgEAAAABlgUCAAAAAaMFBAAAAAHnBQIAAAAB7QUBAAAAAYoGAQAAAAGLBgEAAAABkgYCAAAAAZcGBAAAAAGYBgQAAAABqwYCAAAAAawGAgAAAAGtBgIAAAABrgYCAAAAAQIQAAC5CgAgswUCAAAAAQIAAAAmACBAAACSCwAgAwAAACYAIEAAAJILACBBAACRCwAgATkAAKYRADAIEAAA1QgAIBUAAI0JACCFBQAAkwkAMIYFAAAkABCHBQAAkwkAMLIFAgCMCAAhswUCAIwIACG3BgAAkgkAIAIAAAAmACA5AACRCwAgAgAAAI8LACA5AACQCwAgBYUFAACOCwAwhgUAAI8LABCHBQAAjgsAMLIFAgCMCAAhswUCAIwIACEFhQUAAI4LADCGBQAAjwsAEIcFAACOCwAwsgUCAIwIACGzBQIAjAgAIQGzBQIArQkAIQIQAAC3CgAgswUCAK0JACECEAAAuQoAILMFAgAAAAEEQAAAhwsAML8GAACICwAwwQYAAIoLACDFBgAAiwsAMARAAAD-CgAwvwYAAP8KADDBBgAAgQsAIMUGAADGCgAwBEAAAMIKADC_BgAAwwoAMMEGAADFCgAgxQYAAMYKADAAAAAAAAAAAcIGIAAAAAEFQAAAoREAIEEAAKQRACC_BgAAohEAIMAGAACjEQAgxQYAABgAIANAAAChEQAgvwYAAKIRACDFBgAAGAAgAAAAAAABwgYBAAAAAQXCBggAAAAByAYIAAAAAckGCAAAAAHKBggAAAABywYIAAAAAQdAAADoEAAgQQAAnxEAIL8GAADpEAAgwAYAAJ4RACDDBgAAFQAgxAYAABUAIMUGAAAYACALQAAA9AwAMEEAAIMNADC_BgAA9QwAMMAGAACCDQAwwQYAAPYMACDCBgAA1QwAMMMGAADVDAAwxAYAANUMADDFBgAA1QwAMMYGAACEDQAwxwYAANgMADAHQAAA5hAAIEEAAJwRACC_BgAA5xAAIMAGAACbEQAgwwYAABUAIMQGAAAVACDFBgAAGAAgC0AAAPAMADBBAAD-DAAwvwYAAPEMADDABgAA_QwAMMEGAADyDAAgwgYAANUMADDDBgAA1QwAMMQGAADVDAAwxQYAANUMADDGBgAA_wwAMMcGAADYDAAwB0AAAOQQACBBAACZEQAgvwYAAOUQACDABgAAmBEAIMMGAAAVACDEBgAAFQAgxQYAABgAIAtAAADrDAAwQQAA-QwAML8GAADsDAAwwAYAAPgMADDBBgAA7QwAIMIGAADVDAAwwwYAANUMADDEBgAA1QwAMMUGAADVDAAwxgYAAPoMADDHBgAA2AwAMAdAAADhEAAgQQAAlhEAIL8GAADiEAAgwAYAAJURACDDBgAAFQAgxAYAABUAIMUGAAAYACALQAAA0QwAMEEAANYMADC_BgAA0gwAMMAGAADTDAAwwQYAANQMACDCBgAA1QwAMMMGAADVDAAwxAYAANUMADDFBgAA1QwAMMYGAADXDAAwxwYAANgMADALQAAAxQwAMEEAAMoMADC_BgAAxgwAMMAGAADHDAAwwQYAAMgMACDCBgAAyQwAMMMGAADJDAAwxAYAAMkMADDFBgAAyQwAMMYGAADLDAAwxwYAAMwMADALQAAAvAwAMEEAAMAMADC_BgAAvQwAMMAGAAC-DAAwwQYAAL8MACDCBgAAiwsAMMMGAACLCwAwxAYAAIsLADDFBgAAiwsAMMYGAADBDAAwxwYAAI4LADALQAAAiwwAMEEAAJAMADC_BgAAjAwAMMAGAACNDAAwwQYAAI4MACDCBgAAjwwAMMMGAACPDAAwxAYAAI8MADDFBgAAjwwAMMYGAACRDAAwxwYAAJIMADALQAAAggwAMEEAAIYMADC_BgAAgwwAMMAGAACEDAAwwQYAAIUMACDCBgAAlwoAMMMGAACXCgAwxAYAAJcKADDFBgAAlwoAMMYGAACHDAAwxwYAAJoKADALQAAAyQsAMEEAAM4LADC_BgAAygsAMMAGAADLCwAwwQYAAMwLACDCBgAAzQsAMMMGAADNCwAwxAYAAM0LADDFBgAAzQsAMMYGAADPCwAwxwYAANALADALQAAAuwsAMEEAAMALADC_BgAAvAsAMMAGAAC9CwAwwQYAAL4LACDCBgAAvwsAMMMGAAC_CwAwxAYAAL8LADDFBgAAvwsAMMYGAADBCwAwxwYAAMILADAHQAAAtgsAIEEAALkLACC_BgAAtwsAIMAGAAC4CwAgwwYAAE8AIMQGAABPACDFBgAA4QIAIAUXAgAAAAEqAgAAAAGJBgIAAAABigYBAAAAAYsGAQAAAAECAAAA4QIAIEAAALYLACADAAAATwAgQAAAtgsAIEEAALoLACAHAAAATwAgFwIArQkAISoCAK0JACE5AAC6CwAgiQYCAK0JACGKBgEArAkAIYsGAQCsCQAhBRcCAK0JACEqAgCtCQAhiQYCAK0JACGKBgEArAkAIYsGAQCsCQAhChwAAMgLACAqAgAAAAGjBQQAAAABvAUBAAAAAesFAgAAAAGLBgEAAAABjAYCAAAAAY0GAQAAAAGOBiAAAAABjwYgAAAAAQIAAABJACBAAADHCwAgAwAAAEkAIEAAAMcLACBBAADFCwAgATkAAJQRADAQEAAA1QgAIBwAAP4IACAqAgCMCAAhhQUAAP0IADCGBQAARwAQhwUAAP0IADCjBQQA5ggAIbMFAgCMCAAhvAUBAIkIACHrBQIAjAgAIYsGAQCJCAAhjAYCAIwIACGNBgEAiQgAIY4GIACkCAAhjwYgAKQIACGyBgAA_AgAIAIAAABJACA5AADFCwAgAgAAAMMLACA5AADECwAgDSoCAIwIACGFBQAAwgsAMIYFAADDCwAQhwUAAMILADCjBQQA5ggAIbMFAgCMCAAhvAUBAIkIACHrBQIAjAgAIYsGAQCJCAAhjAYCAIwIACGNBgEAiQgAIY4GIACkCAAhjwYgAKQIACENKgIAjAgAIYUFAADCCwAwhgUAAMMLABCHBQAAwgsAMKMFBADmCAAhswUCAIwIACG8BQEAiQgAIesFAgCMCAAhiwYBAIkIACGMBgIAjAgAIY0GAQCJCAAhjgYgAKQIACGPBiAApAgAIQkqAgCtCQAhowUEANsJACG8BQEArAkAIesFAgCtCQAhiwYBAKwJACGMBgIArQkAIY0GAQCsCQAhjgYgAJ0LACGPBiAAnQsAIQocAADGCwAgKgIArQkAIaMFBADbCQAhvAUBAKwJACHrBQIArQkAIYsGAQCsCQAhjAYCAK0JACGNBgEArAkAIY4GIACdCwAhjwYgAJ0LACEFQAAAjxEAIEEAAJIRACC_BgAAkBEAIMAGAACREQAgxQYAADQAIAocAADICwAgKgIAAAABowUEAAAAAbwFAQAAAAHrBQIAAAABiwYBAAAAAYwGAgAAAAGNBgEAAAABjgYgAAAAAY8GIAAAAAEDQAAAjxEAIL8GAACQEQAgxQYAADQAIBIYAAD9CwAgGQAA_gsAIB0AAP8LACAeAACADAAgHwAAgQwAICoCAAAAAbQCAQAAAAGWBQIAAAABowUEAAAAAe0FAQAAAAGKBgEAAAABiwYBAAAAAY4GIAAAAAGPBiAAAAABkgYCAAAAAZMGAQAAAAGUBgQAAAABlQYEAAAAAQIAAAA0ACBAAAD8CwAgAwAAADQAIEAAAPwLACBBAADTCwAgATkAAI4RADAYEAAA1QgAIBgAAIgJACAZAACFCQAgHQAAiQkAIB4AAIoJACAfAACLCQAgKgIAjAgAIbQCAQCJCAAhhQUAAIcJADCGBQAAMgAQhwUAAIcJADCWBQIAAAABowUEAOYIACGzBQIAjAgAIe0FAQCJCAAhigYBAIkIACGLBgEAiQgAIY4GIACkCAAhjwYgAKQIACGSBgIAjAgAIZMGAQCJCAAhlAYEAOcIACGVBgQA5wgAIbYGAACGCQAgAgAAADQAIDkAANMLACACAAAA0QsAIDkAANILACARKgIAjAgAIbQCAQCJCAAhhQUAANALADCGBQAA0QsAEIcFAADQCwAwlgUCAIwIACGjBQQA5ggAIbMFAgCMCAAh7QUBAIkIACGKBgEAiQgAIYsGAQCJCAAhjgYgAKQIACGPBiAApAgAIZIGAgCMCAAhkwYBAIkIACGUBgQA5wgAIZUGBADnCAAhESoCAIwIACG0AgEAiQgAIYUFAADQCwAwhgUAANELABCHBQAA0AsAMJYFAgCMCAAhowUEAOYIACGzBQIAjAgAIe0FAQCJCAAhigYBAIkIACGLBgEAiQgAIY4GIACkCAAhjwYgAKQIACGSBgIAjAgAIZMGAQCJCAAhlAYEAOcIACGVBgQA5wgAIQ0qAgCtCQAhtAIBAKwJACGWBQIArQkAIaMFBADbCQAh7QUBAKwJACGKBgEArAkAIYsGAQCsCQAhjgYgAJ0LACGPBiAAnQsAIZIGAgCtCQAhkwYBAKwJACGUBgQA3AkAIZUGBADcCQAhEhgAANQLACAZAADVCwAgHQAA1gsAIB4AANcLACAfAADYCwAgKgIArQkAIbQCAQCsCQAhlgUCAK0JACGjBQQA2wkAIe0FAQCsCQAhigYBAKwJACGLBgEArAkAIY4GIACdCwAhjwYgAJ0LACGSBgIArQkAIZMGAQCsCQAhlAYEANwJACGVBgQA3AkAIQVAAAD-EAAgQQAAjBEAIL8GAAD_EAAgwAYAAIsRACDFBgAACQAgBUAAAPwQACBBAACJEQAgvwYAAP0QACDABgAAiBEAIMUGAADUAwAgC0AAAPALADBBAAD1CwAwvwYAAPELADDABgAA8gsAMMEGAADzCwAgwgYAAPQLADDDBgAA9AsAMMQGAAD0CwAwxQYAAPQLADDGBgAA9gsAMMcGAAD3CwAwC0AAAOQLADBBAADpCwAwvwYAAOULADDABgAA5gsAMMEGAADnCwAgwgYAAOgLADDDBgAA6AsAMMQGAADoCwAwxQYAAOgLADDGBgAA6gsAMMcGAADrCwAwC0AAANkLADBBAADdCwAwvwYAANoLADDABgAA2wsAMMEGAADcCwAgwgYAAL8LADDDBgAAvwsAMMQGAAC_CwAwxQYAAL8LADDGBgAA3gsAMMcGAADCCwAwChAAAOMLACAqAgAAAAGjBQQAAAABswUCAAAAAbwFAQAAAAHrBQIAAAABiwYBAAAAAY0GAQAAAAGOBiAAAAABjwYgAAAAAQIAAABJACBAAADiCwAgAwAAAEkAIEAAAOILACBBAADgCwAgATkAAIcRADACAAAASQAgOQAA4AsAIAIAAADDCwAgOQAA3wsAIAkqAgCtCQAhowUEANsJACGzBQIArQkAIbwFAQCsCQAh6wUCAK0JACGLBgEArAkAIY0GAQCsCQAhjgYgAJ0LACGPBiAAnQsAIQoQAADhCwAgKgIArQkAIaMFBADbCQAhswUCAK0JACG8BQEArAkAIesFAgCtCQAhiwYBAKwJACGNBgEArAkAIY4GIACdCwAhjwYgAJ0LACEFQAAAghEAIEEAAIURACC_BgAAgxEAIMAGAACEEQAgxQYAABgAIAoQAADjCwAgKgIAAAABowUEAAAAAbMFAgAAAAG8BQEAAAAB6wUCAAAAAYsGAQAAAAGNBgEAAAABjgYgAAAAAY8GIAAAAAEDQAAAghEAIL8GAACDEQAgxQYAABgAIAYqAgAAAAGjBQQAAAABiwYBAAAAAY4GIAAAAAGPBiAAAAABkAYCAAAAAQIAAABFACBAAADvCwAgAwAAAEUAIEAAAO8LACBBAADuCwAgATkAAIERADAMHAAA_ggAICoCAIwIACGFBQAAgAkAMIYFAABDABCHBQAAgAkAMKMFBADmCAAhiwYBAIkIACGMBgIAjAgAIY4GIACkCAAhjwYgAKQIACGQBgIAjAgAIbMGAAD_CAAgAgAAAEUAIDkAAO4LACACAAAA7AsAIDkAAO0LACAKKgIAjAgAIYUFAADrCwAwhgUAAOwLABCHBQAA6wsAMKMFBADmCAAhiwYBAIkIACGMBgIAjAgAIY4GIACkCAAhjwYgAKQIACGQBgIAjAgAIQoqAgCMCAAhhQUAAOsLADCGBQAA7AsAEIcFAADrCwAwowUEAOYIACGLBgEAiQgAIYwGAgCMCAAhjgYgAKQIACGPBiAApAgAIZAGAgCMCAAhBioCAK0JACGjBQQA2wkAIYsGAQCsCQAhjgYgAJ0LACGPBiAAnQsAIZAGAgCtCQAhBioCAK0JACGjBQQA2wkAIYsGAQCsCQAhjgYgAJ0LACGPBiAAnQsAIZAGAgCtCQAhBioCAAAAAaMFBAAAAAGLBgEAAAABjgYgAAAAAY8GIAAAAAGQBgIAAAABBKMFBAAAAAGOBiAAAAABjwYgAAAAAZEGAQAAAAECAAAAQQAgQAAA-wsAIAMAAABBACBAAAD7CwAgQQAA-gsAIAE5AACAEQAwChwAAP4IACCFBQAAggkAMIYFAAA_ABCHBQAAggkAMKMFBADmCAAhjAYCAIwIACGOBiAApAgAIY8GIACkCAAhkQYBAIkIACG0BgAAgQkAIAIAAABBACA5AAD6CwAgAgAAAPgLACA5AAD5CwAgCIUFAAD3CwAwhgUAAPgLABCHBQAA9wsAMKMFBADmCAAhjAYCAIwIACGOBiAApAgAIY8GIACkCAAhkQYBAIkIACEIhQUAAPcLADCGBQAA-AsAEIcFAAD3CwAwowUEAOYIACGMBgIAjAgAIY4GIACkCAAhjwYgAKQIACGRBgEAiQgAIQSjBQQA2wkAIY4GIACdCwAhjwYgAJ0LACGRBgEArAkAIQSjBQQA2wkAIY4GIACdCwAhjwYgAJ0LACGRBgEArAkAIQSjBQQAAAABjgYgAAAAAY8GIAAAAAGRBgEAAAABEhgAAP0LACAZAAD-CwAgHQAA_wsAIB4AAIAMACAfAACBDAAgKgIAAAABtAIBAAAAAZYFAgAAAAGjBQQAAAAB7QUBAAAAAYoGAQAAAAGLBgEAAAABjgYgAAAAAY8GIAAAAAGSBgIAAAABkwYBAAAAAZQGBAAAAAGVBgQAAAABA0AAAP4QACC_BgAA_xAAIMUGAAAJACADQAAA_BAAIL8GAAD9EAAgxQYAANQDACAEQAAA8AsAML8GAADxCwAwwQYAAPMLACDFBgAA9AsAMARAAADkCwAwvwYAAOULADDBBgAA5wsAIMUGAADoCwAwBEAAANkLADC_BgAA2gsAMMEGAADcCwAgxQYAAL8LADADIQAAuAkAICwBAAAAAYgFAgAAAAECAAAAEwAgQAAAigwAIAMAAAATACBAAACKDAAgQQAAiQwAIAE5AAD7EAAwAgAAABMAIDkAAIkMACACAAAAmwoAIDkAAIgMACACLAEArAkAIYgFAgCtCQAhAyEAALYJACAsAQCsCQAhiAUCAK0JACEDIQAAuAkAICwBAAAAAYgFAgAAAAEGEgAAuQwAIBMAALoMACAbAAC7DAAgLgAAuAwAIJYFAgAAAAHlBQIAAAABAgAAAAkAIEAAALcMACADAAAACQAgQAAAtwwAIEEAAJUMACABOQAA-hAAMAwKAADVCAAgEgAAkwgAIBMAAJMIACAbAADFCAAgLgAAoAkAIIUFAACjCQAwhgUAAAcAEIcFAACjCQAwlQUCAIwIACGWBQIAAAAB5QUCAIwIACG6BgAAogkAIAIAAAAJACA5AACVDAAgAgAAAJMMACA5AACUDAAgBoUFAACSDAAwhgUAAJMMABCHBQAAkgwAMJUFAgCMCAAhlgUCAIwIACHlBQIAjAgAIQaFBQAAkgwAMIYFAACTDAAQhwUAAJIMADCVBQIAjAgAIZYFAgCMCAAh5QUCAIwIACEClgUCAK0JACHlBQIArQkAIQYSAACXDAAgEwAAmAwAIBsAAJkMACAuAACWDAAglgUCAK0JACHlBQIArQkAIQVAAADtEAAgQQAA-BAAIL8GAADuEAAgwAYAAPcQACDFBgAAeAAgC0AAAK4MADBBAACyDAAwvwYAAK8MADDABgAAsAwAMMEGAACxDAAgwgYAAMYKADDDBgAAxgoAMMQGAADGCgAwxQYAAMYKADDGBgAAswwAMMcGAADJCgAwC0AAAKUMADBBAACpDAAwvwYAAKYMADDABgAApwwAMMEGAACoDAAgwgYAAMYKADDDBgAAxgoAMMQGAADGCgAwxQYAAMYKADDGBgAAqgwAMMcGAADJCgAwC0AAAJoMADBBAACeDAAwvwYAAJsMADDABgAAnAwAMMEGAACdDAAgwgYAAM0LADDDBgAAzQsAMMQGAADNCwAwxQYAAM0LADDGBgAAnwwAMMcGAADQCwAwEhAAAKQMACAZAAD-CwAgHQAA_wsAIB4AAIAMACAfAACBDAAgKgIAAAABtAIBAAAAAZYFAgAAAAGjBQQAAAABswUCAAAAAe0FAQAAAAGKBgEAAAABiwYBAAAAAY4GIAAAAAGPBiAAAAABkwYBAAAAAZQGBAAAAAGVBgQAAAABAgAAADQAIEAAAKMMACADAAAANAAgQAAAowwAIEEAAKEMACABOQAA9hAAMAIAAAA0ACA5AAChDAAgAgAAANELACA5AACgDAAgDSoCAK0JACG0AgEArAkAIZYFAgCtCQAhowUEANsJACGzBQIArQkAIe0FAQCsCQAhigYBAKwJACGLBgEArAkAIY4GIACdCwAhjwYgAJ0LACGTBgEArAkAIZQGBADcCQAhlQYEANwJACESEAAAogwAIBkAANULACAdAADWCwAgHgAA1wsAIB8AANgLACAqAgCtCQAhtAIBAKwJACGWBQIArQkAIaMFBADbCQAhswUCAK0JACHtBQEArAkAIYoGAQCsCQAhiwYBAKwJACGOBiAAnQsAIY8GIACdCwAhkwYBAKwJACGUBgQA3AkAIZUGBADcCQAhBUAAAPEQACBBAAD0EAAgvwYAAPIQACDABgAA8xAAIMUGAAAYACASEAAApAwAIBkAAP4LACAdAAD_CwAgHgAAgAwAIB8AAIEMACAqAgAAAAG0AgEAAAABlgUCAAAAAaMFBAAAAAGzBQIAAAAB7QUBAAAAAYoGAQAAAAGLBgEAAAABjgYgAAAAAY8GIAAAAAGTBgEAAAABlAYEAAAAAZUGBAAAAAEDQAAA8RAAIL8GAADyEAAgxQYAABgAIBcVAAD2CgAgGAAA9AoAIBkAAPUKACAdAAD7CgAgKgIAAAABLwAA_QoAIDAAAPcKACAyAAD5CgAgMwAA-goAILQCAQAAAAGWBQIAAAABowUEAAAAAbIFAgAAAAHnBQIAAAAB7QUBAAAAAYoGAQAAAAGLBgEAAAABkgYCAAAAAZcGBAAAAAGYBgQAAAABqwYCAAAAAa0GAgAAAAGuBgIAAAABAgAAAAEAIEAAAK0MACADAAAAAQAgQAAArQwAIEEAAKwMACABOQAA8BAAMAIAAAABACA5AACsDAAgAgAAAMoKACA5AACrDAAgDyoCAK0JACG0AgEArAkAIZYFAgCtCQAhowUEANsJACGyBQIArQkAIecFAgCtCQAh7QUBAKwJACGKBgEArAkAIYsGAQCsCQAhkgYCAK0JACGXBgQA2wkAIZgGBADcCQAhqwYCAL8JACGtBgIAvwkAIa4GAgCtCQAhFxUAAM8KACAYAADNCgAgGQAAzgoAIB0AANQKACAqAgCtCQAhLwAA0AoAIDAAANEKACAyAADyCgAgMwAA0woAILQCAQCsCQAhlgUCAK0JACGjBQQA2wkAIbIFAgCtCQAh5wUCAK0JACHtBQEArAkAIYoGAQCsCQAhiwYBAKwJACGSBgIArQkAIZcGBADbCQAhmAYEANwJACGrBgIAvwkAIa0GAgC_CQAhrgYCAK0JACEXFQAA9goAIBgAAPQKACAZAAD1CgAgHQAA-woAICoCAAAAAS8AAP0KACAwAAD3CgAgMgAA-QoAIDMAAPoKACC0AgEAAAABlgUCAAAAAaMFBAAAAAGyBQIAAAAB5wUCAAAAAe0FAQAAAAGKBgEAAAABiwYBAAAAAZIGAgAAAAGXBgQAAAABmAYEAAAAAasGAgAAAAGtBgIAAAABrgYCAAAAARcVAAD2CgAgGQAA9QoAIB0AAPsKACAqAgAAAAEvAAD9CgAgMAAA9woAIDEAAPgKACAyAAD5CgAgMwAA-goAILQCAQAAAAGWBQIAAAABowUEAAAAAbIFAgAAAAHnBQIAAAAB7QUBAAAAAYoGAQAAAAGLBgEAAAABlwYEAAAAAZgGBAAAAAGrBgIAAAABrAYCAAAAAa0GAgAAAAGuBgIAAAABAgAAAAEAIEAAALYMACADAAAAAQAgQAAAtgwAIEEAALUMACABOQAA7xAAMAIAAAABACA5AAC1DAAgAgAAAMoKACA5AAC0DAAgDyoCAK0JACG0AgEArAkAIZYFAgCtCQAhowUEANsJACGyBQIArQkAIecFAgCtCQAh7QUBAKwJACGKBgEArAkAIYsGAQCsCQAhlwYEANsJACGYBgQA3AkAIasGAgC_CQAhrAYCAL8JACGtBgIAvwkAIa4GAgCtCQAhFxUAAM8KACAZAADOCgAgHQAA1AoAICoCAK0JACEvAADQCgAgMAAA0QoAIDEAANIKACAyAADyCgAgMwAA0woAILQCAQCsCQAhlgUCAK0JACGjBQQA2wkAIbIFAgCtCQAh5wUCAK0JACHtBQEArAkAIYoGAQCsCQAhiwYBAKwJACGXBgQA2wkAIZgGBADcCQAhqwYCAL8JACGsBgIAvwkAIa0GAgC_CQAhrgYCAK0JACEXFQAA9goAIBkAAPUKACAdAAD7CgAgKgIAAAABLwAA_QoAIDAAAPcKACAxAAD4CgAgMgAA-QoAIDMAAPoKACC0AgEAAAABlgUCAAAAAaMFBAAAAAGyBQIAAAAB5wUCAAAAAe0FAQAAAAGKBgEAAAABiwYBAAAAAZcGBAAAAAGYBgQAAAABqwYCAAAAAawGAgAAAAGtBgIAAAABrgYCAAAAAQYSAAC5DAAgEwAAugwAIBsAALsMACAuAAC4DAAglgUCAAAAAeUFAgAAAAEDQAAA7RAAIL8GAADuEAAgxQYAAHgAIARAAACuDAAwvwYAAK8MADDBBgAAsQwAIMUGAADGCgAwBEAAAKUMADC_BgAApgwAMMEGAACoDAAgxQYAAMYKADAEQAAAmgwAML8GAACbDAAwwQYAAJ0MACDFBgAAzQsAMAIVAAC4CgAgsgUCAAAAAQIAAAAmACBAAADEDAAgAwAAACYAIEAAAMQMACBBAADDDAAgATkAAOwQADACAAAAJgAgOQAAwwwAIAIAAACPCwAgOQAAwgwAIAGyBQIArQkAIQIVAAC2CgAgsgUCAK0JACECFQAAuAoAILIFAgAAAAEGlgUCAAAAAZ4FAQAAAAG3BQEAAAABuAUgAAAAAbkFAQAAAAG6BQIAAAABAgAAACIAIEAAANAMACADAAAAIgAgQAAA0AwAIEEAAM8MACABOQAA6xAAMAwQAADVCAAghQUAAJUJADCGBQAAIAAQhwUAAJUJADCWBQIAAAABngUBAIkIACGzBQIAjAgAIbcFAQCJCAAhuAUgAKQIACG5BQEAiQgAIboFAgDqCAAhuAYAAJQJACACAAAAIgAgOQAAzwwAIAIAAADNDAAgOQAAzgwAIAqFBQAAzAwAMIYFAADNDAAQhwUAAMwMADCWBQIAjAgAIZ4FAQCJCAAhswUCAIwIACG3BQEAiQgAIbgFIACkCAAhuQUBAIkIACG6BQIA6ggAIQqFBQAAzAwAMIYFAADNDAAQhwUAAMwMADCWBQIAjAgAIZ4FAQCJCAAhswUCAIwIACG3BQEAiQgAIbgFIACkCAAhuQUBAIkIACG6BQIA6ggAIQaWBQIArQkAIZ4FAQCsCQAhtwUBAKwJACG4BSAAnQsAIbkFAQCsCQAhugUCAL8JACEGlgUCAK0JACGeBQEArAkAIbcFAQCsCQAhuAUgAJ0LACG5BQEArAkAIboFAgC_CQAhBpYFAgAAAAGeBQEAAAABtwUBAAAAAbgFIAAAAAG5BQEAAAABugUCAAAAARoEAADkDAAgBQAA5gwAIAgAAN0MACAJAADeDAAgCgAA3wwAIAsAAOAMACAMAADhDAAgDQAA4gwAIA8AAOMMACAWAADlDAAgFwAA5wwAIBsAAOgMACAfAADpDAAgIAAA6gwAIJUFAgAAAAGWBQIAAAABuwUBAAAAAbwFAQAAAAG9BQIAAAABvgUBAAAAAb8FAQAAAAHABQgAAAABwQUIAAAAAcIFAgAAAAHDBQQAAAABxAUCAAAAAQIAAAAYACBAAADcDAAgAwAAABgAIEAAANwMACBBAADbDAAgATkAAOoQADAfBAAAmgkAIAUAAOwIACAIAACYCQAgCQAAmQkAIAoAAJgJACALAACZCQAgDAAAmAkAIA0AAJkJACAOAACYCQAgDwAAmQkAIBYAAJIIACAXAACbCQAgGwAAxQgAIB8AAIsJACAgAACcCQAghQUAAJYJADCGBQAAFQAQhwUAAJYJADCVBQIA6ggAIZYFAgAAAAG7BQEAAAABvAUBAIkIACG9BQIA6ggAIb4FAQCjCAAhvwUBAKMIACHABQgAlwkAIcEFCACXCQAhwgUCAOoIACHDBQQA5wgAIcQFAgDqCAAhxQUCAOoIACECAAAAGAAgOQAA2wwAIAIAAADZDAAgOQAA2gwAIBCFBQAA2AwAMIYFAADZDAAQhwUAANgMADCVBQIA6ggAIZYFAgCMCAAhuwUBAIkIACG8BQEAiQgAIb0FAgDqCAAhvgUBAKMIACG_BQEAowgAIcAFCACXCQAhwQUIAJcJACHCBQIA6ggAIcMFBADnCAAhxAUCAOoIACHFBQIA6ggAIRCFBQAA2AwAMIYFAADZDAAQhwUAANgMADCVBQIA6ggAIZYFAgCMCAAhuwUBAIkIACG8BQEAiQgAIb0FAgDqCAAhvgUBAKMIACG_BQEAowgAIcAFCACXCQAhwQUIAJcJACHCBQIA6ggAIcMFBADnCAAhxAUCAOoIACHFBQIA6ggAIQyVBQIAvwkAIZYFAgCtCQAhuwUBAKwJACG8BQEArAkAIb0FAgC_CQAhvgUBAKULACG_BQEApQsAIcAFCACmCwAhwQUIAKYLACHCBQIAvwkAIcMFBADcCQAhxAUCAL8JACEaBAAArwsAIAUAALELACAIAACnCwAgCQAAqAsAIAoAAKkLACALAACqCwAgDAAAqwsAIA0AAKwLACAPAACuCwAgFgAAsAsAIBcAALILACAbAACzCwAgHwAAtAsAICAAALULACCVBQIAvwkAIZYFAgCtCQAhuwUBAKwJACG8BQEArAkAIb0FAgC_CQAhvgUBAKULACG_BQEApQsAIcAFCACmCwAhwQUIAKYLACHCBQIAvwkAIcMFBADcCQAhxAUCAL8JACEaBAAA5AwAIAUAAOYMACAIAADdDAAgCQAA3gwAIAoAAN8MACALAADgDAAgDAAA4QwAIA0AAOIMACAPAADjDAAgFgAA5QwAIBcAAOcMACAbAADoDAAgHwAA6QwAICAAAOoMACCVBQIAAAABlgUCAAAAAbsFAQAAAAG8BQEAAAABvQUCAAAAAb4FAQAAAAG_BQEAAAABwAUIAAAAAcEFCAAAAAHCBQIAAAABwwUEAAAAAcQFAgAAAAEDQAAA6BAAIL8GAADpEAAgxQYAABgAIARAAAD0DAAwvwYAAPUMADDBBgAA9gwAIMUGAADVDAAwA0AAAOYQACC_BgAA5xAAIMUGAAAYACAEQAAA8AwAML8GAADxDAAwwQYAAPIMACDFBgAA1QwAMANAAADkEAAgvwYAAOUQACDFBgAAGAAgBEAAAOsMADC_BgAA7AwAMMEGAADtDAAgxQYAANUMADAEQAAA0QwAML8GAADSDAAwwQYAANQMACDFBgAA1QwAMARAAADFDAAwvwYAAMYMADDBBgAAyAwAIMUGAADJDAAwBEAAALwMADC_BgAAvQwAMMEGAAC_DAAgxQYAAIsLADAEQAAAiwwAML8GAACMDAAwwQYAAI4MACDFBgAAjwwAMARAAACCDAAwvwYAAIMMADDBBgAAhQwAIMUGAACXCgAwBEAAAMkLADC_BgAAygsAMMEGAADMCwAgxQYAAM0LADAEQAAAuwsAML8GAAC8CwAwwQYAAL4LACDFBgAAvwsAMANAAAC2CwAgvwYAALcLACDFBgAA4QIAIBoEAADkDAAgBQAA5gwAIAgAAN0MACAJAADeDAAgCgAA3wwAIAsAAOAMACANAADiDAAgDgAA7wwAIA8AAOMMACAWAADlDAAgFwAA5wwAIBsAAOgMACAfAADpDAAgIAAA6gwAIJUFAgAAAAGWBQIAAAABuwUBAAAAAbwFAQAAAAG9BQIAAAABvgUBAAAAAb8FAQAAAAHABQgAAAABwQUIAAAAAcIFAgAAAAHDBQQAAAABxQUCAAAAAQIAAAAYACBAAADuDAAgATkAAOMQADAaBAAA5AwAIAUAAOYMACAIAADdDAAgCQAA3gwAIAoAAN8MACALAADgDAAgDQAA4gwAIA4AAO8MACAPAADjDAAgFgAA5QwAIBcAAOcMACAbAADoDAAgHwAA6QwAICAAAOoMACCVBQIAAAABlgUCAAAAAbsFAQAAAAG8BQEAAAABvQUCAAAAAb4FAQAAAAG_BQEAAAABwAUIAAAAAcEFCAAAAAHCBQIAAAABwwUEAAAAAcUFAgAAAAEDQAAA4RAAIL8GAADiEAAgxQYAABgAIBoEAADkDAAgBQAA5gwAIAgAAN0MACAJAADeDAAgCwAA4AwAIAwAAOEMACANAADiDAAgDgAA7wwAIA8AAOMMACAWAADlDAAgFwAA5wwAIBsAAOgMACAfAADpDAAgIAAA6gwAIJYFAgAAAAG7BQEAAAABvAUBAAAAAb0FAgAAAAG-BQEAAAABvwUBAAAAAcAFCAAAAAHBBQgAAAABwgUCAAAAAcMFBAAAAAHEBQIAAAABxQUCAAAAAQIAAAAYACBAAADzDAAgATkAAOAQADAaBAAA5AwAIAUAAOYMACAIAADdDAAgCQAA3gwAIAsAAOAMACAMAADhDAAgDQAA4gwAIA4AAO8MACAPAADjDAAgFgAA5QwAIBcAAOcMACAbAADoDAAgHwAA6QwAICAAAOoMACCWBQIAAAABuwUBAAAAAbwFAQAAAAG9BQIAAAABvgUBAAAAAb8FAQAAAAHABQgAAAABwQUIAAAAAcIFAgAAAAHDBQQAAAABxAUCAAAAAcUFAgAAAAEaBAAA5AwAIAUAAOYMACAJAADeDAAgCgAA3wwAIAsAAOAMACAMAADhDAAgDQAA4gwAIA4AAO8MACAPAADjDAAgFgAA5QwAIBcAAOcMACAbAADoDAAgHwAA6QwAICAAAOoMACCVBQIAAAABlgUCAAAAAbsFAQAAAAG8BQEAAAABvgUBAAAAAb8FAQAAAAHABQgAAAABwQUIAAAAAcIFAgAAAAHDBQQAAAABxAUCAAAAAcUFAgAAAAECAAAAGAAgQAAA9wwAIAE5AADfEAAwGgQAAOQMACAFAADmDAAgCQAA3gwAIAoAAN8MACALAADgDAAgDAAA4QwAIA0AAOIMACAOAADvDAAgDwAA4wwAIBYAAOUMACAXAADnDAAgGwAA6AwAIB8AAOkMACAgAADqDAAglQUCAAAAAZYFAgAAAAG7BQEAAAABvAUBAAAAAb4FAQAAAAG_BQEAAAABwAUIAAAAAcEFCAAAAAHCBQIAAAABwwUEAAAAAcQFAgAAAAHFBQIAAAABAwAAABgAIEAAAO4MACBBAAD8DAAgAgAAABgAIDkAAPwMACACAAAA2QwAIDkAAPsMACAMlQUCAL8JACGWBQIArQkAIbsFAQCsCQAhvAUBAKwJACG9BQIAvwkAIb4FAQClCwAhvwUBAKULACHABQgApgsAIcEFCACmCwAhwgUCAL8JACHDBQQA3AkAIcUFAgC_CQAhGgQAAK8LACAFAACxCwAgCAAApwsAIAkAAKgLACAKAACpCwAgCwAAqgsAIA0AAKwLACAOAACtCwAgDwAArgsAIBYAALALACAXAACyCwAgGwAAswsAIB8AALQLACAgAAC1CwAglQUCAL8JACGWBQIArQkAIbsFAQCsCQAhvAUBAKwJACG9BQIAvwkAIb4FAQClCwAhvwUBAKULACHABQgApgsAIcEFCACmCwAhwgUCAL8JACHDBQQA3AkAIcUFAgC_CQAhAwAAABgAIEAAAPMMACBBAACBDQAgAgAAABgAIDkAAIENACACAAAA2QwAIDkAAIANACAMlgUCAK0JACG7BQEArAkAIbwFAQCsCQAhvQUCAL8JACG-BQEApQsAIb8FAQClCwAhwAUIAKYLACHBBQgApgsAIcIFAgC_CQAhwwUEANwJACHEBQIAvwkAIcUFAgC_CQAhGgQAAK8LACAFAACxCwAgCAAApwsAIAkAAKgLACALAACqCwAgDAAAqwsAIA0AAKwLACAOAACtCwAgDwAArgsAIBYAALALACAXAACyCwAgGwAAswsAIB8AALQLACAgAAC1CwAglgUCAK0JACG7BQEArAkAIbwFAQCsCQAhvQUCAL8JACG-BQEApQsAIb8FAQClCwAhwAUIAKYLACHBBQgApgsAIcIFAgC_CQAhwwUEANwJACHEBQIAvwkAIcUFAgC_CQAhAwAAABgAIEAAAPcMACBBAACGDQAgAgAAABgAIDkAAIYNACACAAAA2QwAIDkAAIUNACAMlQUCAL8JACGWBQIArQkAIbsFAQCsCQAhvAUBAKwJACG-BQEApQsAIb8FAQClCwAhwAUIAKYLACHBBQgApgsAIcIFAgC_CQAhwwUEANwJACHEBQIAvwkAIcUFAgC_CQAhGgQAAK8LACAFAACxCwAgCQAAqAsAIAoAAKkLACALAACqCwAgDAAAqwsAIA0AAKwLACAOAACtCwAgDwAArgsAIBYAALALACAXAACyCwAgGwAAswsAIB8AALQLACAgAAC1CwAglQUCAL8JACGWBQIArQkAIbsFAQCsCQAhvAUBAKwJACG-BQEApQsAIb8FAQClCwAhwAUIAKYLACHBBQgApgsAIcIFAgC_CQAhwwUEANwJACHEBQIAvwkAIcUFAgC_CQAhAAAAAAAAAAABwgZAAAAAAQVAAADaEAAgQQAA3RAAIL8GAADbEAAgwAYAANwQACDFBgAA-wQAIANAAADaEAAgvwYAANsQACDFBgAA-wQAIAAAAAHCBkAAAAABAAAABUAAANUQACBBAADYEAAgvwYAANYQACDABgAA1xAAIMUGAAD7BAAgA0AAANUQACC_BgAA1hAAIMUGAAD7BAAgAAAABUAAANAQACBBAADTEAAgvwYAANEQACDABgAA0hAAIMUGAAD7BAAgA0AAANAQACC_BgAA0RAAIMUGAAD7BAAgAAAAC0AAANkNADBBAADeDQAwvwYAANoNADDABgAA2w0AMMEGAADcDQAgwgYAAN0NADDDBgAA3Q0AMMQGAADdDQAwxQYAAN0NADDGBgAA3w0AMMcGAADgDQAwC0AAAM0NADBBAADSDQAwvwYAAM4NADDABgAAzw0AMMEGAADQDQAgwgYAANENADDDBgAA0Q0AMMQGAADRDQAwxQYAANENADDGBgAA0w0AMMcGAADUDQAwC0AAAMENADBBAADGDQAwvwYAAMINADDABgAAww0AMMEGAADEDQAgwgYAAMUNADDDBgAAxQ0AMMQGAADFDQAwxQYAAMUNADDGBgAAxw0AMMcGAADIDQAwC0AAAKcNADBBAACsDQAwvwYAAKgNADDABgAAqQ0AMMEGAACqDQAgwgYAAKsNADDDBgAAqw0AMMQGAACrDQAwxQYAAKsNADDGBgAArQ0AMMcGAACuDQAwEOMBAADADQAglgUCAAAAAZcFAQAAAAGYBQEAAAABrAUCAAAAAckFAQAAAAH9BQEAAAAB_wUBAAAAAYAGAQAAAAGBBgIAAAABggYBAAAAAYMGAQAAAAGEBgEAAAABhQYBAAAAAYYGAQAAAAGHBgEAAAABAgAAAPkCACBAAAC_DQAgAwAAAPkCACBAAAC_DQAgQQAAsQ0AIAE5AADPEAAwFeEBAADMCAAg4wEAAM0IACCFBQAAywgAMIYFAACHAwAQhwUAAMsIADCWBQIAAAABlwUBAAAAAZgFAQCJCAAhrAUCAIwIACHJBQEAiQgAIf0FAQCJCAAh_gUBAIkIACH_BQEAiQgAIYAGAQCJCAAhgQYCAIwIACGCBgEAiQgAIYMGAQCJCAAhhAYBAIkIACGFBgEAiQgAIYYGAQCJCAAhhwYBAIkIACECAAAA-QIAIDkAALENACACAAAArw0AIDkAALANACAThQUAAK4NADCGBQAArw0AEIcFAACuDQAwlgUCAIwIACGXBQEAiQgAIZgFAQCJCAAhrAUCAIwIACHJBQEAiQgAIf0FAQCJCAAh_gUBAIkIACH_BQEAiQgAIYAGAQCJCAAhgQYCAIwIACGCBgEAiQgAIYMGAQCJCAAhhAYBAIkIACGFBgEAiQgAIYYGAQCJCAAhhwYBAIkIACEThQUAAK4NADCGBQAArw0AEIcFAACuDQAwlgUCAIwIACGXBQEAiQgAIZgFAQCJCAAhrAUCAIwIACHJBQEAiQgAIf0FAQCJCAAh_gUBAIkIACH_BQEAiQgAIYAGAQCJCAAhgQYCAIwIACGCBgEAiQgAIYMGAQCJCAAhhAYBAIkIACGFBgEAiQgAIYYGAQCJCAAhhwYBAIkIACEPlgUCAK0JACGXBQEArAkAIZgFAQCsCQAhrAUCAK0JACHJBQEArAkAIf0FAQCsCQAh_wUBAKwJACGABgEArAkAIYEGAgCtCQAhggYBAKwJACGDBgEArAkAIYQGAQCsCQAhhQYBAKwJACGGBgEArAkAIYcGAQCsCQAhEOMBAACyDQAglgUCAK0JACGXBQEArAkAIZgFAQCsCQAhrAUCAK0JACHJBQEArAkAIf0FAQCsCQAh_wUBAKwJACGABgEArAkAIYEGAgCtCQAhggYBAKwJACGDBgEArAkAIYQGAQCsCQAhhQYBAKwJACGGBgEArAkAIYcGAQCsCQAhC0AAALMNADBBAAC4DQAwvwYAALQNADDABgAAtQ0AMMEGAAC2DQAgwgYAALcNADDDBgAAtw0AMMQGAAC3DQAwxQYAALcNADDGBgAAuQ0AMMcGAAC6DQAwBpYFAgAAAAGkBQEAAAABpQUBAAAAAfoFAQAAAAH7BQEAAAAB_AUgAAAAAQIAAACQAwAgQAAAvg0AIAMAAACQAwAgQAAAvg0AIEEAAL0NACABOQAAzhAAMAviAQAAyggAIIUFAADJCAAwhgUAAI4DABCHBQAAyQgAMJYFAgAAAAGkBQEAiQgAIaUFAQCJCAAh-QUCAIwIACH6BQEAiQgAIfsFAQCJCAAh_AUgAKQIACECAAAAkAMAIDkAAL0NACACAAAAuw0AIDkAALwNACAKhQUAALoNADCGBQAAuw0AEIcFAAC6DQAwlgUCAIwIACGkBQEAiQgAIaUFAQCJCAAh-QUCAIwIACH6BQEAiQgAIfsFAQCJCAAh_AUgAKQIACEKhQUAALoNADCGBQAAuw0AEIcFAAC6DQAwlgUCAIwIACGkBQEAiQgAIaUFAQCJCAAh-QUCAIwIACH6BQEAiQgAIfsFAQCJCAAh_AUgAKQIACEGlgUCAK0JACGkBQEArAkAIaUFAQCsCQAh-gUBAKwJACH7BQEArAkAIfwFIACdCwAhBpYFAgCtCQAhpAUBAKwJACGlBQEArAkAIfoFAQCsCQAh-wUBAKwJACH8BSAAnQsAIQaWBQIAAAABpAUBAAAAAaUFAQAAAAH6BQEAAAAB-wUBAAAAAfwFIAAAAAEQ4wEAAMANACCWBQIAAAABlwUBAAAAAZgFAQAAAAGsBQIAAAAByQUBAAAAAf0FAQAAAAH_BQEAAAABgAYBAAAAAYEGAgAAAAGCBgEAAAABgwYBAAAAAYQGAQAAAAGFBgEAAAABhgYBAAAAAYcGAQAAAAEEQAAAsw0AML8GAAC0DQAwwQYAALYNACDFBgAAtw0AMAaWBQEAAAABzgUBAAAAAc8FAQAAAAHQBSAAAAAB0QUCAAAAAdIFQAAAAAECAAAAhQMAIEAAAMwNACADAAAAhQMAIEAAAMwNACBBAADLDQAgATkAAM0QADAL3AEAAMwIACCFBQAAzggAMIYFAACDAwAQhwUAAM4IADCWBQEAAAABzQUBAIkIACHOBQEAiQgAIc8FAQCJCAAh0AUgAKQIACHRBQIAjAgAIdIFQADPCAAhAgAAAIUDACA5AADLDQAgAgAAAMkNACA5AADKDQAgCoUFAADIDQAwhgUAAMkNABCHBQAAyA0AMJYFAQCJCAAhzQUBAIkIACHOBQEAiQgAIc8FAQCJCAAh0AUgAKQIACHRBQIAjAgAIdIFQADPCAAhCoUFAADIDQAwhgUAAMkNABCHBQAAyA0AMJYFAQCJCAAhzQUBAIkIACHOBQEAiQgAIc8FAQCJCAAh0AUgAKQIACHRBQIAjAgAIdIFQADPCAAhBpYFAQCsCQAhzgUBAKwJACHPBQEArAkAIdAFIACdCwAh0QUCAK0JACHSBUAAjw0AIQaWBQEArAkAIc4FAQCsCQAhzwUBAKwJACHQBSAAnQsAIdEFAgCtCQAh0gVAAI8NACEGlgUBAAAAAc4FAQAAAAHPBQEAAAAB0AUgAAAAAdEFAgAAAAHSBUAAAAABDJYFAQAAAAHJBUAAAAAB1AVAAAAAAdUFAQAAAAHWBQEAAAAB1wUBAAAAAdgFAQAAAAHZBQEAAAAB2gUBAAAAAdsFQAAAAAHcBUAAAAAB3QUBAAAAAQIAAACBAwAgQAAA2A0AIAMAAACBAwAgQAAA2A0AIEEAANcNACABOQAAzBAAMBLcAQAAzAgAIIUFAADRCAAwhgUAAP8CABCHBQAA0QgAMJYFAQAAAAHJBUAArggAIc0FAQCJCAAh1AVAAK4IACHVBQEAiQgAIdYFAQCJCAAh1wUBAKMIACHYBQEAowgAIdkFAQCjCAAh2gUBAKMIACHbBUAAzwgAIdwFQADPCAAh3QUBAKMIACGIBgAA0AgAIAIAAACBAwAgOQAA1w0AIAIAAADVDQAgOQAA1g0AIBCFBQAA1A0AMIYFAADVDQAQhwUAANQNADCWBQEAiQgAIckFQACuCAAhzQUBAIkIACHUBUAArggAIdUFAQCJCAAh1gUBAIkIACHXBQEAowgAIdgFAQCjCAAh2QUBAKMIACHaBQEAowgAIdsFQADPCAAh3AVAAM8IACHdBQEAowgAIRCFBQAA1A0AMIYFAADVDQAQhwUAANQNADCWBQEAiQgAIckFQACuCAAhzQUBAIkIACHUBUAArggAIdUFAQCJCAAh1gUBAIkIACHXBQEAowgAIdgFAQCjCAAh2QUBAKMIACHaBQEAowgAIdsFQADPCAAh3AVAAM8IACHdBQEAowgAIQyWBQEArAkAIckFQACVDQAh1AVAAJUNACHVBQEArAkAIdYFAQCsCQAh1wUBAKULACHYBQEApQsAIdkFAQClCwAh2gUBAKULACHbBUAAjw0AIdwFQACPDQAh3QUBAKULACEMlgUBAKwJACHJBUAAlQ0AIdQFQACVDQAh1QUBAKwJACHWBQEArAkAIdcFAQClCwAh2AUBAKULACHZBQEApQsAIdoFAQClCwAh2wVAAI8NACHcBUAAjw0AId0FAQClCwAhDJYFAQAAAAHJBUAAAAAB1AVAAAAAAdUFAQAAAAHWBQEAAAAB1wUBAAAAAdgFAQAAAAHZBQEAAAAB2gUBAAAAAdsFQAAAAAHcBUAAAAAB3QUBAAAAAQeWBQEAAAAByQVAAAAAAcoFQAAAAAHUBUAAAAAB3gUBAAAAAd8FAQAAAAHgBQEAAAABAgAAAP0CACBAAADkDQAgAwAAAP0CACBAAADkDQAgQQAA4w0AIAE5AADLEAAwDNwBAADMCAAghQUAANIIADCGBQAA-wIAEIcFAADSCAAwlgUBAAAAAckFQACuCAAhygVAAK4IACHNBQEAiQgAIdQFQACuCAAh3gUBAAAAAd8FAQCjCAAh4AUBAKMIACECAAAA_QIAIDkAAOMNACACAAAA4Q0AIDkAAOINACALhQUAAOANADCGBQAA4Q0AEIcFAADgDQAwlgUBAIkIACHJBUAArggAIcoFQACuCAAhzQUBAIkIACHUBUAArggAId4FAQCJCAAh3wUBAKMIACHgBQEAowgAIQuFBQAA4A0AMIYFAADhDQAQhwUAAOANADCWBQEAiQgAIckFQACuCAAhygVAAK4IACHNBQEAiQgAIdQFQACuCAAh3gUBAIkIACHfBQEAowgAIeAFAQCjCAAhB5YFAQCsCQAhyQVAAJUNACHKBUAAlQ0AIdQFQACVDQAh3gUBAKwJACHfBQEApQsAIeAFAQClCwAhB5YFAQCsCQAhyQVAAJUNACHKBUAAlQ0AIdQFQACVDQAh3gUBAKwJACHfBQEApQsAIeAFAQClCwAhB5YFAQAAAAHJBUAAAAABygVAAAAAAdQFQAAAAAHeBQEAAAAB3wUBAAAAAeAFAQAAAAEEQAAA2Q0AML8GAADaDQAwwQYAANwNACDFBgAA3Q0AMARAAADNDQAwvwYAAM4NADDBBgAA0A0AIMUGAADRDQAwBEAAAMENADC_BgAAwg0AMMEGAADEDQAgxQYAAMUNADAEQAAApw0AML8GAACoDQAwwQYAAKoNACDFBgAAqw0AMAAAAAAAAAAAAAVAAADGEAAgQQAAyRAAIL8GAADHEAAgwAYAAMgQACDFBgAAGAAgA0AAAMYQACC_BgAAxxAAIMUGAAAYACAAAAAAAAVAAADBEAAgQQAAxBAAIL8GAADCEAAgwAYAAMMQACDFBgAAeAAgA0AAAMEQACC_BgAAwhAAIMUGAAB4ACAAAAAAAAtAAACkDgAwQQAAuw4AML8GAAClDgAwwAYAALoOADDBBgAApg4AIMIGAACnDgAwwwYAAKcOADDEBgAApw4AMMUGAACnDgAwxgYAALwOADDHBgAAvQ4AMAtAAACgDgAwQQAAtg4AML8GAAChDgAwwAYAALUOADDBBgAAog4AIMIGAACPDAAwwwYAAI8MADDEBgAAjwwAMMUGAACPDAAwxgYAALcOADDHBgAAkgwAMAtAAACcDgAwQQAAsQ4AML8GAACdDgAwwAYAALAOADDBBgAAng4AIMIGAACaDgAwwwYAAJoOADDEBgAAmg4AMMUGAACaDgAwxgYAALIOADDHBgAArA4AMAtAAACXDgAwQQAAqg4AML8GAACYDgAwwAYAAKkOADDBBgAAmQ4AIMIGAACaDgAwwwYAAJoOADDEBgAAmg4AMMUGAACaDgAwxgYAAKsOADDHBgAArA4AMAdAAAC3EAAgQQAAvxAAIL8GAAC4EAAgwAYAAL4QACDDBgAADwAgxAYAAA8AIMUGAAB4ACALQAAAhg4AMEEAAIsOADC_BgAAhw4AMMAGAACIDgAwwQYAAIkOACDCBgAAig4AMMMGAACKDgAwxAYAAIoOADDFBgAAig4AMMYGAACMDgAwxwYAAI0OADAJBAAAkg4AIAUAAJMOACANAACWDgAgLAAAlA4AIC0AAJUOACCWBQIAAAABlwUBAAAAAecFAQAAAAHoBQEAAAABAgAAAHgAIEAAAJEOACADAAAAeAAgQAAAkQ4AIEEAAJAOACABOQAAvRAAMA4EAADrCAAgBQAA7AgAIAwAAO4IACANAADvCAAgLAAA7QgAIC0AAO0IACCFBQAA6QgAMIYFAAAPABCHBQAA6QgAMJYFAgAAAAGXBQEAAAABxAUCAOoIACHnBQEAiQgAIegFAQCJCAAhAgAAAHgAIDkAAJAOACACAAAAjg4AIDkAAI8OACAIhQUAAI0OADCGBQAAjg4AEIcFAACNDgAwlgUCAIwIACGXBQEAiQgAIcQFAgDqCAAh5wUBAIkIACHoBQEAiQgAIQiFBQAAjQ4AMIYFAACODgAQhwUAAI0OADCWBQIAjAgAIZcFAQCJCAAhxAUCAOoIACHnBQEAiQgAIegFAQCJCAAhBJYFAgCtCQAhlwUBAKwJACHnBQEArAkAIegFAQCsCQAhCQQAAIAOACAFAACBDgAgDQAAhQ4AICwAAIIOACAtAACDDgAglgUCAK0JACGXBQEArAkAIecFAQCsCQAh6AUBAKwJACEJBAAAkg4AIAUAAJMOACANAACWDgAgLAAAlA4AIC0AAJUOACCWBQIAAAABlwUBAAAAAecFAQAAAAHoBQEAAAABBEAAAKQOADC_BgAApQ4AMMEGAACmDgAgxQYAAKcOADAEQAAAoA4AML8GAAChDgAwwQYAAKIOACDFBgAAjwwAMARAAACcDgAwvwYAAJ0OADDBBgAAng4AIMUGAACaDgAwBEAAAJcOADC_BgAAmA4AMMEGAACZDgAgxQYAAJoOADAEQAAAhg4AML8GAACHDgAwwQYAAIkOACDFBgAAig4AMBEGAACfCgAgIgAAoQoAICoAAKIKACArAACjCgAgLAEAAAABlgUCAAAAAZcFAQAAAAGYBQEAAAABmQUCAAAAAZsFAgAAAAGcBQIAAAABnQUBAAAAAZ4FAQAAAAGfBQEAAAABoAUBAAAAAaEFAQAAAAGiBQEAAAABAgAAAA0AIEAAAJsOACABOQAAvBAAMBYGAACgCQAgBwAA7ggAICIAAJsJACAqAAD4CAAgKwAAoQkAICwBAIkIACGFBQAAnwkAMIYFAAALABCHBQAAnwkAMJYFAgAAAAGXBQEAAAABmAUBAIkIACGZBQIAjAgAIZoFAgDqCAAhmwUCAOoIACGcBQIA6ggAIZ0FAQCJCAAhngUBAIkIACGfBQEAiQgAIaAFAQCJCAAhoQUBAIkIACGiBQEAiQgAIREGAACfCgAgIgAAoQoAICoAAKIKACArAACjCgAgLAEAAAABlgUCAAAAAZcFAQAAAAGYBQEAAAABmQUCAAAAAZsFAgAAAAGcBQIAAAABnQUBAAAAAZ4FAQAAAAGfBQEAAAABoAUBAAAAAaEFAQAAAAGiBQEAAAABEQcAAKAKACAiAAChCgAgKgAAogoAICsAAKMKACAsAQAAAAGWBQIAAAABlwUBAAAAAZgFAQAAAAGaBQIAAAABmwUCAAAAAZwFAgAAAAGdBQEAAAABngUBAAAAAZ8FAQAAAAGgBQEAAAABoQUBAAAAAaIFAQAAAAECAAAADQAgQAAAnw4AIAE5AAC7EAAwEQcAAKAKACAiAAChCgAgKgAAogoAICsAAKMKACAsAQAAAAGWBQIAAAABlwUBAAAAAZgFAQAAAAGaBQIAAAABmwUCAAAAAZwFAgAAAAGdBQEAAAABngUBAAAAAZ8FAQAAAAGgBQEAAAABoQUBAAAAAaIFAQAAAAEGCgAA8w0AIBIAALkMACATAAC6DAAgGwAAuwwAIJUFAgAAAAGWBQIAAAABAgAAAAkAIEAAAKMOACABOQAAuhAAMAYKAADzDQAgEgAAuQwAIBMAALoMACAbAAC7DAAglQUCAAAAAZYFAgAAAAEGlgUCAAAAAZ4FAQAAAAG3BQEAAAABuAUgAAAAAbkFAQAAAAG6BQIAAAABAgAAAAUAIEAAAKgOACABOQAAuRAAMAwDAACgCQAghQUAAKUJADCGBQAAAwAQhwUAAKUJADCWBQIAAAABngUBAIkIACG3BQEAiQgAIbgFIACkCAAhuQUBAIkIACG6BQIA6ggAIeYFAgCMCAAhuwYAAKQJACAGlgUCAAAAAZ4FAQAAAAG3BQEAAAABuAUgAAAAAbkFAQAAAAG6BQIAAAABAwAAAA0AIEAAAJsOACBBAACvDgAgAgAAAA0AIDkAAK8OACACAAAArQ4AIDkAAK4OACARLAEAiQgAIYUFAACsDgAwhgUAAK0OABCHBQAArA4AMJYFAgCMCAAhlwUBAIkIACGYBQEAiQgAIZkFAgCMCAAhmgUCAOoIACGbBQIA6ggAIZwFAgDqCAAhnQUBAIkIACGeBQEAiQgAIZ8FAQCJCAAhoAUBAIkIACGhBQEAiQgAIaIFAQCJCAAhESwBAIkIACGFBQAArA4AMIYFAACtDgAQhwUAAKwOADCWBQIAjAgAIZcFAQCJCAAhmAUBAIkIACGZBQIAjAgAIZoFAgDqCAAhmwUCAOoIACGcBQIA6ggAIZ0FAQCJCAAhngUBAIkIACGfBQEAiQgAIaAFAQCJCAAhoQUBAIkIACGiBQEAiQgAIQ0sAQCsCQAhlgUCAK0JACGXBQEArAkAIZgFAQCsCQAhmQUCAK0JACGbBQIAvwkAIZwFAgC_CQAhnQUBAKwJACGeBQEArAkAIZ8FAQCsCQAhoAUBAKwJACGhBQEArAkAIaIFAQCsCQAhEQYAAMAJACAiAADCCQAgKgAAwwkAICsAAMQJACAsAQCsCQAhlgUCAK0JACGXBQEArAkAIZgFAQCsCQAhmQUCAK0JACGbBQIAvwkAIZwFAgC_CQAhnQUBAKwJACGeBQEArAkAIZ8FAQCsCQAhoAUBAKwJACGhBQEArAkAIaIFAQCsCQAhAwAAAA0AIEAAAJ8OACBBAAC0DgAgAgAAAA0AIDkAALQOACACAAAArQ4AIDkAALMOACANLAEArAkAIZYFAgCtCQAhlwUBAKwJACGYBQEArAkAIZoFAgC_CQAhmwUCAL8JACGcBQIAvwkAIZ0FAQCsCQAhngUBAKwJACGfBQEArAkAIaAFAQCsCQAhoQUBAKwJACGiBQEArAkAIREHAADBCQAgIgAAwgkAICoAAMMJACArAADECQAgLAEArAkAIZYFAgCtCQAhlwUBAKwJACGYBQEArAkAIZoFAgC_CQAhmwUCAL8JACGcBQIAvwkAIZ0FAQCsCQAhngUBAKwJACGfBQEArAkAIaAFAQCsCQAhoQUBAKwJACGiBQEArAkAIQMAAAAJACBAAACjDgAgQQAAuQ4AIAIAAAAJACA5AAC5DgAgAgAAAJMMACA5AAC4DgAgApUFAgCtCQAhlgUCAK0JACEGCgAA8g0AIBIAAJcMACATAACYDAAgGwAAmQwAIJUFAgCtCQAhlgUCAK0JACEDAAAABQAgQAAAqA4AIEEAAMAOACACAAAABQAgOQAAwA4AIAIAAAC-DgAgOQAAvw4AIAqFBQAAvQ4AMIYFAAC-DgAQhwUAAL0OADCWBQIAjAgAIZ4FAQCJCAAhtwUBAIkIACG4BSAApAgAIbkFAQCJCAAhugUCAOoIACHmBQIAjAgAIQqFBQAAvQ4AMIYFAAC-DgAQhwUAAL0OADCWBQIAjAgAIZ4FAQCJCAAhtwUBAIkIACG4BSAApAgAIbkFAQCJCAAhugUCAOoIACHmBQIAjAgAIQaWBQIArQkAIZ4FAQCsCQAhtwUBAKwJACG4BSAAnQsAIbkFAQCsCQAhugUCAL8JACEGlgUCAK0JACGeBQEArAkAIbcFAQCsCQAhuAUgAJ0LACG5BQEArAkAIboFAgC_CQAhA0AAALcQACC_BgAAuBAAIMUGAAB4ACAAAAAFQAAAshAAIEEAALUQACC_BgAAsxAAIMAGAAC0EAAgxQYAAIMEACADQAAAshAAIL8GAACzEAAgxQYAAIMEACAAAAAAAAtAAADNDgAwQQAA0g4AML8GAADODgAwwAYAAM8OADDBBgAA0A4AIMIGAADRDgAwwwYAANEOADDEBgAA0Q4AMMUGAADRDgAwxgYAANMOADDHBgAA1A4AMAKeBQEAAAAB6gUBAAAAAQIAAACHBAAgQAAA2A4AIAMAAACHBAAgQAAA2A4AIEEAANcOACABOQAAsRAAMAi0AgAAwAgAIIUFAAC_CAAwhgUAAIUEABCHBQAAvwgAMJ4FAQCJCAAh6QUBAIkIACHqBQEAiQgAIewFAAC-CAAgAgAAAIcEACA5AADXDgAgAgAAANUOACA5AADWDgAgBoUFAADUDgAwhgUAANUOABCHBQAA1A4AMJ4FAQCJCAAh6QUBAIkIACHqBQEAiQgAIQaFBQAA1A4AMIYFAADVDgAQhwUAANQOADCeBQEAiQgAIekFAQCJCAAh6gUBAIkIACECngUBAKwJACHqBQEArAkAIQKeBQEArAkAIeoFAQCsCQAhAp4FAQAAAAHqBQEAAAABBEAAAM0OADC_BgAAzg4AMMEGAADQDgAgxQYAANEOADAAARoAANoOACAAAAAFQAAArBAAIEEAAK8QACC_BgAArRAAIMAGAACuEAAgxQYAANQDACADQAAArBAAIL8GAACtEAAgxQYAANQDACAAAAAAAAtAAAD7DgAwQQAAgA8AML8GAAD8DgAwwAYAAP0OADDBBgAA_g4AIMIGAAD_DgAwwwYAAP8OADDEBgAA_w4AMMUGAAD_DgAwxgYAAIEPADDHBgAAgg8AMAtAAADyDgAwQQAA9g4AML8GAADzDgAwwAYAAPQOADDBBgAA9Q4AIMIGAADGCgAwwwYAAMYKADDEBgAAxgoAMMUGAADGCgAwxgYAAPcOADDHBgAAyQoAMAtAAADpDgAwQQAA7Q4AML8GAADqDgAwwAYAAOsOADDBBgAA7A4AIMIGAADNCwAwwwYAAM0LADDEBgAAzQsAMMUGAADNCwAwxgYAAO4OADDHBgAA0AsAMBIQAACkDAAgGAAA_QsAIB0AAP8LACAeAACADAAgHwAAgQwAICoCAAAAAbQCAQAAAAGWBQIAAAABowUEAAAAAbMFAgAAAAGKBgEAAAABiwYBAAAAAY4GIAAAAAGPBiAAAAABkgYCAAAAAZMGAQAAAAGUBgQAAAABlQYEAAAAAQIAAAA0ACBAAADxDgAgAwAAADQAIEAAAPEOACBBAADwDgAgATkAAKsQADACAAAANAAgOQAA8A4AIAIAAADRCwAgOQAA7w4AIA0qAgCtCQAhtAIBAKwJACGWBQIArQkAIaMFBADbCQAhswUCAK0JACGKBgEArAkAIYsGAQCsCQAhjgYgAJ0LACGPBiAAnQsAIZIGAgCtCQAhkwYBAKwJACGUBgQA3AkAIZUGBADcCQAhEhAAAKIMACAYAADUCwAgHQAA1gsAIB4AANcLACAfAADYCwAgKgIArQkAIbQCAQCsCQAhlgUCAK0JACGjBQQA2wkAIbMFAgCtCQAhigYBAKwJACGLBgEArAkAIY4GIACdCwAhjwYgAJ0LACGSBgIArQkAIZMGAQCsCQAhlAYEANwJACGVBgQA3AkAIRIQAACkDAAgGAAA_QsAIB0AAP8LACAeAACADAAgHwAAgQwAICoCAAAAAbQCAQAAAAGWBQIAAAABowUEAAAAAbMFAgAAAAGKBgEAAAABiwYBAAAAAY4GIAAAAAGPBiAAAAABkgYCAAAAAZMGAQAAAAGUBgQAAAABlQYEAAAAARcVAAD2CgAgGAAA9AoAIB0AAPsKACAqAgAAAAEvAAD9CgAgMAAA9woAIDEAAPgKACAyAAD5CgAgMwAA-goAILQCAQAAAAGWBQIAAAABowUEAAAAAbIFAgAAAAHnBQIAAAABigYBAAAAAYsGAQAAAAGSBgIAAAABlwYEAAAAAZgGBAAAAAGrBgIAAAABrAYCAAAAAa0GAgAAAAGuBgIAAAABAgAAAAEAIEAAAPoOACADAAAAAQAgQAAA-g4AIEEAAPkOACABOQAAqhAAMAIAAAABACA5AAD5DgAgAgAAAMoKACA5AAD4DgAgDyoCAK0JACG0AgEArAkAIZYFAgCtCQAhowUEANsJACGyBQIArQkAIecFAgCtCQAhigYBAKwJACGLBgEArAkAIZIGAgCtCQAhlwYEANsJACGYBgQA3AkAIasGAgC_CQAhrAYCAL8JACGtBgIAvwkAIa4GAgCtCQAhFxUAAM8KACAYAADNCgAgHQAA1AoAICoCAK0JACEvAADQCgAgMAAA0QoAIDEAANIKACAyAADyCgAgMwAA0woAILQCAQCsCQAhlgUCAK0JACGjBQQA2wkAIbIFAgCtCQAh5wUCAK0JACGKBgEArAkAIYsGAQCsCQAhkgYCAK0JACGXBgQA2wkAIZgGBADcCQAhqwYCAL8JACGsBgIAvwkAIa0GAgC_CQAhrgYCAK0JACEXFQAA9goAIBgAAPQKACAdAAD7CgAgKgIAAAABLwAA_QoAIDAAAPcKACAxAAD4CgAgMgAA-QoAIDMAAPoKACC0AgEAAAABlgUCAAAAAaMFBAAAAAGyBQIAAAAB5wUCAAAAAYoGAQAAAAGLBgEAAAABkgYCAAAAAZcGBAAAAAGYBgQAAAABqwYCAAAAAawGAgAAAAGtBgIAAAABrgYCAAAAAQOeBQEAAAAB6gUBAAAAAe4FAQAAAAECAAAAOAAgQAAAhg8AIAMAAAA4ACBAAACGDwAgQQAAhQ8AIAE5AACpEAAwCRkAAIUJACCFBQAAhAkAMIYFAAA2ABCHBQAAhAkAMJ4FAQCJCAAh6gUBAIkIACHtBQEAiQgAIe4FAQCJCAAhtQYAAIMJACACAAAAOAAgOQAAhQ8AIAIAAACDDwAgOQAAhA8AIAeFBQAAgg8AMIYFAACDDwAQhwUAAIIPADCeBQEAiQgAIeoFAQCJCAAh7QUBAIkIACHuBQEAiQgAIQeFBQAAgg8AMIYFAACDDwAQhwUAAIIPADCeBQEAiQgAIeoFAQCJCAAh7QUBAIkIACHuBQEAiQgAIQOeBQEArAkAIeoFAQCsCQAh7gUBAKwJACEDngUBAKwJACHqBQEArAkAIe4FAQCsCQAhA54FAQAAAAHqBQEAAAAB7gUBAAAAAQRAAAD7DgAwvwYAAPwOADDBBgAA_g4AIMUGAAD_DgAwBEAAAPIOADC_BgAA8w4AMMEGAAD1DgAgxQYAAMYKADAEQAAA6Q4AML8GAADqDgAwwQYAAOwOACDFBgAAzQsAMAAAAAAAAAAFQAAApBAAIEEAAKcQACC_BgAApRAAIMAGAACmEAAgxQYAAF0AIANAAACkEAAgvwYAAKUQACDFBgAAXQAgAAAAAAAFQAAAnxAAIEEAAKIQACC_BgAAoBAAIMAGAAChEAAgxQYAAPkCACADQAAAnxAAIL8GAACgEAAgxQYAAPkCACAAAAAAAAVAAACaEAAgQQAAnRAAIL8GAACbEAAgwAYAAJwQACDFBgAA-wQAIANAAACaEAAgvwYAAJsQACDFBgAA-wQAIALhAQAAog8AIOMBAACjDwAgBd0BAADpDQAg3gEAAOoNACDfAQAA6w0AIOABAADsDQAg4gUAALkJACAAAAAAAAAFQAAAlRAAIEEAAJgQACC_BgAAlhAAIMAGAACXEAAgxQYAABgAIANAAACVEAAgvwYAAJYQACDFBgAAGAAgGQQAAPgPACAFAADmDwAgCAAAqw8AIAkAAPcPACAKAACrDwAgCwAA9w8AIAwAAKsPACANAAD3DwAgDgAAqw8AIA8AAPcPACAWAACWCwAgFwAA-Q8AIBsAAIsPACAfAAD0DwAgIAAA-g8AIJUFAAC5CQAgvQUAALkJACC-BQAAuQkAIL8FAAC5CQAgwAUAALkJACDBBQAAuQkAIMIFAAC5CQAgwwUAALkJACDEBQAAuQkAIMUFAAC5CQAgAAAAAAAAAAAAAAVAAACQEAAgQQAAkxAAIL8GAACREAAgwAYAAJIQACDFBgAANAAgA0AAAJAQACC_BgAAkRAAIMUGAAA0ACAAAAAAAAVAAACLEAAgQQAAjhAAIL8GAACMEAAgwAYAAI0QACDFBgAANAAgA0AAAIsQACC_BgAAjBAAIMUGAAA0ACAAAAAAAAAAAAAABUAAAIYQACBBAACJEAAgvwYAAIcQACDABgAAiBAAIMUGAAABACADQAAAhhAAIL8GAACHEAAgxQYAAAEAIAAAAAAABUAAAIEQACBBAACEEAAgvwYAAIIQACDABgAAgxAAIMUGAABdACADQAAAgRAAIL8GAACCEAAgxQYAAF0AIAkhAADqDwAgIwAA5A8AICQAANIPACAlAADrDwAgJwAA7A8AICgAAO0PACApAADuDwAgmAYAALkJACCmBgAAuQkAIAAAAAAABUAAAPwPACBBAAD_DwAgvwYAAP0PACDABgAA_g8AIMUGAABdACADQAAA_A8AIL8GAAD9DwAgxQYAAF0AIAAAAAAAAAAAAAANFQAA9Q8AIBgAAPEPACAZAADwDwAgHQAA9g8AIC8AAOQPACAwAACXCwAgMQAA8Q8AIDIAAPUPACAzAADrDwAgmAYAALkJACCrBgAAuQkAIKwGAAC5CQAgrQYAALkJACAAAAAHBAAA5Q8AIAUAAOYPACAMAADoDwAgDQAA6Q8AICwAAOcPACAtAADnDwAgxAUAALkJACAACAYAAOgPACAHAADoDwAgIgAA-Q8AICoAAOsPACArAAD7DwAgmgUAALkJACCbBQAAuQkAIJwFAAC5CQAgAAABJgAA0g8AIAAIEAAAqw8AIBgAAPEPACAZAADwDwAgHQAA8g8AIB4AAPMPACAfAAD0DwAglAYAALkJACCVBgAAuQkAIAMSAACXCwAgGgAAig8AIBsAAIsPACAFCgAAqw8AIBIAAJcLACATAACXCwAgGwAAiw8AIC4AAOgPACAAAAADEQAAlgsAIBIAAJcLACATAACXCwAgAAAAAAEKAACrDwAgAB8hAACLCgAgIwAAjAoAICQAAJIKACAlAACNCgAgKAAAjwoAICkAAJAKACArAQAAAAGIBQIAAAABlgUCAAAAAZcFAQAAAAGiBQEAAAABowUEAAAAAfgFAQAAAAGWBgIAAAABlwYEAAAAAZgGBAAAAAGcBgEAAAABnQYBAAAAAZ4GAQAAAAGfBgEAAAABoAYBAAAAAaEGAQAAAAGiBgEAAAABowYBAAAAAaQGAQAAAAGlBgEAAAABpgYCAAAAAacGAQAAAAGoBgEAAAABqQYBAAAAAaoGAQAAAAECAAAAXQAgQAAA_A8AIAMAAABbACBAAAD8DwAgQQAAgBAAICEAAABbACAhAACJCgAgIwAA3gkAICQAAN8JACAlAADgCQAgKAAA4gkAICkAAOMJACArAQCsCQAhOQAAgBAAIIgFAgCtCQAhlgUCAK0JACGXBQEArAkAIaIFAQCsCQAhowUEANsJACH4BQEArAkAIZYGAgCtCQAhlwYEANsJACGYBgQA3AkAIZwGAQCsCQAhnQYBAKwJACGeBgEArAkAIZ8GAQCsCQAhoAYBAKwJACGhBgEArAkAIaIGAQCsCQAhowYBAKwJACGkBgEArAkAIaUGAQCsCQAhpgYCAL8JACGnBgEArAkAIagGAQCsCQAhqQYBAKwJACGqBgEArAkAIR8hAACJCgAgIwAA3gkAICQAAN8JACAlAADgCQAgKAAA4gkAICkAAOMJACArAQCsCQAhiAUCAK0JACGWBQIArQkAIZcFAQCsCQAhogUBAKwJACGjBQQA2wkAIfgFAQCsCQAhlgYCAK0JACGXBgQA2wkAIZgGBADcCQAhnAYBAKwJACGdBgEArAkAIZ4GAQCsCQAhnwYBAKwJACGgBgEArAkAIaEGAQCsCQAhogYBAKwJACGjBgEArAkAIaQGAQCsCQAhpQYBAKwJACGmBgIAvwkAIacGAQCsCQAhqAYBAKwJACGpBgEArAkAIaoGAQCsCQAhHyEAAIsKACAjAACMCgAgJAAAkgoAICUAAI0KACAnAACOCgAgKQAAkAoAICsBAAAAAYgFAgAAAAGWBQIAAAABlwUBAAAAAaIFAQAAAAGjBQQAAAAB-AUBAAAAAZYGAgAAAAGXBgQAAAABmAYEAAAAAZwGAQAAAAGdBgEAAAABngYBAAAAAZ8GAQAAAAGgBgEAAAABoQYBAAAAAaIGAQAAAAGjBgEAAAABpAYBAAAAAaUGAQAAAAGmBgIAAAABpwYBAAAAAagGAQAAAAGpBgEAAAABqgYBAAAAAQIAAABdACBAAACBEAAgAwAAAFsAIEAAAIEQACBBAACFEAAgIQAAAFsAICEAAIkKACAjAADeCQAgJAAA3wkAICUAAOAJACAnAADhCQAgKQAA4wkAICsBAKwJACE5AACFEAAgiAUCAK0JACGWBQIArQkAIZcFAQCsCQAhogUBAKwJACGjBQQA2wkAIfgFAQCsCQAhlgYCAK0JACGXBgQA2wkAIZgGBADcCQAhnAYBAKwJACGdBgEArAkAIZ4GAQCsCQAhnwYBAKwJACGgBgEArAkAIaEGAQCsCQAhogYBAKwJACGjBgEArAkAIaQGAQCsCQAhpQYBAKwJACGmBgIAvwkAIacGAQCsCQAhqAYBAKwJACGpBgEArAkAIaoGAQCsCQAhHyEAAIkKACAjAADeCQAgJAAA3wkAICUAAOAJACAnAADhCQAgKQAA4wkAICsBAKwJACGIBQIArQkAIZYFAgCtCQAhlwUBAKwJACGiBQEArAkAIaMFBADbCQAh-AUBAKwJACGWBgIArQkAIZcGBADbCQAhmAYEANwJACGcBgEArAkAIZ0GAQCsCQAhngYBAKwJACGfBgEArAkAIaAGAQCsCQAhoQYBAKwJACGiBgEArAkAIaMGAQCsCQAhpAYBAKwJACGlBgEArAkAIaYGAgC_CQAhpwYBAKwJACGoBgEArAkAIakGAQCsCQAhqgYBAKwJACEYFQAA9goAIBgAAPQKACAZAAD1CgAgKgIAAAABLwAA_QoAIDAAAPcKACAxAAD4CgAgMgAA-QoAIDMAAPoKACC0AgEAAAABlgUCAAAAAaMFBAAAAAGyBQIAAAAB5wUCAAAAAe0FAQAAAAGKBgEAAAABiwYBAAAAAZIGAgAAAAGXBgQAAAABmAYEAAAAAasGAgAAAAGsBgIAAAABrQYCAAAAAa4GAgAAAAECAAAAAQAgQAAAhhAAIAMAAAApACBAAACGEAAgQQAAihAAIBoAAAApACAVAADPCgAgGAAAzQoAIBkAAM4KACAqAgCtCQAhLwAA0AoAIDAAANEKACAxAADSCgAgMgAA8goAIDMAANMKACA5AACKEAAgtAIBAKwJACGWBQIArQkAIaMFBADbCQAhsgUCAK0JACHnBQIArQkAIe0FAQCsCQAhigYBAKwJACGLBgEArAkAIZIGAgCtCQAhlwYEANsJACGYBgQA3AkAIasGAgC_CQAhrAYCAL8JACGtBgIAvwkAIa4GAgCtCQAhGBUAAM8KACAYAADNCgAgGQAAzgoAICoCAK0JACEvAADQCgAgMAAA0QoAIDEAANIKACAyAADyCgAgMwAA0woAILQCAQCsCQAhlgUCAK0JACGjBQQA2wkAIbIFAgCtCQAh5wUCAK0JACHtBQEArAkAIYoGAQCsCQAhiwYBAKwJACGSBgIArQkAIZcGBADbCQAhmAYEANwJACGrBgIAvwkAIawGAgC_CQAhrQYCAL8JACGuBgIArQkAIRMQAACkDAAgGAAA_QsAIBkAAP4LACAeAACADAAgHwAAgQwAICoCAAAAAbQCAQAAAAGWBQIAAAABowUEAAAAAbMFAgAAAAHtBQEAAAABigYBAAAAAYsGAQAAAAGOBiAAAAABjwYgAAAAAZIGAgAAAAGTBgEAAAABlAYEAAAAAZUGBAAAAAECAAAANAAgQAAAixAAIAMAAAAyACBAAACLEAAgQQAAjxAAIBUAAAAyACAQAACiDAAgGAAA1AsAIBkAANULACAeAADXCwAgHwAA2AsAICoCAK0JACE5AACPEAAgtAIBAKwJACGWBQIArQkAIaMFBADbCQAhswUCAK0JACHtBQEArAkAIYoGAQCsCQAhiwYBAKwJACGOBiAAnQsAIY8GIACdCwAhkgYCAK0JACGTBgEArAkAIZQGBADcCQAhlQYEANwJACETEAAAogwAIBgAANQLACAZAADVCwAgHgAA1wsAIB8AANgLACAqAgCtCQAhtAIBAKwJACGWBQIArQkAIaMFBADbCQAhswUCAK0JACHtBQEArAkAIYoGAQCsCQAhiwYBAKwJACGOBiAAnQsAIY8GIACdCwAhkgYCAK0JACGTBgEArAkAIZQGBADcCQAhlQYEANwJACETEAAApAwAIBgAAP0LACAZAAD-CwAgHQAA_wsAIB8AAIEMACAqAgAAAAG0AgEAAAABlgUCAAAAAaMFBAAAAAGzBQIAAAAB7QUBAAAAAYoGAQAAAAGLBgEAAAABjgYgAAAAAY8GIAAAAAGSBgIAAAABkwYBAAAAAZQGBAAAAAGVBgQAAAABAgAAADQAIEAAAJAQACADAAAAMgAgQAAAkBAAIEEAAJQQACAVAAAAMgAgEAAAogwAIBgAANQLACAZAADVCwAgHQAA1gsAIB8AANgLACAqAgCtCQAhOQAAlBAAILQCAQCsCQAhlgUCAK0JACGjBQQA2wkAIbMFAgCtCQAh7QUBAKwJACGKBgEArAkAIYsGAQCsCQAhjgYgAJ0LACGPBiAAnQsAIZIGAgCtCQAhkwYBAKwJACGUBgQA3AkAIZUGBADcCQAhExAAAKIMACAYAADUCwAgGQAA1QsAIB0AANYLACAfAADYCwAgKgIArQkAIbQCAQCsCQAhlgUCAK0JACGjBQQA2wkAIbMFAgCtCQAh7QUBAKwJACGKBgEArAkAIYsGAQCsCQAhjgYgAJ0LACGPBiAAnQsAIZIGAgCtCQAhkwYBAKwJACGUBgQA3AkAIZUGBADcCQAhGwQAAOQMACAFAADmDAAgCAAA3QwAIAkAAN4MACAKAADfDAAgCwAA4AwAIAwAAOEMACANAADiDAAgDgAA7wwAIA8AAOMMACAWAADlDAAgFwAA5wwAIBsAAOgMACAfAADpDAAglQUCAAAAAZYFAgAAAAG7BQEAAAABvAUBAAAAAb0FAgAAAAG-BQEAAAABvwUBAAAAAcAFCAAAAAHBBQgAAAABwgUCAAAAAcMFBAAAAAHEBQIAAAABxQUCAAAAAQIAAAAYACBAAACVEAAgAwAAABUAIEAAAJUQACBBAACZEAAgHQAAABUAIAQAAK8LACAFAACxCwAgCAAApwsAIAkAAKgLACAKAACpCwAgCwAAqgsAIAwAAKsLACANAACsCwAgDgAArQsAIA8AAK4LACAWAACwCwAgFwAAsgsAIBsAALMLACAfAAC0CwAgOQAAmRAAIJUFAgC_CQAhlgUCAK0JACG7BQEArAkAIbwFAQCsCQAhvQUCAL8JACG-BQEApQsAIb8FAQClCwAhwAUIAKYLACHBBQgApgsAIcIFAgC_CQAhwwUEANwJACHEBQIAvwkAIcUFAgC_CQAhGwQAAK8LACAFAACxCwAgCAAApwsAIAkAAKgLACAKAACpCwAgCwAAqgsAIAwAAKsLACANAACsCwAgDgAArQsAIA8AAK4LACAWAACwCwAgFwAAsgsAIBsAALMLACAfAAC0CwAglQUCAL8JACGWBQIArQkAIbsFAQCsCQAhvAUBAKwJACG9BQIAvwkAIb4FAQClCwAhvwUBAKULACHABQgApgsAIcEFCACmCwAhwgUCAL8JACHDBQQA3AkAIcQFAgC_CQAhxQUCAL8JACEO3QEAAOUNACDeAQAA5g0AIN8BAADnDQAglgUBAAAAAZ4FAQAAAAG3BQEAAAABxwUBAAAAAcgFAQAAAAHJBUAAAAAB1AVAAAAAAeEFIAAAAAHiBQEAAAAB4wUgAAAAAeQFIAAAAAECAAAA-wQAIEAAAJoQACADAAAA_gQAIEAAAJoQACBBAACeEAAgEAAAAP4EACA5AACeEAAg3QEAAKMNACDeAQAApA0AIN8BAAClDQAglgUBAKwJACGeBQEArAkAIbcFAQCsCQAhxwUBAKwJACHIBQEArAkAIckFQACVDQAh1AVAAJUNACHhBSAAnQsAIeIFAQClCwAh4wUgAJ0LACHkBSAAnQsAIQ7dAQAAow0AIN4BAACkDQAg3wEAAKUNACCWBQEArAkAIZ4FAQCsCQAhtwUBAKwJACHHBQEArAkAIcgFAQCsCQAhyQVAAJUNACHUBUAAlQ0AIeEFIACdCwAh4gUBAKULACHjBSAAnQsAIeQFIACdCwAhEeEBAACgDwAglgUCAAAAAZcFAQAAAAGYBQEAAAABrAUCAAAAAckFAQAAAAH9BQEAAAAB_gUBAAAAAf8FAQAAAAGABgEAAAABgQYCAAAAAYIGAQAAAAGDBgEAAAABhAYBAAAAAYUGAQAAAAGGBgEAAAABhwYBAAAAAQIAAAD5AgAgQAAAnxAAIAMAAACHAwAgQAAAnxAAIEEAAKMQACATAAAAhwMAIDkAAKMQACDhAQAAnw8AIJYFAgCtCQAhlwUBAKwJACGYBQEArAkAIawFAgCtCQAhyQUBAKwJACH9BQEArAkAIf4FAQCsCQAh_wUBAKwJACGABgEArAkAIYEGAgCtCQAhggYBAKwJACGDBgEArAkAIYQGAQCsCQAhhQYBAKwJACGGBgEArAkAIYcGAQCsCQAhEeEBAACfDwAglgUCAK0JACGXBQEArAkAIZgFAQCsCQAhrAUCAK0JACHJBQEArAkAIf0FAQCsCQAh_gUBAKwJACH_BQEArAkAIYAGAQCsCQAhgQYCAK0JACGCBgEArAkAIYMGAQCsCQAhhAYBAKwJACGFBgEArAkAIYYGAQCsCQAhhwYBAKwJACEfIQAAiwoAICMAAIwKACAkAACSCgAgJQAAjQoAICcAAI4KACAoAACPCgAgKwEAAAABiAUCAAAAAZYFAgAAAAGXBQEAAAABogUBAAAAAaMFBAAAAAH4BQEAAAABlgYCAAAAAZcGBAAAAAGYBgQAAAABnAYBAAAAAZ0GAQAAAAGeBgEAAAABnwYBAAAAAaAGAQAAAAGhBgEAAAABogYBAAAAAaMGAQAAAAGkBgEAAAABpQYBAAAAAaYGAgAAAAGnBgEAAAABqAYBAAAAAakGAQAAAAGqBgEAAAABAgAAAF0AIEAAAKQQACADAAAAWwAgQAAApBAAIEEAAKgQACAhAAAAWwAgIQAAiQoAICMAAN4JACAkAADfCQAgJQAA4AkAICcAAOEJACAoAADiCQAgKwEArAkAITkAAKgQACCIBQIArQkAIZYFAgCtCQAhlwUBAKwJACGiBQEArAkAIaMFBADbCQAh-AUBAKwJACGWBgIArQkAIZcGBADbCQAhmAYEANwJACGcBgEArAkAIZ0GAQCsCQAhngYBAKwJACGfBgEArAkAIaAGAQCsCQAhoQYBAKwJACGiBgEArAkAIaMGAQCsCQAhpAYBAKwJACGlBgEArAkAIaYGAgC_CQAhpwYBAKwJACGoBgEArAkAIakGAQCsCQAhqgYBAKwJACEfIQAAiQoAICMAAN4JACAkAADfCQAgJQAA4AkAICcAAOEJACAoAADiCQAgKwEArAkAIYgFAgCtCQAhlgUCAK0JACGXBQEArAkAIaIFAQCsCQAhowUEANsJACH4BQEArAkAIZYGAgCtCQAhlwYEANsJACGYBgQA3AkAIZwGAQCsCQAhnQYBAKwJACGeBgEArAkAIZ8GAQCsCQAhoAYBAKwJACGhBgEArAkAIaIGAQCsCQAhowYBAKwJACGkBgEArAkAIaUGAQCsCQAhpgYCAL8JACGnBgEArAkAIagGAQCsCQAhqQYBAKwJACGqBgEArAkAIQOeBQEAAAAB6gUBAAAAAe4FAQAAAAEPKgIAAAABtAIBAAAAAZYFAgAAAAGjBQQAAAABsgUCAAAAAecFAgAAAAGKBgEAAAABiwYBAAAAAZIGAgAAAAGXBgQAAAABmAYEAAAAAasGAgAAAAGsBgIAAAABrQYCAAAAAa4GAgAAAAENKgIAAAABtAIBAAAAAZYFAgAAAAGjBQQAAAABswUCAAAAAYoGAQAAAAGLBgEAAAABjgYgAAAAAY8GIAAAAAGSBgIAAAABkwYBAAAAAZQGBAAAAAGVBgQAAAABCxIAAIgPACAbAACJDwAglwUBAAAAAesFAgAAAAHvBQEAAAAB8AUBAAAAAfEFAQAAAAHyBSAAAAAB8wUBAAAAAfQFAQAAAAH1BQEAAAABAgAAANQDACBAAACsEAAgAwAAANcDACBAAACsEAAgQQAAsBAAIA0AAADXAwAgEgAA5w4AIBsAAOgOACA5AACwEAAglwUBAKwJACHrBQIArQkAIe8FAQCsCQAh8AUBAKwJACHxBQEArAkAIfIFIACdCwAh8wUBAKwJACH0BQEArAkAIfUFAQCsCQAhCxIAAOcOACAbAADoDgAglwUBAKwJACHrBQIArQkAIe8FAQCsCQAh8AUBAKwJACHxBQEArAkAIfIFIACdCwAh8wUBAKwJACH0BQEArAkAIfUFAQCsCQAhAp4FAQAAAAHqBQEAAAABApcFAQAAAAHrBQIAAAABAgAAAIMEACBAAACyEAAgAwAAAIsEACBAAACyEAAgQQAAthAAIAQAAACLBAAgOQAAthAAIJcFAQCsCQAh6wUCAK0JACEClwUBAKwJACHrBQIArQkAIQoEAACSDgAgBQAAkw4AIAwAAMEOACAsAACUDgAgLQAAlQ4AIJYFAgAAAAGXBQEAAAABxAUCAAAAAecFAQAAAAHoBQEAAAABAgAAAHgAIEAAALcQACAGlgUCAAAAAZ4FAQAAAAG3BQEAAAABuAUgAAAAAbkFAQAAAAG6BQIAAAABApUFAgAAAAGWBQIAAAABDSwBAAAAAZYFAgAAAAGXBQEAAAABmAUBAAAAAZoFAgAAAAGbBQIAAAABnAUCAAAAAZ0FAQAAAAGeBQEAAAABnwUBAAAAAaAFAQAAAAGhBQEAAAABogUBAAAAAQ0sAQAAAAGWBQIAAAABlwUBAAAAAZgFAQAAAAGZBQIAAAABmwUCAAAAAZwFAgAAAAGdBQEAAAABngUBAAAAAZ8FAQAAAAGgBQEAAAABoQUBAAAAAaIFAQAAAAEElgUCAAAAAZcFAQAAAAHnBQEAAAAB6AUBAAAAAQMAAAAPACBAAAC3EAAgQQAAwBAAIAwAAAAPACAEAACADgAgBQAAgQ4AIAwAAIQOACAsAACCDgAgLQAAgw4AIDkAAMAQACCWBQIArQkAIZcFAQCsCQAhxAUCAL8JACHnBQEArAkAIegFAQCsCQAhCgQAAIAOACAFAACBDgAgDAAAhA4AICwAAIIOACAtAACDDgAglgUCAK0JACGXBQEArAkAIcQFAgC_CQAh5wUBAKwJACHoBQEArAkAIQoFAACTDgAgDAAAwQ4AIA0AAJYOACAsAACUDgAgLQAAlQ4AIJYFAgAAAAGXBQEAAAABxAUCAAAAAecFAQAAAAHoBQEAAAABAgAAAHgAIEAAAMEQACADAAAADwAgQAAAwRAAIEEAAMUQACAMAAAADwAgBQAAgQ4AIAwAAIQOACANAACFDgAgLAAAgg4AIC0AAIMOACA5AADFEAAglgUCAK0JACGXBQEArAkAIcQFAgC_CQAh5wUBAKwJACHoBQEArAkAIQoFAACBDgAgDAAAhA4AIA0AAIUOACAsAACCDgAgLQAAgw4AIJYFAgCtCQAhlwUBAKwJACHEBQIAvwkAIecFAQCsCQAh6AUBAKwJACEbBAAA5AwAIAgAAN0MACAJAADeDAAgCgAA3wwAIAsAAOAMACAMAADhDAAgDQAA4gwAIA4AAO8MACAPAADjDAAgFgAA5QwAIBcAAOcMACAbAADoDAAgHwAA6QwAICAAAOoMACCVBQIAAAABlgUCAAAAAbsFAQAAAAG8BQEAAAABvQUCAAAAAb4FAQAAAAG_BQEAAAABwAUIAAAAAcEFCAAAAAHCBQIAAAABwwUEAAAAAcQFAgAAAAHFBQIAAAABAgAAABgAIEAAAMYQACADAAAAFQAgQAAAxhAAIEEAAMoQACAdAAAAFQAgBAAArwsAIAgAAKcLACAJAACoCwAgCgAAqQsAIAsAAKoLACAMAACrCwAgDQAArAsAIA4AAK0LACAPAACuCwAgFgAAsAsAIBcAALILACAbAACzCwAgHwAAtAsAICAAALULACA5AADKEAAglQUCAL8JACGWBQIArQkAIbsFAQCsCQAhvAUBAKwJACG9BQIAvwkAIb4FAQClCwAhvwUBAKULACHABQgApgsAIcEFCACmCwAhwgUCAL8JACHDBQQA3AkAIcQFAgC_CQAhxQUCAL8JACEbBAAArwsAIAgAAKcLACAJAACoCwAgCgAAqQsAIAsAAKoLACAMAACrCwAgDQAArAsAIA4AAK0LACAPAACuCwAgFgAAsAsAIBcAALILACAbAACzCwAgHwAAtAsAICAAALULACCVBQIAvwkAIZYFAgCtCQAhuwUBAKwJACG8BQEArAkAIb0FAgC_CQAhvgUBAKULACG_BQEApQsAIcAFCACmCwAhwQUIAKYLACHCBQIAvwkAIcMFBADcCQAhxAUCAL8JACHFBQIAvwkAIQeWBQEAAAAByQVAAAAAAcoFQAAAAAHUBUAAAAAB3gUBAAAAAd8FAQAAAAHgBQEAAAABDJYFAQAAAAHJBUAAAAAB1AVAAAAAAdUFAQAAAAHWBQEAAAAB1wUBAAAAAdgFAQAAAAHZBQEAAAAB2gUBAAAAAdsFQAAAAAHcBUAAAAAB3QUBAAAAAQaWBQEAAAABzgUBAAAAAc8FAQAAAAHQBSAAAAAB0QUCAAAAAdIFQAAAAAEGlgUCAAAAAaQFAQAAAAGlBQEAAAAB-gUBAAAAAfsFAQAAAAH8BSAAAAABD5YFAgAAAAGXBQEAAAABmAUBAAAAAawFAgAAAAHJBQEAAAAB_QUBAAAAAf8FAQAAAAGABgEAAAABgQYCAAAAAYIGAQAAAAGDBgEAAAABhAYBAAAAAYUGAQAAAAGGBgEAAAABhwYBAAAAAQ7eAQAA5g0AIN8BAADnDQAg4AEAAOgNACCWBQEAAAABngUBAAAAAbcFAQAAAAHHBQEAAAAByAUBAAAAAckFQAAAAAHUBUAAAAAB4QUgAAAAAeIFAQAAAAHjBSAAAAAB5AUgAAAAAQIAAAD7BAAgQAAA0BAAIAMAAAD-BAAgQAAA0BAAIEEAANQQACAQAAAA_gQAIDkAANQQACDeAQAApA0AIN8BAAClDQAg4AEAAKYNACCWBQEArAkAIZ4FAQCsCQAhtwUBAKwJACHHBQEArAkAIcgFAQCsCQAhyQVAAJUNACHUBUAAlQ0AIeEFIACdCwAh4gUBAKULACHjBSAAnQsAIeQFIACdCwAhDt4BAACkDQAg3wEAAKUNACDgAQAApg0AIJYFAQCsCQAhngUBAKwJACG3BQEArAkAIccFAQCsCQAhyAUBAKwJACHJBUAAlQ0AIdQFQACVDQAh4QUgAJ0LACHiBQEApQsAIeMFIACdCwAh5AUgAJ0LACEO3QEAAOUNACDfAQAA5w0AIOABAADoDQAglgUBAAAAAZ4FAQAAAAG3BQEAAAABxwUBAAAAAcgFAQAAAAHJBUAAAAAB1AVAAAAAAeEFIAAAAAHiBQEAAAAB4wUgAAAAAeQFIAAAAAECAAAA-wQAIEAAANUQACADAAAA_gQAIEAAANUQACBBAADZEAAgEAAAAP4EACA5AADZEAAg3QEAAKMNACDfAQAApQ0AIOABAACmDQAglgUBAKwJACGeBQEArAkAIbcFAQCsCQAhxwUBAKwJACHIBQEArAkAIckFQACVDQAh1AVAAJUNACHhBSAAnQsAIeIFAQClCwAh4wUgAJ0LACHkBSAAnQsAIQ7dAQAAow0AIN8BAAClDQAg4AEAAKYNACCWBQEArAkAIZ4FAQCsCQAhtwUBAKwJACHHBQEArAkAIcgFAQCsCQAhyQVAAJUNACHUBUAAlQ0AIeEFIACdCwAh4gUBAKULACHjBSAAnQsAIeQFIACdCwAhDt0BAADlDQAg3gEAAOYNACDgAQAA6A0AIJYFAQAAAAGeBQEAAAABtwUBAAAAAccFAQAAAAHIBQEAAAAByQVAAAAAAdQFQAAAAAHhBSAAAAAB4gUBAAAAAeMFIAAAAAHkBSAAAAABAgAAAPsEACBAAADaEAAgAwAAAP4EACBAAADaEAAgQQAA3hAAIBAAAAD-BAAgOQAA3hAAIN0BAACjDQAg3gEAAKQNACDgAQAApg0AIJYFAQCsCQAhngUBAKwJACG3BQEArAkAIccFAQCsCQAhyAUBAKwJACHJBUAAlQ0AIdQFQACVDQAh4QUgAJ0LACHiBQEApQsAIeMFIACdCwAh5AUgAJ0LACEO3QEAAKMNACDeAQAApA0AIOABAACmDQAglgUBAKwJACGeBQEArAkAIbcFAQCsCQAhxwUBAKwJACHIBQEArAkAIckFQACVDQAh1AVAAJUNACHhBSAAnQsAIeIFAQClCwAh4wUgAJ0LACHkBSAAnQsAIQyVBQIAAAABlgUCAAAAAbsFAQAAAAG8BQEAAAABvgUBAAAAAb8FAQAAAAHABQgAAAABwQUIAAAAAcIFAgAAAAHDBQQAAAABxAUCAAAAAcUFAgAAAAEMlgUCAAAAAbsFAQAAAAG8BQEAAAABvQUCAAAAAb4FAQAAAAG_BQEAAAABwAUIAAAAAcEFCAAAAAHCBQIAAAABwwUEAAAAAcQFAgAAAAHFBQIAAAABGwQAAOQMACAFAADmDAAgCAAA3QwAIAkAAN4MACAKAADfDAAgCwAA4AwAIAwAAOEMACANAADiDAAgDgAA7wwAIBYAAOUMACAXAADnDAAgGwAA6AwAIB8AAOkMACAgAADqDAAglQUCAAAAAZYFAgAAAAG7BQEAAAABvAUBAAAAAb0FAgAAAAG-BQEAAAABvwUBAAAAAcAFCAAAAAHBBQgAAAABwgUCAAAAAcMFBAAAAAHEBQIAAAABxQUCAAAAAQIAAAAYACBAAADhEAAgDJUFAgAAAAGWBQIAAAABuwUBAAAAAbwFAQAAAAG9BQIAAAABvgUBAAAAAb8FAQAAAAHABQgAAAABwQUIAAAAAcIFAgAAAAHDBQQAAAABxQUCAAAAARsEAADkDAAgBQAA5gwAIAgAAN0MACAJAADeDAAgCgAA3wwAIAsAAOAMACAMAADhDAAgDgAA7wwAIA8AAOMMACAWAADlDAAgFwAA5wwAIBsAAOgMACAfAADpDAAgIAAA6gwAIJUFAgAAAAGWBQIAAAABuwUBAAAAAbwFAQAAAAG9BQIAAAABvgUBAAAAAb8FAQAAAAHABQgAAAABwQUIAAAAAcIFAgAAAAHDBQQAAAABxAUCAAAAAcUFAgAAAAECAAAAGAAgQAAA5BAAIBsEAADkDAAgBQAA5gwAIAgAAN0MACAJAADeDAAgCgAA3wwAIAwAAOEMACANAADiDAAgDgAA7wwAIA8AAOMMACAWAADlDAAgFwAA5wwAIBsAAOgMACAfAADpDAAgIAAA6gwAIJUFAgAAAAGWBQIAAAABuwUBAAAAAbwFAQAAAAG9BQIAAAABvgUBAAAAAb8FAQAAAAHABQgAAAABwQUIAAAAAcIFAgAAAAHDBQQAAAABxAUCAAAAAcUFAgAAAAECAAAAGAAgQAAA5hAAIBsEAADkDAAgBQAA5gwAIAgAAN0MACAKAADfDAAgCwAA4AwAIAwAAOEMACANAADiDAAgDgAA7wwAIA8AAOMMACAWAADlDAAgFwAA5wwAIBsAAOgMACAfAADpDAAgIAAA6gwAIJUFAgAAAAGWBQIAAAABuwUBAAAAAbwFAQAAAAG9BQIAAAABvgUBAAAAAb8FAQAAAAHABQgAAAABwQUIAAAAAcIFAgAAAAHDBQQAAAABxAUCAAAAAcUFAgAAAAECAAAAGAAgQAAA6BAAIAyVBQIAAAABlgUCAAAAAbsFAQAAAAG8BQEAAAABvQUCAAAAAb4FAQAAAAG_BQEAAAABwAUIAAAAAcEFCAAAAAHCBQIAAAABwwUEAAAAAcQFAgAAAAEGlgUCAAAAAZ4FAQAAAAG3BQEAAAABuAUgAAAAAbkFAQAAAAG6BQIAAAABAbIFAgAAAAEKBAAAkg4AIAwAAMEOACANAACWDgAgLAAAlA4AIC0AAJUOACCWBQIAAAABlwUBAAAAAcQFAgAAAAHnBQEAAAAB6AUBAAAAAQIAAAB4ACBAAADtEAAgDyoCAAAAAbQCAQAAAAGWBQIAAAABowUEAAAAAbIFAgAAAAHnBQIAAAAB7QUBAAAAAYoGAQAAAAGLBgEAAAABlwYEAAAAAZgGBAAAAAGrBgIAAAABrAYCAAAAAa0GAgAAAAGuBgIAAAABDyoCAAAAAbQCAQAAAAGWBQIAAAABowUEAAAAAbIFAgAAAAHnBQIAAAAB7QUBAAAAAYoGAQAAAAGLBgEAAAABkgYCAAAAAZcGBAAAAAGYBgQAAAABqwYCAAAAAa0GAgAAAAGuBgIAAAABGwQAAOQMACAFAADmDAAgCAAA3QwAIAkAAN4MACAKAADfDAAgCwAA4AwAIAwAAOEMACANAADiDAAgDgAA7wwAIA8AAOMMACAWAADlDAAgFwAA5wwAIB8AAOkMACAgAADqDAAglQUCAAAAAZYFAgAAAAG7BQEAAAABvAUBAAAAAb0FAgAAAAG-BQEAAAABvwUBAAAAAcAFCAAAAAHBBQgAAAABwgUCAAAAAcMFBAAAAAHEBQIAAAABxQUCAAAAAQIAAAAYACBAAADxEAAgAwAAABUAIEAAAPEQACBBAAD1EAAgHQAAABUAIAQAAK8LACAFAACxCwAgCAAApwsAIAkAAKgLACAKAACpCwAgCwAAqgsAIAwAAKsLACANAACsCwAgDgAArQsAIA8AAK4LACAWAACwCwAgFwAAsgsAIB8AALQLACAgAAC1CwAgOQAA9RAAIJUFAgC_CQAhlgUCAK0JACG7BQEArAkAIbwFAQCsCQAhvQUCAL8JACG-BQEApQsAIb8FAQClCwAhwAUIAKYLACHBBQgApgsAIcIFAgC_CQAhwwUEANwJACHEBQIAvwkAIcUFAgC_CQAhGwQAAK8LACAFAACxCwAgCAAApwsAIAkAAKgLACAKAACpCwAgCwAAqgsAIAwAAKsLACANAACsCwAgDgAArQsAIA8AAK4LACAWAACwCwAgFwAAsgsAIB8AALQLACAgAAC1CwAglQUCAL8JACGWBQIArQkAIbsFAQCsCQAhvAUBAKwJACG9BQIAvwkAIb4FAQClCwAhvwUBAKULACHABQgApgsAIcEFCACmCwAhwgUCAL8JACHDBQQA3AkAIcQFAgC_CQAhxQUCAL8JACENKgIAAAABtAIBAAAAAZYFAgAAAAGjBQQAAAABswUCAAAAAe0FAQAAAAGKBgEAAAABiwYBAAAAAY4GIAAAAAGPBiAAAAABkwYBAAAAAZQGBAAAAAGVBgQAAAABAwAAAA8AIEAAAO0QACBBAAD5EAAgDAAAAA8AIAQAAIAOACAMAACEDgAgDQAAhQ4AICwAAIIOACAtAACDDgAgOQAA-RAAIJYFAgCtCQAhlwUBAKwJACHEBQIAvwkAIecFAQCsCQAh6AUBAKwJACEKBAAAgA4AIAwAAIQOACANAACFDgAgLAAAgg4AIC0AAIMOACCWBQIArQkAIZcFAQCsCQAhxAUCAL8JACHnBQEArAkAIegFAQCsCQAhApYFAgAAAAHlBQIAAAABAiwBAAAAAYgFAgAAAAELEgAAiA8AIBoAAIcPACCXBQEAAAAB6wUCAAAAAe8FAQAAAAHwBQEAAAAB8QUBAAAAAfIFIAAAAAHzBQEAAAAB9AUBAAAAAfUFAQAAAAECAAAA1AMAIEAAAPwQACAHCgAA8w0AIBIAALkMACATAAC6DAAgLgAAuAwAIJUFAgAAAAGWBQIAAAAB5QUCAAAAAQIAAAAJACBAAAD-EAAgBKMFBAAAAAGOBiAAAAABjwYgAAAAAZEGAQAAAAEGKgIAAAABowUEAAAAAYsGAQAAAAGOBiAAAAABjwYgAAAAAZAGAgAAAAEbBAAA5AwAIAUAAOYMACAIAADdDAAgCQAA3gwAIAoAAN8MACALAADgDAAgDAAA4QwAIA0AAOIMACAOAADvDAAgDwAA4wwAIBYAAOUMACAXAADnDAAgGwAA6AwAICAAAOoMACCVBQIAAAABlgUCAAAAAbsFAQAAAAG8BQEAAAABvQUCAAAAAb4FAQAAAAG_BQEAAAABwAUIAAAAAcEFCAAAAAHCBQIAAAABwwUEAAAAAcQFAgAAAAHFBQIAAAABAgAAABgAIEAAAIIRACADAAAAFQAgQAAAghEAIEEAAIYRACAdAAAAFQAgBAAArwsAIAUAALELACAIAACnCwAgCQAAqAsAIAoAAKkLACALAACqCwAgDAAAqwsAIA0AAKwLACAOAACtCwAgDwAArgsAIBYAALALACAXAACyCwAgGwAAswsAICAAALULACA5AACGEQAglQUCAL8JACGWBQIArQkAIbsFAQCsCQAhvAUBAKwJACG9BQIAvwkAIb4FAQClCwAhvwUBAKULACHABQgApgsAIcEFCACmCwAhwgUCAL8JACHDBQQA3AkAIcQFAgC_CQAhxQUCAL8JACEbBAAArwsAIAUAALELACAIAACnCwAgCQAAqAsAIAoAAKkLACALAACqCwAgDAAAqwsAIA0AAKwLACAOAACtCwAgDwAArgsAIBYAALALACAXAACyCwAgGwAAswsAICAAALULACCVBQIAvwkAIZYFAgCtCQAhuwUBAKwJACG8BQEArAkAIb0FAgC_CQAhvgUBAKULACG_BQEApQsAIcAFCACmCwAhwQUIAKYLACHCBQIAvwkAIcMFBADcCQAhxAUCAL8JACHFBQIAvwkAIQkqAgAAAAGjBQQAAAABswUCAAAAAbwFAQAAAAHrBQIAAAABiwYBAAAAAY0GAQAAAAGOBiAAAAABjwYgAAAAAQMAAADXAwAgQAAA_BAAIEEAAIoRACANAAAA1wMAIBIAAOcOACAaAADmDgAgOQAAihEAIJcFAQCsCQAh6wUCAK0JACHvBQEArAkAIfAFAQCsCQAh8QUBAKwJACHyBSAAnQsAIfMFAQCsCQAh9AUBAKwJACH1BQEArAkAIQsSAADnDgAgGgAA5g4AIJcFAQCsCQAh6wUCAK0JACHvBQEArAkAIfAFAQCsCQAh8QUBAKwJACHyBSAAnQsAIfMFAQCsCQAh9AUBAKwJACH1BQEArAkAIQMAAAAHACBAAAD-EAAgQQAAjREAIAkAAAAHACAKAADyDQAgEgAAlwwAIBMAAJgMACAuAACWDAAgOQAAjREAIJUFAgCtCQAhlgUCAK0JACHlBQIArQkAIQcKAADyDQAgEgAAlwwAIBMAAJgMACAuAACWDAAglQUCAK0JACGWBQIArQkAIeUFAgCtCQAhDSoCAAAAAbQCAQAAAAGWBQIAAAABowUEAAAAAe0FAQAAAAGKBgEAAAABiwYBAAAAAY4GIAAAAAGPBiAAAAABkgYCAAAAAZMGAQAAAAGUBgQAAAABlQYEAAAAARMQAACkDAAgGAAA_QsAIBkAAP4LACAdAAD_CwAgHgAAgAwAICoCAAAAAbQCAQAAAAGWBQIAAAABowUEAAAAAbMFAgAAAAHtBQEAAAABigYBAAAAAYsGAQAAAAGOBiAAAAABjwYgAAAAAZIGAgAAAAGTBgEAAAABlAYEAAAAAZUGBAAAAAECAAAANAAgQAAAjxEAIAMAAAAyACBAAACPEQAgQQAAkxEAIBUAAAAyACAQAACiDAAgGAAA1AsAIBkAANULACAdAADWCwAgHgAA1wsAICoCAK0JACE5AACTEQAgtAIBAKwJACGWBQIArQkAIaMFBADbCQAhswUCAK0JACHtBQEArAkAIYoGAQCsCQAhiwYBAKwJACGOBiAAnQsAIY8GIACdCwAhkgYCAK0JACGTBgEArAkAIZQGBADcCQAhlQYEANwJACETEAAAogwAIBgAANQLACAZAADVCwAgHQAA1gsAIB4AANcLACAqAgCtCQAhtAIBAKwJACGWBQIArQkAIaMFBADbCQAhswUCAK0JACHtBQEArAkAIYoGAQCsCQAhiwYBAKwJACGOBiAAnQsAIY8GIACdCwAhkgYCAK0JACGTBgEArAkAIZQGBADcCQAhlQYEANwJACEJKgIAAAABowUEAAAAAbwFAQAAAAHrBQIAAAABiwYBAAAAAYwGAgAAAAGNBgEAAAABjgYgAAAAAY8GIAAAAAEDAAAAFQAgQAAA4RAAIEEAAJcRACAdAAAAFQAgBAAArwsAIAUAALELACAIAACnCwAgCQAAqAsAIAoAAKkLACALAACqCwAgDAAAqwsAIA0AAKwLACAOAACtCwAgFgAAsAsAIBcAALILACAbAACzCwAgHwAAtAsAICAAALULACA5AACXEQAglQUCAL8JACGWBQIArQkAIbsFAQCsCQAhvAUBAKwJACG9BQIAvwkAIb4FAQClCwAhvwUBAKULACHABQgApgsAIcEFCACmCwAhwgUCAL8JACHDBQQA3AkAIcQFAgC_CQAhxQUCAL8JACEbBAAArwsAIAUAALELACAIAACnCwAgCQAAqAsAIAoAAKkLACALAACqCwAgDAAAqwsAIA0AAKwLACAOAACtCwAgFgAAsAsAIBcAALILACAbAACzCwAgHwAAtAsAICAAALULACCVBQIAvwkAIZYFAgCtCQAhuwUBAKwJACG8BQEArAkAIb0FAgC_CQAhvgUBAKULACG_BQEApQsAIcAFCACmCwAhwQUIAKYLACHCBQIAvwkAIcMFBADcCQAhxAUCAL8JACHFBQIAvwkAIQMAAAAVACBAAADkEAAgQQAAmhEAIB0AAAAVACAEAACvCwAgBQAAsQsAIAgAAKcLACAJAACoCwAgCgAAqQsAIAsAAKoLACAMAACrCwAgDgAArQsAIA8AAK4LACAWAACwCwAgFwAAsgsAIBsAALMLACAfAAC0CwAgIAAAtQsAIDkAAJoRACCVBQIAvwkAIZYFAgCtCQAhuwUBAKwJACG8BQEArAkAIb0FAgC_CQAhvgUBAKULACG_BQEApQsAIcAFCACmCwAhwQUIAKYLACHCBQIAvwkAIcMFBADcCQAhxAUCAL8JACHFBQIAvwkAIRsEAACvCwAgBQAAsQsAIAgAAKcLACAJAACoCwAgCgAAqQsAIAsAAKoLACAMAACrCwAgDgAArQsAIA8AAK4LACAWAACwCwAgFwAAsgsAIBsAALMLACAfAAC0CwAgIAAAtQsAIJUFAgC_CQAhlgUCAK0JACG7BQEArAkAIbwFAQCsCQAhvQUCAL8JACG-BQEApQsAIb8FAQClCwAhwAUIAKYLACHBBQgApgsAIcIFAgC_CQAhwwUEANwJACHEBQIAvwkAIcUFAgC_CQAhAwAAABUAIEAAAOYQACBBAACdEQAgHQAAABUAIAQAAK8LACAFAACxCwAgCAAApwsAIAkAAKgLACAKAACpCwAgDAAAqwsAIA0AAKwLACAOAACtCwAgDwAArgsAIBYAALALACAXAACyCwAgGwAAswsAIB8AALQLACAgAAC1CwAgOQAAnREAIJUFAgC_CQAhlgUCAK0JACG7BQEArAkAIbwFAQCsCQAhvQUCAL8JACG-BQEApQsAIb8FAQClCwAhwAUIAKYLACHBBQgApgsAIcIFAgC_CQAhwwUEANwJACHEBQIAvwkAIcUFAgC_CQAhGwQAAK8LACAFAACxCwAgCAAApwsAIAkAAKgLACAKAACpCwAgDAAAqwsAIA0AAKwLACAOAACtCwAgDwAArgsAIBYAALALACAXAACyCwAgGwAAswsAIB8AALQLACAgAAC1CwAglQUCAL8JACGWBQIArQkAIbsFAQCsCQAhvAUBAKwJACG9BQIAvwkAIb4FAQClCwAhvwUBAKULACHABQgApgsAIcEFCACmCwAhwgUCAL8JACHDBQQA3AkAIcQFAgC_CQAhxQUCAL8JACEDAAAAFQAgQAAA6BAAIEEAAKARACAdAAAAFQAgBAAArwsAIAUAALELACAIAACnCwAgCgAAqQsAIAsAAKoLACAMAACrCwAgDQAArAsAIA4AAK0LACAPAACuCwAgFgAAsAsAIBcAALILACAbAACzCwAgHwAAtAsAICAAALULACA5AACgEQAglQUCAL8JACGWBQIArQkAIbsFAQCsCQAhvAUBAKwJACG9BQIAvwkAIb4FAQClCwAhvwUBAKULACHABQgApgsAIcEFCACmCwAhwgUCAL8JACHDBQQA3AkAIcQFAgC_CQAhxQUCAL8JACEbBAAArwsAIAUAALELACAIAACnCwAgCgAAqQsAIAsAAKoLACAMAACrCwAgDQAArAsAIA4AAK0LACAPAACuCwAgFgAAsAsAIBcAALILACAbAACzCwAgHwAAtAsAICAAALULACCVBQIAvwkAIZYFAgCtCQAhuwUBAKwJACG8BQEArAkAIb0FAgC_CQAhvgUBAKULACG_BQEApQsAIcAFCACmCwAhwQUIAKYLACHCBQIAvwkAIcMFBADcCQAhxAUCAL8JACHFBQIAvwkAIRsFAADmDAAgCAAA3QwAIAkAAN4MACAKAADfDAAgCwAA4AwAIAwAAOEMACANAADiDAAgDgAA7wwAIA8AAOMMACAWAADlDAAgFwAA5wwAIBsAAOgMACAfAADpDAAgIAAA6gwAIJUFAgAAAAGWBQIAAAABuwUBAAAAAbwFAQAAAAG9BQIAAAABvgUBAAAAAb8FAQAAAAHABQgAAAABwQUIAAAAAcIFAgAAAAHDBQQAAAABxAUCAAAAAcUFAgAAAAECAAAAGAAgQAAAoREAIAMAAAAVACBAAAChEQAgQQAApREAIB0AAAAVACAFAACxCwAgCAAApwsAIAkAAKgLACAKAACpCwAgCwAAqgsAIAwAAKsLACANAACsCwAgDgAArQsAIA8AAK4LACAWAACwCwAgFwAAsgsAIBsAALMLACAfAAC0CwAgIAAAtQsAIDkAAKURACCVBQIAvwkAIZYFAgCtCQAhuwUBAKwJACG8BQEArAkAIb0FAgC_CQAhvgUBAKULACG_BQEApQsAIcAFCACmCwAhwQUIAKYLACHCBQIAvwkAIcMFBADcCQAhxAUCAL8JACHFBQIAvwkAIRsFAACxCwAgCAAApwsAIAkAAKgLACAKAACpCwAgCwAAqgsAIAwAAKsLACANAACsCwAgDgAArQsAIA8AAK4LACAWAACwCwAgFwAAsgsAIBsAALMLACAfAAC0CwAgIAAAtQsAIJUFAgC_CQAhlgUCAK0JACG7BQEArAkAIbwFAQCsCQAhvQUCAL8JACG-BQEApQsAIb8FAQClCwAhwAUIAKYLACHBBQgApgsAIcIFAgC_CQAhwwUEANwJACHEBQIAvwkAIcUFAgC_CQAhAbMFAgAAAAEPKgIAAAABtAIBAAAAAZYFAgAAAAGjBQQAAAAB5wUCAAAAAe0FAQAAAAGKBgEAAAABiwYBAAAAAZIGAgAAAAGXBgQAAAABmAYEAAAAAasGAgAAAAGsBgIAAAABrQYCAAAAAa4GAgAAAAEYFQAA9goAIBgAAPQKACAZAAD1CgAgHQAA-woAICoCAAAAAS8AAP0KACAxAAD4CgAgMgAA-QoAIDMAAPoKACC0AgEAAAABlgUCAAAAAaMFBAAAAAGyBQIAAAAB5wUCAAAAAe0FAQAAAAGKBgEAAAABiwYBAAAAAZIGAgAAAAGXBgQAAAABmAYEAAAAAasGAgAAAAGsBgIAAAABrQYCAAAAAa4GAgAAAAECAAAAAQAgQAAAqBEAIAQRAACTCwAgEgAAlAsAIJYFAgAAAAGXBQEAAAABAgAAALwGACBAAACqEQAgBwoAAPMNACASAAC5DAAgGwAAuwwAIC4AALgMACCVBQIAAAABlgUCAAAAAeUFAgAAAAECAAAACQAgQAAArBEAIAQRAACTCwAgEwAAlQsAIJYFAgAAAAGXBQEAAAABAgAAALwGACBAAACuEQAgCxoAAIcPACAbAACJDwAglwUBAAAAAesFAgAAAAHvBQEAAAAB8AUBAAAAAfEFAQAAAAHyBSAAAAAB8wUBAAAAAfQFAQAAAAH1BQEAAAABAgAAANQDACBAAACwEQAgBwoAAPMNACATAAC6DAAgGwAAuwwAIC4AALgMACCVBQIAAAABlgUCAAAAAeUFAgAAAAECAAAACQAgQAAAshEAIAMAAACIAQAgQAAAqhEAIEEAALYRACAGAAAAiAEAIBEAAL8KACASAADACgAgOQAAthEAIJYFAgCtCQAhlwUBAKwJACEEEQAAvwoAIBIAAMAKACCWBQIArQkAIZcFAQCsCQAhDyoCAAAAAbQCAQAAAAGWBQIAAAABowUEAAAAAbIFAgAAAAHnBQIAAAAB7QUBAAAAAYoGAQAAAAGLBgEAAAABkgYCAAAAAZcGBAAAAAGYBgQAAAABrAYCAAAAAa0GAgAAAAGuBgIAAAABGCsBAAAAAYgFAgAAAAGWBQIAAAABlwUBAAAAAaIFAQAAAAGjBQQAAAAB-AUBAAAAAZcGBAAAAAGYBgQAAAABnAYBAAAAAZ0GAQAAAAGeBgEAAAABnwYBAAAAAaAGAQAAAAGhBgEAAAABogYBAAAAAaMGAQAAAAGkBgEAAAABpQYBAAAAAaYGAgAAAAGnBgEAAAABqAYBAAAAAakGAQAAAAGqBgEAAAABBSoCAAAAAaMFBAAAAAGRBgEAAAABlwYEAAAAAZgGBAAAAAEDAAAABwAgQAAArBEAIEEAALwRACAJAAAABwAgCgAA8g0AIBIAAJcMACAbAACZDAAgLgAAlgwAIDkAALwRACCVBQIArQkAIZYFAgCtCQAh5QUCAK0JACEHCgAA8g0AIBIAAJcMACAbAACZDAAgLgAAlgwAIJUFAgCtCQAhlgUCAK0JACHlBQIArQkAIQMAAAApACBAAACoEQAgQQAAvxEAIBoAAAApACAVAADPCgAgGAAAzQoAIBkAAM4KACAdAADUCgAgKgIArQkAIS8AANAKACAxAADSCgAgMgAA8goAIDMAANMKACA5AAC_EQAgtAIBAKwJACGWBQIArQkAIaMFBADbCQAhsgUCAK0JACHnBQIArQkAIe0FAQCsCQAhigYBAKwJACGLBgEArAkAIZIGAgCtCQAhlwYEANsJACGYBgQA3AkAIasGAgC_CQAhrAYCAL8JACGtBgIAvwkAIa4GAgCtCQAhGBUAAM8KACAYAADNCgAgGQAAzgoAIB0AANQKACAqAgCtCQAhLwAA0AoAIDEAANIKACAyAADyCgAgMwAA0woAILQCAQCsCQAhlgUCAK0JACGjBQQA2wkAIbIFAgCtCQAh5wUCAK0JACHtBQEArAkAIYoGAQCsCQAhiwYBAKwJACGSBgIArQkAIZcGBADbCQAhmAYEANwJACGrBgIAvwkAIawGAgC_CQAhrQYCAL8JACGuBgIArQkAIQMAAACIAQAgQAAArhEAIEEAAMIRACAGAAAAiAEAIBEAAL8KACATAADBCgAgOQAAwhEAIJYFAgCtCQAhlwUBAKwJACEEEQAAvwoAIBMAAMEKACCWBQIArQkAIZcFAQCsCQAhAwAAANcDACBAAACwEQAgQQAAxREAIA0AAADXAwAgGgAA5g4AIBsAAOgOACA5AADFEQAglwUBAKwJACHrBQIArQkAIe8FAQCsCQAh8AUBAKwJACHxBQEArAkAIfIFIACdCwAh8wUBAKwJACH0BQEArAkAIfUFAQCsCQAhCxoAAOYOACAbAADoDgAglwUBAKwJACHrBQIArQkAIe8FAQCsCQAh8AUBAKwJACHxBQEArAkAIfIFIACdCwAh8wUBAKwJACH0BQEArAkAIfUFAQCsCQAhAwAAAAcAIEAAALIRACBBAADIEQAgCQAAAAcAIAoAAPINACATAACYDAAgGwAAmQwAIC4AAJYMACA5AADIEQAglQUCAK0JACGWBQIArQkAIeUFAgCtCQAhBwoAAPINACATAACYDAAgGwAAmQwAIC4AAJYMACCVBQIArQkAIZYFAgCtCQAh5QUCAK0JACEPKgIAAAABtAIBAAAAAZYFAgAAAAGjBQQAAAABsgUCAAAAAecFAgAAAAHtBQEAAAABigYBAAAAAYsGAQAAAAGSBgIAAAABlwYEAAAAAZgGBAAAAAGrBgIAAAABrAYCAAAAAa4GAgAAAAEbBAAA5AwAIAUAAOYMACAIAADdDAAgCQAA3gwAIAoAAN8MACALAADgDAAgDAAA4QwAIA0AAOIMACAOAADvDAAgDwAA4wwAIBcAAOcMACAbAADoDAAgHwAA6QwAICAAAOoMACCVBQIAAAABlgUCAAAAAbsFAQAAAAG8BQEAAAABvQUCAAAAAb4FAQAAAAG_BQEAAAABwAUIAAAAAcEFCAAAAAHCBQIAAAABwwUEAAAAAcQFAgAAAAHFBQIAAAABAgAAABgAIEAAAMoRACAEEgAAlAsAIBMAAJULACCWBQIAAAABlwUBAAAAAQIAAAC8BgAgQAAAzBEAIAMAAAAVACBAAADKEQAgQQAA0BEAIB0AAAAVACAEAACvCwAgBQAAsQsAIAgAAKcLACAJAACoCwAgCgAAqQsAIAsAAKoLACAMAACrCwAgDQAArAsAIA4AAK0LACAPAACuCwAgFwAAsgsAIBsAALMLACAfAAC0CwAgIAAAtQsAIDkAANARACCVBQIAvwkAIZYFAgCtCQAhuwUBAKwJACG8BQEArAkAIb0FAgC_CQAhvgUBAKULACG_BQEApQsAIcAFCACmCwAhwQUIAKYLACHCBQIAvwkAIcMFBADcCQAhxAUCAL8JACHFBQIAvwkAIRsEAACvCwAgBQAAsQsAIAgAAKcLACAJAACoCwAgCgAAqQsAIAsAAKoLACAMAACrCwAgDQAArAsAIA4AAK0LACAPAACuCwAgFwAAsgsAIBsAALMLACAfAAC0CwAgIAAAtQsAIJUFAgC_CQAhlgUCAK0JACG7BQEArAkAIbwFAQCsCQAhvQUCAL8JACG-BQEApQsAIb8FAQClCwAhwAUIAKYLACHBBQgApgsAIcIFAgC_CQAhwwUEANwJACHEBQIAvwkAIcUFAgC_CQAhAwAAAIgBACBAAADMEQAgQQAA0xEAIAYAAACIAQAgEgAAwAoAIBMAAMEKACA5AADTEQAglgUCAK0JACGXBQEArAkAIQQSAADACgAgEwAAwQoAIJYFAgCtCQAhlwUBAKwJACEKBAAAkg4AIAUAAJMOACAMAADBDgAgDQAAlg4AICwAAJQOACCWBQIAAAABlwUBAAAAAcQFAgAAAAHnBQEAAAAB6AUBAAAAAQIAAAB4ACBAAADUEQAgCgQAAJIOACAFAACTDgAgDAAAwQ4AIA0AAJYOACAtAACVDgAglgUCAAAAAZcFAQAAAAHEBQIAAAAB5wUBAAAAAegFAQAAAAECAAAAeAAgQAAA1hEAIAIsAQAAAAGVBQIAAAABHyEAAIsKACAjAACMCgAgJAAAkgoAICcAAI4KACAoAACPCgAgKQAAkAoAICsBAAAAAYgFAgAAAAGWBQIAAAABlwUBAAAAAaIFAQAAAAGjBQQAAAAB-AUBAAAAAZYGAgAAAAGXBgQAAAABmAYEAAAAAZwGAQAAAAGdBgEAAAABngYBAAAAAZ8GAQAAAAGgBgEAAAABoQYBAAAAAaIGAQAAAAGjBgEAAAABpAYBAAAAAaUGAQAAAAGmBgIAAAABpwYBAAAAAagGAQAAAAGpBgEAAAABqgYBAAAAAQIAAABdACBAAADZEQAgGBUAAPYKACAYAAD0CgAgGQAA9QoAIB0AAPsKACAqAgAAAAEvAAD9CgAgMAAA9woAIDEAAPgKACAyAAD5CgAgtAIBAAAAAZYFAgAAAAGjBQQAAAABsgUCAAAAAecFAgAAAAHtBQEAAAABigYBAAAAAYsGAQAAAAGSBgIAAAABlwYEAAAAAZgGBAAAAAGrBgIAAAABrAYCAAAAAa0GAgAAAAGuBgIAAAABAgAAAAEAIEAAANsRACASBgAAnwoAIAcAAKAKACAiAAChCgAgKwAAowoAICwBAAAAAZYFAgAAAAGXBQEAAAABmAUBAAAAAZkFAgAAAAGaBQIAAAABmwUCAAAAAZwFAgAAAAGdBQEAAAABngUBAAAAAZ8FAQAAAAGgBQEAAAABoQUBAAAAAaIFAQAAAAECAAAADQAgQAAA3REAIAMAAAALACBAAADdEQAgQQAA4REAIBQAAAALACAGAADACQAgBwAAwQkAICIAAMIJACArAADECQAgLAEArAkAITkAAOERACCWBQIArQkAIZcFAQCsCQAhmAUBAKwJACGZBQIArQkAIZoFAgC_CQAhmwUCAL8JACGcBQIAvwkAIZ0FAQCsCQAhngUBAKwJACGfBQEArAkAIaAFAQCsCQAhoQUBAKwJACGiBQEArAkAIRIGAADACQAgBwAAwQkAICIAAMIJACArAADECQAgLAEArAkAIZYFAgCtCQAhlwUBAKwJACGYBQEArAkAIZkFAgCtCQAhmgUCAL8JACGbBQIAvwkAIZwFAgC_CQAhnQUBAKwJACGeBQEArAkAIZ8FAQCsCQAhoAUBAKwJACGhBQEArAkAIaIFAQCsCQAhGCsBAAAAAYgFAgAAAAGWBQIAAAABlwUBAAAAAaIFAQAAAAGjBQQAAAAB-AUBAAAAAZYGAgAAAAGXBgQAAAABmAYEAAAAAZwGAQAAAAGdBgEAAAABngYBAAAAAZ8GAQAAAAGgBgEAAAABoQYBAAAAAaIGAQAAAAGjBgEAAAABpAYBAAAAAaUGAQAAAAGnBgEAAAABqAYBAAAAAakGAQAAAAGqBgEAAAABBpYFAgAAAAGkBQEAAAABpQUBAAAAAaoFAQAAAAH4BQEAAAABmwYBAAAAAQWkBQEAAAABpQUBAAAAAaoFAQAAAAH3BQEAAAAB-AUBAAAAAQMAAABbACBAAADZEQAgQQAA5xEAICEAAABbACAhAACJCgAgIwAA3gkAICQAAN8JACAnAADhCQAgKAAA4gkAICkAAOMJACArAQCsCQAhOQAA5xEAIIgFAgCtCQAhlgUCAK0JACGXBQEArAkAIaIFAQCsCQAhowUEANsJACH4BQEArAkAIZYGAgCtCQAhlwYEANsJACGYBgQA3AkAIZwGAQCsCQAhnQYBAKwJACGeBgEArAkAIZ8GAQCsCQAhoAYBAKwJACGhBgEArAkAIaIGAQCsCQAhowYBAKwJACGkBgEArAkAIaUGAQCsCQAhpgYCAL8JACGnBgEArAkAIagGAQCsCQAhqQYBAKwJACGqBgEArAkAIR8hAACJCgAgIwAA3gkAICQAAN8JACAnAADhCQAgKAAA4gkAICkAAOMJACArAQCsCQAhiAUCAK0JACGWBQIArQkAIZcFAQCsCQAhogUBAKwJACGjBQQA2wkAIfgFAQCsCQAhlgYCAK0JACGXBgQA2wkAIZgGBADcCQAhnAYBAKwJACGdBgEArAkAIZ4GAQCsCQAhnwYBAKwJACGgBgEArAkAIaEGAQCsCQAhogYBAKwJACGjBgEArAkAIaQGAQCsCQAhpQYBAKwJACGmBgIAvwkAIacGAQCsCQAhqAYBAKwJACGpBgEArAkAIaoGAQCsCQAhAwAAACkAIEAAANsRACBBAADqEQAgGgAAACkAIBUAAM8KACAYAADNCgAgGQAAzgoAIB0AANQKACAqAgCtCQAhLwAA0AoAIDAAANEKACAxAADSCgAgMgAA8goAIDkAAOoRACC0AgEArAkAIZYFAgCtCQAhowUEANsJACGyBQIArQkAIecFAgCtCQAh7QUBAKwJACGKBgEArAkAIYsGAQCsCQAhkgYCAK0JACGXBgQA2wkAIZgGBADcCQAhqwYCAL8JACGsBgIAvwkAIa0GAgC_CQAhrgYCAK0JACEYFQAAzwoAIBgAAM0KACAZAADOCgAgHQAA1AoAICoCAK0JACEvAADQCgAgMAAA0QoAIDEAANIKACAyAADyCgAgtAIBAKwJACGWBQIArQkAIaMFBADbCQAhsgUCAK0JACHnBQIArQkAIe0FAQCsCQAhigYBAKwJACGLBgEArAkAIZIGAgCtCQAhlwYEANsJACGYBgQA3AkAIasGAgC_CQAhrAYCAL8JACGtBgIAvwkAIa4GAgCtCQAhGCsBAAAAAZYFAgAAAAGXBQEAAAABogUBAAAAAaMFBAAAAAH4BQEAAAABlgYCAAAAAZcGBAAAAAGYBgQAAAABnAYBAAAAAZ0GAQAAAAGeBgEAAAABnwYBAAAAAaAGAQAAAAGhBgEAAAABogYBAAAAAaMGAQAAAAGkBgEAAAABpQYBAAAAAaYGAgAAAAGnBgEAAAABqAYBAAAAAakGAQAAAAGqBgEAAAABAYkFAQAAAAEDAAAADwAgQAAA1BEAIEEAAO8RACAMAAAADwAgBAAAgA4AIAUAAIEOACAMAACEDgAgDQAAhQ4AICwAAIIOACA5AADvEQAglgUCAK0JACGXBQEArAkAIcQFAgC_CQAh5wUBAKwJACHoBQEArAkAIQoEAACADgAgBQAAgQ4AIAwAAIQOACANAACFDgAgLAAAgg4AIJYFAgCtCQAhlwUBAKwJACHEBQIAvwkAIecFAQCsCQAh6AUBAKwJACEDAAAADwAgQAAA1hEAIEEAAPIRACAMAAAADwAgBAAAgA4AIAUAAIEOACAMAACEDgAgDQAAhQ4AIC0AAIMOACA5AADyEQAglgUCAK0JACGXBQEArAkAIcQFAgC_CQAh5wUBAKwJACHoBQEArAkAIQoEAACADgAgBQAAgQ4AIAwAAIQOACANAACFDgAgLQAAgw4AIJYFAgCtCQAhlwUBAKwJACHEBQIAvwkAIecFAQCsCQAh6AUBAKwJACESBgAAnwoAIAcAAKAKACAqAACiCgAgKwAAowoAICwBAAAAAZYFAgAAAAGXBQEAAAABmAUBAAAAAZkFAgAAAAGaBQIAAAABmwUCAAAAAZwFAgAAAAGdBQEAAAABngUBAAAAAZ8FAQAAAAGgBQEAAAABoQUBAAAAAaIFAQAAAAECAAAADQAgQAAA8xEAIBsEAADkDAAgBQAA5gwAIAgAAN0MACAJAADeDAAgCgAA3wwAIAsAAOAMACAMAADhDAAgDQAA4gwAIA4AAO8MACAPAADjDAAgFgAA5QwAIBsAAOgMACAfAADpDAAgIAAA6gwAIJUFAgAAAAGWBQIAAAABuwUBAAAAAbwFAQAAAAG9BQIAAAABvgUBAAAAAb8FAQAAAAHABQgAAAABwQUIAAAAAcIFAgAAAAHDBQQAAAABxAUCAAAAAcUFAgAAAAECAAAAGAAgQAAA9REAIAMAAAALACBAAADzEQAgQQAA-REAIBQAAAALACAGAADACQAgBwAAwQkAICoAAMMJACArAADECQAgLAEArAkAITkAAPkRACCWBQIArQkAIZcFAQCsCQAhmAUBAKwJACGZBQIArQkAIZoFAgC_CQAhmwUCAL8JACGcBQIAvwkAIZ0FAQCsCQAhngUBAKwJACGfBQEArAkAIaAFAQCsCQAhoQUBAKwJACGiBQEArAkAIRIGAADACQAgBwAAwQkAICoAAMMJACArAADECQAgLAEArAkAIZYFAgCtCQAhlwUBAKwJACGYBQEArAkAIZkFAgCtCQAhmgUCAL8JACGbBQIAvwkAIZwFAgC_CQAhnQUBAKwJACGeBQEArAkAIZ8FAQCsCQAhoAUBAKwJACGhBQEArAkAIaIFAQCsCQAhAwAAABUAIEAAAPURACBBAAD8EQAgHQAAABUAIAQAAK8LACAFAACxCwAgCAAApwsAIAkAAKgLACAKAACpCwAgCwAAqgsAIAwAAKsLACANAACsCwAgDgAArQsAIA8AAK4LACAWAACwCwAgGwAAswsAIB8AALQLACAgAAC1CwAgOQAA_BEAIJUFAgC_CQAhlgUCAK0JACG7BQEArAkAIbwFAQCsCQAhvQUCAL8JACG-BQEApQsAIb8FAQClCwAhwAUIAKYLACHBBQgApgsAIcIFAgC_CQAhwwUEANwJACHEBQIAvwkAIcUFAgC_CQAhGwQAAK8LACAFAACxCwAgCAAApwsAIAkAAKgLACAKAACpCwAgCwAAqgsAIAwAAKsLACANAACsCwAgDgAArQsAIA8AAK4LACAWAACwCwAgGwAAswsAIB8AALQLACAgAAC1CwAglQUCAL8JACGWBQIArQkAIbsFAQCsCQAhvAUBAKwJACG9BQIAvwkAIb4FAQClCwAhvwUBAKULACHABQgApgsAIcEFCACmCwAhwgUCAL8JACHDBQQA3AkAIcQFAgC_CQAhxQUCAL8JACESBgAAnwoAIAcAAKAKACAiAAChCgAgKgAAogoAICwBAAAAAZYFAgAAAAGXBQEAAAABmAUBAAAAAZkFAgAAAAGaBQIAAAABmwUCAAAAAZwFAgAAAAGdBQEAAAABngUBAAAAAZ8FAQAAAAGgBQEAAAABoQUBAAAAAaIFAQAAAAECAAAADQAgQAAA_REAIAMAAAALACBAAAD9EQAgQQAAgRIAIBQAAAALACAGAADACQAgBwAAwQkAICIAAMIJACAqAADDCQAgLAEArAkAITkAAIESACCWBQIArQkAIZcFAQCsCQAhmAUBAKwJACGZBQIArQkAIZoFAgC_CQAhmwUCAL8JACGcBQIAvwkAIZ0FAQCsCQAhngUBAKwJACGfBQEArAkAIaAFAQCsCQAhoQUBAKwJACGiBQEArAkAIRIGAADACQAgBwAAwQkAICIAAMIJACAqAADDCQAgLAEArAkAIZYFAgCtCQAhlwUBAKwJACGYBQEArAkAIZkFAgCtCQAhmgUCAL8JACGbBQIAvwkAIZwFAgC_CQAhnQUBAKwJACGeBQEArAkAIZ8FAQCsCQAhoAUBAKwJACGhBQEArAkAIaIFAQCsCQAhChQAIBUAChgAAhkADR2OAR8vhQEBMIYBATGHAQIyiQEKM4oBFgYKAAcSfwETgAEBFAAeG4EBDC4AAwcEBgQFCgIMdgMNeQMUAB0sDgUtdQUBAwADBgYAAwcQAxQAHCIUBipeFitxGwIKAAchAAUQBCMIBTACCBYHCRkHChoHCxsHDBwHDR0HDh4HDx8HFAAVFicJFzEGGzUMH04SIFAUARAABwIQAAcVAAoEESgJEisBEywBFAALAxEtABIuABMvAAcQAAcUABMYAAIZAA0dQhAeRhEfShIEEjoBFAAPGjkOGzsMARkADQMSPQAaPAAbPgABHAAMARwADAIQAAccAAwDHUsAHkwAH00AAQoABwoEVQAFVwAJUQALUgANUwAPVAAWVgAXWAAbWQAfWgAIFAAaIQAFIwABJF8WJWAWJ2QXKGYYKWoZASYAFgEmABYBJgAWAyVrACdsACltAAEhAAUDInIAKnMAK3QABQR6AAV7AA1-ACx8AC19AAMSggEAE4MBABuEAQABIwABAx2RAQAwjwEAM5ABAAAGFQAKGAACGQANL5sBATGcAQIynQEKBhUAChgAAhkADS-jAQExpAECMqUBCgUUACVGACZHACdIAChJACkAAAAAAAUUACVGACZHACdIAChJACkDIQAFIwABJLcBFgMhAAUjAAEkvQEWBRQALkYAL0cAMEgAMUkAMgAAAAAABRQALkYAL0cAMEgAMUkAMgEmABYBJgAWBRQAN0YAOEcAOUgAOkkAOwAAAAAABRQAN0YAOEcAOUgAOkkAOwEmABYBJgAWBRQAQEYAQUcAQkgAQ0kARAAAAAAABRQAQEYAQUcAQkgAQ0kARAEjAAEBIwABBRQASUYASkcAS0gATEkATQAAAAAABRQASUYASkcAS0gATEkATQMQAAcYAAIZAA0DEAAHGAACGQANBRQAUkYAU0cAVEgAVUkAVgAAAAAABRQAUkYAU0cAVEgAVUkAVgEcAAwBHAAMBRQAW0YAXEcAXUgAXkkAXwAAAAAABRQAW0YAXEcAXUgAXkkAXwEcAAwBHAAMBRQAZEYAZUcAZkgAZ0kAaAAAAAAABRQAZEYAZUcAZkgAZ0kAaAIQAAccAAwCEAAHHAAMBRQAbUYAbkcAb0gAcEkAcQAAAAAABRQAbUYAbkcAb0gAcEkAcQEKAAcBCgAHBRQAdkYAd0cAeEgAeUkAegAAAAAABRQAdkYAd0cAeEgAeUkAegMUAIMB4QEAfeMBkQOCAQUUAIEB3QH-An7eAYIDf98BhgOAAeABiQN8AdwBAH0B3AEAfQHcAQB9BN0BigMA3gGLAwDfAYwDAOABjQMAAeIBAHwB4wGSAwAB4QEAfQHhAQB9BRQAhwFGAIgBRwCJAUgAigFJAIsBAAAAAAAFFACHAUYAiAFHAIkBSACKAUkAiwEB4gEAfAHiAQB8BRQAkAFGAJEBRwCSAUgAkwFJAJQBAAAAAAAFFACQAUYAkQFHAJIBSACTAUkAlAEBJgAWASYAFgUUAJkBRgCaAUcAmwFIAJwBSQCdAQAAAAAABRQAmQFGAJoBRwCbAUgAnAFJAJ0BAAAFFACiAUYAowFHAKQBSAClAUkApgEAAAAAAAUUAKIBRgCjAUcApAFIAKUBSQCmAQEZAA0BGQANAxQAqwFIAKwBSQCtAQAAAAMUAKsBSACsAUkArQECFACxARqIBLABAbQCAK8BARqJBAAAAAUUALUBRgC2AUcAtwFIALgBSQC5AQAAAAAABRQAtQFGALYBRwC3AUgAuAFJALkBAbQCAK8BAbQCAK8BAxQAvgFIAL8BSQDAAQAAAAMUAL4BSAC_AUkAwAEBDMEEAwEMxwQDBRQAxQFGAMYBRwDHAUgAyAFJAMkBAAAAAAAFFADFAUYAxgFHAMcBSADIAUkAyQEBAwADAQMAAwUUAM4BRgDPAUcA0AFIANEBSQDSAQAAAAAABRQAzgFGAM8BRwDQAUgA0QFJANIBAgoABy4AAwIKAAcuAAMFFADXAUYA2AFHANkBSADaAUkA2wEAAAAAAAUUANcBRgDYAUcA2QFIANoBSQDbAQAAAxQA4AFIAOEBSQDiAQAAAAMUAOABSADhAUkA4gEB3AEAfQHcAQB9AxQA5wFIAOgBSQDpAQAAAAMUAOcBSADoAUkA6QEB3AEAfQHcAQB9AxQA7gFIAO8BSQDwAQAAAAMUAO4BSADvAUkA8AEAAAADFAD2AUgA9wFJAPgBAAAAAxQA9gFIAPcBSQD4AQHcAQB9AdwBAH0FFAD9AUYA_gFHAP8BSACAAkkAgQIAAAAAAAUUAP0BRgD-AUcA_wFIAIACSQCBAgAAAAMUAIcCSACIAkkAiQIAAAADFACHAkgAiAJJAIkCBAiSBgcKkwYHDJQGBw6VBgcECJsGBwqcBgcMnQYHDp4GBwUUAI4CRgCPAkcAkAJIAJECSQCSAgAAAAAABRQAjgJGAI8CRwCQAkgAkQJJAJICARAABwEQAAcFFACXAkYAmAJHAJkCSACaAkkAmwIAAAAAAAUUAJcCRgCYAkcAmQJIAJoCSQCbAgAABRQAoAJGAKECRwCiAkgAowJJAKQCAAAAAAAFFACgAkYAoQJHAKICSACjAkkApAICEAAHFQAKAhAABxUACgUUAKkCRgCqAkcAqwJIAKwCSQCtAgAAAAAABRQAqQJGAKoCRwCrAkgArAJJAK0CAAAABRQAswJGALQCRwC1AkgAtgJJALcCAAAAAAAFFACzAkYAtAJHALUCSAC2AkkAtwIAAAAFFAC9AkYAvgJHAL8CSADAAkkAwQIAAAAAAAUUAL0CRgC-AkcAvwJIAMACSQDBAgAAAAMUAMcCSADIAkkAyQIAAAADFADHAkgAyAJJAMkCAgYAAwe_BwMCBgADB8UHAwUUAM4CRgDPAkcA0AJIANECSQDSAgAAAAAABRQAzgJGAM8CRwDQAkgA0QJJANICAgoAByEABQIKAAchAAUFFADXAkYA2AJHANkCSADaAkkA2wIAAAAAAAUUANcCRgDYAkcA2QJIANoCSQDbAgEhAAUBIQAFBRQA4AJGAOECRwDiAkgA4wJJAOQCAAAAAAAFFADgAkYA4QJHAOICSADjAkkA5AI0AgE1kgEBNpMBATeUAQE4lQEBOpcBATuZASE8mgEiPZ8BAT6hASE_ogEjQqYBAUOnAQFEqAEhSqsBJEusASpMrQEWTa4BFk6vARZPsAEWULEBFlGzARZStQEhU7YBK1S5ARZVuwEhVrwBLFe-ARZYvwEWWcABIVrDAS1bxAEzXMUBF13GARdexwEXX8gBF2DJARdhywEXYs0BIWPOATRk0AEXZdIBIWbTATVn1AEXaNUBF2nWASFq2QE2a9oBPGzcARht3QEYbt8BGG_gARhw4QEYceMBGHLlASFz5gE9dOgBGHXqASF26wE-d-wBGHjtARh57gEhevEBP3vyAUV88wEfffQBH371AR9_9gEfgAH3AR-BAfkBH4IB-wEhgwH8AUaEAf4BH4UBgAIhhgGBAkeHAYICH4gBgwIfiQGEAiGKAYcCSIsBiAJOjAGJAgyNAYoCDI4BiwIMjwGMAgyQAY0CDJEBjwIMkgGRAiGTAZICT5QBlAIMlQGWAiGWAZcCUJcBmAIMmAGZAgyZAZoCIZoBnQJRmwGeAlecAZ8CEJ0BoAIQngGhAhCfAaICEKABowIQoQGlAhCiAacCIaMBqAJYpAGqAhClAawCIaYBrQJZpwGuAhCoAa8CEKkBsAIhqgGzAlqrAbQCYKwBtQIRrQG2AhGuAbcCEa8BuAIRsAG5AhGxAbsCEbIBvQIhswG-AmG0AcACEbUBwgIhtgHDAmK3AcQCEbgBxQIRuQHGAiG6AckCY7sBygJpvAHLAhK9AcwCEr4BzQISvwHOAhLAAc8CEsEB0QISwgHTAiHDAdQCasQB1gISxQHYAiHGAdkCa8cB2gISyAHbAhLJAdwCIcoB3wJsywHgAnLMAeICFM0B4wIUzgHlAhTPAeYCFNAB5wIU0QHpAhTSAesCIdMB7AJz1AHuAhTVAfACIdYB8QJ01wHyAhTYAfMCFNkB9AIh2gH3AnXbAfgCe-QB-gJ85QGTA3zmAZQDfOcBlQN86AGWA3zpAZgDfOoBmgMh6wGbA4QB7AGdA3ztAZ8DIe4BoAOFAe8BoQN88AGiA3zxAaMDIfIBpgOGAfMBpwOMAfQBqAOCAfUBqQOCAfYBqgOCAfcBqwOCAfgBrAOCAfkBrgOCAfoBsAMh-wGxA40B_AGzA4IB_QG1AyH-AbYDjgH_AbcDggGAArgDggGBArkDIYICvAOPAYMCvQOVAYQCvgMZhQK_AxmGAsADGYcCwQMZiALCAxmJAsQDGYoCxgMhiwLHA5YBjALJAxmNAssDIY4CzAOXAY8CzQMZkALOAxmRAs8DIZIC0gOYAZMC0wOeAZQC1QMNlQLWAw2WAtkDDZcC2gMNmALbAw2ZAt0DDZoC3wMhmwLgA58BnALiAw2dAuQDIZ4C5QOgAZ8C5gMNoALnAw2hAugDIaIC6wOhAaMC7AOnAaQC7QMOpQLuAw6mAu8DDqcC8AMOqALxAw6pAvMDDqoC9QMhqwL2A6gBrAL4Aw6tAvoDIa4C-wOpAa8C_AMOsAL9Aw6xAv4DIbICgQSqAbMCggSuAbUChASvAbYCigSvAbcCjQSvAbgCjgSvAbkCjwSvAboCkQSvAbsCkwQhvAKUBLIBvQKWBK8BvgKYBCG_ApkEswHAApoErwHBApsErwHCApwEIcMCnwS0AcQCoAS6AcUCoQSwAcYCogSwAccCowSwAcgCpASwAckCpQSwAcoCpwSwAcsCqQQhzAKqBLsBzQKsBLABzgKuBCHPAq8EvAHQArAEsAHRArEEsAHSArIEIdMCtQS9AdQCtgTBAdUCtwQD1gK4BAPXArkEA9gCugQD2QK7BAPaAr0EA9sCvwQh3ALABMIB3QLDBAPeAsUEId8CxgTDAeACyAQD4QLJBAPiAsoEIeMCzQTEAeQCzgTKAeUCzwQE5gLQBATnAtEEBOgC0gQE6QLTBATqAtUEBOsC1wQh7ALYBMsB7QLaBATuAtwEIe8C3QTMAfAC3gQE8QLfBATyAuAEIfMC4wTNAfQC5ATTAfUC5QQC9gLmBAL3AucEAvgC6AQC-QLpBAL6AusEAvsC7QQh_ALuBNQB_QLwBAL-AvIEIf8C8wTVAYAD9AQCgQP1BAKCA_YEIYMD-QTWAYQD-gTcAYUD_AR9hgP9BH2HA4AFfYgDgQV9iQOCBX2KA4QFfYsDhgUhjAOHBd0BjQOJBX2OA4sFIY8DjAXeAZADjQV9kQOOBX2SA48FIZMDkgXfAZQDkwXjAZUDlAV-lgOVBX6XA5YFfpgDlwV-mQOYBX6aA5oFfpsDnAUhnAOdBeQBnQOfBX6eA6EFIZ8DogXlAaADowV-oQOkBX6iA6UFIaMDqAXmAaQDqQXqAaUDqgV_pgOrBX-nA6wFf6gDrQV_qQOuBX-qA7AFf6sDsgUhrAOzBesBrQO1BX-uA7cFIa8DuAXsAbADuQV_sQO6BX-yA7sFIbMDvgXtAbQDvwXxAbUDwQXyAbYDwgXyAbcDxQXyAbgDxgXyAbkDxwXyAboDyQXyAbsDywUhvAPMBfMBvQPOBfIBvgPQBSG_A9EF9AHAA9IF8gHBA9MF8gHCA9QFIcMD1wX1AcQD2AX5AcUD2QWAAcYD2gWAAccD2wWAAcgD3AWAAckD3QWAAcoD3wWAAcsD4QUhzAPiBfoBzQPkBYABzgPmBSHPA-cF-wHQA-gFgAHRA-kFgAHSA-oFIdMD7QX8AdQD7gWCAtUD8AWDAtYD8QWDAtcD9AWDAtgD9QWDAtkD9gWDAtoD-AWDAtsD-gUh3AP7BYQC3QP9BYMC3gP_BSHfA4AGhQLgA4EGgwLhA4IGgwLiA4MGIeMDhgaGAuQDhwaKAuUDiAYH5gOJBgfnA4oGB-gDiwYH6QOMBgfqA44GB-sDkAYh7AORBosC7QOXBgfuA5kGIe8DmgaMAvADnwYH8QOgBgfyA6EGIfMDpAaNAvQDpQaTAvUDpgYI9gOnBgj3A6gGCPgDqQYI-QOqBgj6A6wGCPsDrgYh_AOvBpQC_QOxBgj-A7MGIf8DtAaVAoAEtQYIgQS2BgiCBLcGIYMEugaWAoQEuwacAoUEvQYKhgS-BgqHBMAGCogEwQYKiQTCBgqKBMQGCosExgYhjATHBp0CjQTJBgqOBMsGIY8EzAaeApAEzQYKkQTOBgqSBM8GIZME0gafApQE0walApUE1AYJlgTVBgmXBNYGCZgE1wYJmQTYBgmaBNoGCZsE3AYhnATdBqYCnQTfBgmeBOEGIZ8E4ganAqAE4wYJoQTkBgmiBOUGIaME6AaoAqQE6QauAqUE6wavAqYE7AavAqcE7wavAqgE8AavAqkE8QavAqoE8wavAqsE9QYhrAT2BrACrQT4Bq8CrgT6BiGvBPsGsQKwBPwGrwKxBP0GrwKyBP4GIbMEgQeyArQEgge4ArUEhAe5ArYEhQe5ArcEiAe5ArgEiQe5ArkEige5AroEjAe5ArsEjgchvASPB7oCvQSRB7kCvgSTByG_BJQHuwLABJUHuQLBBJYHuQLCBJcHIcMEmge8AsQEmwfCAsUEnQfDAsYEngfDAscEoQfDAsgEogfDAskEowfDAsoEpQfDAssEpwchzASoB8QCzQSqB8MCzgSsByHPBK0HxQLQBK4HwwLRBK8HwwLSBLAHIdMEswfGAtQEtAfKAtUEtQcF1gS2BwXXBLcHBdgEuAcF2QS5BwXaBLsHBdsEvQch3AS-B8sC3QTBBwXeBMMHId8ExAfMAuAExgcF4QTHBwXiBMgHIeMEywfNAuQEzAfTAuUEzQcG5gTOBwbnBM8HBugE0AcG6QTRBwbqBNMHBusE1Qch7ATWB9QC7QTYBwbuBNoHIe8E2wfVAvAE3AcG8QTdBwbyBN4HIfME4QfWAvQE4gfcAvUE4wcb9gTkBxv3BOUHG_gE5gcb-QTnBxv6BOkHG_sE6wch_ATsB90C_QTuBxv-BPAHIf8E8QfeAoAF8gcbgQXzBxuCBfQHIYMF9wffAoQF-AflAg"
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
  Area: "Area",
  AreaPlace: "AreaPlace",
  DataVersion: "DataVersion",
  AuditEntry: "AuditEntry",
  Setting: "Setting",
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
