-- Columns are added where they stand: to make a table anew that others refer to would take their rows along.

-- DropIndex
DROP INDEX "Stream_operationId_metricKey_part_areaId_key";

-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN "mergedIntoId" INTEGER REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "OrganisationName" ADD COLUMN "mergedFromId" INTEGER;

-- AlterTable
ALTER TABLE "Place" ADD COLUMN "mergedIntoId" INTEGER REFERENCES "Place" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Place" ADD COLUMN "filedParentId" INTEGER REFERENCES "Place" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "PlaceName" ADD COLUMN "mergedFromId" INTEGER;

-- AlterTable
ALTER TABLE "Report" ADD COLUMN "filedPublisherId" INTEGER;
ALTER TABLE "Report" ADD COLUMN "filedSaidById" INTEGER;

-- AlterTable
ALTER TABLE "Stream" ADD COLUMN "countedInId" INTEGER REFERENCES "Stream" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Stream" ADD COLUMN "filedOperationId" INTEGER REFERENCES "Operation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Stream" ADD COLUMN "filedAreaId" INTEGER REFERENCES "Area" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Stream" ADD COLUMN "twin" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "Organisation_mergedIntoId_idx" ON "Organisation"("mergedIntoId");

-- CreateIndex
CREATE INDEX "Place_mergedIntoId_idx" ON "Place"("mergedIntoId");

-- CreateIndex
CREATE INDEX "Place_filedParentId_idx" ON "Place"("filedParentId");

-- CreateIndex
CREATE INDEX "Report_filedPublisherId_idx" ON "Report"("filedPublisherId");

-- CreateIndex
CREATE INDEX "Report_filedSaidById_idx" ON "Report"("filedSaidById");

-- CreateIndex
CREATE INDEX "Stream_countedInId_idx" ON "Stream"("countedInId");

-- CreateIndex
CREATE INDEX "Stream_filedOperationId_idx" ON "Stream"("filedOperationId");

-- CreateIndex
CREATE INDEX "Stream_filedAreaId_idx" ON "Stream"("filedAreaId");

-- CreateIndex
CREATE UNIQUE INDEX "Stream_operationId_metricKey_part_areaId_twin_key" ON "Stream"("operationId", "metricKey", "part", "areaId", "twin");
