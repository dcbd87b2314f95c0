-- AlterTable
ALTER TABLE "Draft" ADD COLUMN "practice" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "ReportTemplate" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "operator" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "retired" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL,
    "createdBy" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "changedBy" TEXT NOT NULL,
    "changedAt" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "ReportTemplate_key_key" ON "ReportTemplate"("key");

-- CreateIndex
CREATE INDEX "ReportTemplate_country_retired_idx" ON "ReportTemplate"("country", "retired");
