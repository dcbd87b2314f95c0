-- AlterTable
ALTER TABLE "Area" ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "AreaPlace" ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "CheckAnswer" ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "ClaimCount" ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "CountrySummary" ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Decision" ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "DecisionCount" ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "GroupPart" ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Metric" ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "MetricText" ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Operation" ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "OrganisationName" ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Part" ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "PartGroup" ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "PartGroupText" ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "PartText" ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Place" ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "PlaceCode" ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "PlaceName" ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Point" ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Report" ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "ReportCountry" ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "ReportDocument" ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "ReportWord" ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Rollup" ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "RollupMonth" ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "RollupPoint" ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "RollupRow" ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Ruling" ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Setting" ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Stream" ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "FormerStream" (
    "id" INTEGER NOT NULL,
    "operationId" INTEGER NOT NULL,
    "metricKey" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "areaId" INTEGER NOT NULL,
    "standing" INTEGER NOT NULL,
    "claims" INTEGER NOT NULL,
    "firstDay" TEXT NOT NULL,
    "lastDay" TEXT NOT NULL,
    "value" BIGINT NOT NULL,
    "low" BIGINT NOT NULL,
    "high" BIGINT,
    "derived" TEXT NOT NULL,
    "countedInId" INTEGER,
    "filedOperationId" INTEGER,
    "filedAreaId" INTEGER,
    "twin" INTEGER NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    CONSTRAINT "FormerStream_pkey" PRIMARY KEY ("id","untilVersion")
);

-- CreateTable
CREATE TABLE "FormerClaim" (
    "id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "reportId" INTEGER NOT NULL,
    "streamId" INTEGER NOT NULL,
    "verb" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "fromDay" TEXT NOT NULL,
    "fromPrecision" TEXT NOT NULL,
    "toDay" TEXT NOT NULL,
    "toPrecision" TEXT NOT NULL,
    "qualifier" TEXT NOT NULL,
    "amount" TEXT NOT NULL,
    "amountTo" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "low" BIGINT NOT NULL,
    "value" BIGINT NOT NULL,
    "high" BIGINT,
    "words" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "entered" TEXT NOT NULL,
    "supersedesId" INTEGER,
    "ended" TEXT NOT NULL,
    "endedAt" TEXT NOT NULL,
    "endedReason" TEXT NOT NULL,
    "endedNote" TEXT NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    CONSTRAINT "FormerClaim_pkey" PRIMARY KEY ("id","untilVersion")
);

-- CreateTable
CREATE TABLE "FormerRuling" (
    "id" INTEGER NOT NULL,
    "claimId" INTEGER NOT NULL,
    "ruling" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    CONSTRAINT "FormerRuling_pkey" PRIMARY KEY ("id","untilVersion")
);

-- CreateTable
CREATE TABLE "FormerDecision" (
    "claimId" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "because" TEXT NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    CONSTRAINT "FormerDecision_pkey" PRIMARY KEY ("claimId","untilVersion")
);

-- CreateTable
CREATE TABLE "FormerPoint" (
    "streamId" INTEGER NOT NULL,
    "day" TEXT NOT NULL,
    "value" BIGINT NOT NULL,
    "low" BIGINT NOT NULL,
    "high" BIGINT,
    "claims" INTEGER NOT NULL,
    "derived" TEXT NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    CONSTRAINT "FormerPoint_pkey" PRIMARY KEY ("streamId","day","untilVersion")
);

-- CreateTable
CREATE TABLE "FormerRollup" (
    "id" INTEGER NOT NULL,
    "operationId" INTEGER NOT NULL,
    "metricKey" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "placeId" INTEGER NOT NULL,
    "value" BIGINT NOT NULL,
    "atLeast" BOOLEAN NOT NULL,
    "atMost" BOOLEAN NOT NULL,
    "claims" INTEGER NOT NULL,
    "firstDay" TEXT NOT NULL,
    "lastDay" TEXT NOT NULL,
    "statedFrom" TEXT NOT NULL,
    "conflictDay" TEXT NOT NULL,
    "conflictSum" BIGINT,
    "conflictHigh" BIGINT,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    CONSTRAINT "FormerRollup_pkey" PRIMARY KEY ("id","untilVersion")
);

-- CreateTable
CREATE TABLE "FormerRollupPoint" (
    "rollupId" INTEGER NOT NULL,
    "day" TEXT NOT NULL,
    "value" BIGINT NOT NULL,
    "atLeast" BOOLEAN NOT NULL,
    "atMost" BOOLEAN NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    CONSTRAINT "FormerRollupPoint_pkey" PRIMARY KEY ("rollupId","day","untilVersion")
);

-- CreateTable
CREATE TABLE "FormerRollupMonth" (
    "rollupId" INTEGER NOT NULL,
    "month" INTEGER NOT NULL,
    "value" BIGINT NOT NULL,
    "atLeast" BOOLEAN NOT NULL,
    "atMost" BOOLEAN NOT NULL,
    "claims" INTEGER NOT NULL,
    "lastDay" TEXT NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    CONSTRAINT "FormerRollupMonth_pkey" PRIMARY KEY ("rollupId","month","untilVersion")
);

-- CreateTable
CREATE TABLE "FormerRollupRow" (
    "rollupId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "placeId" INTEGER NOT NULL,
    "areaKey" TEXT NOT NULL,
    "value" BIGINT NOT NULL,
    "atLeast" BOOLEAN NOT NULL,
    "atMost" BOOLEAN NOT NULL,
    "claims" INTEGER NOT NULL,
    "lastDay" TEXT NOT NULL,
    "statedFrom" TEXT NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    CONSTRAINT "FormerRollupRow_pkey" PRIMARY KEY ("rollupId","position","untilVersion")
);

-- CreateTable
CREATE TABLE "FormerCountrySummary" (
    "countryId" INTEGER NOT NULL,
    "reports" INTEGER NOT NULL,
    "claims" INTEGER NOT NULL,
    "operators" INTEGER NOT NULL,
    "firstDay" TEXT NOT NULL,
    "lastDay" TEXT NOT NULL,
    "archived" INTEGER NOT NULL,
    "rulings" INTEGER NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    CONSTRAINT "FormerCountrySummary_pkey" PRIMARY KEY ("countryId","untilVersion")
);

-- CreateTable
CREATE TABLE "FormerClaimCount" (
    "operationId" INTEGER NOT NULL,
    "span" INTEGER NOT NULL,
    "grade" TEXT NOT NULL,
    "publisherId" INTEGER NOT NULL,
    "sourceId" INTEGER NOT NULL,
    "standing" INTEGER NOT NULL,
    "quoted" INTEGER NOT NULL,
    "superseded" INTEGER NOT NULL,
    "withdrawn" INTEGER NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    CONSTRAINT "FormerClaimCount_pkey" PRIMARY KEY ("operationId","span","grade","publisherId","sourceId","untilVersion")
);

