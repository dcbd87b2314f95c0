-- AlterTable
ALTER TABLE "CountrySummary" ADD COLUMN     "archived" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "rulings" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "ClaimCount" (
    "operationId" INTEGER NOT NULL,
    "span" INTEGER NOT NULL,
    "grade" TEXT NOT NULL,
    "publisherId" INTEGER NOT NULL,
    "sourceId" INTEGER NOT NULL,
    "standing" INTEGER NOT NULL,
    "quoted" INTEGER NOT NULL,
    "superseded" INTEGER NOT NULL,
    "withdrawn" INTEGER NOT NULL,

    CONSTRAINT "ClaimCount_pkey" PRIMARY KEY ("operationId","span","grade","publisherId","sourceId")
);

-- CreateTable
CREATE TABLE "DecisionCount" (
    "countryId" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "claims" INTEGER NOT NULL,

    CONSTRAINT "DecisionCount_pkey" PRIMARY KEY ("countryId","status")
);

-- CreateIndex
CREATE INDEX "ClaimCount_publisherId_idx" ON "ClaimCount"("publisherId");

-- CreateIndex
CREATE INDEX "ClaimCount_sourceId_idx" ON "ClaimCount"("sourceId");

-- AddForeignKey
ALTER TABLE "ClaimCount" ADD CONSTRAINT "ClaimCount_operationId_fkey" FOREIGN KEY ("operationId") REFERENCES "Operation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimCount" ADD CONSTRAINT "ClaimCount_publisherId_fkey" FOREIGN KEY ("publisherId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimCount" ADD CONSTRAINT "ClaimCount_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionCount" ADD CONSTRAINT "DecisionCount_countryId_fkey" FOREIGN KEY ("countryId") REFERENCES "Place"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Counts what is on record.
INSERT INTO "ClaimCount" ("operationId", "span", "grade", "publisherId", "sourceId", "standing", "quoted", "superseded", "withdrawn")
SELECT s."operationId", CAST(SUBSTR(c."toDay", 1, 4) || SUBSTR(c."toDay", 6, 2) AS INTEGER), r."grade", r."publisherId",
  COALESCE(r."saidById", r."publisherId"), SUM(CASE WHEN c."ended" = '' THEN 1 ELSE 0 END),
  SUM(CASE WHEN c."ended" = '' AND c."words" <> '' THEN 1 ELSE 0 END), SUM(CASE WHEN c."ended" = 'superseded' THEN 1 ELSE 0 END),
  SUM(CASE WHEN c."ended" = 'withdrawn' THEN 1 ELSE 0 END)
FROM "Claim" c JOIN "Stream" s ON s."id" = c."streamId" JOIN "Report" r ON r."id" = c."reportId"
GROUP BY 1, 2, 3, 4, 5;

INSERT INTO "ClaimCount" ("operationId", "span", "grade", "publisherId", "sourceId", "standing", "quoted", "superseded", "withdrawn")
SELECT "operationId", "span" / 100, "grade", "publisherId", "sourceId", SUM("standing"), SUM("quoted"), SUM("superseded"), SUM("withdrawn")
FROM "ClaimCount" WHERE "span" > 100000
GROUP BY 1, 2, 3, 4, 5;

INSERT INTO "ClaimCount" ("operationId", "span", "grade", "publisherId", "sourceId", "standing", "quoted", "superseded", "withdrawn")
SELECT "operationId", "span" / 1000000, "grade", "publisherId", "sourceId", SUM("standing"), SUM("quoted"), SUM("superseded"), SUM("withdrawn")
FROM "ClaimCount" WHERE "span" > 100000
GROUP BY 1, 2, 3, 4, 5;

INSERT INTO "DecisionCount" ("countryId", "status", "claims")
SELECT o."countryId", d."status", COUNT(*)
FROM "Decision" d JOIN "Claim" c ON c."id" = d."claimId" JOIN "Stream" s ON s."id" = c."streamId" JOIN "Operation" o ON o."id" = s."operationId"
GROUP BY 1, 2;

UPDATE "CountrySummary" SET
  "archived" = (SELECT COUNT(*) FROM "ReportCountry" rc JOIN "Report" r ON r."id" = rc."reportId"
    WHERE rc."countryId" = "CountrySummary"."countryId" AND r."archiveUrl" <> ''),
  "rulings" = (SELECT COUNT(*) FROM "Ruling" u JOIN "Claim" c ON c."id" = u."claimId" JOIN "Stream" s ON s."id" = c."streamId"
    JOIN "Operation" o ON o."id" = s."operationId" WHERE o."countryId" = "CountrySummary"."countryId");
