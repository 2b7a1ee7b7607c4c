@echo off
rem Starts the entente command: finds a Java of version 21 or newer, and the jars beside this script or in the build.
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"

rem Unpacked: bin\entente.cmd with lib beside bin. In the sources: examples\cli\entente.cmd with the build in target.
set "LIB=%HERE%..\lib"
if not exist "%LIB%\entente-cli.jar" set "LIB=%HERE%target\entente\lib"
if not exist "%LIB%\entente-cli.jar" (
  echo entente: not built yet. In the folder with the sources run: mvn -q -DskipTests package 1>&2
  exit /b 3
)

set "FOUND="
if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined FOUND for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~dp$PATH:J.."
if not defined FOUND for %%R in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%ProgramFiles%\OpenJDK" "%LocalAppData%\Programs\Eclipse Adoptium" "%UserProfile%\.jdks" "%UserProfile%\scoop\apps") do (
  if exist "%%~R" for /d %%D in ("%%~R\*") do if not defined FOUND call :try "%%~D"
)
if not defined FOUND (
  echo entente: needs Java 21 or newer, and there is none in JAVA_HOME, on the PATH or in the usual folders. 1>&2
  echo Install one, such as https://adoptium.net, or set JAVA_HOME to the folder of one that is somewhere else. 1>&2
  exit /b 3
)

rem A short run: no time to optimize, little to collect, the JDK's own classes preloaded.
"%FOUND%\bin\java.exe" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -XX:-UsePerfData -Djava.awt.headless=true -jar "%LIB%\entente-cli.jar" %*
exit /b %ERRORLEVEL%

rem The version is in the file 'release' of every JDK: JAVA_VERSION="21.0.2".
:try
if not exist "%~1\bin\java.exe" exit /b 1
if not exist "%~1\release" exit /b 1
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do for /f "delims=." %%M in ("%%~V") do if %%M GEQ 21 set "FOUND=%~1"
exit /b 0