-- CreateTable
CREATE TABLE "FormerDecisionCount" (
    "countryId" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "claims" INTEGER NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    CONSTRAINT "FormerDecisionCount_pkey" PRIMARY KEY ("countryId","status","untilVersion")
);

-- CreateTable
CREATE TABLE "FormerCheckAnswer" (
    "claimId" INTEGER NOT NULL,
    "check" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    CONSTRAINT "FormerCheckAnswer_pkey" PRIMARY KEY ("claimId","check","untilVersion")
);

-- CreateTable
CREATE TABLE "FormerEvent" (
    "id" INTEGER NOT NULL,
    "countryId" INTEGER NOT NULL,
    "placeCode" TEXT NOT NULL,
    "metricKey" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "since" TEXT NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    CONSTRAINT "FormerEvent_pkey" PRIMARY KEY ("id","untilVersion")
);

-- CreateTable
CREATE TABLE "FormerMetric" (
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "baseUnit" TEXT NOT NULL,
    "displayUnit" TEXT NOT NULL,
    "enteredUnits" TEXT NOT NULL,
    "whole" BOOLEAN NOT NULL,
    "unece" TEXT NOT NULL,
    "imasNote" TEXT NOT NULL,
    "parts" TEXT NOT NULL,
    "since" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "operators" TEXT NOT NULL,
    "people" BOOLEAN NOT NULL,
    "countedTwice" BOOLEAN NOT NULL,
    "shown" TEXT NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    CONSTRAINT "FormerMetric_pkey" PRIMARY KEY ("key","untilVersion")
);

-- CreateTable
CREATE TABLE "FormerMetricText" (
    "metricKey" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    CONSTRAINT "FormerMetricText_pkey" PRIMARY KEY ("metricKey","language","untilVersion")
);

-- CreateTable
CREATE TABLE "FormerPart" (
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "since" TEXT NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    CONSTRAINT "FormerPart_pkey" PRIMARY KEY ("key","untilVersion")
);

-- CreateTable
CREATE TABLE "FormerPartText" (
    "partKey" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    CONSTRAINT "FormerPartText_pkey" PRIMARY KEY ("partKey","language","untilVersion")
);

-- CreateTable
CREATE TABLE "FormerPartGroup" (
    "id" INTEGER NOT NULL,
    "metricKey" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "complete" BOOLEAN NOT NULL,
    "since" TEXT NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    CONSTRAINT "FormerPartGroup_pkey" PRIMARY KEY ("id","untilVersion")
);

-- CreateTable
CREATE TABLE "FormerPartGroupText" (
    "groupId" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    CONSTRAINT "FormerPartGroupText_pkey" PRIMARY KEY ("groupId","language","untilVersion")
);

-- CreateTable
CREATE TABLE "FormerGroupPart" (
    "groupId" INTEGER NOT NULL,
    "partKey" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    CONSTRAINT "FormerGroupPart_pkey" PRIMARY KEY ("groupId","partKey","untilVersion")
);

-- CreateTable
CREATE TABLE "FormerOrganisation" (
    "id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "standing" TEXT NOT NULL,
    "standingNote" TEXT NOT NULL,
    "mergedIntoId" INTEGER,
    "since" TEXT NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    CONSTRAINT "FormerOrganisation_pkey" PRIMARY KEY ("id","untilVersion")
);

-- CreateTable
CREATE TABLE "FormerOrganisationName" (
    "id" INTEGER NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "alias" BOOLEAN NOT NULL,
    "folded" TEXT NOT NULL,
    "mergedFromId" INTEGER,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    CONSTRAINT "FormerOrganisationName_pkey" PRIMARY KEY ("id","untilVersion")
);

-- CreateTable
CREATE TABLE "FormerOperation" (
    "id" INTEGER NOT NULL,
    "operatorId" INTEGER NOT NULL,
    "countryId" INTEGER NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    CONSTRAINT "FormerOperation_pkey" PRIMARY KEY ("id","untilVersion")
);

-- CreateTable
CREATE TABLE "FormerPlace" (
    "id" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "parentId" INTEGER,
    "countryId" INTEGER,
    "pcode" TEXT,
    "iso3" TEXT,
    "lat" DOUBLE PRECISION,
    "lon" DOUBLE PRECISION,
    "population" INTEGER,
    "areaM2" BIGINT,
    "mergedIntoId" INTEGER,
    "filedParentId" INTEGER,
    "since" TEXT NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    CONSTRAINT "FormerPlace_pkey" PRIMARY KEY ("id","untilVersion")
);

-- CreateTable
CREATE TABLE "FormerPlaceName" (
    "id" INTEGER NOT NULL,
    "placeId" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "alias" BOOLEAN NOT NULL,
    "folded" TEXT NOT NULL,
    "mergedFromId" INTEGER,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    CONSTRAINT "FormerPlaceName_pkey" PRIMARY KEY ("id","untilVersion")
);

-- CreateTable
CREATE TABLE "FormerPlaceCode" (
    "code" TEXT NOT NULL,
    "placeId" INTEGER NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    CONSTRAINT "FormerPlaceCode_pkey" PRIMARY KEY ("code","untilVersion")
);

-- CreateTable
CREATE TABLE "FormerArea" (
    "id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    CONSTRAINT "FormerArea_pkey" PRIMARY KEY ("id","untilVersion")
);

-- CreateTable
CREATE TABLE "FormerAreaPlace" (
    "areaId" INTEGER NOT NULL,
    "placeId" INTEGER NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    CONSTRAINT "FormerAreaPlace_pkey" PRIMARY KEY ("areaId","placeId","untilVersion")
);

-- CreateTable
CREATE TABLE "FormerSetting" (
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "since" TEXT NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    CONSTRAINT "FormerSetting_pkey" PRIMARY KEY ("key","untilVersion")
);

-- CreateTable
CREATE TABLE "FormerReport" (
    "id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publisherId" INTEGER NOT NULL,
    "saidById" INTEGER,
    "filedPublisherId" INTEGER,
    "filedSaidById" INTEGER,
    "grade" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "archiveUrl" TEXT NOT NULL,
    "published" TEXT NOT NULL,
    "accessed" TEXT NOT NULL,
    "entered" TEXT NOT NULL,
    "since" TEXT NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    CONSTRAINT "FormerReport_pkey" PRIMARY KEY ("id","untilVersion")
);

