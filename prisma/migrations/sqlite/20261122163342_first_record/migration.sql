-- CreateTable
CREATE TABLE "Stream" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "operationId" INTEGER NOT NULL,
    "metricKey" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "areaId" INTEGER NOT NULL,
    "standing" INTEGER NOT NULL DEFAULT 0,
    "claims" INTEGER NOT NULL DEFAULT 0,
    "firstDay" TEXT NOT NULL DEFAULT '',
    "lastDay" TEXT NOT NULL DEFAULT '',
    "value" BIGINT NOT NULL DEFAULT 0,
    "low" BIGINT NOT NULL DEFAULT 0,
    "high" BIGINT,
    CONSTRAINT "Stream_operationId_fkey" FOREIGN KEY ("operationId") REFERENCES "Operation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Stream_metricKey_fkey" FOREIGN KEY ("metricKey") REFERENCES "Metric" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Stream_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "Area" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
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
    "ended" TEXT NOT NULL DEFAULT '',
    "endedAt" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "Claim_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_streamId_fkey" FOREIGN KEY ("streamId") REFERENCES "Stream" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_supersedesId_fkey" FOREIGN KEY ("supersedesId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Ruling" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "claimId" INTEGER NOT NULL,
    "ruling" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "by" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    CONSTRAINT "Ruling_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Decision" (
    "claimId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "status" TEXT NOT NULL,
    "because" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "Decision_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Point" (
    "streamId" INTEGER NOT NULL,
    "day" TEXT NOT NULL,
    "value" BIGINT NOT NULL,
    "low" BIGINT NOT NULL,
    "high" BIGINT,
    "claims" INTEGER NOT NULL,

    PRIMARY KEY ("streamId", "day"),
    CONSTRAINT "Point_streamId_fkey" FOREIGN KEY ("streamId") REFERENCES "Stream" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Rollup" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "operationId" INTEGER NOT NULL,
    "metricKey" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "placeId" INTEGER NOT NULL,
    "value" BIGINT NOT NULL,
    "atLeast" BOOLEAN NOT NULL,
    "claims" INTEGER NOT NULL,
    "firstDay" TEXT NOT NULL,
    "lastDay" TEXT NOT NULL,
    "conflictDay" TEXT NOT NULL DEFAULT '',
    "conflictSum" BIGINT,
    "conflictHigh" BIGINT,
    CONSTRAINT "Rollup_operationId_fkey" FOREIGN KEY ("operationId") REFERENCES "Operation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Rollup_metricKey_fkey" FOREIGN KEY ("metricKey") REFERENCES "Metric" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Rollup_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RollupPoint" (
    "rollupId" INTEGER NOT NULL,
    "day" TEXT NOT NULL,
    "value" BIGINT NOT NULL,
    "atLeast" BOOLEAN NOT NULL,

    PRIMARY KEY ("rollupId", "day"),
    CONSTRAINT "RollupPoint_rollupId_fkey" FOREIGN KEY ("rollupId") REFERENCES "Rollup" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RollupMonth" (
    "rollupId" INTEGER NOT NULL,
    "month" INTEGER NOT NULL,
    "value" BIGINT NOT NULL,
    "atLeast" BOOLEAN NOT NULL,
    "claims" INTEGER NOT NULL,
    "lastDay" TEXT NOT NULL,

    PRIMARY KEY ("rollupId", "month"),
    CONSTRAINT "RollupMonth_rollupId_fkey" FOREIGN KEY ("rollupId") REFERENCES "Rollup" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RollupRow" (
    "rollupId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "placeId" INTEGER NOT NULL,
    "areaKey" TEXT NOT NULL,
    "value" BIGINT NOT NULL,
    "atLeast" BOOLEAN NOT NULL,
    "claims" INTEGER NOT NULL,
    "lastDay" TEXT NOT NULL,

    PRIMARY KEY ("rollupId", "position"),
    CONSTRAINT "RollupRow_rollupId_fkey" FOREIGN KEY ("rollupId") REFERENCES "Rollup" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RollupRow_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CountrySummary" (
    "countryId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "reports" INTEGER NOT NULL,
    "claims" INTEGER NOT NULL,
    "operators" INTEGER NOT NULL,
    "firstDay" TEXT NOT NULL,
    "lastDay" TEXT NOT NULL,
    CONSTRAINT "CountrySummary_countryId_fkey" FOREIGN KEY ("countryId") REFERENCES "Place" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Metric" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "baseUnit" TEXT NOT NULL,
    "displayUnit" TEXT NOT NULL,
    "enteredUnits" TEXT NOT NULL,
    "whole" BOOLEAN NOT NULL,
    "unece" TEXT NOT NULL DEFAULT '',
    "imasNote" TEXT NOT NULL DEFAULT '',
    "parts" TEXT NOT NULL DEFAULT ''
);

-- CreateTable
CREATE TABLE "MetricText" (
    "metricKey" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "definition" TEXT NOT NULL,

    PRIMARY KEY ("metricKey", "language"),
    CONSTRAINT "MetricText_metricKey_fkey" FOREIGN KEY ("metricKey") REFERENCES "Metric" ("key") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Part" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "PartText" (
    "partKey" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "label" TEXT NOT NULL,

    PRIMARY KEY ("partKey", "language"),
    CONSTRAINT "PartText_partKey_fkey" FOREIGN KEY ("partKey") REFERENCES "Part" ("key") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "standing" TEXT NOT NULL DEFAULT '',
    "standingNote" TEXT NOT NULL DEFAULT ''
);

-- CreateTable
CREATE TABLE "OrganisationName" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "alias" BOOLEAN NOT NULL DEFAULT false,
    "folded" TEXT NOT NULL,
    CONSTRAINT "OrganisationName_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Operation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "operatorId" INTEGER NOT NULL,
    "countryId" INTEGER NOT NULL,
    CONSTRAINT "Operation_operatorId_fkey" FOREIGN KEY ("operatorId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Operation_countryId_fkey" FOREIGN KEY ("countryId") REFERENCES "Place" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Place" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
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
    CONSTRAINT "Place_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Place" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Place_countryId_fkey" FOREIGN KEY ("countryId") REFERENCES "Place" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PlaceName" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "placeId" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "alias" BOOLEAN NOT NULL DEFAULT false,
    "folded" TEXT NOT NULL,
    CONSTRAINT "PlaceName_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Area" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "AreaPlace" (
    "areaId" INTEGER NOT NULL,
    "placeId" INTEGER NOT NULL,

    PRIMARY KEY ("areaId", "placeId"),
    CONSTRAINT "AreaPlace_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "Area" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AreaPlace_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DataVersion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL,
    "changed" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "reason" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Report" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publisherId" INTEGER NOT NULL,
    "saidById" INTEGER,
    "grade" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "archiveUrl" TEXT NOT NULL,
    "published" TEXT NOT NULL,
    "accessed" TEXT NOT NULL,
    "entered" TEXT NOT NULL,
    CONSTRAINT "Report_publisherId_fkey" FOREIGN KEY ("publisherId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Report_saidById_fkey" FOREIGN KEY ("saidById") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportCountry" (
    "countryId" INTEGER NOT NULL,
    "reportId" INTEGER NOT NULL,
    "published" TEXT NOT NULL,

    PRIMARY KEY ("countryId", "reportId"),
    CONSTRAINT "ReportCountry_countryId_fkey" FOREIGN KEY ("countryId") REFERENCES "Place" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ReportCountry_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Stream_metricKey_idx" ON "Stream"("metricKey");

-- CreateIndex
CREATE INDEX "Stream_areaId_idx" ON "Stream"("areaId");

-- CreateIndex
CREATE UNIQUE INDEX "Stream_operationId_metricKey_part_areaId_key" ON "Stream"("operationId", "metricKey", "part", "areaId");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_key_key" ON "Claim"("key");

-- CreateIndex
CREATE INDEX "Claim_reportId_idx" ON "Claim"("reportId");

-- CreateIndex
CREATE INDEX "Claim_streamId_idx" ON "Claim"("streamId");

-- CreateIndex
CREATE INDEX "Claim_supersedesId_idx" ON "Claim"("supersedesId");

-- CreateIndex
CREATE INDEX "Ruling_claimId_idx" ON "Ruling"("claimId");

-- CreateIndex
CREATE INDEX "Rollup_placeId_idx" ON "Rollup"("placeId");

-- CreateIndex
CREATE UNIQUE INDEX "Rollup_operationId_metricKey_part_placeId_key" ON "Rollup"("operationId", "metricKey", "part", "placeId");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_key_key" ON "Organisation"("key");

-- CreateIndex
CREATE INDEX "OrganisationName_folded_idx" ON "OrganisationName"("folded");

-- CreateIndex
CREATE UNIQUE INDEX "OrganisationName_organisationId_language_name_alias_key" ON "OrganisationName"("organisationId", "language", "name", "alias");

-- CreateIndex
CREATE INDEX "Operation_countryId_idx" ON "Operation"("countryId");

-- CreateIndex
CREATE UNIQUE INDEX "Operation_operatorId_countryId_key" ON "Operation"("operatorId", "countryId");

-- CreateIndex
CREATE UNIQUE INDEX "Place_code_key" ON "Place"("code");

-- CreateIndex
CREATE INDEX "Place_parentId_idx" ON "Place"("parentId");

-- CreateIndex
CREATE INDEX "Place_countryId_idx" ON "Place"("countryId");

-- CreateIndex
CREATE INDEX "PlaceName_folded_idx" ON "PlaceName"("folded");

-- CreateIndex
CREATE UNIQUE INDEX "PlaceName_placeId_language_name_alias_key" ON "PlaceName"("placeId", "language", "name", "alias");

-- CreateIndex
CREATE UNIQUE INDEX "Area_key_key" ON "Area"("key");

-- CreateIndex
CREATE INDEX "AreaPlace_placeId_idx" ON "AreaPlace"("placeId");

-- CreateIndex
CREATE INDEX "AuditEntry_subject_idx" ON "AuditEntry"("subject");

-- CreateIndex
CREATE UNIQUE INDEX "Report_key_key" ON "Report"("key");

-- CreateIndex
CREATE INDEX "Report_publisherId_idx" ON "Report"("publisherId");

-- CreateIndex
CREATE INDEX "Report_saidById_idx" ON "Report"("saidById");

-- CreateIndex
CREATE INDEX "ReportCountry_countryId_published_reportId_idx" ON "ReportCountry"("countryId", "published", "reportId");

-- CreateIndex
CREATE INDEX "ReportCountry_reportId_idx" ON "ReportCountry"("reportId");
