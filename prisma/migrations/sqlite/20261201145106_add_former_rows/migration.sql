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

    PRIMARY KEY ("id", "untilVersion")
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

    PRIMARY KEY ("id", "untilVersion")
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

    PRIMARY KEY ("id", "untilVersion")
);

-- CreateTable
CREATE TABLE "FormerDecision" (
    "claimId" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "because" TEXT NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    PRIMARY KEY ("claimId", "untilVersion")
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

    PRIMARY KEY ("streamId", "day", "untilVersion")
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

    PRIMARY KEY ("id", "untilVersion")
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

    PRIMARY KEY ("rollupId", "day", "untilVersion")
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

    PRIMARY KEY ("rollupId", "month", "untilVersion")
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

    PRIMARY KEY ("rollupId", "position", "untilVersion")
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

    PRIMARY KEY ("countryId", "untilVersion")
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

    PRIMARY KEY ("operationId", "span", "grade", "publisherId", "sourceId", "untilVersion")
);

-- CreateTable
CREATE TABLE "FormerDecisionCount" (
    "countryId" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "claims" INTEGER NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    PRIMARY KEY ("countryId", "status", "untilVersion")
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

    PRIMARY KEY ("claimId", "check", "untilVersion")
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

    PRIMARY KEY ("id", "untilVersion")
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

    PRIMARY KEY ("key", "untilVersion")
);

-- CreateTable
CREATE TABLE "FormerMetricText" (
    "metricKey" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    PRIMARY KEY ("metricKey", "language", "untilVersion")
);

-- CreateTable
CREATE TABLE "FormerPart" (
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "since" TEXT NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    PRIMARY KEY ("key", "untilVersion")
);

-- CreateTable
CREATE TABLE "FormerPartText" (
    "partKey" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    PRIMARY KEY ("partKey", "language", "untilVersion")
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

    PRIMARY KEY ("id", "untilVersion")
);

-- CreateTable
CREATE TABLE "FormerPartGroupText" (
    "groupId" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    PRIMARY KEY ("groupId", "language", "untilVersion")
);

-- CreateTable
CREATE TABLE "FormerGroupPart" (
    "groupId" INTEGER NOT NULL,
    "partKey" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    PRIMARY KEY ("groupId", "partKey", "untilVersion")
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

    PRIMARY KEY ("id", "untilVersion")
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

    PRIMARY KEY ("id", "untilVersion")
);

-- CreateTable
CREATE TABLE "FormerOperation" (
    "id" INTEGER NOT NULL,
    "operatorId" INTEGER NOT NULL,
    "countryId" INTEGER NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    PRIMARY KEY ("id", "untilVersion")
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
    "lat" REAL,
    "lon" REAL,
    "population" INTEGER,
    "areaM2" BIGINT,
    "mergedIntoId" INTEGER,
    "filedParentId" INTEGER,
    "since" TEXT NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    PRIMARY KEY ("id", "untilVersion")
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

    PRIMARY KEY ("id", "untilVersion")
);

-- CreateTable
CREATE TABLE "FormerPlaceCode" (
    "code" TEXT NOT NULL,
    "placeId" INTEGER NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    PRIMARY KEY ("code", "untilVersion")
);

-- CreateTable
CREATE TABLE "FormerArea" (
    "id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    PRIMARY KEY ("id", "untilVersion")
);

-- CreateTable
CREATE TABLE "FormerAreaPlace" (
    "areaId" INTEGER NOT NULL,
    "placeId" INTEGER NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    PRIMARY KEY ("areaId", "placeId", "untilVersion")
);

-- CreateTable
CREATE TABLE "FormerSetting" (
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "since" TEXT NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    PRIMARY KEY ("key", "untilVersion")
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

    PRIMARY KEY ("id", "untilVersion")
);

-- CreateTable
CREATE TABLE "FormerReportCountry" (
    "countryId" INTEGER NOT NULL,
    "reportId" INTEGER NOT NULL,
    "published" TEXT NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    PRIMARY KEY ("countryId", "reportId", "untilVersion")
);

-- CreateTable
CREATE TABLE "FormerReportWord" (
    "reportId" INTEGER NOT NULL,
    "word" TEXT NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,

    PRIMARY KEY ("reportId", "word", "untilVersion")
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

    PRIMARY KEY ("reportId", "sha256", "untilVersion")
);

