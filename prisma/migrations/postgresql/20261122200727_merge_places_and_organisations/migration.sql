-- DropIndex
DROP INDEX "Stream_operationId_metricKey_part_areaId_key";

-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN     "mergedIntoId" INTEGER;

-- AlterTable
ALTER TABLE "OrganisationName" ADD COLUMN     "mergedFromId" INTEGER;

-- AlterTable
ALTER TABLE "Place" ADD COLUMN     "filedParentId" INTEGER,
ADD COLUMN     "mergedIntoId" INTEGER;

-- AlterTable
ALTER TABLE "PlaceName" ADD COLUMN     "mergedFromId" INTEGER;

-- AlterTable
ALTER TABLE "Report" ADD COLUMN     "filedPublisherId" INTEGER,
ADD COLUMN     "filedSaidById" INTEGER;

-- AlterTable
ALTER TABLE "Stream" ADD COLUMN     "countedInId" INTEGER,
ADD COLUMN     "filedAreaId" INTEGER,
ADD COLUMN     "filedOperationId" INTEGER,
ADD COLUMN     "twin" INTEGER NOT NULL DEFAULT 0;

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

-- AddForeignKey
ALTER TABLE "Stream" ADD CONSTRAINT "Stream_countedInId_fkey" FOREIGN KEY ("countedInId") REFERENCES "Stream"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Stream" ADD CONSTRAINT "Stream_filedOperationId_fkey" FOREIGN KEY ("filedOperationId") REFERENCES "Operation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Stream" ADD CONSTRAINT "Stream_filedAreaId_fkey" FOREIGN KEY ("filedAreaId") REFERENCES "Area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Place" ADD CONSTRAINT "Place_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Place" ADD CONSTRAINT "Place_filedParentId_fkey" FOREIGN KEY ("filedParentId") REFERENCES "Place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