-- CreateTable
CREATE TABLE "FormerReportCountry" (
    "countryId" INTEGER NOT NULL,
    "reportId" INTEGER NOT NULL,
    "published" TEXT NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    CONSTRAINT "FormerReportCountry_pkey" PRIMARY KEY ("countryId","reportId","untilVersion")
);

-- CreateTable
CREATE TABLE "FormerReportWord" (
    "reportId" INTEGER NOT NULL,
    "word" TEXT NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    CONSTRAINT "FormerReportWord_pkey" PRIMARY KEY ("reportId","word","untilVersion")
);

-- CreateTable
CREATE TABLE "FormerReportDocument" (
    "reportId" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    CONSTRAINT "FormerReportDocument_pkey" PRIMARY KEY ("reportId","sha256","untilVersion")
);

-- CreateTable
CREATE TABLE "RecordVersion" (
    "version" INTEGER NOT NULL,
    "changed" TEXT NOT NULL,

    CONSTRAINT "RecordVersion_pkey" PRIMARY KEY ("version")
);

-- CreateIndex
CREATE INDEX "FormerStream_operationId_metricKey_part_areaId_twin_idx" ON "FormerStream"("operationId", "metricKey", "part", "areaId", "twin");

-- CreateIndex
CREATE INDEX "FormerStream_metricKey_idx" ON "FormerStream"("metricKey");

-- CreateIndex
CREATE INDEX "FormerStream_areaId_idx" ON "FormerStream"("areaId");

-- CreateIndex
CREATE INDEX "FormerStream_countedInId_idx" ON "FormerStream"("countedInId");

-- CreateIndex
CREATE INDEX "FormerStream_filedOperationId_idx" ON "FormerStream"("filedOperationId");

-- CreateIndex
CREATE INDEX "FormerStream_filedAreaId_idx" ON "FormerStream"("filedAreaId");

-- CreateIndex
CREATE INDEX "FormerClaim_key_idx" ON "FormerClaim"("key");

-- CreateIndex
CREATE INDEX "FormerClaim_reportId_idx" ON "FormerClaim"("reportId");

-- CreateIndex
CREATE INDEX "FormerClaim_streamId_toDay_ended_verb_idx" ON "FormerClaim"("streamId", "toDay", "ended", "verb");

-- CreateIndex
CREATE INDEX "FormerClaim_supersedesId_idx" ON "FormerClaim"("supersedesId");

-- CreateIndex
CREATE INDEX "FormerClaim_endedAt_idx" ON "FormerClaim"("endedAt");

-- CreateIndex
CREATE INDEX "FormerRuling_claimId_idx" ON "FormerRuling"("claimId");

-- CreateIndex
CREATE INDEX "FormerDecision_status_claimId_idx" ON "FormerDecision"("status", "claimId");

-- CreateIndex
CREATE INDEX "FormerRollup_operationId_metricKey_part_placeId_idx" ON "FormerRollup"("operationId", "metricKey", "part", "placeId");

-- CreateIndex
CREATE INDEX "FormerRollup_placeId_idx" ON "FormerRollup"("placeId");

-- CreateIndex
CREATE INDEX "FormerRollup_conflictDay_idx" ON "FormerRollup"("conflictDay");

-- CreateIndex
CREATE INDEX "FormerClaimCount_publisherId_idx" ON "FormerClaimCount"("publisherId");

-- CreateIndex
CREATE INDEX "FormerClaimCount_sourceId_idx" ON "FormerClaimCount"("sourceId");

-- CreateIndex
CREATE INDEX "FormerEvent_countryId_day_idx" ON "FormerEvent"("countryId", "day");

-- CreateIndex
CREATE INDEX "FormerPartGroup_metricKey_key_idx" ON "FormerPartGroup"("metricKey", "key");

-- CreateIndex
CREATE INDEX "FormerGroupPart_partKey_idx" ON "FormerGroupPart"("partKey");

-- CreateIndex
CREATE INDEX "FormerOrganisation_key_idx" ON "FormerOrganisation"("key");

-- CreateIndex
CREATE INDEX "FormerOrganisation_mergedIntoId_idx" ON "FormerOrganisation"("mergedIntoId");

-- CreateIndex
CREATE INDEX "FormerOrganisationName_organisationId_language_name_alias_idx" ON "FormerOrganisationName"("organisationId", "language", "name", "alias");

-- CreateIndex
CREATE INDEX "FormerOrganisationName_folded_idx" ON "FormerOrganisationName"("folded");

-- CreateIndex
CREATE INDEX "FormerOperation_operatorId_countryId_idx" ON "FormerOperation"("operatorId", "countryId");

-- CreateIndex
CREATE INDEX "FormerOperation_countryId_idx" ON "FormerOperation"("countryId");

-- CreateIndex
CREATE INDEX "FormerPlace_code_idx" ON "FormerPlace"("code");

-- CreateIndex
CREATE INDEX "FormerPlace_parentId_idx" ON "FormerPlace"("parentId");

-- CreateIndex
CREATE INDEX "FormerPlace_countryId_idx" ON "FormerPlace"("countryId");

-- CreateIndex
CREATE INDEX "FormerPlace_mergedIntoId_idx" ON "FormerPlace"("mergedIntoId");

-- CreateIndex
CREATE INDEX "FormerPlace_filedParentId_idx" ON "FormerPlace"("filedParentId");

-- CreateIndex
CREATE INDEX "FormerPlaceName_placeId_language_name_alias_idx" ON "FormerPlaceName"("placeId", "language", "name", "alias");

-- CreateIndex
CREATE INDEX "FormerPlaceName_folded_idx" ON "FormerPlaceName"("folded");

-- CreateIndex
CREATE INDEX "FormerPlaceCode_placeId_idx" ON "FormerPlaceCode"("placeId");

-- CreateIndex
CREATE INDEX "FormerArea_key_idx" ON "FormerArea"("key");

-- CreateIndex
CREATE INDEX "FormerAreaPlace_placeId_idx" ON "FormerAreaPlace"("placeId");

-- CreateIndex
CREATE INDEX "FormerReport_key_idx" ON "FormerReport"("key");

-- CreateIndex
CREATE INDEX "FormerReport_published_idx" ON "FormerReport"("published");

-- CreateIndex
CREATE INDEX "FormerReport_publisherId_idx" ON "FormerReport"("publisherId");

-- CreateIndex
CREATE INDEX "FormerReport_saidById_idx" ON "FormerReport"("saidById");

