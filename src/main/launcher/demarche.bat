@echo off
rem Starts Demarche with the first Java of version 25 or newer that it finds.
setlocal EnableExtensions
set "LEAST=25"
for %%I in ("%~dp0..") do set "APP=%%~fI"
set "JAVA="

if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JAVA for /f "delims=" %%J in ('where java.exe 2^>nul') do if not defined JAVA call :tryexe "%%J"
if not defined JAVA for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\*jdk*") do if not defined JAVA call :try "%%~D"
if not defined JAVA (
  echo demarche: no Java %LEAST% or newer found in JAVA_HOME, on the path or in the usual folders: install a JDK %LEAST% or name it in JAVA_HOME 1>&2
  exit /b 127
)

"%JAVA%" -XX:AOTCache="%APP%\lib\demarche.aot" -Xlog:disable "@%APP%\lib\java.options" --enable-native-access=javafx.graphics %DEMARCHE_JAVA_OPTIONS% --module-path "%APP%\lib" --module org.demarche/org.demarche.Launcher %*
exit /b %ERRORLEVEL%

:tryexe
for %%H in ("%~dp1..") do call :try "%%~fH"
exit /b

:try
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "tokens=1 delims=.-+" %%M in ("%%~V") do if %%M GEQ %LEAST% set "JAVA=%~1\bin\java.exe"
exit /b
