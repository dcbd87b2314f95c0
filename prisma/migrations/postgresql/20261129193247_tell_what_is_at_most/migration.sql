-- AlterTable
ALTER TABLE "Rollup" ADD COLUMN     "atMost" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "RollupMonth" ADD COLUMN     "atMost" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "RollupPoint" ADD COLUMN     "atMost" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "RollupRow" ADD COLUMN     "atMost" BOOLEAN NOT NULL DEFAULT false;