-- CreateIndex
CREATE INDEX "FormerReport_filedPublisherId_idx" ON "FormerReport"("filedPublisherId");

-- CreateIndex
CREATE INDEX "FormerReport_filedSaidById_idx" ON "FormerReport"("filedSaidById");

-- CreateIndex
CREATE INDEX "FormerReportCountry_countryId_published_reportId_idx" ON "FormerReportCountry"("countryId", "published", "reportId");

-- CreateIndex
CREATE INDEX "FormerReportCountry_reportId_idx" ON "FormerReportCountry"("reportId");

-- CreateIndex
CREATE INDEX "FormerReportWord_word_reportId_idx" ON "FormerReportWord"("word", "reportId");

-- CreateIndex
CREATE INDEX "FormerReportDocument_sha256_idx" ON "FormerReportDocument"("sha256");

-- CreateIndex
CREATE INDEX "RecordVersion_changed_idx" ON "RecordVersion"("changed");

-- The record begins here.
insert into "RecordVersion" ("version", "changed") select "version", "changed" from "DataVersion" where "id" = 1;

-- What a row said before goes to its table of former rows. Where the record has no version yet, as while a backup is put back, nothing does.
create function "Stream_versions"() returns trigger language plpgsql as $$
declare
  at integer;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
  at := (select "version" from "DataVersion" where "id" = 1);
  if tg_op = 'INSERT' then
    new."sinceVersion" := coalesce(at, 0);
    return new;
  end if;
  if at > old."sinceVersion" then
    insert into "FormerStream" ("id", "operationId", "metricKey", "part", "areaId", "standing", "claims", "firstDay", "lastDay", "value", "low", "high", "derived", "countedInId", "filedOperationId", "filedAreaId", "twin", "sinceVersion", "untilVersion") values (old."id", old."operationId", old."metricKey", old."part", old."areaId", old."standing", old."claims", old."firstDay", old."lastDay", old."value", old."low", old."high", old."derived", old."countedInId", old."filedOperationId", old."filedAreaId", old."twin", old."sinceVersion", at);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new."sinceVersion" := coalesce(at, old."sinceVersion");
  return new;
end $$;
create trigger "Stream_entered" before insert on "Stream" for each row when (new."sinceVersion" = 0) execute function "Stream_versions"();
create trigger "Stream_changed" before update or delete on "Stream" for each row execute function "Stream_versions"();

create function "Claim_versions"() returns trigger language plpgsql as $$
declare
  at integer;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
  at := (select "version" from "DataVersion" where "id" = 1);
  if tg_op = 'INSERT' then
    new."sinceVersion" := coalesce(at, 0);
    return new;
  end if;
  if at > old."sinceVersion" then
    insert into "FormerClaim" ("id", "key", "reportId", "streamId", "verb", "basis", "fromDay", "fromPrecision", "toDay", "toPrecision", "qualifier", "amount", "amountTo", "unit", "low", "value", "high", "words", "note", "entered", "supersedesId", "ended", "endedAt", "endedReason", "endedNote", "sinceVersion", "untilVersion") values (old."id", old."key", old."reportId", old."streamId", old."verb", old."basis", old."fromDay", old."fromPrecision", old."toDay", old."toPrecision", old."qualifier", old."amount", old."amountTo", old."unit", old."low", old."value", old."high", old."words", old."note", old."entered", old."supersedesId", old."ended", old."endedAt", old."endedReason", old."endedNote", old."sinceVersion", at);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new."sinceVersion" := coalesce(at, old."sinceVersion");
  return new;
end $$;
create trigger "Claim_entered" before insert on "Claim" for each row when (new."sinceVersion" = 0) execute function "Claim_versions"();
create trigger "Claim_changed" before update or delete on "Claim" for each row execute function "Claim_versions"();

create function "Ruling_versions"() returns trigger language plpgsql as $$
declare
  at integer;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
  at := (select "version" from "DataVersion" where "id" = 1);
  if tg_op = 'INSERT' then
    new."sinceVersion" := coalesce(at, 0);
    return new;
  end if;
  if at > old."sinceVersion" then
    insert into "FormerRuling" ("id", "claimId", "ruling", "reason", "note", "by", "at", "sinceVersion", "untilVersion") values (old."id", old."claimId", old."ruling", old."reason", old."note", old."by", old."at", old."sinceVersion", at);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new."sinceVersion" := coalesce(at, old."sinceVersion");
  return new;
end $$;
create trigger "Ruling_entered" before insert on "Ruling" for each row when (new."sinceVersion" = 0) execute function "Ruling_versions"();
create trigger "Ruling_changed" before update or delete on "Ruling" for each row execute function "Ruling_versions"();

create function "Decision_versions"() returns trigger language plpgsql as $$
declare
  at integer;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
  at := (select "version" from "DataVersion" where "id" = 1);
  if tg_op = 'INSERT' then
    new."sinceVersion" := coalesce(at, 0);
    return new;
  end if;
  if at > old."sinceVersion" then
    insert into "FormerDecision" ("claimId", "status", "because", "sinceVersion", "untilVersion") values (old."claimId", old."status", old."because", old."sinceVersion", at);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new."sinceVersion" := coalesce(at, old."sinceVersion");
  return new;
end $$;
create trigger "Decision_entered" before insert on "Decision" for each row when (new."sinceVersion" = 0) execute function "Decision_versions"();
create trigger "Decision_changed" before update or delete on "Decision" for each row execute function "Decision_versions"();

create function "Point_versions"() returns trigger language plpgsql as $$
declare
  at integer;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
  at := (select "version" from "DataVersion" where "id" = 1);
  if tg_op = 'INSERT' then
    new."sinceVersion" := coalesce(at, 0);
    return new;
  end if;
  if at > old."sinceVersion" then
    insert into "FormerPoint" ("streamId", "day", "value", "low", "high", "claims", "derived", "sinceVersion", "untilVersion") values (old."streamId", old."day", old."value", old."low", old."high", old."claims", old."derived", old."sinceVersion", at);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new."sinceVersion" := coalesce(at, old."sinceVersion");
  return new;
end $$;
create trigger "Point_entered" before insert on "Point" for each row when (new."sinceVersion" = 0) execute function "Point_versions"();
create trigger "Point_changed" before update or delete on "Point" for each row execute function "Point_versions"();