-- CreateTable
CREATE TABLE "RecordVersion" (
    "version" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "changed" TEXT NOT NULL
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
-- AlterTable
ALTER TABLE "Stream" ADD COLUMN "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Ruling" ADD COLUMN "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Decision" ADD COLUMN "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Point" ADD COLUMN "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Rollup" ADD COLUMN "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "RollupPoint" ADD COLUMN "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "RollupMonth" ADD COLUMN "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "RollupRow" ADD COLUMN "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "CountrySummary" ADD COLUMN "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "ClaimCount" ADD COLUMN "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "DecisionCount" ADD COLUMN "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "CheckAnswer" ADD COLUMN "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Event" ADD COLUMN "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Metric" ADD COLUMN "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "MetricText" ADD COLUMN "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Part" ADD COLUMN "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "PartText" ADD COLUMN "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "PartGroup" ADD COLUMN "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "PartGroupText" ADD COLUMN "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "GroupPart" ADD COLUMN "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "OrganisationName" ADD COLUMN "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Operation" ADD COLUMN "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Place" ADD COLUMN "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "PlaceName" ADD COLUMN "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "PlaceCode" ADD COLUMN "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Area" ADD COLUMN "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "AreaPlace" ADD COLUMN "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Setting" ADD COLUMN "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Report" ADD COLUMN "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "ReportCountry" ADD COLUMN "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "ReportWord" ADD COLUMN "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "ReportDocument" ADD COLUMN "sinceVersion" INTEGER NOT NULL DEFAULT 0;

-- The record begins here.
insert into "RecordVersion" ("version", "changed") select "version", "changed" from "DataVersion" where "id" = 1;

-- What a row said before goes to its table of former rows. Where the record has no version yet, as while a backup is put back, nothing does.
create trigger "Stream_changed" after update of "id", "operationId", "metricKey", "part", "areaId", "standing", "claims", "firstDay", "lastDay", "value", "low", "high", "derived", "countedInId", "filedOperationId", "filedAreaId", "twin" on "Stream" when old."sinceVersion" < (select "version" from "DataVersion" where "id" = 1) and (new."id" is not old."id" or new."operationId" is not old."operationId" or new."metricKey" is not old."metricKey" or new."part" is not old."part" or new."areaId" is not old."areaId" or new."standing" is not old."standing" or new."claims" is not old."claims" or new."firstDay" is not old."firstDay" or new."lastDay" is not old."lastDay" or new."value" is not old."value" or new."low" is not old."low" or new."high" is not old."high" or new."derived" is not old."derived" or new."countedInId" is not old."countedInId" or new."filedOperationId" is not old."filedOperationId" or new."filedAreaId" is not old."filedAreaId" or new."twin" is not old."twin") begin
  insert into "FormerStream" ("id", "operationId", "metricKey", "part", "areaId", "standing", "claims", "firstDay", "lastDay", "value", "low", "high", "derived", "countedInId", "filedOperationId", "filedAreaId", "twin", "sinceVersion", "untilVersion")
    select old."id", old."operationId", old."metricKey", old."part", old."areaId", old."standing", old."claims", old."firstDay", old."lastDay", old."value", old."low", old."high", old."derived", old."countedInId", old."filedOperationId", old."filedAreaId", old."twin", old."sinceVersion", "version" from "DataVersion" where "id" = 1;
  update "Stream" set "sinceVersion" = (select "version" from "DataVersion" where "id" = 1) where "id" = new."id";
end;
create trigger "Stream_removed" after delete on "Stream" begin
  insert into "FormerStream" ("id", "operationId", "metricKey", "part", "areaId", "standing", "claims", "firstDay", "lastDay", "value", "low", "high", "derived", "countedInId", "filedOperationId", "filedAreaId", "twin", "sinceVersion", "untilVersion")
    select old."id", old."operationId", old."metricKey", old."part", old."areaId", old."standing", old."claims", old."firstDay", old."lastDay", old."value", old."low", old."high", old."derived", old."countedInId", old."filedOperationId", old."filedAreaId", old."twin", old."sinceVersion", "version" from "DataVersion" where "id" = 1 and "version" > old."sinceVersion";
end;

create trigger "Claim_changed" after update of "id", "key", "reportId", "streamId", "verb", "basis", "fromDay", "fromPrecision", "toDay", "toPrecision", "qualifier", "amount", "amountTo", "unit", "low", "value", "high", "words", "note", "entered", "supersedesId", "ended", "endedAt", "endedReason", "endedNote" on "Claim" when old."sinceVersion" < (select "version" from "DataVersion" where "id" = 1) and (new."id" is not old."id" or new."key" is not old."key" or new."reportId" is not old."reportId" or new."streamId" is not old."streamId" or new."verb" is not old."verb" or new."basis" is not old."basis" or new."fromDay" is not old."fromDay" or new."fromPrecision" is not old."fromPrecision" or new."toDay" is not old."toDay" or new."toPrecision" is not old."toPrecision" or new."qualifier" is not old."qualifier" or new."amount" is not old."amount" or new."amountTo" is not old."amountTo" or new."unit" is not old."unit" or new."low" is not old."low" or new."value" is not old."value" or new."high" is not old."high" or new."words" is not old."words" or new."note" is not old."note" or new."entered" is not old."entered" or new."supersedesId" is not old."supersedesId" or new."ended" is not old."ended" or new."endedAt" is not old."endedAt" or new."endedReason" is not old."endedReason" or new."endedNote" is not old."endedNote") begin
  insert into "FormerClaim" ("id", "key", "reportId", "streamId", "verb", "basis", "fromDay", "fromPrecision", "toDay", "toPrecision", "qualifier", "amount", "amountTo", "unit", "low", "value", "high", "words", "note", "entered", "supersedesId", "ended", "endedAt", "endedReason", "endedNote", "sinceVersion", "untilVersion")
    select old."id", old."key", old."reportId", old."streamId", old."verb", old."basis", old."fromDay", old."fromPrecision", old."toDay", old."toPrecision", old."qualifier", old."amount", old."amountTo", old."unit", old."low", old."value", old."high", old."words", old."note", old."entered", old."supersedesId", old."ended", old."endedAt", old."endedReason", old."endedNote", old."sinceVersion", "version" from "DataVersion" where "id" = 1;
  update "Claim" set "sinceVersion" = (select "version" from "DataVersion" where "id" = 1) where "id" = new."id";
end;
create trigger "Claim_removed" after delete on "Claim" begin
  insert into "FormerClaim" ("id", "key", "reportId", "streamId", "verb", "basis", "fromDay", "fromPrecision", "toDay", "toPrecision", "qualifier", "amount", "amountTo", "unit", "low", "value", "high", "words", "note", "entered", "supersedesId", "ended", "endedAt", "endedReason", "endedNote", "sinceVersion", "untilVersion")
    select old."id", old."key", old."reportId", old."streamId", old."verb", old."basis", old."fromDay", old."fromPrecision", old."toDay", old."toPrecision", old."qualifier", old."amount", old."amountTo", old."unit", old."low", old."value", old."high", old."words", old."note", old."entered", old."supersedesId", old."ended", old."endedAt", old."endedReason", old."endedNote", old."sinceVersion", "version" from "DataVersion" where "id" = 1 and "version" > old."sinceVersion";
end;

create trigger "Ruling_entered" after insert on "Ruling" when new."sinceVersion" = 0 begin
  update "Ruling" set "sinceVersion" = coalesce((select "version" from "DataVersion" where "id" = 1), 0) where "id" = new."id";
end;
create trigger "Ruling_changed" after update of "id", "claimId", "ruling", "reason", "note", "by", "at" on "Ruling" when old."sinceVersion" < (select "version" from "DataVersion" where "id" = 1) and (new."id" is not old."id" or new."claimId" is not old."claimId" or new."ruling" is not old."ruling" or new."reason" is not old."reason" or new."note" is not old."note" or new."by" is not old."by" or new."at" is not old."at") begin
  insert into "FormerRuling" ("id", "claimId", "ruling", "reason", "note", "by", "at", "sinceVersion", "untilVersion")
    select old."id", old."claimId", old."ruling", old."reason", old."note", old."by", old."at", old."sinceVersion", "version" from "DataVersion" where "id" = 1;
  update "Ruling" set "sinceVersion" = (select "version" from "DataVersion" where "id" = 1) where "id" = new."id";
end;
create trigger "Ruling_removed" after delete on "Ruling" begin
  insert into "FormerRuling" ("id", "claimId", "ruling", "reason", "note", "by", "at", "sinceVersion", "untilVersion")
    select old."id", old."claimId", old."ruling", old."reason", old."note", old."by", old."at", old."sinceVersion", "version" from "DataVersion" where "id" = 1 and "version" > old."sinceVersion";
end;

create trigger "Decision_changed" after update of "claimId", "status", "because" on "Decision" when old."sinceVersion" < (select "version" from "DataVersion" where "id" = 1) and (new."claimId" is not old."claimId" or new."status" is not old."status" or new."because" is not old."because") begin
  insert into "FormerDecision" ("claimId", "status", "because", "sinceVersion", "untilVersion")
    select old."claimId", old."status", old."because", old."sinceVersion", "version" from "DataVersion" where "id" = 1;
  update "Decision" set "sinceVersion" = (select "version" from "DataVersion" where "id" = 1) where "claimId" = new."claimId";
end;
create trigger "Decision_removed" after delete on "Decision" begin
  insert into "FormerDecision" ("claimId", "status", "because", "sinceVersion", "untilVersion")
    select old."claimId", old."status", old."because", old."sinceVersion", "version" from "DataVersion" where "id" = 1 and "version" > old."sinceVersion";
end;

create trigger "Point_changed" after update of "streamId", "day", "value", "low", "high", "claims", "derived" on "Point" when old."sinceVersion" < (select "version" from "DataVersion" where "id" = 1) and (new."streamId" is not old."streamId" or new."day" is not old."day" or new."value" is not old."value" or new."low" is not old."low" or new."high" is not old."high" or new."claims" is not old."claims" or new."derived" is not old."derived") begin
  insert into "FormerPoint" ("streamId", "day", "value", "low", "high", "claims", "derived", "sinceVersion", "untilVersion")
    select old."streamId", old."day", old."value", old."low", old."high", old."claims", old."derived", old."sinceVersion", "version" from "DataVersion" where "id" = 1;
  update "Point" set "sinceVersion" = (select "version" from "DataVersion" where "id" = 1) where "streamId" = new."streamId" and "day" = new."day";
end;
create trigger "Point_removed" after delete on "Point" begin
  insert into "FormerPoint" ("streamId", "day", "value", "low", "high", "claims", "derived", "sinceVersion", "untilVersion")
    select old."streamId", old."day", old."value", old."low", old."high", old."claims", old."derived", old."sinceVersion", "version" from "DataVersion" where "id" = 1 and "version" > old."sinceVersion";
end;

create trigger "Rollup_changed" after update of "id", "operationId", "metricKey", "part", "placeId", "value", "atLeast", "atMost", "claims", "firstDay", "lastDay", "statedFrom", "conflictDay", "conflictSum", "conflictHigh" on "Rollup" when old."sinceVersion" < (select "version" from "DataVersion" where "id" = 1) and (new."id" is not old."id" or new."operationId" is not old."operationId" or new."metricKey" is not old."metricKey" or new."part" is not old."part" or new."placeId" is not old."placeId" or new."value" is not old."value" or new."atLeast" is not old."atLeast" or new."atMost" is not old."atMost" or new."claims" is not old."claims" or new."firstDay" is not old."firstDay" or new."lastDay" is not old."lastDay" or new."statedFrom" is not old."statedFrom" or new."conflictDay" is not old."conflictDay" or new."conflictSum" is not old."conflictSum" or new."conflictHigh" is not old."conflictHigh") begin
  insert into "FormerRollup" ("id", "operationId", "metricKey", "part", "placeId", "value", "atLeast", "atMost", "claims", "firstDay", "lastDay", "statedFrom", "conflictDay", "conflictSum", "conflictHigh", "sinceVersion", "untilVersion")
    select old."id", old."operationId", old."metricKey", old."part", old."placeId", old."value", old."atLeast", old."atMost", old."claims", old."firstDay", old."lastDay", old."statedFrom", old."conflictDay", old."conflictSum", old."conflictHigh", old."sinceVersion", "version" from "DataVersion" where "id" = 1;
  update "Rollup" set "sinceVersion" = (select "version" from "DataVersion" where "id" = 1) where "id" = new."id";
end;
create trigger "Rollup_removed" after delete on "Rollup" begin
  insert into "FormerRollup" ("id", "operationId", "metricKey", "part", "placeId", "value", "atLeast", "atMost", "claims", "firstDay", "lastDay", "statedFrom", "conflictDay", "conflictSum", "conflictHigh", "sinceVersion", "untilVersion")
    select old."id", old."operationId", old."metricKey", old."part", old."placeId", old."value", old."atLeast", old."atMost", old."claims", old."firstDay", old."lastDay", old."statedFrom", old."conflictDay", old."conflictSum", old."conflictHigh", old."sinceVersion", "version" from "DataVersion" where "id" = 1 and "version" > old."sinceVersion";
end;

create trigger "RollupPoint_changed" after update of "rollupId", "day", "value", "atLeast", "atMost" on "RollupPoint" when old."sinceVersion" < (select "version" from "DataVersion" where "id" = 1) and (new."rollupId" is not old."rollupId" or new."day" is not old."day" or new."value" is not old."value" or new."atLeast" is not old."atLeast" or new."atMost" is not old."atMost") begin
  insert into "FormerRollupPoint" ("rollupId", "day", "value", "atLeast", "atMost", "sinceVersion", "untilVersion")
    select old."rollupId", old."day", old."value", old."atLeast", old."atMost", old."sinceVersion", "version" from "DataVersion" where "id" = 1;
  update "RollupPoint" set "sinceVersion" = (select "version" from "DataVersion" where "id" = 1) where "rollupId" = new."rollupId" and "day" = new."day";
end;
create trigger "RollupPoint_removed" after delete on "RollupPoint" begin
  insert into "FormerRollupPoint" ("rollupId", "day", "value", "atLeast", "atMost", "sinceVersion", "untilVersion")
    select old."rollupId", old."day", old."value", old."atLeast", old."atMost", old."sinceVersion", "version" from "DataVersion" where "id" = 1 and "version" > old."sinceVersion";
end;

create trigger "RollupMonth_changed" after update of "rollupId", "month", "value", "atLeast", "atMost", "claims", "lastDay" on "RollupMonth" when old."sinceVersion" < (select "version" from "DataVersion" where "id" = 1) and (new."rollupId" is not old."rollupId" or new."month" is not old."month" or new."value" is not old."value" or new."atLeast" is not old."atLeast" or new."atMost" is not old."atMost" or new."claims" is not old."claims" or new."lastDay" is not old."lastDay") begin
  insert into "FormerRollupMonth" ("rollupId", "month", "value", "atLeast", "atMost", "claims", "lastDay", "sinceVersion", "untilVersion")
    select old."rollupId", old."month", old."value", old."atLeast", old."atMost", old."claims", old."lastDay", old."sinceVersion", "version" from "DataVersion" where "id" = 1;
  update "RollupMonth" set "sinceVersion" = (select "version" from "DataVersion" where "id" = 1) where "rollupId" = new."rollupId" and "month" = new."month";
end;
create trigger "RollupMonth_removed" after delete on "RollupMonth" begin
  insert into "FormerRollupMonth" ("rollupId", "month", "value", "atLeast", "atMost", "claims", "lastDay", "sinceVersion", "untilVersion")
    select old."rollupId", old."month", old."value", old."atLeast", old."atMost", old."claims", old."lastDay", old."sinceVersion", "version" from "DataVersion" where "id" = 1 and "version" > old."sinceVersion";
end;

create trigger "RollupRow_changed" after update of "rollupId", "position", "kind", "placeId", "areaKey", "value", "atLeast", "atMost", "claims", "lastDay", "statedFrom" on "RollupRow" when old."sinceVersion" < (select "version" from "DataVersion" where "id" = 1) and (new."rollupId" is not old."rollupId" or new."position" is not old."position" or new."kind" is not old."kind" or new."placeId" is not old."placeId" or new."areaKey" is not old."areaKey" or new."value" is not old."value" or new."atLeast" is not old."atLeast" or new."atMost" is not old."atMost" or new."claims" is not old."claims" or new."lastDay" is not old."lastDay" or new."statedFrom" is not old."statedFrom") begin
  insert into "FormerRollupRow" ("rollupId", "position", "kind", "placeId", "areaKey", "value", "atLeast", "atMost", "claims", "lastDay", "statedFrom", "sinceVersion", "untilVersion")
    select old."rollupId", old."position", old."kind", old."placeId", old."areaKey", old."value", old."atLeast", old."atMost", old."claims", old."lastDay", old."statedFrom", old."sinceVersion", "version" from "DataVersion" where "id" = 1;
  update "RollupRow" set "sinceVersion" = (select "version" from "DataVersion" where "id" = 1) where "rollupId" = new."rollupId" and "position" = new."position";
end;
create trigger "RollupRow_removed" after delete on "RollupRow" begin
  insert into "FormerRollupRow" ("rollupId", "position", "kind", "placeId", "areaKey", "value", "atLeast", "atMost", "claims", "lastDay", "statedFrom", "sinceVersion", "untilVersion")
    select old."rollupId", old."position", old."kind", old."placeId", old."areaKey", old."value", old."atLeast", old."atMost", old."claims", old."lastDay", old."statedFrom", old."sinceVersion", "version" from "DataVersion" where "id" = 1 and "version" > old."sinceVersion";
end;

create trigger "CountrySummary_entered" after insert on "CountrySummary" when new."sinceVersion" = 0 begin
  update "CountrySummary" set "sinceVersion" = coalesce((select "version" from "DataVersion" where "id" = 1), 0) where "countryId" = new."countryId";
end;
create trigger "CountrySummary_changed" after update of "countryId", "reports", "claims", "operators", "firstDay", "lastDay", "archived", "rulings" on "CountrySummary" when old."sinceVersion" < (select "version" from "DataVersion" where "id" = 1) and (new."countryId" is not old."countryId" or new."reports" is not old."reports" or new."claims" is not old."claims" or new."operators" is not old."operators" or new."firstDay" is not old."firstDay" or new."lastDay" is not old."lastDay" or new."archived" is not old."archived" or new."rulings" is not old."rulings") begin
  insert into "FormerCountrySummary" ("countryId", "reports", "claims", "operators", "firstDay", "lastDay", "archived", "rulings", "sinceVersion", "untilVersion")
    select old."countryId", old."reports", old."claims", old."operators", old."firstDay", old."lastDay", old."archived", old."rulings", old."sinceVersion", "version" from "DataVersion" where "id" = 1;
  update "CountrySummary" set "sinceVersion" = (select "version" from "DataVersion" where "id" = 1) where "countryId" = new."countryId";
end;
create trigger "CountrySummary_removed" after delete on "CountrySummary" begin
  insert into "FormerCountrySummary" ("countryId", "reports", "claims", "operators", "firstDay", "lastDay", "archived", "rulings", "sinceVersion", "untilVersion")
    select old."countryId", old."reports", old."claims", old."operators", old."firstDay", old."lastDay", old."archived", old."rulings", old."sinceVersion", "version" from "DataVersion" where "id" = 1 and "version" > old."sinceVersion";
end;

create trigger "ClaimCount_entered" after insert on "ClaimCount" when new."sinceVersion" = 0 begin
  update "ClaimCount" set "sinceVersion" = coalesce((select "version" from "DataVersion" where "id" = 1), 0) where "operationId" = new."operationId" and "span" = new."span" and "grade" = new."grade" and "publisherId" = new."publisherId" and "sourceId" = new."sourceId";
end;
create trigger "ClaimCount_changed" after update of "operationId", "span", "grade", "publisherId", "sourceId", "standing", "quoted", "superseded", "withdrawn" on "ClaimCount" when old."sinceVersion" < (select "version" from "DataVersion" where "id" = 1) and (new."operationId" is not old."operationId" or new."span" is not old."span" or new."grade" is not old."grade" or new."publisherId" is not old."publisherId" or new."sourceId" is not old."sourceId" or new."standing" is not old."standing" or new."quoted" is not old."quoted" or new."superseded" is not old."superseded" or new."withdrawn" is not old."withdrawn") begin
  insert into "FormerClaimCount" ("operationId", "span", "grade", "publisherId", "sourceId", "standing", "quoted", "superseded", "withdrawn", "sinceVersion", "untilVersion")
    select old."operationId", old."span", old."grade", old."publisherId", old."sourceId", old."standing", old."quoted", old."superseded", old."withdrawn", old."sinceVersion", "version" from "DataVersion" where "id" = 1;
  update "ClaimCount" set "sinceVersion" = (select "version" from "DataVersion" where "id" = 1) where "operationId" = new."operationId" and "span" = new."span" and "grade" = new."grade" and "publisherId" = new."publisherId" and "sourceId" = new."sourceId";
end;
create trigger "ClaimCount_removed" after delete on "ClaimCount" begin
  insert into "FormerClaimCount" ("operationId", "span", "grade", "publisherId", "sourceId", "standing", "quoted", "superseded", "withdrawn", "sinceVersion", "untilVersion")
    select old."operationId", old."span", old."grade", old."publisherId", old."sourceId", old."standing", old."quoted", old."superseded", old."withdrawn", old."sinceVersion", "version" from "DataVersion" where "id" = 1 and "version" > old."sinceVersion";
end;

create trigger "DecisionCount_entered" after insert on "DecisionCount" when new."sinceVersion" = 0 begin
  update "DecisionCount" set "sinceVersion" = coalesce((select "version" from "DataVersion" where "id" = 1), 0) where "countryId" = new."countryId" and "status" = new."status";
end;
create trigger "DecisionCount_changed" after update of "countryId", "status", "claims" on "DecisionCount" when old."sinceVersion" < (select "version" from "DataVersion" where "id" = 1) and (new."countryId" is not old."countryId" or new."status" is not old."status" or new."claims" is not old."claims") begin
  insert into "FormerDecisionCount" ("countryId", "status", "claims", "sinceVersion", "untilVersion")
    select old."countryId", old."status", old."claims", old."sinceVersion", "version" from "DataVersion" where "id" = 1;
  update "DecisionCount" set "sinceVersion" = (select "version" from "DataVersion" where "id" = 1) where "countryId" = new."countryId" and "status" = new."status";
end;
create trigger "DecisionCount_removed" after delete on "DecisionCount" begin
  insert into "FormerDecisionCount" ("countryId", "status", "claims", "sinceVersion", "untilVersion")
    select old."countryId", old."status", old."claims", old."sinceVersion", "version" from "DataVersion" where "id" = 1 and "version" > old."sinceVersion";
end;

create trigger "CheckAnswer_entered" after insert on "CheckAnswer" when new."sinceVersion" = 0 begin
  update "CheckAnswer" set "sinceVersion" = coalesce((select "version" from "DataVersion" where "id" = 1), 0) where "claimId" = new."claimId" and "check" = new."check";
end;
create trigger "CheckAnswer_changed" after update of "claimId", "check", "reason", "note", "by", "at" on "CheckAnswer" when old."sinceVersion" < (select "version" from "DataVersion" where "id" = 1) and (new."claimId" is not old."claimId" or new."check" is not old."check" or new."reason" is not old."reason" or new."note" is not old."note" or new."by" is not old."by" or new."at" is not old."at") begin
  insert into "FormerCheckAnswer" ("claimId", "check", "reason", "note", "by", "at", "sinceVersion", "untilVersion")
    select old."claimId", old."check", old."reason", old."note", old."by", old."at", old."sinceVersion", "version" from "DataVersion" where "id" = 1;
  update "CheckAnswer" set "sinceVersion" = (select "version" from "DataVersion" where "id" = 1) where "claimId" = new."claimId" and "check" = new."check";
end;
create trigger "CheckAnswer_removed" after delete on "CheckAnswer" begin
  insert into "FormerCheckAnswer" ("claimId", "check", "reason", "note", "by", "at", "sinceVersion", "untilVersion")
    select old."claimId", old."check", old."reason", old."note", old."by", old."at", old."sinceVersion", "version" from "DataVersion" where "id" = 1 and "version" > old."sinceVersion";
end;

create trigger "Event_entered" after insert on "Event" when new."sinceVersion" = 0 begin
  update "Event" set "sinceVersion" = coalesce((select "version" from "DataVersion" where "id" = 1), 0) where "id" = new."id";
end;
create trigger "Event_changed" after update of "id", "countryId", "placeCode", "metricKey", "day", "text", "since" on "Event" when old."sinceVersion" < (select "version" from "DataVersion" where "id" = 1) and (new."id" is not old."id" or new."countryId" is not old."countryId" or new."placeCode" is not old."placeCode" or new."metricKey" is not old."metricKey" or new."day" is not old."day" or new."text" is not old."text" or new."since" is not old."since") begin
  insert into "FormerEvent" ("id", "countryId", "placeCode", "metricKey", "day", "text", "since", "sinceVersion", "untilVersion")
    select old."id", old."countryId", old."placeCode", old."metricKey", old."day", old."text", old."since", old."sinceVersion", "version" from "DataVersion" where "id" = 1;
  update "Event" set "sinceVersion" = (select "version" from "DataVersion" where "id" = 1) where "id" = new."id";
end;
create trigger "Event_removed" after delete on "Event" begin
  insert into "FormerEvent" ("id", "countryId", "placeCode", "metricKey", "day", "text", "since", "sinceVersion", "untilVersion")
    select old."id", old."countryId", old."placeCode", old."metricKey", old."day", old."text", old."since", old."sinceVersion", "version" from "DataVersion" where "id" = 1 and "version" > old."sinceVersion";
end;

create trigger "Metric_entered" after insert on "Metric" when new."sinceVersion" = 0 begin
  update "Metric" set "sinceVersion" = coalesce((select "version" from "DataVersion" where "id" = 1), 0) where "key" = new."key";
end;
create trigger "Metric_changed" after update of "key", "position", "baseUnit", "displayUnit", "enteredUnits", "whole", "unece", "imasNote", "parts", "since", "kind", "operators", "people", "countedTwice", "shown" on "Metric" when old."sinceVersion" < (select "version" from "DataVersion" where "id" = 1) and (new."key" is not old."key" or new."position" is not old."position" or new."baseUnit" is not old."baseUnit" or new."displayUnit" is not old."displayUnit" or new."enteredUnits" is not old."enteredUnits" or new."whole" is not old."whole" or new."unece" is not old."unece" or new."imasNote" is not old."imasNote" or new."parts" is not old."parts" or new."since" is not old."since" or new."kind" is not old."kind" or new."operators" is not old."operators" or new."people" is not old."people" or new."countedTwice" is not old."countedTwice" or new."shown" is not old."shown") begin
  insert into "FormerMetric" ("key", "position", "baseUnit", "displayUnit", "enteredUnits", "whole", "unece", "imasNote", "parts", "since", "kind", "operators", "people", "countedTwice", "shown", "sinceVersion", "untilVersion")
    select old."key", old."position", old."baseUnit", old."displayUnit", old."enteredUnits", old."whole", old."unece", old."imasNote", old."parts", old."since", old."kind", old."operators", old."people", old."countedTwice", old."shown", old."sinceVersion", "version" from "DataVersion" where "id" = 1;
  update "Metric" set "sinceVersion" = (select "version" from "DataVersion" where "id" = 1) where "key" = new."key";
end;
create trigger "Metric_removed" after delete on "Metric" begin
  insert into "FormerMetric" ("key", "position", "baseUnit", "displayUnit", "enteredUnits", "whole", "unece", "imasNote", "parts", "since", "kind", "operators", "people", "countedTwice", "shown", "sinceVersion", "untilVersion")
    select old."key", old."position", old."baseUnit", old."displayUnit", old."enteredUnits", old."whole", old."unece", old."imasNote", old."parts", old."since", old."kind", old."operators", old."people", old."countedTwice", old."shown", old."sinceVersion", "version" from "DataVersion" where "id" = 1 and "version" > old."sinceVersion";
end;

create trigger "MetricText_entered" after insert on "MetricText" when new."sinceVersion" = 0 begin
  update "MetricText" set "sinceVersion" = coalesce((select "version" from "DataVersion" where "id" = 1), 0) where "metricKey" = new."metricKey" and "language" = new."language";
end;
create trigger "MetricText_changed" after update of "metricKey", "language", "label", "definition" on "MetricText" when old."sinceVersion" < (select "version" from "DataVersion" where "id" = 1) and (new."metricKey" is not old."metricKey" or new."language" is not old."language" or new."label" is not old."label" or new."definition" is not old."definition") begin
  insert into "FormerMetricText" ("metricKey", "language", "label", "definition", "sinceVersion", "untilVersion")
    select old."metricKey", old."language", old."label", old."definition", old."sinceVersion", "version" from "DataVersion" where "id" = 1;
  update "MetricText" set "sinceVersion" = (select "version" from "DataVersion" where "id" = 1) where "metricKey" = new."metricKey" and "language" = new."language";
end;
create trigger "MetricText_removed" after delete on "MetricText" begin
  insert into "FormerMetricText" ("metricKey", "language", "label", "definition", "sinceVersion", "untilVersion")
    select old."metricKey", old."language", old."label", old."definition", old."sinceVersion", "version" from "DataVersion" where "id" = 1 and "version" > old."sinceVersion";
end;

create trigger "Part_entered" after insert on "Part" when new."sinceVersion" = 0 begin
  update "Part" set "sinceVersion" = coalesce((select "version" from "DataVersion" where "id" = 1), 0) where "key" = new."key";
end;
create trigger "Part_changed" after update of "key", "position", "since" on "Part" when old."sinceVersion" < (select "version" from "DataVersion" where "id" = 1) and (new."key" is not old."key" or new."position" is not old."position" or new."since" is not old."since") begin
  insert into "FormerPart" ("key", "position", "since", "sinceVersion", "untilVersion")
    select old."key", old."position", old."since", old."sinceVersion", "version" from "DataVersion" where "id" = 1;
  update "Part" set "sinceVersion" = (select "version" from "DataVersion" where "id" = 1) where "key" = new."key";
end;
create trigger "Part_removed" after delete on "Part" begin
  insert into "FormerPart" ("key", "position", "since", "sinceVersion", "untilVersion")
    select old."key", old."position", old."since", old."sinceVersion", "version" from "DataVersion" where "id" = 1 and "version" > old."sinceVersion";
end;

create trigger "PartText_entered" after insert on "PartText" when new."sinceVersion" = 0 begin
  update "PartText" set "sinceVersion" = coalesce((select "version" from "DataVersion" where "id" = 1), 0) where "partKey" = new."partKey" and "language" = new."language";
end;
create trigger "PartText_changed" after update of "partKey", "language", "label" on "PartText" when old."sinceVersion" < (select "version" from "DataVersion" where "id" = 1) and (new."partKey" is not old."partKey" or new."language" is not old."language" or new."label" is not old."label") begin
  insert into "FormerPartText" ("partKey", "language", "label", "sinceVersion", "untilVersion")
    select old."partKey", old."language", old."label", old."sinceVersion", "version" from "DataVersion" where "id" = 1;
  update "PartText" set "sinceVersion" = (select "version" from "DataVersion" where "id" = 1) where "partKey" = new."partKey" and "language" = new."language";
end;
create trigger "PartText_removed" after delete on "PartText" begin
  insert into "FormerPartText" ("partKey", "language", "label", "sinceVersion", "untilVersion")
    select old."partKey", old."language", old."label", old."sinceVersion", "version" from "DataVersion" where "id" = 1 and "version" > old."sinceVersion";
end;

create trigger "PartGroup_entered" after insert on "PartGroup" when new."sinceVersion" = 0 begin
  update "PartGroup" set "sinceVersion" = coalesce((select "version" from "DataVersion" where "id" = 1), 0) where "id" = new."id";
end;
create trigger "PartGroup_changed" after update of "id", "metricKey", "key", "position", "complete", "since" on "PartGroup" when old."sinceVersion" < (select "version" from "DataVersion" where "id" = 1) and (new."id" is not old."id" or new."metricKey" is not old."metricKey" or new."key" is not old."key" or new."position" is not old."position" or new."complete" is not old."complete" or new."since" is not old."since") begin
  insert into "FormerPartGroup" ("id", "metricKey", "key", "position", "complete", "since", "sinceVersion", "untilVersion")
    select old."id", old."metricKey", old."key", old."position", old."complete", old."since", old."sinceVersion", "version" from "DataVersion" where "id" = 1;
  update "PartGroup" set "sinceVersion" = (select "version" from "DataVersion" where "id" = 1) where "id" = new."id";
end;
create trigger "PartGroup_removed" after delete on "PartGroup" begin
  insert into "FormerPartGroup" ("id", "metricKey", "key", "position", "complete", "since", "sinceVersion", "untilVersion")
    select old."id", old."metricKey", old."key", old."position", old."complete", old."since", old."sinceVersion", "version" from "DataVersion" where "id" = 1 and "version" > old."sinceVersion";
end;

create trigger "PartGroupText_entered" after insert on "PartGroupText" when new."sinceVersion" = 0 begin
  update "PartGroupText" set "sinceVersion" = coalesce((select "version" from "DataVersion" where "id" = 1), 0) where "groupId" = new."groupId" and "language" = new."language";
end;
create trigger "PartGroupText_changed" after update of "groupId", "language", "label" on "PartGroupText" when old."sinceVersion" < (select "version" from "DataVersion" where "id" = 1) and (new."groupId" is not old."groupId" or new."language" is not old."language" or new."label" is not old."label") begin
  insert into "FormerPartGroupText" ("groupId", "language", "label", "sinceVersion", "untilVersion")
    select old."groupId", old."language", old."label", old."sinceVersion", "version" from "DataVersion" where "id" = 1;
  update "PartGroupText" set "sinceVersion" = (select "version" from "DataVersion" where "id" = 1) where "groupId" = new."groupId" and "language" = new."language";
end;
create trigger "PartGroupText_removed" after delete on "PartGroupText" begin
  insert into "FormerPartGroupText" ("groupId", "language", "label", "sinceVersion", "untilVersion")
    select old."groupId", old."language", old."label", old."sinceVersion", "version" from "DataVersion" where "id" = 1 and "version" > old."sinceVersion";
end;

create trigger "GroupPart_entered" after insert on "GroupPart" when new."sinceVersion" = 0 begin
  update "GroupPart" set "sinceVersion" = coalesce((select "version" from "DataVersion" where "id" = 1), 0) where "groupId" = new."groupId" and "partKey" = new."partKey";
end;
create trigger "GroupPart_changed" after update of "groupId", "partKey", "position" on "GroupPart" when old."sinceVersion" < (select "version" from "DataVersion" where "id" = 1) and (new."groupId" is not old."groupId" or new."partKey" is not old."partKey" or new."position" is not old."position") begin
  insert into "FormerGroupPart" ("groupId", "partKey", "position", "sinceVersion", "untilVersion")
    select old."groupId", old."partKey", old."position", old."sinceVersion", "version" from "DataVersion" where "id" = 1;
  update "GroupPart" set "sinceVersion" = (select "version" from "DataVersion" where "id" = 1) where "groupId" = new."groupId" and "partKey" = new."partKey";
end;
create trigger "GroupPart_removed" after delete on "GroupPart" begin
  insert into "FormerGroupPart" ("groupId", "partKey", "position", "sinceVersion", "untilVersion")
    select old."groupId", old."partKey", old."position", old."sinceVersion", "version" from "DataVersion" where "id" = 1 and "version" > old."sinceVersion";
end;

create trigger "Organisation_entered" after insert on "Organisation" when new."sinceVersion" = 0 begin
  update "Organisation" set "sinceVersion" = coalesce((select "version" from "DataVersion" where "id" = 1), 0) where "id" = new."id";
end;
create trigger "Organisation_changed" after update of "id", "key", "standing", "standingNote", "mergedIntoId", "since" on "Organisation" when old."sinceVersion" < (select "version" from "DataVersion" where "id" = 1) and (new."id" is not old."id" or new."key" is not old."key" or new."standing" is not old."standing" or new."standingNote" is not old."standingNote" or new."mergedIntoId" is not old."mergedIntoId" or new."since" is not old."since") begin
  insert into "FormerOrganisation" ("id", "key", "standing", "standingNote", "mergedIntoId", "since", "sinceVersion", "untilVersion")
    select old."id", old."key", old."standing", old."standingNote", old."mergedIntoId", old."since", old."sinceVersion", "version" from "DataVersion" where "id" = 1;
  update "Organisation" set "sinceVersion" = (select "version" from "DataVersion" where "id" = 1) where "id" = new."id";
end;
create trigger "Organisation_removed" after delete on "Organisation" begin
  insert into "FormerOrganisation" ("id", "key", "standing", "standingNote", "mergedIntoId", "since", "sinceVersion", "untilVersion")
    select old."id", old."key", old."standing", old."standingNote", old."mergedIntoId", old."since", old."sinceVersion", "version" from "DataVersion" where "id" = 1 and "version" > old."sinceVersion";
end;

create trigger "OrganisationName_entered" after insert on "OrganisationName" when new."sinceVersion" = 0 begin
  update "OrganisationName" set "sinceVersion" = coalesce((select "version" from "DataVersion" where "id" = 1), 0) where "id" = new."id";
end;
create trigger "OrganisationName_changed" after update of "id", "organisationId", "language", "name", "alias", "folded", "mergedFromId" on "OrganisationName" when old."sinceVersion" < (select "version" from "DataVersion" where "id" = 1) and (new."id" is not old."id" or new."organisationId" is not old."organisationId" or new."language" is not old."language" or new."name" is not old."name" or new."alias" is not old."alias" or new."folded" is not old."folded" or new."mergedFromId" is not old."mergedFromId") begin
  insert into "FormerOrganisationName" ("id", "organisationId", "language", "name", "alias", "folded", "mergedFromId", "sinceVersion", "untilVersion")
    select old."id", old."organisationId", old."language", old."name", old."alias", old."folded", old."mergedFromId", old."sinceVersion", "version" from "DataVersion" where "id" = 1;
  update "OrganisationName" set "sinceVersion" = (select "version" from "DataVersion" where "id" = 1) where "id" = new."id";
end;
create trigger "OrganisationName_removed" after delete on "OrganisationName" begin
  insert into "FormerOrganisationName" ("id", "organisationId", "language", "name", "alias", "folded", "mergedFromId", "sinceVersion", "untilVersion")
    select old."id", old."organisationId", old."language", old."name", old."alias", old."folded", old."mergedFromId", old."sinceVersion", "version" from "DataVersion" where "id" = 1 and "version" > old."sinceVersion";
end;

create trigger "Operation_entered" after insert on "Operation" when new."sinceVersion" = 0 begin
  update "Operation" set "sinceVersion" = coalesce((select "version" from "DataVersion" where "id" = 1), 0) where "id" = new."id";
end;
create trigger "Operation_changed" after update of "id", "operatorId", "countryId" on "Operation" when old."sinceVersion" < (select "version" from "DataVersion" where "id" = 1) and (new."id" is not old."id" or new."operatorId" is not old."operatorId" or new."countryId" is not old."countryId") begin
  insert into "FormerOperation" ("id", "operatorId", "countryId", "sinceVersion", "untilVersion")
    select old."id", old."operatorId", old."countryId", old."sinceVersion", "version" from "DataVersion" where "id" = 1;
  update "Operation" set "sinceVersion" = (select "version" from "DataVersion" where "id" = 1) where "id" = new."id";
end;
create trigger "Operation_removed" after delete on "Operation" begin
  insert into "FormerOperation" ("id", "operatorId", "countryId", "sinceVersion", "untilVersion")
    select old."id", old."operatorId", old."countryId", old."sinceVersion", "version" from "DataVersion" where "id" = 1 and "version" > old."sinceVersion";
end;

create trigger "Place_entered" after insert on "Place" when new."sinceVersion" = 0 begin
  update "Place" set "sinceVersion" = coalesce((select "version" from "DataVersion" where "id" = 1), 0) where "id" = new."id";
end;
create trigger "Place_changed" after update of "id", "code", "kind", "parentId", "countryId", "pcode", "iso3", "lat", "lon", "population", "areaM2", "mergedIntoId", "filedParentId", "since" on "Place" when old."sinceVersion" < (select "version" from "DataVersion" where "id" = 1) and (new."id" is not old."id" or new."code" is not old."code" or new."kind" is not old."kind" or new."parentId" is not old."parentId" or new."countryId" is not old."countryId" or new."pcode" is not old."pcode" or new."iso3" is not old."iso3" or new."lat" is not old."lat" or new."lon" is not old."lon" or new."population" is not old."population" or new."areaM2" is not old."areaM2" or new."mergedIntoId" is not old."mergedIntoId" or new."filedParentId" is not old."filedParentId" or new."since" is not old."since") begin
  insert into "FormerPlace" ("id", "code", "kind", "parentId", "countryId", "pcode", "iso3", "lat", "lon", "population", "areaM2", "mergedIntoId", "filedParentId", "since", "sinceVersion", "untilVersion")
    select old."id", old."code", old."kind", old."parentId", old."countryId", old."pcode", old."iso3", old."lat", old."lon", old."population", old."areaM2", old."mergedIntoId", old."filedParentId", old."since", old."sinceVersion", "version" from "DataVersion" where "id" = 1;
  update "Place" set "sinceVersion" = (select "version" from "DataVersion" where "id" = 1) where "id" = new."id";
end;
create trigger "Place_removed" after delete on "Place" begin
  insert into "FormerPlace" ("id", "code", "kind", "parentId", "countryId", "pcode", "iso3", "lat", "lon", "population", "areaM2", "mergedIntoId", "filedParentId", "since", "sinceVersion", "untilVersion")
    select old."id", old."code", old."kind", old."parentId", old."countryId", old."pcode", old."iso3", old."lat", old."lon", old."population", old."areaM2", old."mergedIntoId", old."filedParentId", old."since", old."sinceVersion", "version" from "DataVersion" where "id" = 1 and "version" > old."sinceVersion";
end;

create trigger "PlaceName_entered" after insert on "PlaceName" when new."sinceVersion" = 0 begin
  update "PlaceName" set "sinceVersion" = coalesce((select "version" from "DataVersion" where "id" = 1), 0) where "id" = new."id";
end;
create trigger "PlaceName_changed" after update of "id", "placeId", "language", "name", "alias", "folded", "mergedFromId" on "PlaceName" when old."sinceVersion" < (select "version" from "DataVersion" where "id" = 1) and (new."id" is not old."id" or new."placeId" is not old."placeId" or new."language" is not old."language" or new."name" is not old."name" or new."alias" is not old."alias" or new."folded" is not old."folded" or new."mergedFromId" is not old."mergedFromId") begin
  insert into "FormerPlaceName" ("id", "placeId", "language", "name", "alias", "folded", "mergedFromId", "sinceVersion", "untilVersion")
    select old."id", old."placeId", old."language", old."name", old."alias", old."folded", old."mergedFromId", old."sinceVersion", "version" from "DataVersion" where "id" = 1;
  update "PlaceName" set "sinceVersion" = (select "version" from "DataVersion" where "id" = 1) where "id" = new."id";
end;
create trigger "PlaceName_removed" after delete on "PlaceName" begin
  insert into "FormerPlaceName" ("id", "placeId", "language", "name", "alias", "folded", "mergedFromId", "sinceVersion", "untilVersion")
    select old."id", old."placeId", old."language", old."name", old."alias", old."folded", old."mergedFromId", old."sinceVersion", "version" from "DataVersion" where "id" = 1 and "version" > old."sinceVersion";
end;

create trigger "PlaceCode_entered" after insert on "PlaceCode" when new."sinceVersion" = 0 begin
  update "PlaceCode" set "sinceVersion" = coalesce((select "version" from "DataVersion" where "id" = 1), 0) where "code" = new."code";
end;
create trigger "PlaceCode_changed" after update of "code", "placeId" on "PlaceCode" when old."sinceVersion" < (select "version" from "DataVersion" where "id" = 1) and (new."code" is not old."code" or new."placeId" is not old."placeId") begin
  insert into "FormerPlaceCode" ("code", "placeId", "sinceVersion", "untilVersion")
    select old."code", old."placeId", old."sinceVersion", "version" from "DataVersion" where "id" = 1;
  update "PlaceCode" set "sinceVersion" = (select "version" from "DataVersion" where "id" = 1) where "code" = new."code";
end;
create trigger "PlaceCode_removed" after delete on "PlaceCode" begin
  insert into "FormerPlaceCode" ("code", "placeId", "sinceVersion", "untilVersion")
    select old."code", old."placeId", old."sinceVersion", "version" from "DataVersion" where "id" = 1 and "version" > old."sinceVersion";
end;

create trigger "Area_entered" after insert on "Area" when new."sinceVersion" = 0 begin
  update "Area" set "sinceVersion" = coalesce((select "version" from "DataVersion" where "id" = 1), 0) where "id" = new."id";
end;
create trigger "Area_changed" after update of "id", "key" on "Area" when old."sinceVersion" < (select "version" from "DataVersion" where "id" = 1) and (new."id" is not old."id" or new."key" is not old."key") begin
  insert into "FormerArea" ("id", "key", "sinceVersion", "untilVersion")
    select old."id", old."key", old."sinceVersion", "version" from "DataVersion" where "id" = 1;
  update "Area" set "sinceVersion" = (select "version" from "DataVersion" where "id" = 1) where "id" = new."id";
end;
create trigger "Area_removed" after delete on "Area" begin
  insert into "FormerArea" ("id", "key", "sinceVersion", "untilVersion")
    select old."id", old."key", old."sinceVersion", "version" from "DataVersion" where "id" = 1 and "version" > old."sinceVersion";
end;

create trigger "AreaPlace_entered" after insert on "AreaPlace" when new."sinceVersion" = 0 begin
  update "AreaPlace" set "sinceVersion" = coalesce((select "version" from "DataVersion" where "id" = 1), 0) where "areaId" = new."areaId" and "placeId" = new."placeId";
end;
create trigger "AreaPlace_changed" after update of "areaId", "placeId" on "AreaPlace" when old."sinceVersion" < (select "version" from "DataVersion" where "id" = 1) and (new."areaId" is not old."areaId" or new."placeId" is not old."placeId") begin
  insert into "FormerAreaPlace" ("areaId", "placeId", "sinceVersion", "untilVersion")
    select old."areaId", old."placeId", old."sinceVersion", "version" from "DataVersion" where "id" = 1;
  update "AreaPlace" set "sinceVersion" = (select "version" from "DataVersion" where "id" = 1) where "areaId" = new."areaId" and "placeId" = new."placeId";
end;
create trigger "AreaPlace_removed" after delete on "AreaPlace" begin
  insert into "FormerAreaPlace" ("areaId", "placeId", "sinceVersion", "untilVersion")
    select old."areaId", old."placeId", old."sinceVersion", "version" from "DataVersion" where "id" = 1 and "version" > old."sinceVersion";
end;

create trigger "Setting_entered" after insert on "Setting" when new."sinceVersion" = 0 begin
  update "Setting" set "sinceVersion" = coalesce((select "version" from "DataVersion" where "id" = 1), 0) where "key" = new."key";
end;
create trigger "Setting_changed" after update of "key", "value", "since" on "Setting" when old."sinceVersion" < (select "version" from "DataVersion" where "id" = 1) and (new."key" is not old."key" or new."value" is not old."value" or new."since" is not old."since") begin
  insert into "FormerSetting" ("key", "value", "since", "sinceVersion", "untilVersion")
    select old."key", old."value", old."since", old."sinceVersion", "version" from "DataVersion" where "id" = 1;
  update "Setting" set "sinceVersion" = (select "version" from "DataVersion" where "id" = 1) where "key" = new."key";
end;
create trigger "Setting_removed" after delete on "Setting" begin
  insert into "FormerSetting" ("key", "value", "since", "sinceVersion", "untilVersion")
    select old."key", old."value", old."since", old."sinceVersion", "version" from "DataVersion" where "id" = 1 and "version" > old."sinceVersion";
end;

create trigger "Report_changed" after update of "id", "key", "title", "publisherId", "saidById", "filedPublisherId", "filedSaidById", "grade", "language", "url", "archiveUrl", "published", "accessed", "entered", "since" on "Report" when old."sinceVersion" < (select "version" from "DataVersion" where "id" = 1) and (new."id" is not old."id" or new."key" is not old."key" or new."title" is not old."title" or new."publisherId" is not old."publisherId" or new."saidById" is not old."saidById" or new."filedPublisherId" is not old."filedPublisherId" or new."filedSaidById" is not old."filedSaidById" or new."grade" is not old."grade" or new."language" is not old."language" or new."url" is not old."url" or new."archiveUrl" is not old."archiveUrl" or new."published" is not old."published" or new."accessed" is not old."accessed" or new."entered" is not old."entered" or new."since" is not old."since") begin
  insert into "FormerReport" ("id", "key", "title", "publisherId", "saidById", "filedPublisherId", "filedSaidById", "grade", "language", "url", "archiveUrl", "published", "accessed", "entered", "since", "sinceVersion", "untilVersion")
    select old."id", old."key", old."title", old."publisherId", old."saidById", old."filedPublisherId", old."filedSaidById", old."grade", old."language", old."url", old."archiveUrl", old."published", old."accessed", old."entered", old."since", old."sinceVersion", "version" from "DataVersion" where "id" = 1;
  update "Report" set "sinceVersion" = (select "version" from "DataVersion" where "id" = 1) where "id" = new."id";
end;
create trigger "Report_removed" after delete on "Report" begin
  insert into "FormerReport" ("id", "key", "title", "publisherId", "saidById", "filedPublisherId", "filedSaidById", "grade", "language", "url", "archiveUrl", "published", "accessed", "entered", "since", "sinceVersion", "untilVersion")
    select old."id", old."key", old."title", old."publisherId", old."saidById", old."filedPublisherId", old."filedSaidById", old."grade", old."language", old."url", old."archiveUrl", old."published", old."accessed", old."entered", old."since", old."sinceVersion", "version" from "DataVersion" where "id" = 1 and "version" > old."sinceVersion";
end;

create trigger "ReportCountry_changed" after update of "countryId", "reportId", "published" on "ReportCountry" when old."sinceVersion" < (select "version" from "DataVersion" where "id" = 1) and (new."countryId" is not old."countryId" or new."reportId" is not old."reportId" or new."published" is not old."published") begin
  insert into "FormerReportCountry" ("countryId", "reportId", "published", "sinceVersion", "untilVersion")
    select old."countryId", old."reportId", old."published", old."sinceVersion", "version" from "DataVersion" where "id" = 1;
  update "ReportCountry" set "sinceVersion" = (select "version" from "DataVersion" where "id" = 1) where "countryId" = new."countryId" and "reportId" = new."reportId";
end;
create trigger "ReportCountry_removed" after delete on "ReportCountry" begin
  insert into "FormerReportCountry" ("countryId", "reportId", "published", "sinceVersion", "untilVersion")
    select old."countryId", old."reportId", old."published", old."sinceVersion", "version" from "DataVersion" where "id" = 1 and "version" > old."sinceVersion";
end;

create trigger "ReportWord_changed" after update of "reportId", "word" on "ReportWord" when old."sinceVersion" < (select "version" from "DataVersion" where "id" = 1) and (new."reportId" is not old."reportId" or new."word" is not old."word") begin
  insert into "FormerReportWord" ("reportId", "word", "sinceVersion", "untilVersion")
    select old."reportId", old."word", old."sinceVersion", "version" from "DataVersion" where "id" = 1;
  update "ReportWord" set "sinceVersion" = (select "version" from "DataVersion" where "id" = 1) where "reportId" = new."reportId" and "word" = new."word";
end;
create trigger "ReportWord_removed" after delete on "ReportWord" begin
  insert into "FormerReportWord" ("reportId", "word", "sinceVersion", "untilVersion")
    select old."reportId", old."word", old."sinceVersion", "version" from "DataVersion" where "id" = 1 and "version" > old."sinceVersion";
end;

create trigger "ReportDocument_entered" after insert on "ReportDocument" when new."sinceVersion" = 0 begin
  update "ReportDocument" set "sinceVersion" = coalesce((select "version" from "DataVersion" where "id" = 1), 0) where "reportId" = new."reportId" and "sha256" = new."sha256";
end;
create trigger "ReportDocument_changed" after update of "reportId", "sha256", "name", "size", "at" on "ReportDocument" when old."sinceVersion" < (select "version" from "DataVersion" where "id" = 1) and (new."reportId" is not old."reportId" or new."sha256" is not old."sha256" or new."name" is not old."name" or new."size" is not old."size" or new."at" is not old."at") begin
  insert into "FormerReportDocument" ("reportId", "sha256", "name", "size", "at", "sinceVersion", "untilVersion")
    select old."reportId", old."sha256", old."name", old."size", old."at", old."sinceVersion", "version" from "DataVersion" where "id" = 1;
  update "ReportDocument" set "sinceVersion" = (select "version" from "DataVersion" where "id" = 1) where "reportId" = new."reportId" and "sha256" = new."sha256";
end;
create trigger "ReportDocument_removed" after delete on "ReportDocument" begin
  insert into "FormerReportDocument" ("reportId", "sha256", "name", "size", "at", "sinceVersion", "untilVersion")
    select old."reportId", old."sha256", old."name", old."size", old."at", old."sinceVersion", "version" from "DataVersion" where "id" = 1 and "version" > old."sinceVersion";
end;