create function "Rollup_versions"() returns trigger language plpgsql as $$
declare
  at integer;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
  at := (select "version" from "DataVersion" where "id" = 1);
  if tg_op = 'INSERT' then
    new."sinceVersion" := coalesce(at, 0);
    return new;
  end if;
  if at > old."sinceVersion" then
    insert into "FormerRollup" ("id", "operationId", "metricKey", "part", "placeId", "value", "atLeast", "atMost", "claims", "firstDay", "lastDay", "statedFrom", "conflictDay", "conflictSum", "conflictHigh", "sinceVersion", "untilVersion") values (old."id", old."operationId", old."metricKey", old."part", old."placeId", old."value", old."atLeast", old."atMost", old."claims", old."firstDay", old."lastDay", old."statedFrom", old."conflictDay", old."conflictSum", old."conflictHigh", old."sinceVersion", at);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new."sinceVersion" := coalesce(at, old."sinceVersion");
  return new;
end $$;
create trigger "Rollup_entered" before insert on "Rollup" for each row when (new."sinceVersion" = 0) execute function "Rollup_versions"();
create trigger "Rollup_changed" before update or delete on "Rollup" for each row execute function "Rollup_versions"();

create function "RollupPoint_versions"() returns trigger language plpgsql as $$
declare
  at integer;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
  at := (select "version" from "DataVersion" where "id" = 1);
  if tg_op = 'INSERT' then
    new."sinceVersion" := coalesce(at, 0);
    return new;
  end if;
  if at > old."sinceVersion" then
    insert into "FormerRollupPoint" ("rollupId", "day", "value", "atLeast", "atMost", "sinceVersion", "untilVersion") values (old."rollupId", old."day", old."value", old."atLeast", old."atMost", old."sinceVersion", at);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new."sinceVersion" := coalesce(at, old."sinceVersion");
  return new;
end $$;
create trigger "RollupPoint_entered" before insert on "RollupPoint" for each row when (new."sinceVersion" = 0) execute function "RollupPoint_versions"();
create trigger "RollupPoint_changed" before update or delete on "RollupPoint" for each row execute function "RollupPoint_versions"();

create function "RollupMonth_versions"() returns trigger language plpgsql as $$
declare
  at integer;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
  at := (select "version" from "DataVersion" where "id" = 1);
  if tg_op = 'INSERT' then
    new."sinceVersion" := coalesce(at, 0);
    return new;
  end if;
  if at > old."sinceVersion" then
    insert into "FormerRollupMonth" ("rollupId", "month", "value", "atLeast", "atMost", "claims", "lastDay", "sinceVersion", "untilVersion") values (old."rollupId", old."month", old."value", old."atLeast", old."atMost", old."claims", old."lastDay", old."sinceVersion", at);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new."sinceVersion" := coalesce(at, old."sinceVersion");
  return new;
end $$;
create trigger "RollupMonth_entered" before insert on "RollupMonth" for each row when (new."sinceVersion" = 0) execute function "RollupMonth_versions"();
create trigger "RollupMonth_changed" before update or delete on "RollupMonth" for each row execute function "RollupMonth_versions"();

create function "RollupRow_versions"() returns trigger language plpgsql as $$
declare
  at integer;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
  at := (select "version" from "DataVersion" where "id" = 1);
  if tg_op = 'INSERT' then
    new."sinceVersion" := coalesce(at, 0);
    return new;
  end if;
  if at > old."sinceVersion" then
    insert into "FormerRollupRow" ("rollupId", "position", "kind", "placeId", "areaKey", "value", "atLeast", "atMost", "claims", "lastDay", "statedFrom", "sinceVersion", "untilVersion") values (old."rollupId", old."position", old."kind", old."placeId", old."areaKey", old."value", old."atLeast", old."atMost", old."claims", old."lastDay", old."statedFrom", old."sinceVersion", at);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new."sinceVersion" := coalesce(at, old."sinceVersion");
  return new;
end $$;
create trigger "RollupRow_entered" before insert on "RollupRow" for each row when (new."sinceVersion" = 0) execute function "RollupRow_versions"();
create trigger "RollupRow_changed" before update or delete on "RollupRow" for each row execute function "RollupRow_versions"();

create function "CountrySummary_versions"() returns trigger language plpgsql as $$
declare
  at integer;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
  at := (select "version" from "DataVersion" where "id" = 1);
  if tg_op = 'INSERT' then
    new."sinceVersion" := coalesce(at, 0);
    return new;
  end if;
  if at > old."sinceVersion" then
    insert into "FormerCountrySummary" ("countryId", "reports", "claims", "operators", "firstDay", "lastDay", "archived", "rulings", "sinceVersion", "untilVersion") values (old."countryId", old."reports", old."claims", old."operators", old."firstDay", old."lastDay", old."archived", old."rulings", old."sinceVersion", at);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new."sinceVersion" := coalesce(at, old."sinceVersion");
  return new;
end $$;
create trigger "CountrySummary_entered" before insert on "CountrySummary" for each row when (new."sinceVersion" = 0) execute function "CountrySummary_versions"();
create trigger "CountrySummary_changed" before update or delete on "CountrySummary" for each row execute function "CountrySummary_versions"();

create function "ClaimCount_versions"() returns trigger language plpgsql as $$
declare
  at integer;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
  at := (select "version" from "DataVersion" where "id" = 1);
  if tg_op = 'INSERT' then
    new."sinceVersion" := coalesce(at, 0);
    return new;
  end if;
  if at > old."sinceVersion" then
    insert into "FormerClaimCount" ("operationId", "span", "grade", "publisherId", "sourceId", "standing", "quoted", "superseded", "withdrawn", "sinceVersion", "untilVersion") values (old."operationId", old."span", old."grade", old."publisherId", old."sourceId", old."standing", old."quoted", old."superseded", old."withdrawn", old."sinceVersion", at);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new."sinceVersion" := coalesce(at, old."sinceVersion");
  return new;
end $$;
create trigger "ClaimCount_entered" before insert on "ClaimCount" for each row when (new."sinceVersion" = 0) execute function "ClaimCount_versions"();
create trigger "ClaimCount_changed" before update or delete on "ClaimCount" for each row execute function "ClaimCount_versions"();

create function "DecisionCount_versions"() returns trigger language plpgsql as $$
declare
  at integer;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
  at := (select "version" from "DataVersion" where "id" = 1);
  if tg_op = 'INSERT' then
    new."sinceVersion" := coalesce(at, 0);
    return new;
  end if;
  if at > old."sinceVersion" then
    insert into "FormerDecisionCount" ("countryId", "status", "claims", "sinceVersion", "untilVersion") values (old."countryId", old."status", old."claims", old."sinceVersion", at);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new."sinceVersion" := coalesce(at, old."sinceVersion");
  return new;
end $$;
create trigger "DecisionCount_entered" before insert on "DecisionCount" for each row when (new."sinceVersion" = 0) execute function "DecisionCount_versions"();
create trigger "DecisionCount_changed" before update or delete on "DecisionCount" for each row execute function "DecisionCount_versions"();

create function "CheckAnswer_versions"() returns trigger language plpgsql as $$
declare
  at integer;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
  at := (select "version" from "DataVersion" where "id" = 1);
  if tg_op = 'INSERT' then
    new."sinceVersion" := coalesce(at, 0);
    return new;
  end if;
  if at > old."sinceVersion" then
    insert into "FormerCheckAnswer" ("claimId", "check", "reason", "note", "by", "at", "sinceVersion", "untilVersion") values (old."claimId", old."check", old."reason", old."note", old."by", old."at", old."sinceVersion", at);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new."sinceVersion" := coalesce(at, old."sinceVersion");
  return new;
end $$;
create trigger "CheckAnswer_entered" before insert on "CheckAnswer" for each row when (new."sinceVersion" = 0) execute function "CheckAnswer_versions"();
create trigger "CheckAnswer_changed" before update or delete on "CheckAnswer" for each row execute function "CheckAnswer_versions"();

create function "Event_versions"() returns trigger language plpgsql as $$
declare
  at integer;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
  at := (select "version" from "DataVersion" where "id" = 1);
  if tg_op = 'INSERT' then
    new."sinceVersion" := coalesce(at, 0);
    return new;
  end if;
  if at > old."sinceVersion" then
    insert into "FormerEvent" ("id", "countryId", "placeCode", "metricKey", "day", "text", "since", "sinceVersion", "untilVersion") values (old."id", old."countryId", old."placeCode", old."metricKey", old."day", old."text", old."since", old."sinceVersion", at);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new."sinceVersion" := coalesce(at, old."sinceVersion");
  return new;
end $$;
create trigger "Event_entered" before insert on "Event" for each row when (new."sinceVersion" = 0) execute function "Event_versions"();
create trigger "Event_changed" before update or delete on "Event" for each row execute function "Event_versions"();

create function "Metric_versions"() returns trigger language plpgsql as $$
declare
  at integer;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
  at := (select "version" from "DataVersion" where "id" = 1);
  if tg_op = 'INSERT' then
    new."sinceVersion" := coalesce(at, 0);
    return new;
  end if;
  if at > old."sinceVersion" then
    insert into "FormerMetric" ("key", "position", "baseUnit", "displayUnit", "enteredUnits", "whole", "unece", "imasNote", "parts", "since", "kind", "operators", "people", "countedTwice", "shown", "sinceVersion", "untilVersion") values (old."key", old."position", old."baseUnit", old."displayUnit", old."enteredUnits", old."whole", old."unece", old."imasNote", old."parts", old."since", old."kind", old."operators", old."people", old."countedTwice", old."shown", old."sinceVersion", at);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new."sinceVersion" := coalesce(at, old."sinceVersion");
  return new;
end $$;
create trigger "Metric_entered" before insert on "Metric" for each row when (new."sinceVersion" = 0) execute function "Metric_versions"();
create trigger "Metric_changed" before update or delete on "Metric" for each row execute function "Metric_versions"();

create function "MetricText_versions"() returns trigger language plpgsql as $$
declare
  at integer;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
  at := (select "version" from "DataVersion" where "id" = 1);
  if tg_op = 'INSERT' then
    new."sinceVersion" := coalesce(at, 0);
    return new;
  end if;
  if at > old."sinceVersion" then
    insert into "FormerMetricText" ("metricKey", "language", "label", "definition", "sinceVersion", "untilVersion") values (old."metricKey", old."language", old."label", old."definition", old."sinceVersion", at);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new."sinceVersion" := coalesce(at, old."sinceVersion");
  return new;
end $$;
create trigger "MetricText_entered" before insert on "MetricText" for each row when (new."sinceVersion" = 0) execute function "MetricText_versions"();
create trigger "MetricText_changed" before update or delete on "MetricText" for each row execute function "MetricText_versions"();

create function "Part_versions"() returns trigger language plpgsql as $$
declare
  at integer;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
  at := (select "version" from "DataVersion" where "id" = 1);
  if tg_op = 'INSERT' then
    new."sinceVersion" := coalesce(at, 0);
    return new;
  end if;
  if at > old."sinceVersion" then
    insert into "FormerPart" ("key", "position", "since", "sinceVersion", "untilVersion") values (old."key", old."position", old."since", old."sinceVersion", at);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new."sinceVersion" := coalesce(at, old."sinceVersion");
  return new;
end $$;
create trigger "Part_entered" before insert on "Part" for each row when (new."sinceVersion" = 0) execute function "Part_versions"();
create trigger "Part_changed" before update or delete on "Part" for each row execute function "Part_versions"();

create function "PartText_versions"() returns trigger language plpgsql as $$
declare
  at integer;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
  at := (select "version" from "DataVersion" where "id" = 1);
  if tg_op = 'INSERT' then
    new."sinceVersion" := coalesce(at, 0);
    return new;
  end if;
  if at > old."sinceVersion" then
    insert into "FormerPartText" ("partKey", "language", "label", "sinceVersion", "untilVersion") values (old."partKey", old."language", old."label", old."sinceVersion", at);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new."sinceVersion" := coalesce(at, old."sinceVersion");
  return new;
end $$;
create trigger "PartText_entered" before insert on "PartText" for each row when (new."sinceVersion" = 0) execute function "PartText_versions"();
create trigger "PartText_changed" before update or delete on "PartText" for each row execute function "PartText_versions"();

create function "PartGroup_versions"() returns trigger language plpgsql as $$
declare
  at integer;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
  at := (select "version" from "DataVersion" where "id" = 1);
  if tg_op = 'INSERT' then
    new."sinceVersion" := coalesce(at, 0);
    return new;
  end if;
  if at > old."sinceVersion" then
    insert into "FormerPartGroup" ("id", "metricKey", "key", "position", "complete", "since", "sinceVersion", "untilVersion") values (old."id", old."metricKey", old."key", old."position", old."complete", old."since", old."sinceVersion", at);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new."sinceVersion" := coalesce(at, old."sinceVersion");
  return new;
end $$;
create trigger "PartGroup_entered" before insert on "PartGroup" for each row when (new."sinceVersion" = 0) execute function "PartGroup_versions"();
create trigger "PartGroup_changed" before update or delete on "PartGroup" for each row execute function "PartGroup_versions"();

create function "PartGroupText_versions"() returns trigger language plpgsql as $$
declare
  at integer;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
  at := (select "version" from "DataVersion" where "id" = 1);
  if tg_op = 'INSERT' then
    new."sinceVersion" := coalesce(at, 0);
    return new;
  end if;
  if at > old."sinceVersion" then
    insert into "FormerPartGroupText" ("groupId", "language", "label", "sinceVersion", "untilVersion") values (old."groupId", old."language", old."label", old."sinceVersion", at);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new."sinceVersion" := coalesce(at, old."sinceVersion");
  return new;
end $$;
create trigger "PartGroupText_entered" before insert on "PartGroupText" for each row when (new."sinceVersion" = 0) execute function "PartGroupText_versions"();
create trigger "PartGroupText_changed" before update or delete on "PartGroupText" for each row execute function "PartGroupText_versions"();

create function "GroupPart_versions"() returns trigger language plpgsql as $$
declare
  at integer;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
  at := (select "version" from "DataVersion" where "id" = 1);
  if tg_op = 'INSERT' then
    new."sinceVersion" := coalesce(at, 0);
    return new;
  end if;
  if at > old."sinceVersion" then
    insert into "FormerGroupPart" ("groupId", "partKey", "position", "sinceVersion", "untilVersion") values (old."groupId", old."partKey", old."position", old."sinceVersion", at);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new."sinceVersion" := coalesce(at, old."sinceVersion");
  return new;
end $$;
create trigger "GroupPart_entered" before insert on "GroupPart" for each row when (new."sinceVersion" = 0) execute function "GroupPart_versions"();
create trigger "GroupPart_changed" before update or delete on "GroupPart" for each row execute function "GroupPart_versions"();

create function "Organisation_versions"() returns trigger language plpgsql as $$
declare
  at integer;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
  at := (select "version" from "DataVersion" where "id" = 1);
  if tg_op = 'INSERT' then
    new."sinceVersion" := coalesce(at, 0);
    return new;
  end if;
  if at > old."sinceVersion" then
    insert into "FormerOrganisation" ("id", "key", "standing", "standingNote", "mergedIntoId", "since", "sinceVersion", "untilVersion") values (old."id", old."key", old."standing", old."standingNote", old."mergedIntoId", old."since", old."sinceVersion", at);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new."sinceVersion" := coalesce(at, old."sinceVersion");
  return new;
end $$;
create trigger "Organisation_entered" before insert on "Organisation" for each row when (new."sinceVersion" = 0) execute function "Organisation_versions"();
create trigger "Organisation_changed" before update or delete on "Organisation" for each row execute function "Organisation_versions"();

create function "OrganisationName_versions"() returns trigger language plpgsql as $$
declare
  at integer;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
  at := (select "version" from "DataVersion" where "id" = 1);
  if tg_op = 'INSERT' then
    new."sinceVersion" := coalesce(at, 0);
    return new;
  end if;
  if at > old."sinceVersion" then
    insert into "FormerOrganisationName" ("id", "organisationId", "language", "name", "alias", "folded", "mergedFromId", "sinceVersion", "untilVersion") values (old."id", old."organisationId", old."language", old."name", old."alias", old."folded", old."mergedFromId", old."sinceVersion", at);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new."sinceVersion" := coalesce(at, old."sinceVersion");
  return new;
end $$;
create trigger "OrganisationName_entered" before insert on "OrganisationName" for each row when (new."sinceVersion" = 0) execute function "OrganisationName_versions"();
create trigger "OrganisationName_changed" before update or delete on "OrganisationName" for each row execute function "OrganisationName_versions"();

create function "Operation_versions"() returns trigger language plpgsql as $$
declare
  at integer;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
  at := (select "version" from "DataVersion" where "id" = 1);
  if tg_op = 'INSERT' then
    new."sinceVersion" := coalesce(at, 0);
    return new;
  end if;
  if at > old."sinceVersion" then
    insert into "FormerOperation" ("id", "operatorId", "countryId", "sinceVersion", "untilVersion") values (old."id", old."operatorId", old."countryId", old."sinceVersion", at);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new."sinceVersion" := coalesce(at, old."sinceVersion");
  return new;
end $$;
create trigger "Operation_entered" before insert on "Operation" for each row when (new."sinceVersion" = 0) execute function "Operation_versions"();
create trigger "Operation_changed" before update or delete on "Operation" for each row execute function "Operation_versions"();

create function "Place_versions"() returns trigger language plpgsql as $$
declare
  at integer;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
  at := (select "version" from "DataVersion" where "id" = 1);
  if tg_op = 'INSERT' then
    new."sinceVersion" := coalesce(at, 0);
    return new;
  end if;
  if at > old."sinceVersion" then
    insert into "FormerPlace" ("id", "code", "kind", "parentId", "countryId", "pcode", "iso3", "lat", "lon", "population", "areaM2", "mergedIntoId", "filedParentId", "since", "sinceVersion", "untilVersion") values (old."id", old."code", old."kind", old."parentId", old."countryId", old."pcode", old."iso3", old."lat", old."lon", old."population", old."areaM2", old."mergedIntoId", old."filedParentId", old."since", old."sinceVersion", at);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new."sinceVersion" := coalesce(at, old."sinceVersion");
  return new;
end $$;
create trigger "Place_entered" before insert on "Place" for each row when (new."sinceVersion" = 0) execute function "Place_versions"();
create trigger "Place_changed" before update or delete on "Place" for each row execute function "Place_versions"();

create function "PlaceName_versions"() returns trigger language plpgsql as $$
declare
  at integer;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
  at := (select "version" from "DataVersion" where "id" = 1);
  if tg_op = 'INSERT' then
    new."sinceVersion" := coalesce(at, 0);
    return new;
  end if;
  if at > old."sinceVersion" then
    insert into "FormerPlaceName" ("id", "placeId", "language", "name", "alias", "folded", "mergedFromId", "sinceVersion", "untilVersion") values (old."id", old."placeId", old."language", old."name", old."alias", old."folded", old."mergedFromId", old."sinceVersion", at);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new."sinceVersion" := coalesce(at, old."sinceVersion");
  return new;
end $$;
create trigger "PlaceName_entered" before insert on "PlaceName" for each row when (new."sinceVersion" = 0) execute function "PlaceName_versions"();
create trigger "PlaceName_changed" before update or delete on "PlaceName" for each row execute function "PlaceName_versions"();

create function "PlaceCode_versions"() returns trigger language plpgsql as $$
declare
  at integer;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
  at := (select "version" from "DataVersion" where "id" = 1);
  if tg_op = 'INSERT' then
    new."sinceVersion" := coalesce(at, 0);
    return new;
  end if;
  if at > old."sinceVersion" then
    insert into "FormerPlaceCode" ("code", "placeId", "sinceVersion", "untilVersion") values (old."code", old."placeId", old."sinceVersion", at);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new."sinceVersion" := coalesce(at, old."sinceVersion");
  return new;
end $$;
create trigger "PlaceCode_entered" before insert on "PlaceCode" for each row when (new."sinceVersion" = 0) execute function "PlaceCode_versions"();
create trigger "PlaceCode_changed" before update or delete on "PlaceCode" for each row execute function "PlaceCode_versions"();

create function "Area_versions"() returns trigger language plpgsql as $$
declare
  at integer;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
  at := (select "version" from "DataVersion" where "id" = 1);
  if tg_op = 'INSERT' then
    new."sinceVersion" := coalesce(at, 0);
    return new;
  end if;
  if at > old."sinceVersion" then
    insert into "FormerArea" ("id", "key", "sinceVersion", "untilVersion") values (old."id", old."key", old."sinceVersion", at);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new."sinceVersion" := coalesce(at, old."sinceVersion");
  return new;
end $$;
create trigger "Area_entered" before insert on "Area" for each row when (new."sinceVersion" = 0) execute function "Area_versions"();
create trigger "Area_changed" before update or delete on "Area" for each row execute function "Area_versions"();

create function "AreaPlace_versions"() returns trigger language plpgsql as $$
declare
  at integer;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
  at := (select "version" from "DataVersion" where "id" = 1);
  if tg_op = 'INSERT' then
    new."sinceVersion" := coalesce(at, 0);
    return new;
  end if;
  if at > old."sinceVersion" then
    insert into "FormerAreaPlace" ("areaId", "placeId", "sinceVersion", "untilVersion") values (old."areaId", old."placeId", old."sinceVersion", at);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new."sinceVersion" := coalesce(at, old."sinceVersion");
  return new;
end $$;
create trigger "AreaPlace_entered" before insert on "AreaPlace" for each row when (new."sinceVersion" = 0) execute function "AreaPlace_versions"();
create trigger "AreaPlace_changed" before update or delete on "AreaPlace" for each row execute function "AreaPlace_versions"();

create function "Setting_versions"() returns trigger language plpgsql as $$
declare
  at integer;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
  at := (select "version" from "DataVersion" where "id" = 1);
  if tg_op = 'INSERT' then
    new."sinceVersion" := coalesce(at, 0);
    return new;
  end if;
  if at > old."sinceVersion" then
    insert into "FormerSetting" ("key", "value", "since", "sinceVersion", "untilVersion") values (old."key", old."value", old."since", old."sinceVersion", at);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new."sinceVersion" := coalesce(at, old."sinceVersion");
  return new;
end $$;
create trigger "Setting_entered" before insert on "Setting" for each row when (new."sinceVersion" = 0) execute function "Setting_versions"();
create trigger "Setting_changed" before update or delete on "Setting" for each row execute function "Setting_versions"();

create function "Report_versions"() returns trigger language plpgsql as $$
declare
  at integer;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
  at := (select "version" from "DataVersion" where "id" = 1);
  if tg_op = 'INSERT' then
    new."sinceVersion" := coalesce(at, 0);
    return new;
  end if;
  if at > old."sinceVersion" then
    insert into "FormerReport" ("id", "key", "title", "publisherId", "saidById", "filedPublisherId", "filedSaidById", "grade", "language", "url", "archiveUrl", "published", "accessed", "entered", "since", "sinceVersion", "untilVersion") values (old."id", old."key", old."title", old."publisherId", old."saidById", old."filedPublisherId", old."filedSaidById", old."grade", old."language", old."url", old."archiveUrl", old."published", old."accessed", old."entered", old."since", old."sinceVersion", at);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new."sinceVersion" := coalesce(at, old."sinceVersion");
  return new;
end $$;
create trigger "Report_entered" before insert on "Report" for each row when (new."sinceVersion" = 0) execute function "Report_versions"();
create trigger "Report_changed" before update or delete on "Report" for each row execute function "Report_versions"();

create function "ReportCountry_versions"() returns trigger language plpgsql as $$
declare
  at integer;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
  at := (select "version" from "DataVersion" where "id" = 1);
  if tg_op = 'INSERT' then
    new."sinceVersion" := coalesce(at, 0);
    return new;
  end if;
  if at > old."sinceVersion" then
    insert into "FormerReportCountry" ("countryId", "reportId", "published", "sinceVersion", "untilVersion") values (old."countryId", old."reportId", old."published", old."sinceVersion", at);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new."sinceVersion" := coalesce(at, old."sinceVersion");
  return new;
end $$;
create trigger "ReportCountry_entered" before insert on "ReportCountry" for each row when (new."sinceVersion" = 0) execute function "ReportCountry_versions"();
create trigger "ReportCountry_changed" before update or delete on "ReportCountry" for each row execute function "ReportCountry_versions"();

create function "ReportWord_versions"() returns trigger language plpgsql as $$
declare
  at integer;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
  at := (select "version" from "DataVersion" where "id" = 1);
  if tg_op = 'INSERT' then
    new."sinceVersion" := coalesce(at, 0);
    return new;
  end if;
  if at > old."sinceVersion" then
    insert into "FormerReportWord" ("reportId", "word", "sinceVersion", "untilVersion") values (old."reportId", old."word", old."sinceVersion", at);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new."sinceVersion" := coalesce(at, old."sinceVersion");
  return new;
end $$;
create trigger "ReportWord_entered" before insert on "ReportWord" for each row when (new."sinceVersion" = 0) execute function "ReportWord_versions"();
create trigger "ReportWord_changed" before update or delete on "ReportWord" for each row execute function "ReportWord_versions"();

create function "ReportDocument_versions"() returns trigger language plpgsql as $$
declare
  at integer;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
  at := (select "version" from "DataVersion" where "id" = 1);
  if tg_op = 'INSERT' then
    new."sinceVersion" := coalesce(at, 0);
    return new;
  end if;
  if at > old."sinceVersion" then
    insert into "FormerReportDocument" ("reportId", "sha256", "name", "size", "at", "sinceVersion", "untilVersion") values (old."reportId", old."sha256", old."name", old."size", old."at", old."sinceVersion", at);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new."sinceVersion" := coalesce(at, old."sinceVersion");
  return new;
end $$;
create trigger "ReportDocument_entered" before insert on "ReportDocument" for each row when (new."sinceVersion" = 0) execute function "ReportDocument_versions"();
create trigger "ReportDocument_changed" before update or delete on "ReportDocument" for each row execute function "ReportDocument_versions"();
